import { filedUnder, hashOf } from './index/hashedLists.ts';
import {
  beginningLetters,
  headLetters,
  isWritten,
  nameAt,
  namesWithForm,
  noWord,
  shortestSlip,
  type VendorIndex,
  wordAt,
  wordId,
  wordLength,
} from './index/vendorIndex.ts';
import { deletionHashes, editsBetween, lookOf, sharesDeletion, shortestLook, soundOf } from './letters.ts';
import { type Reading, type ReadName, readClosely, readHints } from './readQuery.ts';
import type { Search } from './weights.ts';

/** The most names laid beside one reading, and the most places of words looked at: bounds the time of any query. */
const mostCompared = 12;
const mostLookedAt = 600;
/** Names that share less than this part of what the best one shares are not compared. */
const leastShare = 0.2;
const mostSlips = 20;
const mostHeads = 60;

/** Words of the index that are the given one but for a keystroke. */
function slipsOf(index: VendorIndex, word: string): number[] {
  if (word.length < shortestSlip) return [];
  const found = new Set<number>();
  deletionHashes(word).forEach((hash, place) => {
    for (const known of filedUnder(index.columns.bySlip, hash)) {
      if (sharesDeletion(word, place, wordAt(index, known))) found.add(known);
    }
  });
  return [...found].slice(0, mostSlips);
}

/** Words of the index that look like the given one to a scanner. */
const looksOf = (index: VendorIndex, word: string): readonly number[] =>
  word.length < shortestLook ? [] : filedUnder(index.columns.byWordLook, hashOf(lookOf(word)), mostSlips);

/** Words of the index that sound like the given one. */
function soundsOf(index: VendorIndex, word: string): readonly number[] {
  const sound = soundOf(word);
  return sound === undefined ? [] : filedUnder(index.columns.bySound, hashOf(sound), mostSlips);
}

const shortestHead = 6;

/** Long words of the index that begin alike and are two keystrokes away at most. */
function headsOf(index: VendorIndex, word: string): number[] {
  if (word.length < shortestHead) return [];
  return filedUnder(index.columns.byHead, hashOf(word, 0, headLetters), mostHeads).filter(
    (id) => Math.abs(wordLength(index, id) - word.length) <= 2 && editsBetween(word, wordAt(index, id), 2) <= 2,
  );
}

type Alike = { word: number; weight: number };

/** What a word that stands in no name can have been meant for, surest kinds first. */
function wordsAlike({ index, weights }: Search, word: string): Alike[] {
  if (isWritten(index, word)) return [];
  const weighed = (words: readonly number[], weight: number) => words.map((one): Alike => ({ word: one, weight }));
  const slips = weighed(slipsOf(index, word), 0.8);
  if (!weights.rules.farSlips) return slips;
  const near = [...slips, ...weighed(looksOf(index, word), 0.8), ...weighed(soundsOf(index, word), 0.6)];
  return near.length > 0 ? near : weighed(headsOf(index, word), 0.6);
}

/** Names that bear a word, or two words joined, with what sharing it is worth. */
type Bearers = { names: ArrayLike<number>; weight: number; word?: number };

/** The names that the words of a reading lead to: as written, joined, one slip away, and by ear. */
function bearersOf(search: Search, { tokens }: Reading): Bearers[] {
  const { index } = search;
  const { bearers, bearersFrom, byJoined } = index.columns;
  const found: Bearers[] = [];
  const looked = new Set<string>();
  const rarity = (names: ArrayLike<number>) => Math.log(1 + index.nameCount / names.length);
  const addWord = (word: number | undefined, weight: number) => {
    if (word === undefined) return;
    const names = bearers.subarray(bearersFrom[word], bearersFrom[word + 1]);
    if (names.length > 0) found.push({ names, weight: weight * rarity(names), word });
  };
  const look = (text: string) => {
    if (looked.has(text)) return;
    looked.add(text);
    addWord(wordId(index, text), 1);
    const joined = filedUnder(byJoined, hashOf(text), mostLookedAt);
    if (joined.length > 0) found.push({ names: joined, weight: rarity(joined) });
  };
  tokens.forEach((token, i) => {
    look(token.word);
    const next = tokens[i + 1];
    const afterNext = tokens[i + 2];
    if (next) look(token.written + next.written);
    if (next && afterNext) look(token.written + next.written + afterNext.written);
    for (const { word, weight } of wordsAlike(search, token.written)) addWord(word, weight);
  });
  return found;
}

