import { countries } from './countries.ts';

/** One name in a form that can be compared: lower case, no accents, no punctuation, no legal form. */
export type CoreName = {
  /** Words joined by one space; empty where nothing usable was written. */
  core: string;
  tokens: readonly string[];
  /** The words as written, for explanations. */
  text: string;
  /** A legal form (Inc, LLC …) was set aside. */
  legalForm: boolean;
  /** The form in its short spelling ("inc", "gmbh", "gmbh co kg"); empty where there is none. */
  form: string;
};

export type OtherName = CoreName & { kind: 'doing-business-as' | 'also-known-as' | 'former-name' | 'later-name' };

/** A name as a vendor list or a public source writes it, taken apart. */
export type NormalizedName = CoreName & {
  /** Names that the text itself gives beside the first: "A d/b/a B". */
  otherNames: readonly OtherName[];
  /** What stood in brackets or after "a division of": a place, an owner, a remark. Never part of the name. */
  hints: readonly string[];
};

/** Longer names are cut here, so that a hostile one costs no more than a long one. */
const longestName = 300;
const longestToken = 40;
const mostTokens = 30;

/** Legal forms by the place whose law knows them: "us" also for those that the United States share with others. */
const formsByPlace: Readonly<Record<string, string>> = {
  us:
    'inc incorporated llc lc llp lp lllp corp corporation co cos company companies ltd limited pllc pc pa na apc psc ' +
    // As clerks mistype them.
    'icn lcl cll copr crp orp ldt lnc 1nc plc',
  de: 'gmbh ag kg kgaa',
  fr: 'sa sas sarl',
  it: 'srl spa',
  nl: 'bv nv',
  dk: 'aps',
  se: 'ab',
  no: 'as',
  fi: 'oy oyj',
  eu: 'se',
  cz: 'sro',
  pl: 'spzoo',
  hu: 'zrt kft',
  ru: 'ojsc pjsc jsc oao zao ooo pao',
  pt: 'lda ltda',
  mx: 'sadecv',
  au: 'pty',
  sg: 'pte',
  za: 'pte',
  in: 'pvt',
  my: 'sdnbhd',
  jp: 'kk',
  ee: 'ou',
};

const placeOfForm: ReadonlyMap<string, string> = new Map(
  Object.entries(formsByPlace).flatMap(([place, forms]) => forms.split(' ').map((form) => [form, place] as const)),
);

/** Forms that are written before a name. */
const leadingForms = new Set('oao zao ooo pao ojsc pjsc jsc'.split(' '));

/** Forms that companies of many countries have. */
const sharedForms = new Set('ltd limited co company companies lp'.split(' '));

/** Countries whose forms stand for one another in translations. */
const exchanged = new Set(['us', 'ru']);

const placesOfForms = (forms: string) =>
  forms.split(' ').flatMap((form) => (sharedForms.has(form) ? [] : [{ form, place: placeOfForm.get(form) }]));

/**
 * Whether two legal forms cannot be one company's: forms of different countries, or two forms of one country other than
 * the United States, whose forms clerks exchange freely.
 */
export function formsConflict(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false;
  const [here, there] = [placesOfForms(a), placesOfForms(b)];
  if (here.length === 0 || there.length === 0) return false;
  return here.every((one) =>
    there.every((other) => one.form !== other.form && (one.place !== other.place || !exchanged.has(other.place ?? ''))),
  );
}

const lettersWithoutDecomposition: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  reg: '®',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  ndash: '-',
  mdash: '-',
};

/** The signs that Windows-1252 has where Latin-1 has none, from 0x80 on; a space for each gap. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** UTF-8 that was once read as Latin-1 ("ClÃ­nica"), and the few marks that Windows-1252 adds ("â€™"). */
function repairEncoding(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text;
  return text
    .replace(/â€[™˜]/g, "'")
    .replace(/â€[œ\u009d]/g, '"')
    .replace(/â€[“”]/g, '-')
    .replace(/([\u00c2\u00c3])([\u0080-\u00bf\u0152-\u2122])/g, (pair, lead: string, mark: string) => {
      const low = mark > '\u00ff' ? 0x80 + windows1252.indexOf(mark) : mark.charCodeAt(0);
      return low < 0x80 ? pair : String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) | (low & 0x3f));
    });
}

