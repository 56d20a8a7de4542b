import { hbnrRule2009, hbnrRule2024 } from './ftc.sources.ts';

/** Health Breach Notification Rule: notice to the Commission, 500 or more individuals, 16 CFR 318.4(b), 318.5(c). */
export const ftcHbnrFtc500 = {
  dutyId: 'us.ftc.hbnr.ftc-500',
  jurisdiction: 'US',
  title: 'FTC Health Breach Notification Rule: notice to the FTC, 500 or more individuals',
  recipient: 'Federal Trade Commission, through its online form',
  citation: '16 CFR 318.4(b), 318.5(c)',
  sources: ['https://www.ecfr.gov/current/title-16/part-318'],
  confidence: 'high',
  doubts: [
    'The 2024 rule says nothing of breaches discovered before it took effect: the version in force on the day of discovery is used.',
    'The earlier text of ten business days was not re-read in the Federal Register.',
  ],
  inForce: {
    id: 'us.ftc.hbnr.ftc-500/in-force',
    description:
      'breaches discovered from this day on (16 CFR 318.8); the Commission enforced the rule from 2010-02-22',
    unit: 'yes',
    values: [{ from: '2009-09-24', value: true, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.hbnr.ftc-500/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      { from: '2009-09-24', value: 'as soon as possible', ...hbnrRule2009 },
      {
        from: '2024-07-29',
        value: 'contemporaneously with the individual notice, without unreasonable delay',
        ...hbnrRule2024,
      },
    ],
    checkedOn: '2026-11-22',
  },
  firstLimit: {
    id: 'us.ftc.hbnr.ftc-500/first-limit',
    description: 'business days after discovery; until 2024 the Commission was told ahead of the individuals',
    unit: 'business days',
    values: [
      {
        from: '2009-09-24',
        value: 10,
        ...hbnrRule2009,
        note: '318.5(c) as it stood; the rule defines no business day, federal holidays are left out',
      },
      { from: '2024-07-29', value: null, ...hbnrRule2024 },
    ],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ftc.hbnr.ftc-500/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2024-07-29', value: 60, ...hbnrRule2024 }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.ftc.hbnr.ftc-500/threshold',
    description: 'people of this vendor of personal health records, all States together',
    unit: 'people',
    values: [{ from: '2009-09-24', value: { op: '>=', people: 500 }, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
} as const;
