import type { Thresholds } from '../match/match.ts';
import { byDue, type DutyGroup, dutyGroups, findOut, live, notOwed, statusWords } from './dutyText.ts';
import type {
  Exposure,
  Finding,
  ReportHead,
  RowResult,
  RowSetAside,
  Summary,
  TimelineEntry,
} from './exposureReport.ts';
import { notLegalAdvice } from './exposureReport.ts';
import { conflictTexts, type FactText, factTexts } from './factText.ts';
import { clean } from './text.ts';

/**
 * What a report says, in words and in the order in which it is read, before it takes a form: text, page, PDF, table. All
 * forms are written from this, so that they say the same.
 */

/** An incident that reaches a vendor. Of one under review the lists are empty: `ifItHolds` says what would be due. */
export type IncidentView = {
  title: string;
  /** Its id in the store, or that it is not there. */
  reference: string;
  path: string;
  decision: Exposure['decision'];
  explanation: string[];
  ifItHolds: string | null;
  filing: string | null;
  facts: FactText[];
  conflicts: FactText[];
  contradictions: string[];
  openQuestions: string[];
  owed: DutyGroup[];
  notOwed: string[];
  asks: string[];
};

export type SetAsideView = { title: string; lines: string[] };

/** A vendor row. */
export type RowView = {
  row: number;
  name: string;
  finding: Finding;
  /** A clear row of which there is nothing to say but its name. */
  isShort: boolean;
  remarks: string[];
  incidents: IncidentView[];
  setAside: SetAsideView[];
};

/** A vendor as its list names it; one without a name by its row. */
export const nameOf = (row: RowResult): string => {
  const [name, externalId] = [clean(row.name ?? ''), clean(row.externalId ?? '')];
  return `${name || externalId || `row ${row.row + 1}`}${externalId && ` [${externalId}]`}`;
};

export const thresholdsText = ({ match, review }: Thresholds): string =>
  `a match needs a score of ${match}, a review one of ${review}`;

function filingText(m: Exposure['materiality']): string | null {
  if (!m.vendorDeterminedOn && !m.vendorFiledOn) return null;
  const determined = m.vendorDeterminedOn
    ? `The vendor determined on ${m.vendorDeterminedOn} that the incident is material`
    : 'The vendor reported the incident to the SEC';
  const filed = m.vendorFiledOn ? `; Form 8-K filed on ${m.vendorFiledOn}` : '';
  const due = m.vendorDueOn
    ? ` (due ${m.vendorDueOn}${m.vendorOnTime === null ? '' : m.vendorOnTime ? ', in time' : ', late'})`
    : '';
  return `${determined}${filed}${due}. ${m.note}`;
}

/** What would be due if a doubtful match or a mere link holds. */
function ifItHolds(e: Exposure): string {
  const first = e.duties.filter((d) => live(d) && d.due !== null && d.owedBy === 'organization').toSorted(byDue)[0];
  return first
    ? `If it does concern you, the first cautious date is ${first.due}: ${first.title} (${first.citation}).`
    : 'If it does concern you, no date can be given yet.';
}

/** An exposure in words. */
export function incidentView(e: Exposure): IncidentView {
  const isReview = e.decision === 'review';
  const owed = isReview ? [] : e.duties.filter(live).toSorted(byDue);
  const rest = isReview ? [] : e.duties.filter((d) => !live(d));
  const named = e.organizationNamed
    ? [`Sources name this organization as ${e.organizationNamed}: ${e.organizationNamedBy.join('; ')}.`]
    : [];
  return {
    title: e.title,
    reference: e.breachId ?? 'not in the store',
    path: e.path.join(', '),
    decision: e.decision,
    explanation: [...e.explanation, ...named],
    ifItHolds: isReview ? ifItHolds(e) : null,
    filing: isReview ? null : filingText(e.materiality),
    facts: isReview ? [] : factTexts(e.facts),
    conflicts: isReview ? [] : conflictTexts(e.facts),
    contradictions: isReview ? [] : e.contradictions,
    openQuestions: isReview ? [] : e.openQuestions,
    owed: dutyGroups(owed),
    notOwed: rest.map(notOwed),
    asks: findOut([...owed, ...rest]),
  };
}

/** What a person ruled out: whom, on what word, and what would else stand here. */
const setAsideView = (s: RowSetAside): SetAsideView => ({
  title: `${s.vendorName} (${s.vendorId}; the matcher says ${s.decision}, score ${s.score})`,
  lines: [...s.explanation, ...(s.breachIds.length ? [`Not shown because of it: ${s.breachIds.join(', ')}.`] : [])],
});

/** Of one row no form shows more incidents, nor more duties of them: a row must fit in a report of its own. */
const [mostIncidents, mostDuties] = [150, 1_000];

