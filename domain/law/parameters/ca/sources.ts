/** Ontario's texts, with the day of their publication. */
export const phipa2004 = {
  publishedOn: '2004-05-20',
  source: {
    title: 'Personal Health Information Protection Act, 2004, S.O. 2004, c. 3, Sched. A',
    url: 'https://www.ontario.ca/laws/statute/04p03',
  },
} as const;
export const healthInformationProtectionAct = {
  publishedOn: '2016-05-18',
  source: {
    title: 'Health Information Protection Act, 2016, S.O. 2016, c. 6',
    url: 'https://www.ontario.ca/laws/statute/s16006',
  },
} as const;
export const regulation224 = {
  publishedOn: '2017-07-07',
  source: {
    title: 'O. Reg. 224/17, amending O. Reg. 329/04',
    url: 'https://www.ontario.ca/laws/regulation/040329',
  },
  note: 'published: the day on which the decision was posted in the regulatory registry',
} as const;
