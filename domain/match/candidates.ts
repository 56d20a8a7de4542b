import { beginningLetters, shortestSlip } from './index/buildIndex.ts';
import { filedUnder, hashOf } from './index/hashedLists.ts';
import { isWritten, nameAt, type VendorIndex, wordAt, wordId } from './index/vendorIndex.ts';
import { deletionHashes, sharesDeletion } from './letters.ts';
import type { Reading } from './readQuery.ts';

/** The most names laid beside one reading, and the most places of words looked at: bounds the time of any query. */
const mostCompared = 16;
const mostLookedAt = 4000;
const mostSlips = 20;

/** Words of the index that are the given one but for a keystroke; none where the word stands in a name so written. */
function slipsOf(index: VendorIndex, word: string): number[] {
  if (word.length < shortestSlip || isWritten(index, word)) return [];
  const found = new Set<number>();
  deletionHashes(word).forEach((hash, place) => {
    for (const known of filedUnder(index.columns.bySlip, hash)) {
      if (sharesDeletion(word, place, wordAt(index, known))) found.add(known);
    }
  });
  return [...found].slice(0, mostSlips);
}

/** Names that bear a word, with what sharing it is worth. */
type Bearers = { names: ArrayLike<number>; weight: number };

/** The names that the words of a reading lead to: as written, joined, and one slip away. */
function bearersOf(index: VendorIndex, { tokens }: Reading): Bearers[] {
  const { bearers, bearersFrom, byJoined } = index.columns;
  const found: Bearers[] = [];
  const looked = new Set<string>();
  const add = (names: ArrayLike<number>, weight: number) => {
    if (names.length > 0) found.push({ names, weight: weight * Math.log(1 + index.nameCount / names.length) });
  };
  const addWord = (id: number | undefined, weight: number) => {
    if (id !== undefined) add(bearers.subarray(bearersFrom[id], bearersFrom[id + 1]), weight);
  };
  const look = (text: string) => {
    if (looked.has(text)) return;
    looked.add(text);
    addWord(wordId(index, text), 1);
    add(filedUnder(byJoined, hashOf(text)), 1);
  };
  tokens.forEach((token, i) => {
    look(token.word);
    const next = tokens[i + 1];
    const afterNext = tokens[i + 2];
    if (next) look(token.written + next.written);
    if (next && afterNext) look(token.written + next.written + afterNext.written);
    for (const slip of slipsOf(index, token.written)) addWord(slip, 0.8);
  });
  return found;
}

/** The numbers with the largest sums, largest first; of equal ones the earlier. */
function largest(sums: Float64Array, touched: readonly number[], most: number): number[] {
  const kept: number[] = [];
  for (const id of touched) {
    const sum = sums[id] ?? 0;
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

/** Names that share words with the reading, by how rare those words are. */
export function namesSharingWords(index: VendorIndex, reading: Reading): number[] {
  const lists = bearersOf(index, reading).sort((a, b) => a.names.length - b.names.length);
  const { sums } = index;
  const touched: number[] = [];
  let lookedAt = 0;
  for (const { names, weight } of lists) {
    if (lookedAt > 0 && lookedAt + names.length > mostLookedAt) break;
    const length = Math.min(names.length, mostLookedAt);
    for (let i = 0; i < length; i++) {
      const id = names[i] ?? 0;
      const sum = sums[id] ?? 0;
      if (sum === 0) touched.push(id);
      sums[id] = sum + weight;
    }
    lookedAt += names.length;
  }
  const found = largest(sums, touched, mostCompared);
  for (const id of touched) sums[id] = 0;
  return found;
}

/** Fields of ledgers are cut at 30 letters or more, and trailing spaces are lost. */
const looksCut = (written: string) => written.length >= 25;

const mostBeginnings = 200;
const mostCut = 6;

/** Names that begin as the reading does, where the line looks cut off at a fixed width. */
export function namesBeginningWith(index: VendorIndex, reading: Reading): number[] {
  const cut = reading.core.replaceAll(' ', '');
  if (cut.length < beginningLetters || !looksCut(reading.text)) return [];
  return filedUnder(index.columns.byBeginning, hashOf(cut, 0, beginningLetters), mostBeginnings)
    .filter((id) => nameAt(index, id).core.replaceAll(' ', '').startsWith(cut))
    .slice(0, mostCut);
}
