import type { Breach } from '../../domain/breach/breach.ts';
import { inForceOn, type LawEntry, register } from '../../domain/law/register.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { DecidedAnswer } from '../../domain/questions/decidedAnswer.ts';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { type Part, reportParts } from '../../domain/report/pages.ts';
import type { AssessmentRequest, Recorded } from './assessmentRequest.ts';
import { type ShownDecision, shownDecision } from './decisions.ts';
import { type ShownNotice, shownNotice } from './shownNotice.ts';
import { type ShownRiskAssessment, shownRiskAssessment } from './shownRiskAssessment.ts';

/** The parts of a stored report that are no part of the report itself: what it was made from. */
export const requestPart = 'request';
export const claimsPart = 'claims';
export const lawPart = 'law';
export const recordPart = 'record';

/** What people had recorded and what counted: verdicts that decided matches, notices, decisions, risks assessed, answers accepted. */
export type CountedRecord = {
  verdicts: readonly Verdict[];
  notices: readonly ShownNotice[];
  decisions: readonly ShownDecision[];
  riskAssessments: readonly ShownRiskAssessment[];
  answers: readonly DecidedAnswer[];
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
 * A report as it is stored, in this order: what it was made from, what is reckoned from it for quick reading (`derived`), then
 * the report with its head last, which makes it exist.
 * With people in two States the law takes 52 kB as text and 7 kB as stored, the claims of one incident 27 kB and 4 kB; the law
 * of all 447 duties would take 1.4 MB and 100 kB. It is written once a duty, however many vendors owe it.
 */
export function* storedParts(
  request: AssessmentRequest,
  report: ExposureReport,
  basis: Basis,
  derived: Iterable<Part>,
): Generator<Part> {
  const { vendors, asOf } = report;
  yield { name: requestPart, json: JSON.stringify(request) };
  yield { name: claimsPart, json: JSON.stringify(claimsOf(breachIdsIn(vendors), basis.breaches)) };
  yield { name: lawPart, json: JSON.stringify(lawOf(dutyIdsIn(vendors), asOf)) };
  yield { name: recordPart, json: JSON.stringify(countedIn(vendors, basis)) };
  yield* derived;
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
    answers: recorded.answers,
  };
}

/**
 * Whether a part belongs to what the digest of a report's parts is over. Rows that are repeated are counted once, and what is
 * reckoned from the report is no part of it.
 */
export const isCounted = ({ name }: Part): boolean => !/^(rest|portfolio)-/.test(name);
