/** Longer texts are cut: two that begin alike for so long are asked for together, which costs a look and misses nobody. */
const longestKey = 180;

/** A key of the index: printable ASCII without space and #, whatever the text is. Equal texts have equal keys. */
const keyOf = (kind: string, text: string): string =>
  `${kind}:${encodeURIComponent(text.toWellFormed())}`.slice(0, longestKey);

/** The key of a company of the store. */
export const vendorKey = (vendorId: string): string => keyOf('V', vendorId);

/** The key of an incident. */
export const breachKey = (breachId: string): string => keyOf('B', breachId);

/** By what a company can be found: words of names, domains, identifiers (`ein 123456789`). */
export type Signs = { words: readonly string[]; domains: readonly string[]; identifiers: readonly string[] };

/** The keys of signs, words last. Each once. */
export const keysOfSigns = ({ words, domains, identifiers }: Signs): string[] => [
  ...new Set([
    ...identifiers.map((text) => keyOf('I', text)),
    ...domains.map((text) => keyOf('D', text)),
    ...words.map((text) => keyOf('T', text)),
  ]),
];
