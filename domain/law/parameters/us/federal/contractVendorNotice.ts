import { hipaaOmnibusRule } from './sources.ts';

/**
 * Notice that the vendor owes by contract. The law calls for such a contract and leaves its period open (45 CFR
 * 164.314(a)(2)(i)(C), 164.504(e)(2)(ii)(C)): the hours are the contract's own, so no number stands here.
 */
export const contractVendorNotice = {
  dutyId: 'contract.vendor-notice',
  jurisdiction: 'US',
  title: 'Vendor tells the organization, as the contract says',
  recipient: 'the organization',
  citation: 'the contract with the vendor (hours as given)',
  sources: [
    'https://www.ecfr.gov/current/title-45/section-164.314',
    'https://www.ecfr.gov/current/title-45/section-164.504',
  ],
  confidence: 'high',
  doubts: [
    'The hours are taken to run from the discovery by the vendor itself; a contract may start them elsewhere (suspicion, confirmation) or count business hours.',
  ],
  inForce: {
    id: 'contract.vendor-notice/in-force',
    description: 'the rule that calls for such a contract with business associates, as it reads now',
    unit: 'yes',
    values: [
      {
        from: '2013-03-26',
        value: true,
        ...hipaaOmnibusRule,
        note: 'a contract binds from its own day on, also before this one and also where HIPAA does not apply',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'contract.vendor-notice/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2013-03-26', value: 'within the hours that the contract names', ...hipaaOmnibusRule }],
    checkedOn: '2026-11-22',
  },
} as const;
