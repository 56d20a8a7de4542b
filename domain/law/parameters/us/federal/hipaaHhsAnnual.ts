import { hhsBreachForm, hhsBreachFormContent, hipaaInterimRule, hipaaOmnibusRule } from './sources.ts';

/** Notice to HHS, fewer than 500 individuals (annual log), 45 CFR 164.408(c). */
export const hipaaHhsAnnual = {
  dutyId: 'us.hipaa.hhs-annual',
  jurisdiction: 'US',
  title: 'Notice to HHS, fewer than 500 individuals (annual log)',
  recipient: 'Secretary of HHS, through the breach portal of the Office for Civil Rights',
  citation: '45 CFR 164.408(c)',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.408'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.hhs-annual/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.hhs-annual/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      { from: '2009-09-23', value: 'not later than 60 days after the end of the calendar year', ...hipaaInterimRule },
    ],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.hipaa.hhs-annual/threshold',
    description: 'people of this covered entity, all States together',
    unit: 'people',
    values: [{ from: '2009-09-23', value: { op: '<', people: 500 }, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  daysAfterYear: {
    id: 'us.hipaa.hhs-annual/days-after-year',
    description:
      'days after 31 December; 1 March, or 29 February where the year of filing is a leap year; no roll at weekends',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  yearOf: {
    id: 'us.hipaa.hhs-annual/year-of',
    description: 'the event whose calendar year decides',
    unit: 'event',
    values: [
      {
        from: '2009-09-23',
        value: 'occurrence',
        ...hipaaInterimRule,
        note: 'the interim rule keyed the log to the year in which the breach occurred',
      },
      { from: '2013-09-23', value: 'discovery', ...hipaaOmnibusRule },
    ],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.hhs-annual/content',
    description: 'what the form asks',
    unit: 'list',
    values: [{ from: '2009-10-02', value: [...hhsBreachFormContent], ...hhsBreachForm }],
    checkedOn: '2026-11-22',
  },
} as const;
