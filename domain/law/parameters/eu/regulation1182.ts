/** The Union's rule on periods, Regulation (EEC, Euratom) No 1182/71 (`eu.reg1182-71`). */
const published = {
  from: '1971-07-01',
  publishedOn: '1971-06-08',
  source: {
    title: 'Regulation (EEC, Euratom) No 1182/71, OJ L 124, 8.6.1971, p. 1',
    url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
  },
} as const;

export const regulation1182 = {
  citation: 'Regulation (EEC, Euratom) No 1182/71 art. 3',
  url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
  hourOfTheEvent: {
    id: 'eu.reg1182-71/hour-of-the-event',
    description:
      'a period of hours from an event begins with the first full hour after the one in which the event lies, and ends with its last hour (art. 3(1), 3(2)(a)); it runs through Saturdays, Sundays and holidays (art. 3(3)) and does not move when it ends on one (art. 3(4))',
    unit: 'rule of counting',
    values: [{ ...published, value: 'not counted' }],
    checkedOn: '2026-11-22',
  },
  lastDay: {
    id: 'eu.reg1182-71/last-day',
    description:
      'where the last day of a period expressed otherwise than in hours is a public holiday, a Sunday or a Saturday (art. 3(4))',
    unit: 'rule of counting',
    values: [{ ...published, value: 'next working day' }],
    checkedOn: '2026-11-22',
  },
  leastWorkingDays: {
    id: 'eu.reg1182-71/least-working-days',
    description:
      'working days that a period of two days or more includes at least (art. 3(5)); whether this reaches a period of 72 hours is disputed, and no date here is computed with it',
    unit: 'EU working days',
    values: [{ ...published, value: 2 }],
    checkedOn: '2026-11-22',
  },
} as const;
