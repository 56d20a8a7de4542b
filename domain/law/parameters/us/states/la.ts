import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'La. Rev. Stat. §§ 51:3071 to 51:3077',
  url: 'https://legis.la.gov/Legis/Law.aspx?d=322030',
} as const;

/** Louisiana: Database Security Breach Notification Law. */
export const louisiana: StateLaw = {
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
    'https://klinedinstlaw.com/practice/privacy-data-security/louisiana?all=1',
    'https://csrps.com/privacy-regulations/louisiana/',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/louisiana-database-security-breach-notification-law',
    'https://ldi.la.gov/industry/regulatory-forms/cybersecurity-event',
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
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
          consultation:
            'written determination kept five years from discovery; copy to AG within 30 days of a written request',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Passport and biometric data are covered; medical is not.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-08-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'Act 382: 60 days, passport and biometric data, five-year record.',
    },
  ],
  extension: {
    days: null,
    condition: 'written reasons to the Attorney General within the 60 days',
  },
  vendorBreachNote: 'The vendor has its own 60 days, so vendor plus owner could reach 120 days under state law alone.',
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'received within 10 days of distribution of notice to Louisiana citizens',
              start: 'letters',
              period: {
                n: 10,
                unit: 'calendar days',
              },
              note: 'Counts from distribution of the letters and is judged on RECEIPT by the AG. The regulation asks for the names of affected citizens. Fine up to $5,000 per violation per day.',
            },
            publishedOn: null,
            source: act,
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
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2018-08-01',
      value: {
        individual: {
          effect: 'still-owed',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'still-owed',
          certainty: 'express',
        },
        appliesTo: [],
        conditions: [],
        cautious: 'treat as owed',
        note: 'Only financial institutions have a compliance clause (§ 51:3076). But PHI without SSN/ID/account/passport/biometric data does not trigger the law.',
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
        {
          kind: 'domestic-licensee',
          materialHarm: true,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
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
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'La. Rev. Stat. § 22:2506',
            url: 'https://legis.la.gov/Legis/Law.aspx?d=322030',
          },
        },
      ],
    },
  ],
  pending: [],
};
