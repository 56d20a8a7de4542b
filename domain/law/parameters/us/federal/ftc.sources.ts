/** Texts and lists that the parameters of the Federal Trade Commission's rules rest on, with the day of their publication. */
export const hbnrRule2009 = {
  publishedOn: '2009-08-25',
  source: {
    title: '74 FR 42962 (final rule, effective 2009-09-24)',
    url: 'https://www.govinfo.gov/content/pkg/FR-2009-08-25/html/E9-20142.htm',
  },
} as const;
export const hbnrRule2024 = {
  publishedOn: '2024-05-30',
  source: {
    title: '89 FR 47028 (final rule, effective 2024-07-29)',
    url: 'https://www.federalregister.gov/documents/2024/05/30/2024-10855/health-breach-notification-rule',
  },
} as const;
export const safeguardsRule2023 = {
  publishedOn: '2023-11-13',
  source: {
    title: '88 FR 77499 (final rule, effective 2024-05-13)',
    url: 'https://www.govinfo.gov/content/pkg/FR-2023-11-13/html/2023-24412.htm',
  },
} as const;

/** What the notices of 16 CFR 318.6 contain, as the rule stood first. */
export const hbnrContent2009 = [
  'what happened, with the date of the breach and of its discovery, if known',
  'the types of unsecured health information involved',
  'steps individuals should take to protect themselves',
  'what the entity is doing to investigate, to mitigate harm and to prevent further breaches',
  'contact procedures: a toll-free number, an e-mail address, a website or a postal address',
] as const;

/** The same since 2024: third parties are named, and two ways of contact are given. */
export const hbnrContent2024 = [
  'what happened, with the date of the breach and of its discovery, if known',
  'the name or a description of third parties that acquired the information',
  'the types of unsecured health information involved',
  'steps individuals should take to protect themselves',
  'what the entity is doing to investigate, to mitigate harm, to protect individuals and to prevent further breaches',
  'at least two ways of contact: a toll-free number, an e-mail address, a website, within the application, a postal address',
] as const;
