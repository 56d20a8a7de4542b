/** Texts that several European parameters rest on, with the day of their publication. */
export const gdpr = {
  publishedOn: '2016-05-04',
  source: {
    title: 'Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
} as const;
export const nis2 = {
  publishedOn: '2022-12-27',
  source: {
    title: 'Directive (EU) 2022/2555, OJ L 333, 27.12.2022, p. 80',
    url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  },
} as const;

/** What is open about every duty under NIS2 here. */
export const nis2Doubts = [
  'The directive binds the Member States; the duty of an entity rests on the national law that transposes it. Several States were late, and national texts differ: the number of the directive is shown for all of them from 2024-10-18 on.',
  'Whether a State counts the hours of its own transposition by Regulation 1182/71 is a question of that State.',
] as const;
