/** Texts and lists that several federal parameters rest on, with the day of their publication. */
export const hipaaInterimRule = {
  publishedOn: '2009-08-24',
  source: {
    title: '74 FR 42740 (interim final rule)',
    url: 'https://www.govinfo.gov/content/pkg/FR-2009-08-24/html/E9-20169.htm',
  },
} as const;
export const hipaaOmnibusRule = {
  publishedOn: '2013-01-25',
  source: {
    title: '78 FR 5566 (omnibus rule)',
    url: 'https://www.federalregister.gov/documents/2013/01/25/2013-01073/',
  },
} as const;
export const secCyberRelease = {
  publishedOn: '2023-08-04',
  source: { title: '88 FR 51896 (Release 33-11216)', url: 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf' },
} as const;
export const secDelayInterpretations = {
  publishedOn: '2023-12-12',
  source: {
    title: 'C&DI 104B.01-104B.03, Exchange Act Form 8-K',
    url: 'https://www.sec.gov/rules-regulations/staff-guidance/compliance-disclosure-interpretations/exchange-act-form-8-k',
  },
} as const;
export const secDirectorStatement = {
  publishedOn: '2024-05-21',
  source: {
    title: 'Statement of the Director of the Division of Corporation Finance',
    url: 'https://www.sec.gov/newsroom/speeches-statements/gerding-cybersecurity-incidents-05212024',
  },
} as const;

/** What notices to individuals and to the media contain alike, 45 CFR 164.404(c)(1) and 164.406(c). */
export const noticeContent = [
  'what happened, with the date of the breach and of its discovery, if known',
  'the types of unsecured PHI involved',
  'steps individuals should take to protect themselves',
  'what the covered entity is doing to investigate, to mitigate harm and to prevent further breaches',
  'contact procedures: a toll-free number, an e-mail address, a website or a postal address',
] as const;
