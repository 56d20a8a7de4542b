import type { Identifiers } from './vendor.ts';

export type IdentifierKind = keyof Identifiers;
export type CanonicalIdentifier = { value: string } | { error: string };

/** No written identifier is longer, even with punctuation; more than this is not read. */
const longest = 60;

const compact = (text: string) =>
  text
    .slice(0, longest + 1)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** Luhn sum over digits, as ISO/IEC 7812 counts it: every second digit from the right is doubled. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 17442 (ISO/IEC 7064, MOD 97-10): letters count as 10 … 35, and the whole number leaves 1. */
function passesMod97(text: string): boolean {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function digitsOf(label: string, text: string, length: number, example: string): CanonicalIdentifier {
  const digits = compact(text);
  if (new RegExp(`^\\d{${length}}$`).test(digits)) return { value: digits };
  return { error: `${label} has ${length} digits, such as ${example}.` };
}

const readers: Record<IdentifierKind, (text: string) => CanonicalIdentifier> = {
  ein: (text) => digitsOf('An EIN', text, 9, '43-1196944'),
  duns: (text) => digitsOf('A D-U-N-S number', text, 9, '04-249-8877'),
  cik: (text) => {
    const digits = compact(text).replace(/^CIK/, '');
    if (!/^\d{1,10}$/.test(digits) || /^0+$/.test(digits)) {
      return { error: 'A CIK has 1 to 10 digits, such as 0001341439.' };
    }
    return { value: digits.padStart(10, '0') };
  },
  lei: (text) => {
    const value = compact(text);
    if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return { error: 'An LEI has 18 letters or digits and 2 check digits.' };
    if (!passesMod97(value)) return { error: 'The check digits of this LEI are wrong: look for a typing error.' };
    return { value };
  },
  npi: (text) => {
    const digits = compact(text);
    if (!/^[12]\d{9}$/.test(digits)) return { error: 'An NPI has 10 digits and begins with 1 or 2.' };
    // The check digit is computed as if the issuer's prefix 80840 stood before the number.
    if (!passesLuhn(`80840${digits}`)) {
      return { error: 'The check digit of this NPI is wrong: look for a typing error.' };
    }
    return { value: digits };
  },
  ccn: (text) => {
    const value = compact(text);
    if (/^\d{2}[0-9A-Z]\d{3}$/.test(value) || /^\d{2}[A-Z]\d{7}$/.test(value)) return { value };
    return { error: 'A CCN has 6 characters (26-0006), or 10 for suppliers (05C0001234).' };
  },
};

/** Reads an identifier as people write it (spaces, hyphens, lower case) and gives the one form that is compared. */
export function canonicalIdentifier(kind: IdentifierKind, text: string): CanonicalIdentifier {
  if (!Object.hasOwn(readers, kind)) return { error: 'This kind of identifier is not known.' };
  if (text.length > longest) return { error: `An identifier has at most ${longest} characters.` };
  return readers[kind](text);
}
