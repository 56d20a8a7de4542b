import { regSpRule } from './sector.sources.ts';

/** Regulation S-P: a service provider tells the covered institution, 17 CFR 248.30(a)(5). */
export const regspServiceProvider = {
  dutyId: 'us.sec.regsp.service-provider',
  jurisdiction: 'US',
  title: 'Regulation S-P: service provider tells the covered institution',
  recipient: 'covered institution',
  citation: '17 CFR 248.30(a)(5)',
  sources: [
    'https://www.ecfr.gov/current/title-17/section-248.30',
    'https://www.federalregister.gov/documents/2024/06/03/2024-11116/',
  ],
  confidence: 'high',
  doubts: ['The rule binds the institution: its policies must see to it that the provider tells it in time.'],
  inForce: {
    id: 'us.sec.regsp.service-provider/in-force',
    description: 'breaches of which the provider of a larger entity becomes aware from this day on',
    unit: 'yes',
    values: [
      {
        from: '2025-12-03',
        value: true,
        ...regSpRule,
        note: '18 months after publication; which institutions are larger is said in the release, by assets: see section II.F',
      },
    ],
    checkedOn: '2026-11-22',
  },
  inForceSmaller: {
    id: 'us.sec.regsp.service-provider/in-force-smaller-entities',
    description: 'the same for smaller entities',
    unit: 'yes',
    values: [{ from: '2026-06-03', value: true, ...regSpRule, note: '24 months after publication' }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.regsp.service-provider/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2025-12-03', value: 'as soon as possible', ...regSpRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.sec.regsp.service-provider/outer-limit',
    description:
      'hours after the provider becomes aware of a breach in security that led to access without authorization to a customer information system that it maintains',
    unit: 'hours',
    values: [{ from: '2025-12-03', value: 72, ...regSpRule }],
    checkedOn: '2026-11-22',
  },
} as const;
