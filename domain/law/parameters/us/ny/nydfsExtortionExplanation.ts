import { part500Amendment } from './nydfs.sources.ts';

/** 23 NYCRR 500.17(c)(2): written description of an extortion payment. */
export const nydfsExtortionExplanation = {
  dutyId: 'us.ny.nydfs.extortion-payment.explanation',
  jurisdiction: 'US-NY',
  title: 'NYDFS Part 500: explanation of an extortion payment',
  recipient: 'Superintendent of Financial Services, through the portal of the department',
  citation: '23 NYCRR 500.17(c)(2)',
  sources: ['https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17'],
  confidence: 'high',
  inForce: {
    id: 'us.ny.nydfs.extortion-payment.explanation/in-force',
    description: 'payments from this day on',
    unit: 'yes',
    values: [
      {
        from: '2023-12-01',
        value: true,
        ...part500Amendment,
        note: 'the amended section had to be met 30 days after the amendment took effect (500.22)',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ny.nydfs.extortion-payment.explanation/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2023-12-01', value: 'within 30 days', ...part500Amendment }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ny.nydfs.extortion-payment.explanation/outer-limit',
    description: 'days after the payment; the day of payment is day 0',
    unit: 'calendar days',
    values: [{ from: '2023-12-01', value: 30, ...part500Amendment }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ny.nydfs.extortion-payment.explanation/content',
    description: 'what the description must contain',
    unit: 'list',
    values: [
      {
        from: '2023-12-01',
        value: [
          'why the payment was necessary',
          'which alternatives were considered',
          'all diligence done to find alternatives',
          'all diligence done to comply with sanctions and other rules',
        ],
        ...part500Amendment,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
