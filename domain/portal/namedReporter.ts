import { sameOrganization, wordsOf } from '../vendor/normalizeName.ts';

/** Who filed a report; `isAssociate`: as a business associate. */
export type Reporter = { name: string; isAssociate: boolean };

/** A name as it is compared within one text. */
export const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether two words of some length differ by one letter more, less or other, or by two exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(begin, a.length - end), b.slice(begin, b.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

/** Words that say nothing of whose name it is. */
const common = new Set(
  (
    'of the and for at in inc llc llp corp co ltd corporation company health healthcare care services service system systems ' +
    'medical center solutions group hospital insurance plan management associates'
  ).split(' '),
);

/**
 * Whether a name in a text is the reporter's own: within it ("Nemadji" of "Nemadji Research Corporation"), or with two of
 * three words in common, for the texts misspell names. Of one that files as a business associate common words count too.
 */
export function isReporter(said: string, { name: reporter, isAssociate }: Reporter): boolean {
  const [a, b] = [letters(said), letters(reporter)];
  if (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))) return true;
  if (isOneSlip(a, b) || sameOrganization(said, reporter)) return true;
  const whole = new Set(wordsOf(reporter));
  if (wordsOf(said).every((w) => whole.has(w))) return true;
  const significant = (text: string) =>
    new Set(wordsOf(text).filter((w) => w.length > 2 && (isAssociate || !common.has(w))));
  const [left, right] = [significant(said), significant(reporter)];
  const shared = [...left].filter((w) => right.has(w)).length;
  return shared >= 2 && shared * 3 >= Math.min(left.size, right.size) * 2;
}
