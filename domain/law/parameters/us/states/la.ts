import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'La. Rev. Stat. §§ 51:3071 to 51:3077',
  url: 'https://legis.la.gov/Legis/Law.aspx?d=322030',
} as const;
const act382 = {
  title: 'La. Rev. Stat. §§ 51:3073, 51:3074 as amended by Act 382 of 2018',
  url: 'https://legis.la.gov/Legis/Law.aspx?d=322030',
} as const;
const rule = {
  title: 'La. Admin. Code tit. 16, pt. III, § 701',
  url: 'https://ag.state.la.us/Page/DataBreach',
} as const;
const insurance = {
  title: 'La. Rev. Stat. § 22:2506 (Act 283 of 2020)',
  url: 'https://ldi.la.gov/industry/regulatory-forms/cybersecurity-event',
} as const;

/** Louisiana: Database Security Breach Notification Law. */
export const louisiana = (): StateLaw => ({
  jurisdiction: 'US-LA',
  name: 'Louisiana',
  citation: 'La. Rev. Stat. §§ 51:3071 to 51:3077',
  statutes: [
    {
      citation: 'La. Rev. Stat. §§ 51:3071 to 51:3077',
      title: 'Database Security Breach Notification Law',
      url: 'https://legis.la.gov/Legis/Law.aspx?d=322030',
    },
    {
      citation: 'La. Admin. Code tit. 16, pt. III, § 701',
      title: 'Reporting requirements (Attorney General)',
      url: 'https://ag.state.la.us/Page/DataBreach',
    },
  ],
  sources: [
    'https://legis.la.gov/Legis/Law.aspx?d=322030',
    'https://ag.state.la.us/Page/DataBreach',
    'https://ldi.la.gov/industry/regulatory-forms/cybersecurity-event',
    'https://klinedinstlaw.com/practice/privacy-data-security/louisiana?all=1',
    'https://csrps.com/privacy-regulations/louisiana/',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/louisiana-database-security-breach-notification-law',
    'https://lewisbrisbois.com/privacy/US/Louisiana/insurance-data-security-statutes',
    'https://openagreements.org/practice-guides/privacy/us/louisiana',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [],
  scope: [
    {
      from: '2018-08-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'passport-or-military-id'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquisition of and access to; excused if no reasonable likelihood of harm',
        harmTest: {
          words: 'no reasonable likelihood of harm to the residents',
          documentationYears: 5,
          consultation:
            'a written finding kept from discovery; a copy goes to the Attorney General within 30 days of a written request',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Passport and biometric data count; health data does not.',
      },
      publishedOn: '2018-05-20',
      source: act382,
    },
  ],
  individual: [
    {
      from: '2018-08-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: '2018-05-20',
      source: act382,
      note: 'Where more time is needed, written reasons go to the Attorney General within the 60 days and a reasonable extension follows.',
    },
  ],
  extension: { days: null, condition: 'written reasons to the Attorney General within the 60 days' },
  vendorBreachNote:
    'The vendor has 60 days of its own, so that vendor and owner together could reach 120 under this act alone.',
  letterContent: [
    { from: '2018-08-01', value: [], publishedOn: '2018-05-20', source: act382, note: 'The act sets no list.' },
  ],
  regulatorContent: [
    {
      from: '2018-08-01',
      value: ['the breach in detail, in writing', 'the names of all Louisiana citizens affected'],
      publishedOn: null,
      source: rule,
      note: '16 LAC III.701(A).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-08-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Section',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'received within 10 days of distribution of notice to Louisiana citizens',
              start: 'letters',
              period: { n: 10, unit: 'calendar days' },
              note: 'Judged on receipt by the Attorney General; the rule asks for the names of the affected citizens. Fine of up to $5,000 for each violation, each day.',
            },
            publishedOn: null,
            source: rule,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2018-08-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: '2018-05-20',
      source: act382,
      note: 'Subsection E gives the same 60 days to subsections C and D.',
    },
  ],
  hipaa: [
    {
      from: '2018-08-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'Only financial institutions have a compliance clause (§ 51:3076).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law (Act 283 of 2020)',
      recipient: 'Commissioner of Insurance',
      citation: 'La. Rev. Stat. § 22:2506',
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa: 'Program duties are met by a certified HIPAA program; the event notice still applies.',
      timing: [
        {
          from: '2020-08-01',
          value: {
            standard: 'without unreasonable delay',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
