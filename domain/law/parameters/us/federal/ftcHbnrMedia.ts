import { hbnrContent2009, hbnrContent2024, hbnrRule2009, hbnrRule2024 } from './ftc.sources.ts';

/** Health Breach Notification Rule: notice to the media, 16 CFR 318.3(a)(3), 318.4(a), 318.5(b). */
export const ftcHbnrMedia = {
  dutyId: 'us.ftc.hbnr.media',
  jurisdiction: 'US',
  title: 'FTC Health Breach Notification Rule: notice to the media',
  recipient: 'prominent media outlets serving the State or jurisdiction',
  citation: '16 CFR 318.3(a)(3), 318.4(a), 318.5(b)',
  sources: ['https://www.ecfr.gov/current/title-16/part-318'],
  confidence: 'high',
  inForce: {
    id: 'us.ftc.hbnr.media/in-force',
    description:
      'breaches discovered from this day on (16 CFR 318.8); the Commission enforced the rule from 2010-02-22',
    unit: 'yes',
    values: [{ from: '2009-09-24', value: true, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.hbnr.media/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-24', value: 'without unreasonable delay', ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ftc.hbnr.media/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-24', value: 60, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.ftc.hbnr.media/threshold',
    description: 'residents of one State or jurisdiction; 500 are enough, unlike under HIPAA',
    unit: 'people',
    values: [{ from: '2009-09-24', value: { op: '>=', people: 500 }, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ftc.hbnr.media/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      { from: '2009-09-24', value: [...hbnrContent2009], ...hbnrRule2009 },
      { from: '2024-07-29', value: [...hbnrContent2024], ...hbnrRule2024 },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
