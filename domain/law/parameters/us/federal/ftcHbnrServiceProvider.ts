import { hbnrRule2009 } from './ftc.sources.ts';

/** Health Breach Notification Rule: a third party service provider tells the vendor of personal health records, 16 CFR 318.3(b), 318.4(a). */
export const ftcHbnrServiceProvider = {
  dutyId: 'us.ftc.hbnr.service-provider',
  jurisdiction: 'US',
  title: 'FTC Health Breach Notification Rule: service provider tells the vendor of personal health records',
  recipient: 'the official named in the contract, otherwise a senior official; receipt must be acknowledged',
  citation: '16 CFR 318.3(b), 318.4(a)',
  sources: ['https://www.ecfr.gov/current/title-16/part-318'],
  confidence: 'high',
  inForce: {
    id: 'us.ftc.hbnr.service-provider/in-force',
    description:
      'breaches discovered from this day on (16 CFR 318.8); the Commission enforced the rule from 2010-02-22',
    unit: 'yes',
    values: [{ from: '2009-09-24', value: true, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ftc.hbnr.service-provider/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-24', value: 'without unreasonable delay', ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ftc.hbnr.service-provider/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-24', value: 60, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ftc.hbnr.service-provider/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2009-09-24',
        value: [
          'identification of each customer whose information was, or is reasonably believed to have been, acquired',
        ],
        ...hbnrRule2009,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
