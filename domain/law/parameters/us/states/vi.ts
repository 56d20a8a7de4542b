import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '14 V.I.C. §§ 2208-2212',
  url: 'https://cliclaw.com/library/us-state-laws/data-breach/virgin-islands-notices-security-breach-14-vic-%C2%A7-2201-%C2%A7-2208-%C2%A7-2209',
} as const;

/** U.S. Virgin Islands: Identity Theft Prevention Act, disclosure of breach of security. */
export const usVirginIslands = (): StateLaw => ({
  jurisdiction: 'US-VI',
  name: 'U.S. Virgin Islands',
  citation: '14 V.I.C. § 2209 (persons and businesses); § 2208 (agencies); §§ 2210-2212',
  statutes: [
    { citation: act.title, title: 'Identity Theft Prevention Act: disclosure of breach of security', url: act.url },
  ],
  sources: [
    act.url,
    'https://www.constangy.com/data-privacy-us-vi',
    'https://www.cliclaw.com/node/8023',
    'https://www.dataguidance.com/jurisdiction/us-virgin-islands',
  ],
  checkedOn: '2026-11-22',
  confidence: 'medium',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: ['The sections were seen in summaries, not in an official copy.'],
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
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical, health-insurance, biometric or credential element.',
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
      note: 'Act No. 6789.',
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [{ from: '2005-10-17', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2005-10-17',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2005-10-17',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'HIPAA is not named; only an entity’s own policy consistent with the timing is deemed compliant.',
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
});
