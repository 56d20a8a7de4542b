import { part500Amendment } from './nydfs.sources.ts';

/** 23 NYCRR 500.17(c)(1): notice of an extortion payment to the Superintendent. */
export const nydfsExtortionPayment = {
  dutyId: 'us.ny.nydfs.extortion-payment',
  jurisdiction: 'US-NY',
  title: 'NYDFS Part 500: extortion payment',
  recipient: 'Superintendent of Financial Services, through the portal of the department',
  citation: '23 NYCRR 500.17(c)(1)',
  sources: ['https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17'],
  confidence: 'high',
  inForce: {
    id: 'us.ny.nydfs.extortion-payment/in-force',
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
    id: 'us.ny.nydfs.extortion-payment/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2023-12-01', value: 'within 24 hours', ...part500Amendment }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ny.nydfs.extortion-payment/outer-limit',
    description: 'hours after the payment',
    unit: 'hours',
    values: [{ from: '2023-12-01', value: 24, ...part500Amendment }],
    checkedOn: '2026-11-22',
  },
} as const;
