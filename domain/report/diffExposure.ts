import { pointer } from '../problem.ts';
import type { Around, Stated } from './diffCauses.ts';
import { isOpen } from './diffDuty.ts';
import type { ExposureState, RowState } from './diffMemory.ts';
import type { Pair } from './diffPairs.ts';
import type { DiffItem, DiffPlace, DiffReason, DiffWhy } from './diffReasons.ts';

/** The difference of one incident's standing with a vendor; `null` where nothing of that differs. */
export function exposureItem(
  pair: Pair<ExposureState>,
  rows: Pair<RowState>,
  place: DiffPlace,
  stated: Stated,
  differs: Around,
): DiffItem | null {
  const { before, after } = pair;
  const same = before?.decision === after?.decision && before?.organizationNamed === after?.organizationNamed;
  if (before && after && same) return null;
  const breachId = (after ?? before)?.breachId ?? null;
  return {
    change: !before ? 'added' : !after ? 'cleared' : 'changed',
    about: 'exposure',
    ...reasonsOf(pair, rows, stated, differs),
    path: pointer([...place.path, 'exposures', breachId ?? '']),
    vendor: place.vendor,
    breachId,
    before: shown(before),
    after: shown(after),
    text: textOf(pair),
  };
}

const shown = (e: ExposureState | null) =>
  e && { decision: e.decision, organizationNamed: e.organizationNamed, duties: e.duties.filter(isOpen).length };

/**
 * Two reports alone cannot tell an incident that was stored since from one that the store had all along and that only became public
 * between their days. Where the store changed between them, it is taken for one that it did not have; that the day moved stands
 * beside it.
 */
function reasonsOf(pair: Pair<ExposureState>, rows: Pair<RowState>, stated: Stated, differs: Around): DiffWhy {
  const reason = reasonOf(pair, rows, stated, differs);
  return reason === 'day-passed' && pair.after !== null && differs.store
    ? { reason: 'breach-added', alsoChanged: ['day-passed'] }
    : { reason };
}

function reasonOf(
  { before, after }: Pair<ExposureState>,
  rows: Pair<RowState>,
  stated: Stated,
  differs: Around,
): DiffReason {
  if (!rows.before) return 'vendor-added';
  if (!rows.after) return 'vendor-removed';
  if (rows.before.finding === 'rejected') return 'row-readable';
  if (rows.after.finding === 'rejected') return 'row-unreadable';
  const breachId = (after ?? before)?.breachId ?? null;
  const setAside = (row: RowState) => breachId !== null && row.setAside.includes(breachId);
  if (setAside(rows.before) !== setAside(rows.after)) return 'verdict-changed';
  if (rows.before.verdicts.join() !== rows.after.verdicts.join()) return 'verdict-changed';
  if (stated.of(breachId).length > 0 || (breachId === null && !stated.known && differs.input))
    return 'stated-fact-changed';
  if (moved(before, after, differs)) return 'day-passed';
  if (rows.before.matches.join() !== rows.after.matches.join())
    return differs.matcher && !differs.input ? 'matcher-version-changed' : 'match-decision-changed';
  if (before && after) return before.organizationNamed === after.organizationNamed ? 'fact-changed' : named(differs);
  if (differs.store) return after ? 'breach-added' : 'breach-withdrawn';
  return before?.knownSince === null || after?.knownSince === null ? 'stated-fact-changed' : 'input-changed';
}

const named = (differs: Around): DiffReason => (differs.organization ? 'organization-changed' : 'fact-changed');

/** It became public between the two days, or was not public yet on the later report's earlier day. */
function moved(before: ExposureState | null, after: ExposureState | null, differs: Around): boolean {
  if (before && after) return false;
  const since = (after ?? before)?.knownSince;
  const day = after ? differs.before.asOf : differs.after.asOf;
  return since !== null && since !== undefined && since > day;
}

function textOf({ before, after }: Pair<ExposureState>): string {
  const said = { match: 'exposed', review: 'to be looked at' };
  if (!after) return before ? `${before.title}: no longer reaches this vendor.` : '';
  const open = after.duties.filter(isOpen);
  const next = open.flatMap((d) => d.due ?? []).sort()[0];
  const owed =
    open.length === 0
      ? ''
      : `; ${open.length} ${open.length === 1 ? 'duty is' : 'duties are'} owed or open${next ? `, first date ${next}` : ''}`;
  if (!before) return `${after.title}: reaches this vendor (${said[after.decision]})${owed}.`;
  if (before.decision !== after.decision)
    return `${after.title}: ${said[before.decision]} becomes ${said[after.decision]}${owed}.`;
  return `${after.title}: the sources ${namedText(before.organizationNamed, after.organizationNamed)}.`;
}

const say = {
  affected: 'name the organization as affected',
  unaffected: 'say that the organization was not affected',
};

function namedText(before: ExposureState['organizationNamed'], after: ExposureState['organizationNamed']): string {
  const parts = [...(after ? [`now ${say[after]}`] : []), ...(before ? [`no longer ${say[before]}`] : [])];
  return parts.join(', and ');
}
