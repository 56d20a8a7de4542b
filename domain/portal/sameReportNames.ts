import { foldCharacters, wordsOf } from '../vendor/normalizeName.ts';

/** What of a name tells reporters apart: words of law, of grammar and of the portal's own clerks do not. */
const emptyWords = new Set(
  (
    'the of and for on by in at to with a an its itself as is which does business doing dba fka aka formerly known ' +
    'inc incorporated llc llp lp pllc ltd limited pa pc psc co company corp corporation plc md mds dds phd s ' +
    'affiliate affiliates subsidiary subsidiaries affiliated covered entity entities single behalf ' +
    'dormant see master file privacy manager breach none'
  ).split(' '),
);

/** Words of so many reporters that to share them says nothing. */
const commonWords = new Set(
  (
    'health healthcare care medical medicine center centers hospital hospitals clinic clinics service services group ' +
    'plan plans management department county city university state dental physicians associates family community ' +
    'insurance system systems benefit benefits employee welfare home partners network practice specialists general'
  ).split(' '),
);

/** A reporter's name in the forms in which reports compare it. */
export type ReporterName = {
  /** Letters and digits alone: the same for all spellings with other spaces, signs, accents and capitals. */
  key: string;
  /** ASCII letters and digits alone: what damage to the encoding leaves of a name. */
  rest: string;
  /** Words that tell reporters apart; all its words where none does. */
  words: readonly string[];
  /** Pairs of neighbouring letters of `key`. */
  pairs: ReadonlySet<string>;
};

/** A text in ASCII letters and digits alone: damage to the encoding, spaces and signs make no difference to it. */
export const plainLetters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

export const readReporterName = (name: string): ReporterName => {
  const words = wordsOf(name.replace(/\bd[/.]b[/.]a\b[/.]?/gi, ' dba ').replace(/\bf\/k\/a\b/gi, ' fka '));
  const telling = words.filter((word) => !emptyWords.has(word));
  const key = words.filter((word) => word !== 'and').join('') || plainLetters(foldCharacters(name));
  return {
    key,
    rest: plainLetters(name),
    words: [...new Set(telling.length > 0 ? telling : words)],
    pairs: new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2))),
  };
};

/** Reads names, each spelling once. */
export function nameReader(): (name: string) => ReporterName {
  const read = new Map<string, ReporterName>();
  return (name) => {
    const before = read.get(name);
    if (before) return before;
    const now = readReporterName(name);
    read.set(name, now);
    return now;
  };
}

/** Share of what two sets hold that both hold, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

const holds = (all: readonly string[], some: readonly string[]): boolean =>
  some.some((word) => !commonWords.has(word)) && some.every((word) => all.includes(word));

/** The shortest name of which another can be the longer form: shorter ones begin too many names. */
const shortestBeginning = 10;

/** Letters in common, from which on two names are taken for spellings of one. */
const alike = 0.7;

/** Whether one name can be another way of writing the other: longer, shorter, cut off, or with letters amiss. */
export function namesRelated(a: ReporterName, b: ReporterName): boolean {
  if (a.key === b.key || (a.rest !== '' && a.rest === b.rest)) return true;
  if (holds(a.words, b.words) || holds(b.words, a.words)) return true;
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (short.length >= shortestBeginning && long.startsWith(short)) return true;
  return overlap(a.pairs, b.pairs) >= alike;
}

/** Whether two names have a word in common that few others have. */
export const shareRareWord = (a: ReporterName, b: ReporterName): boolean =>
  a.words.some((word) => !commonWords.has(word) && b.words.includes(word));
