import type { Day } from '../calendar/day.ts';
import { organizationWarnings } from '../law/deadlines.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import type { Thresholds } from '../match/match.ts';
import { type DecidedMatch, type SetAside, type VerdictNote, verdictSentence, withoutSigns } from '../match/verdict.ts';
import { type FieldError, Problem, pointer } from '../problem.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Exposure, Finding, RowResult, RowSetAside, Summary } from './exposureReport.ts';
import { exposureBuilder, mostComputed, mostListed } from './exposures.ts';
import type { Knowledge, Route } from './routes.ts';

/** A row of the list as it came in: read, or refused with the reasons. */
export type IncomingRow = MatchedRow | { errors: FieldError[]; externalId: string | null; name: string | null };

type MatchedRow = {
  row: VendorRow;
  matches: DecidedMatch[];
  setAside?: readonly SetAside[];
  /** Entities that a person ruled out for this row: nothing of theirs reaches it. */
  ruledOut?: ReadonlyMap<string, VerdictNote>;
  thresholds?: Thresholds;
};

const worst = (exposures: readonly Exposure[]): Finding =>
  exposures.some((e) => e.decision === 'match') ? 'exposed' : exposures.length > 0 ? 'review' : 'clear';

/**
 * The rows of a report: per vendor the breaches that reach it and the duties they bring, in input order. A row that could
 * not be read is `rejected` and costs the others nothing.
 * @throws Problem `invalid-request` where the report would be too long.
 */
export function buildRows(
  organization: Organization,
  on: Day,
  incoming: readonly IncomingRow[],
  knowledge: Knowledge,
): { rows: RowResult[]; warnings: string[] } {
  const builder = exposureBuilder(organization, on, knowledge);
  const warnings = organizationWarnings(organization);
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
    const exposures = exposuresOf(entry, knowledge, builder, (path, text) =>
      warnings.push(`${pointer(['vendors', i, ...path])}: ${text}`),
    );
    if (builder.isFull()) throw tooLong(i);
    const setAside = setAsideOf(entry, knowledge, builder, new Set(exposures.map((e) => e.breachId)));
    return {
      row: i,
      externalId: entry.row.externalId ?? null,
      name: entry.row.name ?? null,
      finding: worst(exposures),
      ...(entry.thresholds && { thresholds: entry.thresholds }),
      matches: entry.matches,
      exposures,
      ...(setAside.length > 0 && { setAside }),
    };
  });
  return { rows, warnings };
}

const count = (n: number): string => n.toLocaleString('en-US');
const tooLong = (row: number): Problem =>
  new Problem('invalid-request', 'The report would be too long.', [
    {
      pointer: pointer(['vendors', row]),
      message: `up to this row the report lists more than ${count(mostListed)} duties, or more than ${count(mostComputed)} computed from facts that differ; split the list before it, or state fewer jurisdictions: each brings its own duties to every exposure`,
    },
  ]);

type Warn = (path: (string | number)[], text: string) => void;

type Builder = ReturnType<typeof exposureBuilder>;

function exposuresOf(
  { row, matches, ruledOut }: MatchedRow,
  knowledge: Knowledge,
  builder: Builder,
  warn: Warn,
): Exposure[] {
  const { about, loose } = sortIncidents(row.incidents ?? [], warn);
  const found = builder.routes(row, matches).filter((route) => !ruledOut?.has(route.vendorId));

  // What the organization itself states about a breach makes it exposed, whatever the name looks like.
  const stated = [...about.keys()]
    .filter(builder.isPublic)
    .map(
      (id): Route => ({ ...(found.find((r) => r.breachId === id) ?? statedRoute(id, knowledge)), decision: 'match' }),
    );
  const all = [...stated, ...found.filter((r) => !about.has(r.breachId))];
  const [only, ...others] = all.filter((r) => r.decision === 'match');
  const [facts, ...moreFacts] = loose;
  if (facts && moreFacts.length === 0 && only && others.length === 0 && !about.has(only.breachId)) {
    about.set(only.breachId, facts.incident);
    loose.pop();
    warn(
      ['incidents', facts.at],
      `names no breachId; taken as about ${only.breachId}, the only incident found for this vendor`,
    );
  }

  const exposures = all.flatMap((route) => {
    const breach = knowledge.breaches.get(route.breachId);
    return breach ? [builder.exposure(breach, route, row, about.get(route.breachId) ?? {})] : [];
  });
  const shown = new Set(exposures.map((e) => e.breachId));
  const own = [...about]
    .filter(([id]) => !shown.has(id))
    .map(([id, incident]) => builder.ownIncident(row, incident, ownWords(id, knowledge)));
  const nameless = loose.map(({ incident }) =>
    builder.ownIncident(
      row,
      incident,
      'An incident that the organization states without a breachId: only its own facts are used.',
    ),
  );
  return [...exposures, ...own, ...nameless].sort(byDecisionThenDate);
}

