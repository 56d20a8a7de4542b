/** How two words differ by one keystroke, if they do. */
export type Slip = 'plural' | 'doubled' | 'slip' | 'otherLetter';

/** Letters that are taken for one another by ear. */
const alike = ['iy', 'ck', 'cs', 'sz', 'ks'];
const soundAlike = (a: string, b: string) => alike.some((group) => group.includes(a) && group.includes(b));

const isVowel = (letter: string) => 'aeiouy'.includes(letter);
const longEnough = 6;

/** Compares two words that differ; `undefined` where more than one keystroke lies between them. */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  if (/\d/.test(a) || /\d/.test(b)) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = a.slice(start, endA);
  const right = b.slice(start, endB);
  if (left.length + right.length === 1) {
    const atEnd = start >= Math.min(a.length, b.length);
    if (atEnd && left + right === 's') return 'plural';
    const longer = a.length > b.length ? a : b;
    return longer[start - 1] === left + right || longer[start + 1] === left + right ? 'doubled' : 'slip';
  }
  if (left.length === 1 && right.length === 1) {
    // The first letter is rarely mistyped, and often the whole difference: Varian, Marian.
    if (start === 0) return 'otherLetter';
    // In a long word a wrong vowel is a misspelling ("independant"); in a short one it is another word.
    const vowels = a.length >= longEnough && isVowel(left) && isVowel(right);
    return vowels || soundAlike(left, right) ? 'slip' : 'otherLetter';
  }
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) return 'slip';
  return undefined;
}

/** Every form of a word with one letter left out, and the word itself: two words one slip apart share one. */
export function deletions(word: string): string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** First letters of words; a word of two letters can stand in initials whole ("HP Enterprise Services", HPES). */
export function initialsOf(tokens: readonly string[]): string[] {
  if (tokens.length < 2) return [];
  const letters = tokens.map((token) => token[0] ?? '').join('');
  const whole = tokens.map((token) => (token.length === 2 ? token : (token[0] ?? ''))).join('');
  return whole === letters ? [letters] : [letters, whole];
}
