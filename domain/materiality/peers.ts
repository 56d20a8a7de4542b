import type { Day } from '../calendar/day.ts';

/** How long one registrant took, with the days that were public. What is not public is `null`. */
export type Peer = {
  registrant: string;
  /** Numbers of the items of the first Form 8-K; empty where its heading was not read. */
  items: readonly string[];
  discoveredOn: Day;
  determinedOn: Day | null;
  filedOn: Day;
  /** The filing waited for the Attorney General; `null` where the sources do not speak of it. */
  attorneyGeneralDelay: boolean | null;
  /** The incident came through a vendor, as far as the sources say. */
  throughVendor: boolean | null;
  note: string;
  sources: readonly string[];
};

/** Cases since Item 1.05 that were read one by one. Facts are restated from the sources; nothing here finds fault with anybody. */
export const peers: readonly Peer[] = [
  {
    registrant: 'AT&T',
    items: ['1.05'],
    discoveredOn: '2024-04-19',
    determinedOn: null,
    filedOn: '2024-07-12',
    attorneyGeneralDelay: true,
    throughVendor: true,
    note: 'Two determinations of the Department of Justice, of 2024-05-09 and 2024-06-05, stand between the two days.',
    sources: [
      'https://ktnv.com/science-and-tech/data-privacy-and-cybersecurity/at-t-cybersecurity-breach-potentially-posed-risk-to-national-security',
      'https://www.thecorporatecounsel.net/blog/2024/09/cyber-incidents-more-comments-on-item-1-05-disclosures.html',
    ],
  },
  {
    registrant: 'Conduent',
    items: ['1.05'],
    discoveredOn: '2025-01-13',
    determinedOn: null,
    filedOn: '2025-04-14',
    attorneyGeneralDelay: false,
    throughVendor: false,
    note: 'The cost of the notices was the material part. Some press dates the filing 2025-04-09.',
    sources: [
      'https://breachdocket.com/articles/conduent-item-1-05-material-expense-without-material-impact',
      'https://hipaaclicks.com/page/48',
    ],
  },
  {
    registrant: 'CareCloud',
    items: ['1.05'],
    discoveredOn: '2026-03-16',
    determinedOn: '2026-03-24',
    filedOn: '2026-03-27',
    attorneyGeneralDelay: false,
    throughVendor: false,
    note: 'Determined on the sensitivity of the data and likely effects, before any count of people.',
    sources: [
      'https://www.imtr.net/article/carecloud-inc-cybersecurity-incident-details-board-cybersecurity-32f9',
      'https://www.imtr.net/article/carecloud-notifies-the-sec-after-attack-on-one-of-its-ehr-environments-846c',
    ],
  },
  {
    registrant: 'Stryker',
    items: ['8.01'],
    discoveredOn: '2026-03-11',
    determinedOn: null,
    filedOn: '2026-03-11',
    attorneyGeneralDelay: false,
    throughVendor: false,
    note: 'Undetermined at first; an amendment of 2026-04-10 is reported to call the incident material to the quarter.',
    sources: [
      'https://secwatch.observer/filing/0001193125-26-102460.md',
      'https://lowdown.today/t/cyber-threats-and-defences/4/stryker-sec-filing-marks-cyber-milestone/',
    ],
  },
  {
    registrant: 'HealthEquity',
    items: ['8.01', '9.01'],
    discoveredOn: '2024-03-25',
    determinedOn: null,
    filedOn: '2024-07-02',
    attorneyGeneralDelay: false,
    throughVendor: true,
    note: 'An alert on that day; personal data was confirmed on 2024-06-26. The registrant called it not material.',
    sources: ['https://sec.gov/Archives/edgar/data/1428336/000142833624000055/0001428336-24-000055.txt'],
  },
  {
    registrant: 'Sonic Automotive',
    items: ['8.01'],
    discoveredOn: '2024-06-19',
    determinedOn: null,
    filedOn: '2024-06-21',
    attorneyGeneralDelay: false,
    throughVendor: true,
    note: 'An outage at its vendor CDK Global; materiality was not determined when it filed.',
    sources: ['https://sec.gov/Archives/edgar/data/1043509/000104350924000059/0001043509-24-000059.txt'],
  },
];
