import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { defaultTimeZone, type IncidentFacts, type Organization } from '../law/facts.ts';
import { incidentOf } from '../notices/incidentOf.ts';
import { rowFinder } from '../notices/rowsOf.ts';
import { type FieldError, pointer } from '../problem.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { type DecisionFacts, factsOfDecisions, type RecordedDecision } from './decision.ts';

/**
 * The vendor list with the facts that follow from the decision log, so that the clocks of a registrant's filings run from them.
 * What the list itself states goes first, and where the log says otherwise that is told. A decision that names a vendor goes
 * to its rows alone; one that names none to every row that states its incident, or that another decision on it names.
 */
export function withDecisions<Row extends VendorRow | null>(
  vendors: readonly Row[],
  decisions: readonly RecordedDecision[],
  organization: Pick<Organization, 'timeZone'>,
  asOf: Day,
): { vendors: (Row | VendorRow)[]; warnings: FieldError[] } {
  const warnings: FieldError[] = [];
  const rowsOf = rowFinder(vendors);
  const stating = (breachId: string) =>
    vendors.flatMap((row, at) => (row?.incidents?.some((i) => i.breachId === breachId) ? [at] : []));
  const changed = new Map<number, VendorRow>();
  for (const [breachId, log] of Map.groupBy(decisions, (d) => d.breachId)) {
    const noWhere = (message: string) =>
      warnings.push({ pointer: '/vendors', message: `decisions on ${breachId}: ${message}` });
    const stated = stating(breachId);
    const logs = logsOf(log, stated, ({ vendor }) => {
      const found = vendor === undefined ? null : rowsOf(vendor);
      if (typeof found !== 'string') return found;
      if (stated.length > 0)
        noWhere(`${found} ${vendor?.name ?? vendor?.externalId}; read as on every row that states it`);
      return null;
    });
    const reading = { asOf, timeZone: organization.timeZone };
    const concluded = factsOfDecisions(log, reading).facts.materialityDeterminedOn !== undefined;
    if (logs.size === 0 && concluded)
      noWhere('no vendor of the list states this incident; name the vendor in the decision');
    for (const [at, ofRow] of logs) {
      const { facts } = factsOfDecisions(ofRow, reading);
      if (facts.materialityDeterminedOn === undefined) continue;
      const row = changed.get(at) ?? vendors[at];
      if (!row) continue;
      const warn = (path: readonly PropertyKey[], message: string) =>
        warnings.push({ pointer: pointer(['vendors', at, ...path]), message });
      changed.set(at, rowWith(row, { breachId, facts }, organization.timeZone ?? defaultTimeZone, warn));
    }
  }
  return { vendors: vendors.map((row, at) => changed.get(at) ?? row), warnings };
}

/** The decisions that speak of each row: those that name its vendor, and those that name none. */
function logsOf(
  log: readonly RecordedDecision[],
  stating: readonly number[],
  rowsOf: (decision: RecordedDecision) => readonly number[] | null,
): Map<number, RecordedDecision[]> {
  const named = log.map((decision) => ({ decision, rows: rowsOf(decision) }));
  const rows = new Set([...named.flatMap((d) => d.rows ?? []), ...stating]);
  const ofRow = (at: number) => named.filter((d) => d.rows === null || d.rows.includes(at)).map((d) => d.decision);
  return new Map([...rows].map((at) => [at, ofRow(at)]));
}

type Warn = (path: readonly PropertyKey[], message: string) => void;

function rowWith(
  row: VendorRow,
  { breachId, facts }: { breachId: string; facts: DecisionFacts },
  zone: string,
  warn: Warn,
): VendorRow {
  const incidents: IncidentFacts[] = [...(row.incidents ?? [])];
  const at = incidentOf(incidents, { breachId, name: `decisions on ${breachId}` }, warn);
  const incident = at === null ? undefined : incidents[at];
  if (at === null || !incident) return row;
  const states = incident.materialityDeterminedOn !== undefined || incident.materialityConclusion !== undefined;
  if (!states) {
    incidents[at] = { ...incident, ...facts };
    return { ...row, incidents };
  }
  const dayOf = (on: string | undefined) => (on === undefined ? undefined : localDay(on, zone));
  const agrees =
    dayOf(incident.materialityDeterminedOn) === dayOf(facts.materialityDeterminedOn) &&
    incident.materialityConclusion === facts.materialityConclusion;
  if (!agrees)
    warn(
      ['incidents', at],
      `the list says ${said(incident)}, the decision log ${said(facts)}: the list goes first; correct one of the two`,
    );
  return row;
}

const said = ({ materialityConclusion, materialityDeterminedOn }: DecisionFacts): string =>
  `${materialityConclusion ?? 'determined'}${materialityDeterminedOn === undefined ? '' : ` on ${materialityDeterminedOn}`}`;
