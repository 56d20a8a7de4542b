import { canonicalJson } from '../canonicalJson.ts';
import type { Duty } from '../law/duty.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Exposure, Finding, RowResult } from './exposureReport.ts';

/** What is compared of a duty. */
export type DutyState = Pick<Duty, 'dutyId' | 'title' | 'owedBy' | 'answer' | 'due' | 'status'> & {
  dueAt: string | null;
  /** The last day of the window, where readings differ. */
  latest: string | null;
  doneOn: string | null;
  jurisdictions: readonly string[];
  satisfiedBy: string | null;
  /** The event that starts its clock and the day: not compared, they help to say why something moved. */
  clock: string;
};

/** A fact by its field: what it says, and a text that reads it. `key` tells whether two are the same. */
export type FactState = { field: string; key: string; value: unknown; text: string };

export type ExposureState = {
  breachId: string | null;
  title: string;
  decision: Exposure['decision'];
  organizationNamed: Exposure['organizationNamed'];
  knownSince: string | null;
  /** Of the sources, by field. */
  facts: readonly FactState[];
  duties: readonly DutyState[];
};

export type RowState = {
  row: number;
  externalId: string | null;
  name: string | null;
  finding: Finding;
  matches: readonly string[];
  /** Ids of incidents that verdicts keep away, and of the verdicts in force. */
  setAside: readonly string[];
  verdicts: readonly string[];
  exposures: readonly ExposureState[];
  /** What the list states of the vendor itself, and of its incidents by breach; `null` where the list was not given. */
  stated: { vendor: readonly FactState[]; incidents: ReadonlyMap<string | null, readonly FactState[]> } | null;
};

const stateOf = (d: Duty): DutyState => ({
  dutyId: d.dutyId,
  title: d.title,
  owedBy: d.owedBy,
  answer: d.answer,
  due: d.due,
  status: d.status,
  dueAt: d.dueAt ?? null,
  latest: d.window?.latest ?? null,
  doneOn: d.doneOn ?? null,
  jurisdictions: d.jurisdictions ?? [],
  satisfiedBy: d.satisfiedBy ?? null,
  clock: d.clock ? `${d.clock.event} ${d.clock.on ?? ''}` : '',
});

const byField = (a: FactState, b: FactState): number => (a.field < b.field ? -1 : 1);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value));

/** Fields of an object as facts; `not` are those told elsewhere. */
const factsIn = (object: object, not: readonly string[]): FactState[] =>
  Object.entries(object)
    .filter(([field, value]) => value !== undefined && !not.includes(field))
    .map(([field, value]) => ({ field, key: canonicalJson(value), value, text: textOf(value) }))
    .sort(byField);

function statedIn({ incidents = [], ...vendor }: VendorRow): RowState['stated'] {
  const about = new Map<string | null, FactState[]>();
  // Of several entries about one breach a report uses the first.
  for (const incident of incidents)
    if (!about.has(incident.breachId ?? null)) about.set(incident.breachId ?? null, factsIn(incident, ['breachId']));
  return { vendor: factsIn(vendor, ['externalId', 'name']), incidents: about };
}

const storedIn = (facts: Exposure['facts']): FactState[] =>
  Object.entries(facts)
    .map(([field, { value, text, conflict }]) => ({
      field,
      key: canonicalJson([value, conflict?.map((c) => c.value) ?? []]),
      value,
      text: [text, ...(conflict?.map((c) => c.text) ?? [])].join(' / '),
    }))
    .sort(byField);

/**
 * Keeps of long reports only what is compared, and equal lists of duties and facts once, for both reports together: then most
 * of what did not change is found by looking at the reference alone.
 */
export function diffMemory() {
  const duties = new Map<string, readonly DutyState[]>();
  const facts = new Map<string, readonly FactState[]>();
  const once = <T>(known: Map<string, T>, value: T): T => {
    const key = JSON.stringify(value);
    const found = known.get(key) ?? value;
    known.set(key, found);
    return found;
  };
  return (row: RowResult, given?: VendorRow): RowState => ({
    row: row.row,
    externalId: row.externalId,
    name: row.name,
    finding: row.finding,
    matches: row.matches.map((m) => `${m.vendorId} ${m.decision}`).sort(),
    setAside: (row.setAside ?? []).flatMap((s) => s.breachIds).sort(),
    verdicts: [...row.matches.flatMap((m) => m.verdict ?? []), ...(row.setAside ?? []).map((s) => s.verdict)]
      .map((v) => `${v.id} ${v.verdict}`)
      .sort(),
    exposures: row.exposures.map((e) => ({
      breachId: e.breachId,
      title: e.title,
      decision: e.decision,
      organizationNamed: e.organizationNamed,
      knownSince: e.knownSince,
      facts: once(facts, storedIn(e.facts)),
      duties: once(duties, e.duties.map(stateOf)),
    })),
    stated: given ? statedIn(given) : null,
  });
}