/**
 * What a person ruled out: what the matcher found, and what the row would else be led to by a corporate link. Each names
 * all incidents that it hides, also those of relatives to which it alone would have led. `shown` are the incidents that
 * stand in the report all the same: another match leads to them, or the organization states facts about them.
 */
function setAsideOf(
  { row, matches, setAside = [], ruledOut = new Map() }: MatchedRow,
  knowledge: Knowledge,
  builder: Builder,
  shown: ReadonlySet<string | null>,
): RowSetAside[] {
  if (ruledOut.size === 0) return [];
  const hiddenRoutes = (through: readonly DecidedMatch[]): Route[] =>
    builder.routes(row, through).filter((route) => !shown.has(route.breachId));
  const found = setAside.map((match) => ({ ...match, breachIds: idsOf(hiddenRoutes([match])) }));
  const foundIds = new Set(setAside.map((match) => match.vendorId));
  const byVendor = Map.groupBy(hiddenRoutes([...setAside, ...matches]), (route) => route.vendorId);
  const linked = [...ruledOut].flatMap(([vendorId, verdict]): RowSetAside[] => {
    const routes = byVendor.get(vendorId) ?? [];
    const [route] = routes;
    if (!route || foundIds.has(vendorId)) return [];
    return [
      {
        vendorId,
        vendorName: knowledge.vendors.get(vendorId)?.name ?? vendorId,
        via: route.path,
        ...withoutSigns,
        decision: route.decision,
        explanation: [verdictSentence(verdict), ...route.explanation],
        verdict,
        breachIds: idsOf(routes),
      },
    ];
  });
  return [...found, ...linked];
}

const idsOf = (routes: readonly Route[]): string[] => routes.map((route) => route.breachId).sort();

/** Facts by the breach that they name, and those that name none. */
function sortIncidents(incidents: readonly IncidentFacts[], warn: Warn) {
  const about = new Map<string, IncidentFacts>();
  const loose: { at: number; incident: IncidentFacts }[] = [];
  incidents.forEach((incident, at) => {
    const { breachId } = incident;
    if (breachId === undefined) loose.push({ at, incident });
    else if (about.has(breachId))
      warn(['incidents', at], `a second set of facts about ${breachId}: the first one is used`);
    else about.set(breachId, incident);
  });
  return { about, loose };
}

const ownWords = (breachId: string, knowledge: Knowledge): string =>
  knowledge.breaches.has(breachId)
    ? `The organization states ${breachId}, which was not public on the day of this report.`
    : `The organization states ${breachId}, which the store does not have: only the organization's own facts are used.`;

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
    for (const { status, due, window, owedBy, doneOn } of confirmedDuties(row)) {
      summary.deadlines[status] = (summary.deadlines[status] ?? 0) + 1;
      // What was done late is done. After the cautious date the latest reading is what is still ahead.
      const isOpen = owedBy === 'organization' && status !== 'met' && doneOn === undefined;
      const ahead = [due, window?.latest].find((day) => day && day >= on);
      if (isOpen && ahead && (!summary.nextDue || ahead < summary.nextDue)) summary.nextDue = ahead;
    }
  }
  const setAside = rows.filter((row) => row.setAside?.some(({ breachIds }) => breachIds.length > 0)).length;
  return setAside > 0 ? { ...summary, setAside } : summary;
}

/** Duties that are due, or may be, of the incidents that a row is exposed to. */
export const confirmedDuties = (row: RowResult) =>
  row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e) => e.duties)
    .filter((d) => d.answer === 'due' || d.answer === 'undetermined');
