/** Texts that several federal parameters rest on, with the day of their publication. */
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