/** The first incidents of a row that fit, one at least. */
function shownOf({ exposures }: RowResult): Exposure[] {
  let duties = 0;
  const end = exposures.findIndex((e, i) => {
    duties += e.duties.length;
    return i === mostIncidents || (i > 0 && duties > mostDuties);
  });
  return end === -1 ? exposures : exposures.slice(0, end);
}

/** A row in words. */
export const rowView = (row: RowResult): RowView => ({
  row: row.row,
  name: nameOf(row),
  finding: row.finding,
  isShort: isShort(row),
  remarks: [
    ...(row.errors ?? []).map((e) => `${e.pointer}: ${e.message}`),
    ...(row.thresholds ? [`For this vendor ${thresholdsText(row.thresholds)}.`] : []),
    ...leftOut(row),
  ],
  incidents: shownOf(row).map(incidentView),
  setAside: (row.setAside ?? []).map(setAsideView),
});

function leftOut(row: RowResult): string[] {
  const left = row.exposures.length - shownOf(row).length;
  return left > 0 ? [`${left} more incidents of this vendor stand in the JSON of this report.`] : [];
}

/** True of a clear row of which there is nothing to say but its name. */
export const isShort = (row: RowResult): boolean => row.finding === 'clear' && row.setAside === undefined;

/** What is due on one day from one vendor's incidents. */
export type NextDue = { on: string; state: string; vendor: string; titles: string[] };

/** Each text once; of one that comes several times (a vendor in several rows of the list) how often. */
const counted = (texts: readonly string[]): string[] =>
  [...Map.groupBy(texts, (text) => text)].map(([text, { length }]) =>
    length > 1 ? `${text} (${length} times)` : text,
  );

/** What is due next, one entry a day, vendor and state; `left` counts those beyond `most`. */
export function dueNext(timeline: readonly TimelineEntry[], most: number): { next: NextDue[]; left: number } {
  const open = timeline.filter((t) => t.kind === 'deadline' && t.status !== 'met');
  const groups = [...Map.groupBy(open, (t) => JSON.stringify([t.on, t.vendor, t.status])).values()];
  const next = nearest(groups, most).flatMap(([first, ...more]): NextDue[] => {
    if (!first) return [];
    const titles = counted([first, ...more].map((t) => t.label.replace(/: cautious date, .*$/, '')));
    return [{ on: first.on, state: statusWords[first.status ?? 'running'], vendor: clean(first.vendor), titles }];
  });
  return { next, left: groups.length - next.length };
}

/** Of more groups than fit those nearest to the day: what was missed takes half of the room at most where more is ahead. */
function nearest(groups: readonly TimelineEntry[][], most: number): readonly TimelineEntry[][] {
  if (groups.length <= most) return groups;
  const isMissed = ([first]: TimelineEntry[]): boolean => first?.status === 'missed';
  const ahead = groups.filter((group) => !isMissed(group));
  const missed = groups.filter(isMissed);
  const shown = Math.max(Math.floor(most / 2), most - ahead.length);
  const chosen = new Set([...missed.slice(-shown), ...ahead.slice(0, most - Math.min(shown, missed.length))]);
  return groups.filter((group) => chosen.has(group));
}

/** "3 vendors: 1 exposed, …". */
export function countsText({ vendors, exposed, review, clear, rejected, setAside }: Summary): string {
  const counts = `${exposed} exposed, ${review} to review, ${clear} clear, ${rejected} rejected.`;
  const ruledOut = setAside ? ` ${setAside} of them with incidents that a person set aside.` : '';
  return `${vendors} ${vendors === 1 ? 'vendor' : 'vendors'}: ${counts}${ruledOut}`;
}

/** What stands over and under every report. */
export type HeadView = {
  who: string;
  counts: string;
  warnings: readonly string[];
  versions: string;
  thresholds: string | null;
  coverage: string[];
  notLegalAdvice: string;
};

/** The head of a report in words. */
export function headView({
  organization,
  asOf,
  summary,
  warnings,
  id,
  versions,
  thresholds,
  coverage,
}: ReportHead): HeadView {
  const verdicts = versions.verdicts ? `, verdicts ${versions.verdicts}` : '';
  return {
    who: `${organization.name} (${organization.role}), as of ${asOf}`,
    counts: countsText(summary),
    warnings,
    versions: `Report ${id}; matcher ${versions.matcher}, law ${versions.law}, store ${versions.store}${verdicts}.`,
    thresholds: thresholds ? `Thresholds: ${thresholdsText(thresholds)}.` : null,
    coverage: coverage.map((c) => `${c.source}, ${c.records} records, as of ${c.asOf}`),
    notLegalAdvice,
  };
}
