import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Colo. Rev. Stat. § 6-1-716', url: 'https://law.counselstack.com/statute/co/06/6-1-716' } as const;

/** Colorado: Notification of security breach. */
export const colorado: StateLaw = {
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
    'https://law.counselstack.com/statute/co/06/6-1-716',
    'https://content.leg.colorado.gov/sites/default/files/2018a_1128_signed.pdf',
    'https://csrps.com/privacy-regulations/colorado/',
    'https://www.hipaaguide.net/new-version-colorado-data-breach-notification-bill-cuts-reporting-30-days/data-breach-6/',
    'https://www.thehealthlawpulse.com/2018/02/amended-colorado-bill-aims-enhance-data-privacy-laws/',
    'https://github.com/UniCourt/cic-code-co',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'whether the deemed-compliance clause also excuses the CRA notice (the text deems compliance with the whole section, the AG notice excepted)',
    'no NAIC 668 adoption found',
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
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: "After release, 30 days run from the agency's release.",
        scopeAndRestorationDelay: true,
        note: 'Medical or mental health treatment/diagnosis; health insurance identification number. Public hospitals: § 24-73-103, same 30 days.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-09-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'HB 18-1128: 30 days, AG at 500 or more, medical and health-insurance data.',
    },
  ],
  vendorBreachNote:
    'A vendor notice that states a breach happened is normally sufficient evidence; use its receipt date unless facts show otherwise.',
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
              threshold: {
                op: '>=',
                people: 500,
                counts: 'residents',
              },
              standard: 'most expedient time possible and without unreasonable delay',
              start: 'determination',
              period: {
                n: 30,
                unit: 'calendar days',
              },
              note: '§ 6-1-716(2)(f). Separate harm standard from individuals: excused only if misuse has not occurred and is not likely.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2018-09-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
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
    },
  ],
  hipaa: [
    {
      from: '2018-09-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ["maintains breach procedures under the regulator's rules"],
        shortestTimeControls: true,
        cautious: 'apply 30 days to individuals',
        note: 'Deemed in compliance EXCEPT the AG notice is still required, and where the individual-notice times conflict the SHORTEST controls. So the HIPAA 60-day outer limit does not displace the 30 days.',
        citation: 'Colo. Rev. Stat. § 6-1-716(3)(b)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
};
