/** The kinds of facts that bear on materiality, a closed list in the order of a report. What each means: factors.ts. */
export const factorNames = [
  'people',
  'data-kinds',
  'data-taken',
  'dependence',
  'operations',
  'duration',
  'costs',
  'ransom',
  'vendor-filing',
  'related-incidents',
  'authorities',
  'litigation',
  'reputation',
] as const;
export type FactorName = (typeof factorNames)[number];
