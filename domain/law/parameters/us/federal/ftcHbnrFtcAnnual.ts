import { hbnrRule2009 } from './ftc.sources.ts';

/** Health Breach Notification Rule: yearly log to the Commission, fewer than 500 individuals, 16 CFR 318.4(b), 318.5(c). */
export const ftcHbnrFtcAnnual = {
  dutyId: 'us.ftc.hbnr.ftc-annual',
  jurisdiction: 'US',
  title: 'FTC Health Breach Notification Rule: notice to the FTC, fewer than 500 individuals (annual log)',
  recipient: 'Federal Trade Commission, through its online form',
  citation: '16 CFR 318.4(b), 318.5(c)',
  sources: ['https://www.ecfr.gov/current/title-16/part-318'],
  confidence: 'high',
  doubts: [
    'Whether a breach belongs to the log of the year in which it happened or was discovered is not said; discovery is our reading, as under HIPAA.',
  ],
  inForce: {
    id: 'us.ftc.hbnr.ftc-annual/in-force',
    description:
      'breaches discovered from this day on (16 CFR 318.8); the Commission enforced the rule from 2010-02-22',
    unit: 'yes',
    values: [{ from: '2009-09-24', value: true, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.hbnr.ftc-annual/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      {
        from: '2009-09-24',
        value: 'not later than 60 calendar days after the end of the calendar year',
        ...hbnrRule2009,
      },
    ],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.ftc.hbnr.ftc-annual/threshold',
    description: 'people of this vendor of personal health records, all States together',
    unit: 'people',
    values: [{ from: '2009-09-24', value: { op: '<', people: 500 }, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  daysAfterYear: {
    id: 'us.ftc.hbnr.ftc-annual/days-after-year',
    description:
      'days after 31 December; 1 March, or 29 February where the year of filing is a leap year; no roll at weekends',
    unit: 'calendar days',
    values: [{ from: '2009-09-24', value: 60, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  yearOf: {
    id: 'us.ftc.hbnr.ftc-annual/year-of',
    description: 'the event whose calendar year decides',
    unit: 'event',
    values: [
      {
        from: '2009-09-24',
        value: 'discovery',
        ...hbnrRule2009,
        note: 'the text says "breaches from the preceding calendar year"; read as discovered in it',
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
