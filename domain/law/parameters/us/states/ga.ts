import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'O.C.G.A. §§ 10-1-910 to 10-1-912', url: 'http://ga.elaws.us/law/section10-1-911' } as const;

/** Georgia: Identity theft: notice by information brokers and data collectors. */
export const georgia: StateLaw = {
  jurisdiction: 'US-GA',
  name: 'Georgia',
  citation: 'O.C.G.A. §§ 10-1-910 to 10-1-912',
  statutes: [
    {
      citation: 'O.C.G.A. §§ 10-1-910 to 10-1-912',
      title: 'Identity theft: notice by information brokers and data collectors',
      url: 'http://ga.elaws.us/law/section10-1-911',
    },
  ],
  sources: [
    'http://ga.elaws.us/law/section10-1-911',
    'https://law.justia.com/codes/georgia/2016/title-10/chapter-1/article-34/section-10-1-912',
    'http://www.laws9.com/statutes/georgia/title-10/chapter-1/article-34/10-1-912',
    'https://openagreements.org/practice-guides/privacy/us/georgia',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '2007 effective day',
    'no NAIC 668 adoption found',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2007-05-24',
      value: {
        privateHospital: false,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [
          'account passwords, PINs or access codes',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquired or reasonably believed acquired',
        harmTest: null,
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Data elements without a name count if enough for identity theft. A data collector is a state or local government body, authority or public university. A private hospital, physician group or health plan is normally NEITHER class, so no state notice is owed; a hospital authority or other public body IS a data collector.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-05-24',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Data collectors added to the 2005 act.',
    },
  ],
  vendorBreachNote: 'Covered classes only.',
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-05-24',
      value: {
        threshold: {
          op: '>',
          people: 10000,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '10,000, not 1,000; residents at one time; covered classes only.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-05-24',
      value: {
        standard: 'within 24 hours',
        start: 'discovery',
        period: {
          n: 24,
          unit: 'hours',
        },
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-05-24',
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
        cautious: "for private HIPAA entities show 'statute does not reach this owner'",
        note: 'No HIPAA clause; the scope rule does the work. No regulator notice exists.',
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
