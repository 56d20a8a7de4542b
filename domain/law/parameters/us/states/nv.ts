import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = { title: 'NRS 603A.010 to 603A.290', url: 'https://www.leg.state.nv.us/nrs/NRS-603A.html' } as const;
const ab179 = {
  title: 'Nev. A.B. 179 (2015)',
  url: 'https://www.dataprotectionreport.com/2015/06/nevada-amends-data-security-law-to-expand-definition-of-personal-information/',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized acquisition that materially compromises security, confidentiality or integrity',
  harmTest: null,
  encryption: { keyTaken: false, note: 'The act is about unencrypted information and does not speak of keys.' },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** Nevada: Security of Information Maintained by Data Collectors. */
export const nevada = (): StateLaw => ({
  jurisdiction: 'US-NV',
  name: 'Nevada',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Security of Information Maintained by Data Collectors', url: act.url }],
  sources: [
    act.url,
    ab179.url,
    'https://openagreements.org/practice-guides/privacy/us/nevada',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-nevada',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Since 2023 NRS 603A.220(1) opens with an exception for subsection 7, whose text was not seen. It is believed to point at installment lenders (NRS 675.283, 30 days), which is no rule for health care.',
    'Medical records that bear a medical record number: whether that is a “medical identification number” is open; it is read as one.',
  ],
  scope: [
    { from: '2006-01-01', value: before, publishedOn: null, source: act },
    {
      from: '2015-07-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'health-insurance',
          'credentials',
        ],
        otherElements: ['driver authorization card number'],
        note: 'Numbers only: a medical or health-insurance identification number counts; diagnoses and treatment without such a number do not.',
      },
      publishedOn: '2015-05-13',
      source: ab179,
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
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [{ from: '2006-01-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
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
          note: 'persons notified at any one time, not residents alone',
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
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'Only collectors that comply with the Gramm-Leach-Bliley Act, or that keep a policy of their own consistent with its timing, are deemed compliant; HIPAA is not named.',
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
});
