import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.C. Gen. Stat. §§ 75-61, 75-65',
  url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_75/GS_75-65.html',
} as const;

/** North Carolina: Identity Theft Protection Act. */
export const northCarolina: StateLaw = {
  jurisdiction: 'US-NC',
  name: 'North Carolina',
  citation: 'N.C. Gen. Stat. §§ 75-61, 75-65',
  statutes: [
    {
      citation: 'N.C. Gen. Stat. §§ 75-61, 75-65',
      title: 'Identity Theft Protection Act',
      url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_75/GS_75-65.html',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/north-carolina',
    'https://law.onecle.com/north-carolina/75-monopolies-trusts-and-consumer-protection/75-65.html',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-north-carolina.html',
    'https://github.com/UniCourt/cic-code-nc',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ["The act excludes government bodies from 'business'; state agencies have a parallel section."],
  scope: [
    {
      from: '2005-12-01',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'taxpayer-id'],
        otherElements: [
          'digital signature',
          'passwords and electronic identifiers only if they would open a financial account',
        ],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Illegal use has occurred or is reasonably likely, or a material risk of harm is created.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or insurance element. any-form (computerized, paper or otherwise)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2005-12-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2005-12-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Division',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'Due whenever any affected person is notified (§ 75-65(e1)); a state form is used.',
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
      from: '2005-12-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2005-12-01',
      value: {
        standard: 'immediately following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2005-12-01',
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
        cautious: 'notify the Consumer Protection Division with the letters',
        note: 'Only financial institutions following federal interagency guidance are deemed compliant.',
        citation: 'N.C. Gen. Stat. § 75-65(h)',
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
