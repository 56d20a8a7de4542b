/** Texts that the parameters of single sectors rest on, with the day of their publication. */
export const part2Rule = {
  publishedOn: '2024-02-16',
  source: {
    title: '89 FR 12472 (final rule, compliance by 2026-02-16)',
    url: 'https://www.federalregister.gov/documents/2024/02/16/2024-02544/confidentiality-of-substance-use-disorder-sud-patient-records',
  },
} as const;
export const part2Form = {
  publishedOn: '2025-11-30',
  source: {
    title: '42 CFR Part 2 breach portal, required information (OMB 0945-0010)',
    url: 'https://omb.report/icr/202511-0945-002/doc/163521200',
  },
  note: 'Submitted to OMB in November 2025; the day is not stated, the last of the month stands for it. The first screens were read; the others are taken to ask what the HIPAA form asks: medium confidence.',
} as const;
export const regSpRule = {
  publishedOn: '2024-06-03',
  source: {
    title: '89 FR 47688 (Release 34-100155)',
    url: 'https://www.federalregister.gov/documents/2024/06/03/2024-11116/',
  },
} as const;
export const bankRule = {
  publishedOn: '2021-11-23',
  source: {
    title: '86 FR 66424 (final rule of OCC, Board and FDIC)',
    url: 'https://www.govinfo.gov/content/pkg/FR-2021-11-23/html/2021-25510.htm',
  },
} as const;
export const edeAgreement = {
  publishedOn: '2018-11-01',
  source: {
    title: 'Enhanced Direct Enrollment agreement, clause on incident reporting',
    url: 'https://www.markettransfer.info/clause/incident-reporting-procedures/_1',
  },
} as const;
export const ombBreachMemorandum = {
  publishedOn: '2017-01-03',
  source: {
    title: 'OMB M-17-12, terms that contracts must carry on breaches',
    url: 'https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2017/m-17-12_0.pdf',
  },
} as const;
export const vaarRule = {
  publishedOn: '2023-01-25',
  source: {
    title: '88 FR 4739 (VA Acquisition Regulation)',
    url: 'https://www.govinfo.gov/content/pkg/FR-2023-01-25/html/2023-00586.htm',
  },
} as const;
export const dhcsAddendum = {
  publishedOn: '2013-01-25',
  source: {
    title: 'DHCS business associate addendum, section 18.1, as published by contract parties',
    url: 'https://lawinsider.com/clause/notice-to-dhcs/_2',
  },
} as const;
export const hhscNotice = {
  publishedOn: '2013-01-25',
  source: {
    title: 'HHSC notice to providers on reporting privacy incidents',
    url: 'https://www.txhca.org/article/hhsc-notice-reporting-privacy-breach-incidents/',
  },
} as const;
export const publication1075 = {
  publishedOn: '2021-11-01',
  source: { title: 'IRS Publication 1075 (Rev. 11-2021)', url: 'https://www.irs.gov/pub/irs-pdf/p1075.pdf' },
} as const;

/** What notices of a breach of Part 2 records contain, as 45 CFR 164.404(c)(1) says of PHI. */
export const part2Content = [
  'what happened, with the date of the breach and of its discovery, if known',
  'the types of unsecured records involved',
  'steps patients should take to protect themselves',
  'what the program is doing to investigate, to mitigate harm and to prevent further breaches',
  'contact procedures: a toll-free number, an e-mail address, a website or a postal address',
] as const;

/** What the Part 2 form to HHS asks, in the order of its screens. */
export const part2FormContent = [
  'initial report or addendum, with the number of the earlier report',
  'the program: name, address, person to contact',
  'the qualified service organization, where the breach was its: name, address, person to contact',
  'the number of patients affected, or an estimate',
  'the dates of the breach and of its discovery, from and to',
  'type of breach and location of the records',
  'type of information',
  'what happened, in a few sentences',
  'the safeguards in place before the breach',
  'when patients were notified, whether by substitute notice, and whether the media were',
  'actions taken in response',
  'attestation, with name and date',
] as const;
