import { type Evidence, quote } from '../evidence.ts';
import type { Reading } from '../readQuery.ts';
import type { VendorIndex } from '../vendorIndex.ts';
import { signs } from '../weights.v1.ts';

/** Three letters are the initials of too many companies. */
const shortest = 4;

/** Signs from initials: never sure, and none where several entities have them. */
export function initials(index: VendorIndex, queryText: string, reading: Reading): Evidence[] {
  const letters = reading.compact;
  if (reading.tokens.length !== 1 || letters.length < shortest || letters.length > 7) return [];
  const names = (index.byInitials.get(letters) ?? []).flatMap((id) => index.names[id] ?? []);
  const owners = new Set(names.map((name) => name.entity));
  const [name] = names;
  if (!name || owners.size > 1) return [];
  return [
    {
      entity: name.entity,
      family: 'name',
      via: `initials: ${letters.toUpperCase()}`,
      score: signs.initials,
      confirms: false,
      sentence: `${quote(queryText)} are the initials of ${quote(name.label)}. Initials alone do not confirm the match.`,
      compared: [letters, name.core],
    },
  ];
}
