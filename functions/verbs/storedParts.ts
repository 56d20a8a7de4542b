import type { Breach } from '../../domain/breach/breach.ts';
import { inForceOn, type LawEntry, register } from '../../domain/law/register.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { firstPage, type PagedList, type Part, pageInHead, partOf, reportParts } from '../../domain/report/pages.ts';
import type { AssessmentRequest, Recorded } from './assessmentRequest.ts';
import { type ShownDecision, shownDecision } from './decisions.ts';
import type { AssessmentStore } from './ports.ts';
import { readingOnce } from './readingOnce.ts';
import { type ShownNotice, shownNotice } from './shownNotice.ts';
import { type ShownRiskAssessment, shownRiskAssessment } from './shownRiskAssessment.ts';

/** The parts of a stored report that are no part of the report itself: what it was made from. */
export const requestPart = 'request';
export const claimsPart = 'claims';
export const lawPart = 'law';
export const recordPart = 'record';

/** What people had recorded and what counted: verdicts that decided matches, notices given, decisions made, risks assessed. */
export type CountedRecord = {
  verdicts: readonly Verdict[];
  notices: readonly ShownNotice[];
  decisions: readonly ShownDecision[];
  riskAssessments: readonly ShownRiskAssessment[];
};

/** A line of the register, with the days from which the values were in force that a day asks for. */
export type LawUsed = LawEntry & { inForceFromOn: Record<string, string | null> };

/** What an assessment was made from, beside its request. */
export type Basis = {
  breaches: ReadonlyMap<string, Breach>;
  verdicts: readonly Verdict[];
  recorded: Recorded;
};

/**
 * A report as it is stored, in this order: what it was made from, then the report with its head last, which makes it exist.
 * With people in two States the law takes 52 kB as text and 7 kB as stored, the claims of one incident 27 kB and 4 kB; the law
 * of all 447 duties would take 1.4 MB and 100 kB. It is written once a duty, however many vendors owe it.
 */
export function* storedParts(request: AssessmentRequest, report: ExposureReport, basis: Basis): Generator<Part> {
  const { vendors, asOf } = report;
  yield { name: requestPart, json: JSON.stringify(request) };
  yield { name: claimsPart, json: JSON.stringify(claimsOf(breachIdsIn(vendors), basis.breaches)) };
  yield { name: lawPart, json: JSON.stringify(lawOf(dutyIdsIn(vendors), asOf)) };
  yield { name: recordPart, json: JSON.stringify(countedIn(vendors, basis)) };
  yield* reportParts(report);
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** Ids of the incidents of the store that stand in rows. */
export const breachIdsIn = (rows: readonly RowResult[]): string[] =>
  sorted(rows.flatMap(({ exposures }) => exposures.flatMap(({ breachId }) => breachId ?? [])));

/** Ids of the duties that stand in rows. Exposures share their lists of duties. */
export const dutyIdsIn = (rows: readonly RowResult[]): string[] => {
  const lists = new Set(rows.flatMap(({ exposures }) => exposures.map(({ duties }) => duties)));
  return sorted([...lists].flatMap((duties) => duties.map(({ dutyId }) => dutyId)));
};

/** The incidents with their claims as they were read; ids that the store does not have are the organization's own. */
export const claimsOf = (ids: readonly string[], breaches: ReadonlyMap<string, Breach>): Breach[] =>
  ids.flatMap((id) => breaches.get(id) ?? []);

/** The register's lines of duties, with all dated values. */
export const lawOf = (dutyIds: readonly string[], on: string): LawUsed[] =>
  dutyIds.flatMap((id) => {
    const entry = register().get(id);
    if (entry === undefined) return [];
    const inForce = Object.entries(inForceOn(entry, on)).map(([name, value]) => [name, value?.from ?? null] as const);
    return [{ ...entry, inForceFromOn: Object.fromEntries(inForce) }];
  });

function countedIn(rows: readonly RowResult[], { verdicts, recorded }: Basis): CountedRecord {
  const deciding = new Set(
    rows.flatMap(({ matches, setAside = [] }) => [...matches, ...setAside].flatMap(({ verdict }) => verdict?.id ?? [])),
  );
  return {
    verdicts: verdicts.filter(({ id }) => deciding.has(id)),
    notices: recorded.notices.map(shownNotice),
    decisions: recorded.decisions.map(shownDecision),
    riskAssessments: recorded.riskAssessments.map(shownRiskAssessment),
  };
}

/** A part as it is read back; `page` says that it is one of a list, and of which. */
export type ReadPart = Part & { page?: PagedList };

/**
 * The parts of a stored report, as `storedParts` gave them, but for pages that only repeat rows of others. Of a list that the
 * head holds whole there are no pages. Reports of old have fewer parts before them.
 * Gives nothing where the tenant has no such report.
 */
export async function* readParts(stored: AssessmentStore, tenantId: string, id: string): AsyncGenerator<ReadPart> {
  const store = readingOnce(stored);
  const head = await store.read(tenantId, id, 'head');
  if (head === null) return;
  for (const name of [requestPart, claimsPart, lawPart, recordPart]) {
    const json = await store.read(tenantId, id, name);
    if (json !== null) yield { name, json };
  }
  for (const list of ['vendors', 'timeline'] as const)
    if (pageInHead(head, list) === null) yield* readPages(store, tenantId, id, list);
  yield { name: 'head', json: head };
}

async function* readPages(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  list: PagedList,
): AsyncGenerator<ReadPart> {
  for (let cursor: string | null = firstPage(list); cursor !== null; ) {
    const name = partOf(cursor, [list]);
    const json: string | null = name === null ? null : await store.read(tenantId, id, name);
    if (name === null || json === null) throw new Error(`the page ${cursor} of report ${id} is missing`);
    yield { name, json, page: list };
    cursor = nextCursorOf(json);
  }
}

/** Stands at the end of a page: a page of 4 MB is not read as a whole for it. */
function nextCursorOf(json: string): string | null {
  const [, cursor] = /"nextCursor":(?:null|"([a-z0-9-]+)")\}$/.exec(json.slice(-100)) ?? [];
  return cursor ?? null;
}

/** Whether a part belongs to what the digest of a report's parts is over. Rows that are repeated are counted once. */
export const isCounted = ({ name }: Part): boolean => !name.startsWith('rest-');
