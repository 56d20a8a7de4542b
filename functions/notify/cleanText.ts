/** Characters of what a receiver answered that are kept. */
const longest = 500;

/** Signs that are not seen, or turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]+/gu;

/** A text of strangers as one short line that can be shown anywhere. */
export function cleanText(text: string, most: number = longest): string {
  const line = text.replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim();
  return [...line].slice(0, most).join('');
}
