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
export const hhsBreachForm = {
  publishedOn: '2009-10-02',
  source: {
    title: 'Breach portal of the Office for Civil Rights, required information (45 CFR 164.408)',
    url: 'https://ocrportal.hhs.gov/ocr/breach/doc/Breach%20Portal%20Questions%20508.pdf',
  },
  note: 'HHS posted the form by this day and rebuilt it early in 2015: since then the last days of breach and discovery are asked too, and the safeguards by rule instead of by technique. Read from the earlier form, from reports of the rebuild and from the Part 2 form; the present list itself was not read: medium confidence.',
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

/** What the form to HHS asks, in the order of its screens. */
export const hhsBreachFormContent = [
  'initial report or addendum, with the number of the earlier report',
  'the covered entity: name, type, address, person to contact',
  'the business associate, where the breach happened at or by it: name, address, person to contact, covered entities for which it files',
  'the number of individuals affected, or an estimate',
  'the dates of the breach and of its discovery, from and to',
  'type of breach: hacking or IT incident, improper disposal, loss, theft, unauthorized access or disclosure',
  'location of the information, such as e-mail, network server, laptop, paper',
  'type of PHI: clinical, demographic, financial, other',
  'what happened, in a few sentences',
  'the safeguards in place before the breach',
  'when individuals were notified, whether by substitute notice, and whether the media were',
  'actions taken in response',
  'attestation, with name and date',
] as const;