/** The numbers with the largest sums, largest first; of equal ones the earlier. */
function largest(sums: Float64Array, touched: readonly number[], most: number, least: number): number[] {
  const kept: number[] = [];
  for (const id of touched) {
    const sum = sums[id] ?? 0;
    if (sum < least) continue;
    const isBehind = (other: number) => {
      const otherSum = sums[other] ?? 0;
      return otherSum < sum || (otherSum === sum && other > id);
    };
    const last = kept[most - 1];
    if (last !== undefined && !isBehind(last)) continue;
    let at = kept.length;
    while (at > 0 && isBehind(kept[at - 1] ?? 0)) at -= 1;
    kept.splice(at, 0, id);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** Adds a weight to the sums of names, and notes those that had none. Gives how many were looked at. */
function addToAll(sums: Float64Array, touched: number[], { names, weight }: Bearers): number {
  const length = Math.min(names.length, mostLookedAt);
  for (let i = 0; i < length; i++) {
    const id = names[i] ?? 0;
    const sum = sums[id] ?? 0;
    if (sum === 0) touched.push(id);
    sums[id] = sum + weight;
  }
  return length;
}

/** Adds the weights of words that too many names bear to the sums of the names that were touched by rarer ones. */
function addWidespread(index: VendorIndex, touched: readonly number[], widespread: readonly Bearers[]): void {
  const { sums, wordWeights } = index;
  const { nameTokensFrom, nameTokens, tokenWordId } = index.columns;
  for (const { word, weight } of widespread) if (word !== undefined) wordWeights[word] = weight;
  for (const id of touched) {
    const end = nameTokensFrom[id + 1] ?? 0;
    let sum = sums[id] ?? 0;
    for (let i = nameTokensFrom[id] ?? 0; i < end; i++)
      sum += wordWeights[tokenWordId[nameTokens[i] ?? 0] ?? noWord] ?? 0;
    sums[id] = sum;
  }
  for (const { word } of widespread) if (word !== undefined) wordWeights[word] = 0;
}

/** Names that share words with the reading, by how rare those words are. Of a word that very many names bear, only
 * names are looked at that bear a rarer one too. */
export function namesSharingWords(search: Search, reading: Reading): number[] {
  const { index } = search;
  const lists = bearersOf(search, reading).sort((a, b) => a.names.length - b.names.length);
  const { sums } = index;
  const touched: number[] = [];
  const widespread: Bearers[] = [];
  let lookedAt = 0;
  for (const list of lists) {
    if (lookedAt === 0 || lookedAt + list.names.length <= mostLookedAt) lookedAt += addToAll(sums, touched, list);
    else widespread.push(list);
  }
  // Where all of them will be compared, their order does not matter.
  if (touched.length > mostCompared) addWidespread(index, touched, widespread);
  const best = touched.reduce((top, id) => Math.max(top, sums[id] ?? 0), 0);
  const found = largest(sums, touched, mostCompared, best * leastShare);
  for (const id of touched) sums[id] = 0;
  return found;
}

/** Fields of ledgers are cut at 20 letters or more, in v1 at 25, and trailing spaces are lost. A line that ends in a legal
 * form or a bracket was not cut. */
const looksCut = ({ weights }: Search, { text, legalForm, setAside, core }: Reading) =>
  text.length >= (weights.rules.cutWords ? 20 : 25) &&
  core.length >= (weights.rules.cutWords ? beginningLetters : 18) &&
  !legalForm &&
  !setAside.includes('bracket');

const mostBeginnings = 200;
const mostCut = 6;

/** Names that begin as the reading does, where the line looks cut off at a fixed width. */
export function namesBeginningWith(search: Search, reading: Reading): number[] {
  const { index } = search;
  const cut = reading.core.replaceAll(' ', '');
  const shortest = search.weights.rules.cutWords ? beginningLetters : 18;
  if (cut.length < shortest || !looksCut(search, reading)) return [];
  return filedUnder(index.columns.byBeginning, hashOf(cut, 0, beginningLetters), mostBeginnings)
    .filter((id) => nameAt(index, id).core.replaceAll(' ', '').startsWith(cut))
    .slice(0, mostCut);
}

/** The entities of all names that are laid beside a line, before any is scored: what is not among them is never found. */
export function candidatesOf(search: Search, name: ReadName): Set<number> {
  const { index, weights } = search;
  const { nameEntity } = index.columns;
  const found = new Set<number>();
  const add = (ids: readonly number[]) => {
    for (const id of ids) found.add(nameEntity[id] ?? 0);
  };
  for (const reading of [...name.literal, ...readClosely(name, weights.rules.cutWords), ...readHints(name)]) {
    const forms = [
      ['byCore', reading.core],
      ['byFolded', reading.folded],
      ['byCompact', reading.compact],
      ['byCompact', reading.foldedCompact],
      ['byLook', lookOf(reading.compact)],
    ] as const;
    for (const [form, text] of forms) add(namesWithForm(index, form, text).map(({ id }) => id));
    add(namesSharingWords(search, reading));
    add(namesBeginningWith(search, reading));
    add(filedUnder(index.columns.byInitials, hashOf(reading.compact)));
  }
  return found;
}
