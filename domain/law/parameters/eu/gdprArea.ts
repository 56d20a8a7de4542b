import { gdpr } from './sources.ts';

const union = [
  'EU',
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
] as const;

/** Where the GDPR is law: the Member States, and with them the other States of the European Economic Area. */
export const gdprArea = {
  citation: 'Regulation (EU) 2016/679 art. 3; Decision of the EEA Joint Committee No 154/2018',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  states: {
    id: 'eu.gdpr/area',
    description: 'States in which the GDPR is law, by ISO code; EU stands for all of them',
    unit: 'jurisdictions',
    values: [
      {
        from: '2018-05-25',
        value: [...union, 'GB'],
        ...gdpr,
      },
      {
        from: '2018-07-20',
        value: [...union, 'GB', 'IS', 'LI', 'NO'],
        publishedOn: '2018-07-19',
        source: {
          title: 'Decision of the EEA Joint Committee No 154/2018, OJ L 183, 19.7.2018, p. 23',
          url: 'https://eur-lex.europa.eu/eli/dec/2018/1022/oj',
        },
        note: 'Iceland, Liechtenstein and Norway; the day of entry into force was not read in the official text again',
      },
      {
        from: '2021-01-01',
        value: [...union, 'IS', 'LI', 'NO'],
        publishedOn: '2020-01-31',
        source: {
          title: 'Agreement on the withdrawal of the United Kingdom, art. 126, 127, OJ L 29, 31.1.2020, p. 7',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12020W/TXT',
        },
        note: 'Union law applied in the United Kingdom until the end of 2020',
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
