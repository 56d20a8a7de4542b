/** How two words differ, if by a keystroke, by ear alone, or by two keystrokes. */
export type Slip = 'plural' | 'doubled' | 'slip' | 'otherLetter' | 'look' | 'sound' | 'twoSlips';

/** Letters that are taken for one another by ear. */
const alike = ['iy', 'ck', 'cs', 'sz', 'ks'];
const soundAlike = (a: string, b: string) => alike.some((group) => group.includes(a) && group.includes(b));

const isVowel = (letter: string) => 'aeiouy'.includes(letter);
const longEnough = 6;

/** Compares two words that differ; `undefined` where more than one keystroke lies between them. */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  // One keystroke leaves the first or the last letter as it was, but for a swap in a word of two.
  if (a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1] && Math.max(a.length, b.length) > 2) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start > 2 || endB - start > 2 || /\d/.test(a) || /\d/.test(b)) return undefined;
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

/** The word itself at place 0, then the word without its first letter, its second …: one slip apart share one. */
const deletion = (word: string, place: number) => (place === 0 ? word : word.slice(0, place - 1) + word.slice(place));

const base = 257;
const hashOf = (word: string) => {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = (Math.imul(hash, base) + word.charCodeAt(i)) | 0;
  return hash;
};

/** A number for each of the forms, by their places, without writing them: equal forms have equal numbers. */
export function deletionHashes(word: string): number[] {
  const thirtyBits = 0x3fff_ffff;
  const hashes = [hashOf(word) & thirtyBits];
  let hash = hashOf(word.slice(1));
  let weight = 1;
  for (let i = 0; i < word.length; i++) {
    hashes.push(hash & thirtyBits);
    // The next form has this letter where this one has the letter behind it.
    hash = (hash + Math.imul(word.charCodeAt(i) - word.charCodeAt(i + 1), weight)) | 0;
    weight = Math.imul(weight, base);
  }
  return hashes;
}

/** Whether the form of a word at a place in `deletionHashes` is a form of another word too. */
export function sharesDeletion(word: string, place: number, other: string): boolean {
  const form = deletion(word, place);
  if (other.length !== form.length + 1) return other === form;
  let same = 0;
  while (same < form.length && form[same] === other[same]) same += 1;
  return other.endsWith(form.slice(same));
}

/** First letters of words; a word of two letters can stand in initials whole ("HP Enterprise Services", HPES). */
export function initialsOf(tokens: readonly string[]): string[] {
  if (tokens.length < 2) return [];
  const letters = tokens.map((token) => token[0] ?? '').join('');
  const whole = tokens.map((token) => (token.length === 2 ? token : (token[0] ?? ''))).join('');
  return whole === letters ? [letters] : [letters, whole];
}

const soundOfLetter: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => {
    if ('aeiouyhw'.includes(letter)) return [letter, ''];
    return [letter, 'ckq'.includes(letter) ? 'k' : 'sz'.includes(letter) ? 's' : letter];
  }),
);

/** The consonants of a word of five letters or more as an English ear takes them: "dimention", "dymension". */
export function soundOf(word: string): string | undefined {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return undefined;
  let sound = '';
  let last = '';
  const written = word.replaceAll('ph', 'f').replaceAll('x', 'ks').replaceAll('cts', 'ks');
  for (const letter of written) {
    const heard = soundOfLetter[letter] ?? '';
    // Doubled letters are heard once, but not those that a vowel parts.
    if (heard !== last) sound += heard;
    if (heard !== '' || isVowel(letter)) last = heard;
  }
  if ('aeiouy'.includes(word[0] ?? '')) sound = `a${sound}`;
  return sound.length >= 3 ? sound : undefined;
}

/** The least edits (a letter dropped, added, exchanged, or two swapped) that make one word of the other; at most `most` + 1. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The shortest text that is compared by how it looks. */
export const shortestLook = 4;

const looks: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', '1': 'l', i: 'l', '0': 'o', '5': 's', '8': 'b' };

/** A text as a scanner sees it: what looks alike is alike ("rn" and "m", "0" and "o", "1", "i" and "l"). */
export const lookOf = (text: string): string => text.replace(/rn|vv|[1i058]/g, (letters) => looks[letters] ?? letters);

const vowelsIn = (word: string) => word.replace(/[^aeiou]/g, '').length;

/** The first letter and all consonants, doubled ones once. */
const consonantsOf = (word: string) =>
  word[0] +
  word
    .slice(1)
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiou]/g, '');

/** Whether a word is the other without some or all of its vowels: "rcvbl" and "receivable", "wakefld" and "wakefield". */
export const dropsVowels = (short: string, long: string): boolean =>
  short.length >= 4 &&
  long.length - short.length >= 2 &&
  short[0] === long[0] &&
  vowelsIn(long) - vowelsIn(short) >= 2 &&
  consonantsOf(short) === consonantsOf(long);

const longForTwo = 6;
const longerForTwo = 7;
const longForThree = 9;

/** Two keystrokes change at most so many of the letters that words are made of. */
const mostChanged = 4;

/**
 * Compares two words that differ by more than a keystroke: by ear, and long ones by two keystrokes. `apart` counts the
 * letters of the alphabet that only one of them has; `soundsAlike` is asked only where it matters.
 */
export function farSlipBetween(a: string, b: string, apart: number, soundsAlike: () => boolean): Slip | undefined {
  if (a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return undefined;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const most = longer >= longForThree ? 3 : 2;
  if (shorter < 5 || longer - shorter > most || /\d/.test(a) || /\d/.test(b)) return undefined;
  if (soundsAlike() && editsBetween(a, b, most) <= most) return 'sound';
  if (apart > mostChanged || shorter < longForTwo || longer < longerForTwo) return undefined;
  return editsBetween(a, b, 2) <= 2 ? 'twoSlips' : undefined;
}
