import { ombBreachMemorandum } from './sector.sources.ts';

/** Organizations that run or hold information systems on behalf of CMS. */
export const cmsContractor = {
  dutyId: 'us.cms.contractor',
  jurisdiction: 'US',
  title: 'CMS contractors (as agreements commonly say: check yours)',
  recipient: 'CMS IT Service Desk',
  citation: 'contract clause; CMS Breach Response Handbook; CMS Acceptable Risk Safeguards, IR-6',
  sources: ['https://security.cms.gov/policy-guidance/cms-breach-response-handbook'],
  confidence: 'low',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'The number is not confirmed: shown as a reading, answered as undetermined until the agreement is read.',
    'The handbook was seen to say that reporting follows the contract; the hour itself was not seen in it.',
  ],
  inForce: {
    id: 'us.cms.contractor/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      {
        from: '2017-01-03',
        value: true,
        ...ombBreachMemorandum,
        note: 'since when CMS contracts say one hour is not known; coded from the memorandum that asks contracts for such terms',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.cms.contractor/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2017-01-03', value: 'within one hour', ...ombBreachMemorandum }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.cms.contractor/outer-limit',
    description: 'hours after discovery of a suspected or confirmed incident',
    unit: 'hours',
    values: [{ from: '2017-01-03', value: 1, ...ombBreachMemorandum }],
    checkedOn: '2026-11-22',
  },
} as const;
