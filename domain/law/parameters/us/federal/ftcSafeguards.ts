import { safeguardsRule2023 } from './ftc.sources.ts';

/** Safeguards Rule: notification event, 16 CFR 314.2(m), 314.4(j). */
export const ftcSafeguards = {
  dutyId: 'us.ftc.safeguards',
  jurisdiction: 'US',
  title: 'FTC Safeguards Rule: notification event',
  recipient: 'Federal Trade Commission, through its online form (published)',
  citation: '16 CFR 314.2(m), 314.4(j)',
  sources: [
    'https://www.ecfr.gov/current/title-16/section-314.4',
    'https://www.ecfr.gov/current/title-16/section-314.2',
  ],
  confidence: 'high',
  doubts: [
    'The rule counts discovery by an agent without saying who is one: the two readings of a vendor follow those of HIPAA.',
  ],
  inForce: {
    id: 'us.ftc.safeguards/in-force',
    description: 'notification events discovered from this day on',
    unit: 'yes',
    values: [{ from: '2024-05-13', value: true, ...safeguardsRule2023 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.safeguards/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2024-05-13', value: 'as soon as possible', ...safeguardsRule2023 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ftc.safeguards/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2024-05-13', value: 30, ...safeguardsRule2023 }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.ftc.safeguards/threshold',
    description: 'consumers whose information the event involves',
    unit: 'people',
    values: [{ from: '2024-05-13', value: { op: '>=', people: 500 }, ...safeguardsRule2023 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ftc.safeguards/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2024-05-13',
        value: [
          'name and contact of the institution',
          'the types of information involved',
          'the date or range of dates of the event, if it can be determined',
          'the number of consumers affected or potentially affected',
          'a general description of the event',
          'whether a law enforcement official has said in writing that publication would impede an investigation or damage national security',
        ],
        ...safeguardsRule2023,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
