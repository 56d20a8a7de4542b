import { type Evidence, quote } from '../evidence.ts';
import { filedUnder, hashOf } from '../index/hashedLists.ts';
import { nameAt } from '../index/vendorIndex.ts';
import { initialsOf } from '../letters.ts';
import type { Reading } from '../readQuery.ts';
import type { Search } from '../weights.ts';

/** Three letters are the initials of too many companies. */
const shortest = 4;
/** Where more names than this have them, they point at none. */
/** Letters are as good as drawn by lot. */
const bitsPerLetter = 4;
const mostAlike = 50;

/** Signs from initials: never sure, and none where several entities have them. */
export function initials({ index, weights }: Search, queryText: string, reading: Reading): Evidence[] {
  const letters = reading.compact;
  if (reading.tokens.length !== 1 || letters.length < shortest || letters.length > 7) return [];
  const names = filedUnder(index.columns.byInitials, hashOf(letters), mostAlike)
    .map((id) => nameAt(index, id))
    .filter(({ tokens }) => initialsOf(tokens.map((token) => token.written)).includes(letters));
  const owners = new Set(names.map((name) => name.entity));
  const [name] = names;
  if (!name || owners.size > 1) return [];
  return [
    {
      entity: name.entity,
      feature: 'initials',
      family: 'name',
      bits: bitsPerLetter * letters.length,
      via: `initials: ${letters.toUpperCase()}`,
      score: weights.signs.initials,
      confirms: false,
      sentence: `${quote(queryText)} are the initials of ${quote(name.label)}. Initials alone do not confirm the match.`,
      compared: [letters, name.core],
    },
  ];
}
