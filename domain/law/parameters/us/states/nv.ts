import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'NRS 603A.010 to 603A.290', url: 'https://www.leg.state.nv.us/nrs/NRS-603A.html' } as const;

/** Nevada: Security of Information Maintained by Data Collectors. */
export const nevada: StateLaw = {
  jurisdiction: 'US-NV',
  name: 'Nevada',
  citation: 'NRS 603A.010 to 603A.290',
  statutes: [
    {
      citation: 'NRS 603A.010 to 603A.290',
      title: 'Security of Information Maintained by Data Collectors',
      url: 'https://www.leg.state.nv.us/nrs/NRS-603A.html',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/nevada',
    'https://www.leg.state.nv.us/nrs/NRS-603A.html',
    'https://casetext.com/statute/nevada-revised-statutes/title-52-trade-regulations-and-practices/chapter-603a-security-and-privacy-of-personal-information/security-of-information-maintained-by-data-collectors-and-other-businesses/regulation-of-business-practices/section-603a220-disclosure-of-breach-of-security-of-system-data-methods-of-disclosure',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-nevada',
    'https://print.casetext.com/statute/nevada-revised-statutes/title-55-banks-and-related-organizations-other-financial-institutions/chapter-675-installment-loans/general-regulations/section-675283-notification-of-breach-of-security-of-computerized-data-system-when-required-permissible-delay-methods-for-provision-contents',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Since 2023 subsection 1 opens with an exception for subsection 7, whose text was not seen. The licensee rule it is believed to point at, NRS 675.283 (30 days), was seen: it binds installment lenders licensed under chapter 675, not health care.',
  ],
  scope: [
    {
      from: '2006-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'credentials'],
        otherElements: ['medical identification number', 'driver authorization card number'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: false,
          note: 'Duty covers unencrypted personal information; no express key-compromise language.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Identifiers only: a medical identification number or a health-insurance identification number counts; diagnoses and treatment records without such a number do not. Breach must materially compromise security, confidentiality or integrity; there is no separate harm test.',
      },
      publishedOn: null,
      source: act,
      note: 'Original disclosure duty.',
    },
    {
      from: '2015-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'health-insurance', 'credentials'],
        otherElements: ['medical identification number', 'driver authorization card number'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: false,
          note: 'Duty covers unencrypted personal information; no express key-compromise language.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Identifiers only: a medical identification number or a health-insurance identification number counts; diagnoses and treatment records without such a number do not. Breach must materially compromise security, confidentiality or integrity; there is no separate harm test.',
      },
      publishedOn: null,
      source: act,
      note: 'A.B. 179: medical and health-insurance identification numbers and online credentials added.',
    },
  ],
  individual: [
    {
      from: '2006-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original disclosure duty.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2006-01-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons notified at any one time (not limited to residents)',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-01-01',
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
      from: '2006-01-01',
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
        cautious: 'treat individual notice as owed when a listed element is involved',
        note: 'Only GLBA-compliant collectors and those with their own timing-consistent notification policy are deemed compliant; HIPAA is not mentioned. There is no regulator notice to owe.',
        citation: 'NRS 603A.220(5)',
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
