import { part2Form, part2FormContent, part2Rule } from './sector.sources.ts';

/** 42 CFR Part 2: yearly log to HHS, fewer than 500 patients, as 45 CFR 164.408(c). */
export const part2HhsAnnual = {
  dutyId: 'us.part2.breach.hhs-annual',
  jurisdiction: 'US',
  title: 'Part 2 records: notice to HHS, fewer than 500 patients (annual log)',
  recipient: 'Secretary of HHS, through the Part 2 form of the breach portal of the Office for Civil Rights',
  citation: '42 CFR 2.16(b); 42 U.S.C. 290dd-2(j); 45 CFR 164.408(c)',
  sources: ['https://www.ecfr.gov/current/title-42/section-2.16'],
  confidence: 'high',
  doubts: [
    'Whether a breach discovered before 2026-02-16 and still running on that day must be notified is not settled: it is read as not covered.',
    'Any information of the program that relates to a patient is read as a record of the program (42 CFR 2.11), a bare list of its patients too: kinds of data without substance-use leave the duty open and do not end it.',
    'A qualified service organization is read as a business associate; the rule does not spell this out.',
    'OCR asks that a breach of information that is both PHI and a Part 2 record be reported twice, once by each form (https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf).',
  ],
  inForce: {
    id: 'us.part2.breach.hhs-annual/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [
      {
        from: '2026-02-16',
        value: true,
        ...part2Rule,
        note: 'the rule took effect on 2024-04-16; programs had to comply from this day',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.part2.breach.hhs-annual/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2026-02-16', value: 'not later than 60 days after the end of the calendar year', ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.part2.breach.hhs-annual/threshold',
    description: 'patients of this program, all States together',
    unit: 'people',
    values: [{ from: '2026-02-16', value: { op: '<', people: 500 }, ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  daysAfterYear: {
    id: 'us.part2.breach.hhs-annual/days-after-year',
    description:
      'days after 31 December; 1 March, or 29 February where the year of filing is a leap year; no roll at weekends',
    unit: 'calendar days',
    values: [{ from: '2026-02-16', value: 60, ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  yearOf: {
    id: 'us.part2.breach.hhs-annual/year-of',
    description: 'the event whose calendar year decides',
    unit: 'event',
    values: [{ from: '2026-02-16', value: 'discovery', ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.part2.breach.hhs-annual/content',
    description: 'what the form asks',
    unit: 'list',
    values: [{ from: '2026-02-16', value: [...part2FormContent], ...part2Form }],
    checkedOn: '2026-11-22',
  },
} as const;
