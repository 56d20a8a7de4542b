import { regSpRule } from './sector.sources.ts';

/** Regulation S-P: notice to customers, 17 CFR 248.30(a)(4). */
export const regspCustomer = {
  dutyId: 'us.sec.regsp.customer',
  jurisdiction: 'US',
  title: 'Regulation S-P: notice to customers',
  recipient:
    'each individual whose sensitive customer information was, or is reasonably likely to have been, accessed or used without authorization',
  citation: '17 CFR 248.30(a)(4)',
  sources: [
    'https://www.ecfr.gov/current/title-17/section-248.30',
    'https://www.federalregister.gov/documents/2024/06/03/2024-11116/',
  ],
  confidence: 'high',
  doubts: [
    'The delay that the Attorney General can grant under this rule (30, 30 and 60 days) is not computed.',
    'Whether the knowledge of a service provider counts as the institution becoming aware is not said: its own knowledge is taken.',
  ],
  inForce: {
    id: 'us.sec.regsp.customer/in-force',
    description: 'incidents of which a larger entity becomes aware from this day on',
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
    id: 'us.sec.regsp.customer/in-force-smaller-entities',
    description: 'the same for smaller entities',
    unit: 'yes',
    values: [{ from: '2026-06-03', value: true, ...regSpRule, note: '24 months after publication' }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.regsp.customer/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2025-12-03', value: 'as soon as practicable', ...regSpRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.sec.regsp.customer/outer-limit',
    description:
      'days after becoming aware that access or use without authorization has occurred or is reasonably likely to have occurred',
    unit: 'calendar days',
    values: [{ from: '2025-12-03', value: 30, ...regSpRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.sec.regsp.customer/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2025-12-03',
        value: [
          'the incident in general terms and the type of sensitive customer information involved',
          'the date, the estimated date or the range of dates of the incident, if it can be determined',
          'contact: a telephone number, an e-mail address or its equivalent, a postal address and a named office',
          'where the individual has an account: to review statements and report suspicious activity',
          'what a fraud alert is and how to place one',
          'to obtain credit reports, and how to do so without charge',
          'the information of the FTC and usa.gov on identity theft, and to report it to the FTC',
        ],
        ...regSpRule,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
