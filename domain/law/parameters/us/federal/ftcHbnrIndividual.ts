import { hbnrContent2009, hbnrContent2024, hbnrRule2009, hbnrRule2024 } from './ftc.sources.ts';

/** Health Breach Notification Rule: notice to individuals, 16 CFR 318.3(a)(1), 318.4(a), 318.5(a), 318.6. */
export const ftcHbnrIndividual = {
  dutyId: 'us.ftc.hbnr.individual',
  jurisdiction: 'US',
  title: 'FTC Health Breach Notification Rule: notice to individuals',
  recipient:
    'each citizen or resident of the United States whose unsecured health information in a personal health record was acquired',
  citation: '16 CFR 318.3(a)(1), 318.4(a), 318.5(a), 318.6',
  sources: ['https://www.ecfr.gov/current/title-16/part-318'],
  confidence: 'high',
  doubts: [
    'The 2024 rule says nothing of breaches discovered before it took effect: the version in force on the day of discovery is used.',
    'The rule reads knowledge of an agent as the knowledge of the entity without saying who is one: the two readings of a vendor follow those of HIPAA.',
  ],
  inForce: {
    id: 'us.ftc.hbnr.individual/in-force',
    description:
      'breaches discovered from this day on (16 CFR 318.8); the Commission enforced the rule from 2010-02-22',
    unit: 'yes',
    values: [{ from: '2009-09-24', value: true, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.hbnr.individual/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-24', value: 'without unreasonable delay', ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ftc.hbnr.individual/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-24', value: 60, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ftc.hbnr.individual/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      { from: '2009-09-24', value: [...hbnrContent2009], ...hbnrRule2009 },
      { from: '2024-07-29', value: [...hbnrContent2024], ...hbnrRule2024 },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
