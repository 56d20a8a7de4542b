import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Colo. Rev. Stat. § 6-1-716', url: 'https://law.counselstack.com/statute/co/06/6-1-716' } as const;
const hb1128 = {
  title: 'Colo. Rev. Stat. § 6-1-716 as amended by HB 18-1128',
  url: 'https://content.leg.colorado.gov/sites/default/files/2018a_1128_signed.pdf',
} as const;
const form = {
  title: 'Attorney General of Colorado, data breach reporting form',
  url: 'https://coag.gov/resources/data-protection-laws/',
} as const;

/** Colorado: Notification of security breach. */
export const colorado = (): StateLaw => ({
  jurisdiction: 'US-CO',
  name: 'Colorado',
  citation: 'Colo. Rev. Stat. § 6-1-716',
  statutes: [
    {
      citation: 'Colo. Rev. Stat. § 6-1-716',
      title: 'Notification of security breach',
      url: 'https://law.counselstack.com/statute/co/06/6-1-716',
    },
    {
      citation: 'Colo. Rev. Stat. § 24-73-103',
      title: 'Governmental entities (public hospitals)',
      url: 'https://law.counselstack.com/statute/co/24/24-73-103',
    },
  ],
  sources: [
    'https://content.leg.colorado.gov/sites/default/files/2018a_1128_signed.pdf',
    'https://law.counselstack.com/statute/co/06/6-1-716',
    'https://csrps.com/privacy-regulations/colorado/',
    'https://www.hipaaguide.net/new-version-colorado-data-breach-notification-bill-cuts-reporting-30-days/data-breach-6/',
    'https://www.thehealthlawpulse.com/2018/02/amended-colorado-bill-aims-enhance-data-privacy-laws/',
    'https://github.com/UniCourt/cic-code-co',
    form.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The deemed-compliance clause covers the whole section and keeps only the notice to the Attorney General; that the consumer reporting agencies need no notice follows from its words, and no source confirms it.',
    'No insurance data security act was found; that is no proof that none exists.',
  ],
  scope: [
    {
      from: '2018-09-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'biometric',
          'credentials',
          'passport-or-military-id',
        ],
        otherElements: ['student identification number'],
        act: 'acquisition',
        actWords: 'acquisition; notice unless misuse has not occurred and is not reasonably likely',
        harmTest: {
          words: 'misuse of information about a resident has not occurred and is not reasonably likely to occur',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would impede a criminal investigation; 30 days run from its release',
        afterRelease: { n: 30, unit: 'calendar days' },
        scopeAndRestorationDelay: true,
        note: 'Public hospitals: § 24-73-103, the same 30 days.',
      },
      publishedOn: '2018-05-29',
      source: hb1128,
    },
  ],
  individual: [
    {
      from: '2018-09-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2018-05-29',
      source: hb1128,
      note: 'Determination: sufficient evidence to conclude that a breach took place.',
    },
  ],
  vendorBreachNote:
    'A vendor notice that states a breach happened is normally sufficient evidence; use its receipt date unless facts show otherwise.',
  letterContent: [
    {
      from: '2018-09-01',
      value: [
        'the date of the breach, or an estimated date or range',
        'the personal information believed acquired',
        'how to reach the covered entity with questions about the breach',
        'toll-free numbers, addresses and websites of the consumer reporting agencies',
        'toll-free number, address and website of the Federal Trade Commission',
        'that both inform about fraud alerts and security freezes',
        'for online credentials: to change password and security question promptly, or to protect the account otherwise',
      ],
      publishedOn: '2018-05-29',
      source: hb1128,
      note: '§ 6-1-716(2)(a.2), (a.3).',
    },
  ],
  regulatorContent: [
    { from: '2018-09-01', value: [], publishedOn: '2018-05-29', source: hb1128, note: 'The act sets no list.' },
    {
      from: '2022-01-05',
      value: [
        'the online form with all its fields, among them contact, types of personal information, first and last day of the breach',
        'samples of the letters',
      ],
      publishedOn: null,
      source: form,
      note: 'The form of the Attorney General; the act sets no list. The fields are named from the page that introduces it: medium confidence.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-09-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'most expedient time possible and without unreasonable delay',
              start: 'determination',
              period: { n: 30, unit: 'calendar days' },
              note: '§ 6-1-716(2)(f): excused only where misuse has not occurred and is not likely.',
            },
            publishedOn: '2018-05-29',
            source: hb1128,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2018-09-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Not for entities subject to Gramm-Leach-Bliley.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-09-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: "When misuse of a resident's information occurred or is likely.",
    },
  ],
  hipaa: [
    {
      from: '2018-09-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ["maintains breach procedures under the regulator's rules"],
        shortestTimeControls: true,
        cautious: 'apply 30 days to individuals',
        note: 'In compliance with the section, except that the Attorney General is still told; and where the times for letters conflict, the shorter controls. So the 60 days of HIPAA do not displace the 30.',
        citation: 'Colo. Rev. Stat. § 6-1-716(3)(b)',
      },
      publishedOn: '2018-05-29',
      source: hb1128,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
