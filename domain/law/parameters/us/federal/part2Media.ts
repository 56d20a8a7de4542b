import { part2Content, part2Rule } from './sector.sources.ts';

/** 42 CFR Part 2: notice to the media, as 45 CFR 164.406. */
export const part2Media = {
  dutyId: 'us.part2.breach.media',
  jurisdiction: 'US',
  title: 'Part 2 records: notice to the media',
  recipient: 'prominent media outlets serving the State or jurisdiction',
  citation: '42 CFR 2.16(b); 42 U.S.C. 290dd-2(j); 45 CFR 164.406',
  sources: ['https://www.ecfr.gov/current/title-42/section-2.16'],
  confidence: 'high',
  doubts: [
    'Whether a breach discovered before 2026-02-16 and still running on that day must be notified is not settled: it is read as not covered.',
    'Any information of the program that relates to a patient is read as a record of the program (42 CFR 2.11), a bare list of its patients too: kinds of data without substance-use leave the duty open and do not end it.',
    'A qualified service organization is read as a business associate; the rule does not spell this out.',
    'That one letter, or one notice to the media, may serve both rules where it says what each asks is our reading; the text does not say it.',
  ],
  inForce: {
    id: 'us.part2.breach.media/in-force',
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
    id: 'us.part2.breach.media/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2026-02-16', value: 'without unreasonable delay', ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.part2.breach.media/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2026-02-16', value: 60, ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.part2.breach.media/threshold',
    description: 'residents of one State or jurisdiction, patients of this program only',
    unit: 'people',
    values: [{ from: '2026-02-16', value: { op: '>', people: 500 }, ...part2Rule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.part2.breach.media/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [{ from: '2026-02-16', value: [...part2Content], ...part2Rule }],
    checkedOn: '2026-11-22',
  },
} as const;
