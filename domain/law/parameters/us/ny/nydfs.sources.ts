/** The texts of 23 NYCRR Part 500, with the day of their publication. */
export const part500 = {
  publishedOn: '2017-03-01',
  source: {
    title: '23 NYCRR Part 500 (effective 2017-03-01)',
    url: 'https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17',
  },
} as const;
export const part500Amendment = {
  publishedOn: '2023-11-01',
  source: {
    title: '23 NYCRR Part 500, second amendment (effective 2023-11-01)',
    url: 'https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17',
  },
} as const;
