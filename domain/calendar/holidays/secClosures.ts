import type { Day } from '../day.ts';

/**
 * Days on which the Commission and EDGAR were closed beside the federal holidays. They do not count as business days
 * (Form 8-K General Instruction B.1; 17 CFR 240.0-3). A lapse in appropriations (2025-10-01 to 2025-11-12), Good Friday
 * and bad weather in Washington are no closures. Executive orders for December come with a few days' notice.
 */
export const secClosures: readonly { on: Day; reason: string; confidence: 'high' | 'medium'; source: string }[] = [
  {
    on: '2024-12-24',
    reason: 'closed by executive order of 2024-12-19',
    confidence: 'medium',
    source: 'https://federal-newsgroup.blogspot.com/2024/12/biden-gives-most-federal-employees-day.html',
  },
  {
    on: '2025-01-09',
    reason: 'national day of mourning for President Carter',
    confidence: 'high',
    source:
      'https://www.freewritings.law/2025/01/january-9-declared-federal-holiday-in-honor-of-former-president-jimmy-carters-funeral/',
  },
  {
    on: '2025-12-24',
    reason: 'closed by executive order of 2025-12-18',
    confidence: 'high',
    source: 'https://www.thecorporatecounsel.net/blog/author/liz',
  },
  {
    on: '2025-12-26',
    reason: 'closed by executive order of 2025-12-18',
    confidence: 'high',
    source: 'https://www.thecorporatecounsel.net/blog/author/liz',
  },
];

/** Closures are listed for these years; outside them a business-day clock answers "not coded". */
export const secCalendarYears = { first: 2023, last: 2030, checkedOn: '2026-11-22' } as const;
