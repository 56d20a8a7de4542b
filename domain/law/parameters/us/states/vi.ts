import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '14 V.I.C. § 2209 (persons and businesses); § 2208 (agencies); §§ 2210-2212',
  url: 'https://cliclaw.com/library/us-state-laws/data-breach/virgin-islands-notices-security-breach-14-vic-%C2%A7-2201-%C2%A7-2208-%C2%A7-2209',
} as const;

/** US Virgin Islands: Identity Theft Prevention Act: disclosure of breach of security. */
export const usVirginIslands: StateLaw = {
  jurisdiction: 'US-VI',
  name: 'US Virgin Islands',
  citation: '14 V.I.C. § 2209 (persons and businesses); § 2208 (agencies); §§ 2210-2212',
  statutes: [
    {
      citation: '14 V.I.C. § 2209 (persons and businesses); § 2208 (agencies); §§ 2210-2212',
      title: 'Identity Theft Prevention Act: disclosure of breach of security',
      url: 'https://cliclaw.com/library/us-state-laws/data-breach/virgin-islands-notices-security-breach-14-vic-%C2%A7-2201-%C2%A7-2208-%C2%A7-2209',
    },
  ],
  sources: [
    'https://cliclaw.com/library/us-state-laws/data-breach/virgin-islands-notices-security-breach-14-vic-%C2%A7-2201-%C2%A7-2208-%C2%A7-2209',
    'https://www.constangy.com/data-privacy-us-vi',
    'https://www.cliclaw.com/node/8023',
    'https://www.dataguidance.com/jurisdiction/us-virgin-islands',
  ],
  checkedOn: '2026-11-22',
  confidence: 'medium',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: ['Secondary summaries; full section text not seen.'],
  scope: [
    {
      from: '2005-10-17',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Narrow list.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2005-10-17',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Act No. 6789; unchanged.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2005-10-17',
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
      from: '2005-10-17',
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
        cautious: 'treat as owed when a listed element is involved',
        note: "No HIPAA clause; only an entity's own timing-consistent policy. There is no regulator notice.",
        citation: '14 V.I.C. §§ 2208-2209',
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
