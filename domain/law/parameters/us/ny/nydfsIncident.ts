import { part500, part500Amendment } from './nydfs.sources.ts';

/** 23 NYCRR 500.17(a): notice of a cybersecurity incident to the Superintendent. */
export const nydfsIncident = {
  dutyId: 'us.ny.nydfs.incident',
  jurisdiction: 'US-NY',
  title: 'NYDFS Part 500: cybersecurity incident',
  recipient: 'Superintendent of Financial Services, through the portal of the department',
  citation: '23 NYCRR 500.1(g), 500.17(a)',
  sources: ['https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17'],
  confidence: 'high',
  doubts: [
    'Before 2023-12-01 the text did not name incidents at service providers; they are read as covered where they affect the licensee, which is the cautious reading.',
    'The first text spoke of a "cybersecurity event"; the number and the event that starts the clock are the same.',
  ],
  inForce: {
    id: 'us.ny.nydfs.incident/in-force',
    description: 'determinations from this day on',
    unit: 'yes',
    values: [
      {
        from: '2017-08-28',
        value: true,
        ...part500,
        note: 'the Part took effect on 2017-03-01 and gave 180 days to comply (500.22)',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.ny.nydfs.incident/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2017-08-28', value: 'as promptly as possible', ...part500 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.ny.nydfs.incident/outer-limit',
    description: 'hours after the determination that a cybersecurity incident has occurred',
    unit: 'hours',
    values: [{ from: '2017-08-28', value: 72, ...part500 }],
    checkedOn: '2026-11-22',
  },
  namesProviders: {
    id: 'us.ny.nydfs.incident/names-providers',
    description: 'incidents at a third-party service provider are named in the text',
    unit: 'yes',
    values: [
      {
        from: '2017-08-28',
        value: null,
        ...part500,
        note: 'the first text spoke of cybersecurity events that the covered entity must tell another body of, or that harm its operations',
      },
      {
        from: '2023-12-01',
        value: true,
        ...part500Amendment,
        note: 'the amended section had to be met 30 days after the amendment took effect (500.22)',
      },
    ],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.ny.nydfs.incident/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2023-12-01',
        value: [
          'the electronic form on the website of the department',
          'promptly, any information that the Superintendent asks for',
          'material changes and new information, as they come',
        ],
        ...part500Amendment,
        note: '500.17(a); the first text set no list, and the questions of the form were not looked up',
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
