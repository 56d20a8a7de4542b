/**
 * How the text of an export was damaged by being saved again, and what each damaged piece stood for. All of these began
 * as UTF-8 whose bytes somebody's program took for Windows-1252 (’ is then "â€™"); they differ in what came after. What
 * the last program could not write it wrote as "?" or "_", so that several marks can have become one and the same piece:
 * `null` says that the neighbours must tell (see `markBetween`).
 */
export type Damage = {
  /** What happened, for a person to read. */
  story: string;
  /** The encoding by which the bytes are read before the pieces are put right. */
  encoding: 'utf-8' | 'windows-1252' | 'macintosh';
  /** A run of bytes (one character each) that no sound export contains. */
  sign: RegExp;
  pieces: ReadonlyMap<string, string | null>;
  /** What is left where letters were lost for good ("Cl??nica"); `null` where this damage loses none. */
  lost: string | null;
};

const savedAsCodePage437: Damage = {
  story: 'UTF-8 was read as Windows-1252 and saved in code page 437, which lacks most of those characters',
  encoding: 'windows-1252',
  sign: /\x83\?[?\x9b\x9d]/,
  pieces: new Map([
    ['ƒ??', null],
    ['ƒ?\u009d', '”'],
    ['ƒ?›', '•'],
    ['‹¨«', '\ufffd'],
    ['?ÿ', ' '],
  ]),
  lost: '??',
};

const savedThriceAsMacRoman: Damage = {
  story: 'UTF-8 was read as Windows-1252 and saved in Mac Roman, three times over',
  encoding: 'macintosh',
  sign: /\x8a\x97[\x85\x93\x94\x96\x9d\xa2\xc8]/,
  pieces: new Map([
    ['äó»', '’'],
    ['äóì', '“'],
    ['äóù', '”'],
    ['äóÖ', '‘'],
    ['äóñ', '–'],
    ['äóî', '—'],
    ['äó¢', '•'],
    ['¥Ë_', '\ufffd'],
    ['Œ_', '§'],
  ]),
  lost: null,
};

const savedAsMacRomanReadAsKoi8: Damage = {
  story: 'UTF-8 was read as Windows-1252, saved in Mac Roman, and read as KOI8-R',
  encoding: 'utf-8',
  sign: /\xe2\x94\xb4\xd1\x88/,
  pieces: new Map([
    ['┴ш╙', '’'],
    ['┴шо', '“'],
    ['┴ш²', '”'],
    ['┴шВ', '‘'],
    ['┴шр', '–'],
    ['┴шс', '—'],
    ['┴ш╒', '•'],
    ['∙ю_', '\ufffd'],
    ['Е╓', '§'],
  ]),
  lost: null,
};

const savedTwiceAsUtf8: Damage = {
  story: 'UTF-8 was read as Windows-1252 and saved as UTF-8 again',
  encoding: 'utf-8',
  sign: /\xc3\xa2\xe2\x82\xac/,
  pieces: new Map([
    // Seen in an export of October 2024, where one more program had taken away what told the marks apart.
    ['â€™???Â\u009d', '”'],
    ['â€™???', null],
    ['â€™', '’'],
    ['â€œ', '“'],
    ['â€\u009d', '”'],
    ['â€˜', '‘'],
    ['â€“', '–'],
    ['â€”', '—'],
    ['â€¢', '•'],
  ]),
  lost: '??',
};

export const damages: readonly Damage[] = [
  savedAsMacRomanReadAsKoi8,
  savedTwiceAsUtf8,
  savedAsCodePage437,
  savedThriceAsMacRoman,
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A function that puts the text of one cell right. Texts without a damaged piece come back as they are. */
export function repairOf(damage: Damage): (text: string) => string {
  const longestFirst = [...damage.pieces.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (text) =>
    text.replaceAll(any, (piece, at: number) => {
      const mark = damage.pieces.get(piece) ?? null;
      return mark ?? markBetween(text.slice(0, at), text.slice(at + piece.length));
    });
}

const letter = /[\p{L}\p{N}]/u;
/** What goes on after an apostrophe inside of a word: O’Brien's first letter stands before it, the rest is an ending. */
const endingOfWord = /^(s|t|d|m|re|ll|ve)(?!\p{L})/u;
const singleCapital = /(?<!\p{L})\p{Lu}$/u;
const longerWord = /^\p{L}{3}/u;

/**
 * Which mark stood between two stretches of text, where the damaged piece itself no longer tells: an en dash between
 * spaces, an opening quote where a word begins (‘n and ‘s are no words), a dash between two whole words, and otherwise the
 * apostrophe, the commonest by far. Laid beside a sound export of the same reports, 5 of some 3,450 such marks differ.
 */
function markBetween(before: string, after: string): string {
  const left = before.at(-1) ?? ' ';
  const opensWord = /[\s("[/]/.test(left);
  if (opensWord && /^(\s|$)/.test(after)) return '–';
  if (opensWord && letter.test(after.at(0) ?? '')) return /^[ns](?!\p{L})/u.test(after) ? '‘' : '“';
  const betweenWords = /[\p{L}\p{N})]/u.test(left) && longerWord.test(after);
  if (betweenWords && !endingOfWord.test(after) && !singleCapital.test(before)) return '—';
  return '’';
}
