/** The Act that brought the scheme of notifiable data breaches, with the day of its assent. */
export const ndbAct = {
  from: '2018-02-22',
  publishedOn: '2017-02-22',
  source: {
    title: 'Privacy Amendment (Notifiable Data Breaches) Act 2017 (Cth), No. 12 of 2017',
    url: 'https://www.legislation.gov.au/C2017A00012/latest/text',
  },
} as const;
