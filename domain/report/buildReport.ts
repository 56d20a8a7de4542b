import type { Day } from '../calendar/day.ts';
import { unreadFacts } from '../law/deadlines.ts';
import type { Status } from '../law/duty.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import type { VendorMatch } from '../match/match.ts';
import { type FieldError, pointer } from '../problem.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Exposure, Finding, RowResult, Summary } from './exposureReport.ts';
import { exposureBuilder, type Knowledge, type Route, routes } from './exposures.ts';

/** A row of the list as it came in: read, or refused with the reasons. */
export type IncomingRow =
  | { row: VendorRow; matches: VendorMatch[] }
  | { errors: FieldError[]; externalId: string | null; name: string | null };

const worst = (exposures: readonly Exposure[]): Finding =>
  exposures.some((e) => e.decision === 'match') ? 'exposed' : exposures.length > 0 ? 'review' : 'clear';

/**
 * The rows of a report: per vendor the breaches that reach it and the duties they bring, in input order. A row that could
 * not be read is `rejected` and costs the others nothing.
 */
export function buildRows(
  organization: Organization,
  on: Day,
  incoming: readonly IncomingRow[],
  knowledge: Knowledge,
): { rows: RowResult[]; warnings: string[] } {
  const builder = exposureBuilder(organization, on, knowledge);
  const warnings: string[] = [];
  const rows = incoming.map((entry, i): RowResult => {
    if ('errors' in entry)
      return {
        row: i,
        externalId: entry.externalId,
        name: entry.name,
        finding: 'rejected',
        errors: entry.errors,
        matches: [],
        exposures: [],
      };
    const exposures = exposuresOf(entry.row, routes(entry.matches, knowledge, on), knowledge, builder, (path, text) =>
      warnings.push(`${pointer(['vendors', i, ...path])}: ${text}`),
    );
    return {
      row: i,
      externalId: entry.row.externalId ?? null,
      name: entry.row.name ?? null,
      finding: worst(exposures),
      matches: entry.matches,
      exposures,
    };
  });
  return { rows, warnings };
}

type Warn = (path: (string | number)[], text: string) => void;

function exposuresOf(
  row: VendorRow,
  found: readonly Route[],
  knowledge: Knowledge,
  builder: ReturnType<typeof exposureBuilder>,
  warn: Warn,
): Exposure[] {
  const incidents = row.incidents ?? [];
  const given = new Map<string, IncidentFacts>();
  const own: Exposure[] = [];
  const loose: [number, IncidentFacts][] = [];
  incidents.forEach((incident, i) => {
    for (const field of unreadFacts(incident))
      warn(['incidents', i, field], 'kept, but no rule coded in this version reads it');
    if (incident.breachId === undefined) loose.push([i, incident]);
    else if (given.has(incident.breachId))
      warn(['incidents', i], `a second set of facts about ${incident.breachId}: the first one is used`);
    else given.set(incident.breachId, incident);
  });

  // What the organization itself states about a breach makes it exposed, whatever the name looks like.
  const stated: Route[] = [...given.keys()]
    .filter((id) => knowledge.breaches.has(id))
    .map((breachId) => ({
      ...(found.find((r) => r.breachId === breachId) ?? statedRoute(breachId, knowledge)),
      decision: 'match' as const,
    }));
  const all = [...stated, ...found.filter((r) => !given.has(r.breachId))];
  const direct = all.filter((r) => r.decision === 'match');
  const [only] = direct;
  if (loose.length === 1 && loose[0] && only && direct.length === 1 && !given.has(only.breachId)) {
    const [i, facts] = loose[0];
    given.set(only.breachId, facts);
    loose.length = 0;
    warn(
      ['incidents', i],
      `names no breachId; taken as about ${only.breachId}, the only incident found for this vendor`,
    );
  }

  const exposures = all.flatMap((route) => builder.exposure(route, row, given.get(route.breachId) ?? {}) ?? []);
  const shown = new Set(exposures.map((e) => e.breachId));
  for (const [breachId, facts] of given)
    if (!shown.has(breachId)) {
      const stored = knowledge.breaches.has(breachId);
      own.push(
        builder.ownIncident(
          row,
          facts,
          stored
            ? `The organization states ${breachId}, which was not public on the day of this report.`
            : `The organization states ${breachId}, which the store does not have: only the organization's own facts are used.`,
        ),
      );
    }
  for (const [, facts] of loose)
    own.push(
      builder.ownIncident(
        row,
        facts,
        'An incident that the organization states without a breachId: only its own facts are used.',
      ),
    );
  return [...exposures, ...own].sort(byDecisionThenDate);
}

function statedRoute(breachId: string, knowledge: Knowledge): Route {
  const vendorId = knowledge.breaches.get(breachId)?.vendorId ?? '';
  return {
    breachId,
    vendorId,
    decision: 'match',
    path: ['stated by the organization'],
    explanation: [
      `The organization states that this incident at ${knowledge.vendors.get(vendorId)?.name ?? vendorId} concerns this vendor.`,
    ],
  };
}

/** Exposures before links to look at; then the newest incident first. */
const byDecisionThenDate = (a: Exposure, b: Exposure): number =>
  Number(a.decision === 'review') - Number(b.decision === 'review') ||
  (a.knownSince === b.knownSince ? 0 : (a.knownSince ?? '9') > (b.knownSince ?? '9') ? -1 : 1) ||
  ((a.breachId ?? '') < (b.breachId ?? '') ? -1 : 1);

/** Counts of findings and clocks; links to look at (`review`) count as findings, their duties do not. */
export function summarize(rows: readonly RowResult[], on: Day): Summary {
  const summary: Summary = {
    vendors: rows.length,
    exposed: 0,
    review: 0,
    clear: 0,
    rejected: 0,
    deadlines: {},
    nextDue: null,
  };
  for (const row of rows) {
    summary[row.finding]++;
    for (const { status, due, owedBy } of confirmedDuties(row)) {
      const count = (s: Status) => (summary.deadlines[s] = (summary.deadlines[s] ?? 0) + 1);
      count(status);
      if (
        owedBy === 'organization' &&
        due &&
        due >= on &&
        status !== 'met' &&
        (!summary.nextDue || due < summary.nextDue)
      )
        summary.nextDue = due;
    }
  }
  return summary;
}

/** Duties that are due, or may be, of the incidents that a row is exposed to. */
export const confirmedDuties = (row: RowResult) =>
  row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e) => e.duties)
    .filter((d) => d.answer === 'due' || d.answer === 'undetermined');