/** Case, accents, encodings, invisible characters. Other scripts are kept as they are. */
export function foldCharacters(raw: string): string {
  const bounded = raw.length > longestName ? raw.slice(0, longestName) : raw;
  const plain = /^[ -~]*$/.test(bounded)
    ? bounded
    : repairEncoding(bounded)
        // NFKD would spell the trademark sign out as letters.
        .replace(/[®©™℠]/g, ' ')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[\p{Zs}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/[\u2018\u2019\u201a\u02bc\u2032`´]/g, "'")
        .replace(/\p{Pd}/gu, '-');
  return plain
    .replace(/\p{Cc}/gu, ' ')
    .replace(
      /&(amp|quot|apos|nbsp|lt|gt|reg|[rl][sd]quo|[nm]dash);/gi,
      (_, name: string) => entities[name.toLowerCase()] ?? ' ',
    )
    .replace(/&#0?39;/g, "'")
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring);/gi, '$1')
    .replace(/(?<=\p{L})\?(?=\p{L})/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => lettersWithoutDecomposition[letter] ?? letter);
}

/** Forms of several words, in the short spelling that the list above knows. */
const longForms: readonly [RegExp, string][] = [
  [/\blimited liability company\b/g, 'llc'],
  [/\blimited liability partnership\b/g, 'llp'],
  [/\blimited partnership\b/g, 'lp'],
  [/\bprofessional (?:corporation|association)$/g, 'pc'],
  [/\bpublic limited company\b/g, 'plc'],
  [/\b(?:open |public )?joint stock company\b/g, 'jsc'],
  [/\bsp z ?oo\b/g, 'spzoo'],
  [/\bsa de cv\b/g, 'sadecv'],
  [/\bsdn bhd\b/g, 'sdnbhd'],
  [/\bsocietatea cu raspundere limitata\b/g, 'srl'],
  [/\baktiengesellschaft\b/g, 'ag'],
  [/\bgesellschaft mit beschrankter haftung\b/g, 'gmbh'],
  [/\bunited states(?: of america)?\b/g, 'us'],
];

/** A word of each of them, so that most names need no search. */
const longFormWords = new Set([
  'limited',
  'professional',
  'public',
  'stock',
  'sp',
  'cv',
  'bhd',
  'societatea',
  'aktiengesellschaft',
  'gesellschaft',
  'states',
]);

/** One spelling for what is written out or shortened at will. */
function shortForms(words: readonly string[]): readonly string[] {
  if (!words.some((word) => longFormWords.has(word))) return words;
  const text = words.join(' ');
  const short = longForms.reduce((known, [long, form]) => known.replace(long, form), text);
  return short === text ? words : short.split(' ');
}

/** Words of a text; "U.S." is one word, "O'Neil" too, "&" is "and". */
export function wordsOf(text: string): string[] {
  const words = foldCharacters(text)
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu,
      (initials) => `${initials.replaceAll('.', '')} `,
    )
    .replaceAll("'", '')
    .replace(/^\s*www\./, '')
    .replace(/[&+]/g, ' and ')
    .replace(/\.(?:com|net|org)(?![\p{L}\p{N}])/gu, ' ')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return (words ?? []).slice(0, mostTokens).map((word) => word.slice(0, longestToken));
}

/** Words without the legal forms at their ends, and those forms. */
function withoutLegalForms(words: readonly string[]): { tokens: readonly string[]; form: string } {
  let end = words.length;
  let start = 0;
  let form = '';
  const meets = (met: string) => {
    form = form === '' ? met : `${met} ${form}`;
  };
  // "L L C" and "P A": initials that were written apart.
  const spelled = (length: number) => words.slice(end - length, end).join('');
  for (;;) {
    const last = words[end - 1];
    if (last === undefined) break;
    if (placeOfForm.has(last)) {
      meets(last);
      end -= 1;
    } else if (last === 'the' || last === 'and' || last === 'dba') end -= 1;
    else if (
      last.length === 1 &&
      words[end - 2]?.length === 1 &&
      words[end - 3]?.length === 1 &&
      placeOfForm.has(spelled(3))
    ) {
      meets(spelled(3));
      end -= 3;
    } else break;
  }
  while (start < end && words[start] === 'the') start += 1;
  const first = words[start] ?? '';
  if (end - start > 1 && (leadingForms.has(first) || (first === 'llc' && end - start > 2))) {
    meets(first);
    start += 1;
  }
  return { tokens: words.slice(start, end), form };
}

/** A legal form that stands against the name: "SiemensAG", "AcmeLLC". */
const gluedForm = /(?<=[a-z]{3})(AG|LLC|GmbH|Inc|Ltd|Corp)\b|(?<=[A-Za-z]{3})(Holdings)\b/g;

function coreName(text: string): CoreName {
  // SEC writes the state of incorporation behind the name: "ICU MEDICAL INC/DE", "CORE INC. /DE/".
  const written = text.replace(/\s*\/[A-Za-z]{2}\/?\s*$/, '').trim();
  const words = shortForms(wordsOf(written.replace(gluedForm, ' $&')));
  const { tokens, form } = withoutLegalForms(words);
  const articles = words.length - words.filter((word) => word !== 'the').length;
  return {
    core: tokens.join(' '),
    tokens,
    text: written.slice(0, longestName),
    legalForm: tokens.length + articles < words.length,
    form,
  };
}

/** Takes brackets out, whether or not they are closed. */
function splitBrackets(raw: string): { outside: string; inside: string[] } {
  if (!/[([{]/.test(raw)) return { outside: raw, inside: [] };
  let depth = 0;
  let outside = '';
  let current = '';
  const inside: string[] = [];
  for (const character of raw) {
    if ('([{'.includes(character)) {
      depth += 1;
      outside += ' ';
    } else if (')]}'.includes(character)) {
      if (depth === 1) {
        inside.push(current.trim());
        current = '';
      }
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) current += character;
    else outside += character;
  }
  if (current.trim() !== '') inside.push(current.trim());
  return { outside: outside.trim(), inside: inside.filter((hint) => hint !== '') };
}

const joints =
  /[\s,;.–-]*(?<![\p{L}\p{N}])(?:(?<dba>d\/b\/a|d\.b\.a\.?|dba|doing business as|t\/a|trading as)|(?<aka>a\/k\/a|aka|also known as)|(?<fka>f\/k\/a|fka|formerly known as|formerly)|(?<nka>n\/k\/a|nka|now known as)|(?<owner>an? (?:division|subsidiary|unit|part) of|(?<=, )division of))(?![\p{L}\p{N}/])[\s:.]*/iu;

const jointKinds = {
  dba: 'doing-business-as',
  aka: 'also-known-as',
  fka: 'former-name',
  nka: 'later-name',
} as const;

type Piece = { kind: OtherName['kind'] | 'name' | 'owner'; text: string };

/** "A d/b/a B f/k/a C" in its pieces, in order. */
function splitJoints(text: string): Piece[] {
  const pieces: Piece[] = [];
  let kind: Piece['kind'] = 'name';
  let rest = text;
  for (let i = 0; i < 6; i++) {
    const joint = joints.exec(rest);
    if (!joint) break;
    pieces.push({ kind, text: rest.slice(0, joint.index) });
    const named = Object.entries(joint.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    kind = named === undefined || named === 'owner' ? 'owner' : jointKinds[named as keyof typeof jointKinds];
    rest = rest.slice(joint.index + joint[0].length);
  }
  pieces.push({ kind, text: rest });
  return pieces;
}

/** Takes a written name apart and gives its parts a comparable form. Pure, and bounded in time for any input. */
export function normalizeName(raw: string): NormalizedName {
  const bounded = raw.length > longestName ? raw.slice(0, longestName) : raw;
  const brackets = splitBrackets(bounded);
  // A name that stands wholly in brackets is a name all the same.
  const { outside, inside } = brackets.outside === '' ? { outside: brackets.inside.join(' '), inside: [] } : brackets;
  const pieces = [...splitJoints(outside)];
  const hints: string[] = [];
  for (const hint of inside) {
    const [first, ...named] = splitJoints(hint);
    if (first && first.text.trim() !== '') hints.push(first.text.trim());
    pieces.push(...named);
  }
  hints.push(...pieces.filter((piece) => piece.kind === 'owner').map((piece) => piece.text.trim()));
  const names = pieces
    .filter((piece): piece is Piece & { kind: OtherName['kind'] | 'name' } => piece.kind !== 'owner')
    .map((piece) => ({ ...coreName(piece.text), kind: piece.kind }))
    .filter((name) => name.core !== '');
  const [first, ...others] = names;
  if (!first) return { core: '', tokens: [], text: bounded, legalForm: false, form: '', otherNames: [], hints };
  const { kind: _, ...main } = first;
  return {
    ...main,
    otherNames: others.map((name) => ({ ...name, kind: name.kind === 'name' ? 'also-known-as' : name.kind })),
    hints,
  };
}

/** Words in one spelling for equality: articles and "and" carry nothing, "health care" is "healthcare". */
const sameSpelling = (name: CoreName) =>
  name.tokens
    .filter((token) => token !== 'the' && token !== 'and')
    .join(' ')
    .replaceAll('health care', 'healthcare');

type Place = { city: string; state: string; country: string };

/** "(Terre Haute, IN)", "(MO)", "(Germany)": a bracket that ends in the two letters of a state, or is a country. */
function placeIn(hints: readonly string[]): Place | undefined {
  for (const hint of hints) {
    const place = /^(?:(?<city>[^,]+),\s*)?(?<state>[A-Z]{2})$/.exec(hint.trim())?.groups;
    if (place?.state) return { city: wordsOf(place.city ?? '').join(' '), state: place.state, country: 'us' };
    const country = wordsOf(hint).join(' ');
    if (countries.has(country)) return { city: '', state: '', country };
  }
  return undefined;
}

/** The country in brackets beside a name; none for places in the United States. */
export function countryBeside(hints: readonly string[]): string | undefined {
  const country = placeIn(hints)?.country;
  return country === 'us' ? undefined : country;
}

/** How the places in brackets beside two names differ, if they do: in the country, or within the United States. */
export function placesConflict(
  hints: readonly string[],
  others: readonly string[],
): 'country' | 'state or city' | undefined {
  const a = placeIn(hints);
  const b = placeIn(others);
  if (!a || !b) return undefined;
  if (a.country !== b.country) return 'country';
  const differ = a.state !== b.state || (a.city !== '' && b.city !== '' && a.city !== b.city);
  return differ ? 'state or city' : undefined;
}

/** Whether brackets put two names in different places: the same name elsewhere is another organization. */
export const inDifferentPlaces = (hints: readonly string[], others: readonly string[]): boolean =>
  placesConflict(hints, others) !== undefined;

/**
 * Whether two written names mean one organization, by equality alone: nothing is guessed, and the same name in two
 * places is two organizations. A former name still names the organization.
 */
export function sameOrganization(a: string, b: string): boolean {
  const left = normalizeName(a);
  const right = normalizeName(b);
  if (inDifferentPlaces(left.hints, right.hints)) return false;
  const names = new Set([left, ...left.otherNames].map(sameSpelling).filter((name) => name !== ''));
  return [right, ...right.otherNames].some((name) => names.has(sameSpelling(name)));
}
