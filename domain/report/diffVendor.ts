import { pointer } from '../problem.ts';
import type { Around } from './diffCauses.ts';
import type { RowState } from './diffMemory.ts';
import type { Pair } from './diffPairs.ts';
import type { DiffChange, DiffItem, DiffPlace, DiffReason, DiffWhy } from './diffReasons.ts';

/** The difference of a vendor itself: listed or not, found or not, by what name; `null` where nothing of that differs. */
export function vendorItem(
  pair: Pair<RowState>,
  place: DiffPlace,
  differs: Around,
  ofExposures: DiffWhy | undefined,
): DiffItem | null {
  const [before, after] = [shown(pair.before), shown(pair.after)];
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  return {
    change: changeOf(pair),
    about: 'vendor',
    ...reasonOf(pair, differs, ofExposures),
    path: pointer(place.path),
    vendor: place.vendor,
    before,
    after,
    text: textOf(pair),
  };
}

const shown = (row: RowState | null) =>
  row && { finding: row.finding, name: row.name, externalId: row.externalId, matches: row.matches };

function changeOf({ before, after }: Pair<RowState>): DiffChange {
  if (!before) return 'added';
  if (!after || (after.finding === 'clear' && before.finding !== 'clear')) return 'cleared';
  return 'changed';
}

/** A vendor is found otherwise for the same reason for which the first of its incidents came or went. */
function reasonOf(pair: Pair<RowState>, differs: Around, ofExposures: DiffWhy | undefined): DiffWhy {
  const own = ownReason(pair);
  if (own) return { reason: own };
  const { before, after } = pair;
  if (before?.finding !== after?.finding && ofExposures) {
    const { reason, alsoChanged } = ofExposures;
    return alsoChanged ? { reason, alsoChanged } : { reason };
  }
  return { reason: reasonWithin(pair, differs) };
}

/** It came or went, or became readable or unreadable. */
function ownReason({ before, after }: Pair<RowState>): DiffReason | null {
  if (!before) return 'vendor-added';
  if (!after) return 'vendor-removed';
  if (after.finding === 'rejected' && before.finding !== 'rejected') return 'row-unreadable';
  if (before.finding === 'rejected' && after.finding !== 'rejected') return 'row-readable';
  return null;
}

function reasonWithin({ before, after }: Pair<RowState>, differs: Around): DiffReason {
  if (before?.verdicts.join() !== after?.verdicts.join()) return 'verdict-changed';
  if (before?.matches.join() !== after?.matches.join())
    return differs.matcher && !differs.input ? 'matcher-version-changed' : 'match-decision-changed';
  return before?.name !== after?.name ? 'vendor-renamed' : 'input-changed';
}

const findings = {
  exposed: 'exposed',
  review: 'to be looked at',
  clear: 'nothing known',
  rejected: 'could not be read',
};

function textOf({ before, after }: Pair<RowState>): string {
  const name = (row: RowState) => row.name ?? row.externalId ?? `row ${row.row + 1}`;
  if (!after) return before ? `${name(before)}: no longer on the list (before: ${findings[before.finding]}).` : '';
  if (!before) return `${name(after)}: new on the list, ${findings[after.finding]}.`;
  const parts = [
    ...(before.finding === after.finding ? [] : [`${findings[before.finding]} becomes ${findings[after.finding]}`]),
    ...(before.matches.join() === after.matches.join()
      ? []
      : [`matched with ${matchText(after)} instead of ${matchText(before)}`]),
    ...(before.name === after.name ? [] : [`the list wrote ${before.name ?? 'no name'} before`]),
    ...(before.externalId === after.externalId
      ? []
      : [`external id ${after.externalId ?? 'gone'} instead of ${before.externalId ?? 'none'}`]),
  ];
  return `${name(after)}: ${parts.join('; ')}.`;
}

const matchText = ({ matches }: RowState): string => (matches.length === 0 ? 'nobody' : matches.join(', '));
