import type { Breach, Claim, ClaimField } from '../breach/breach.ts';
import { dayRange, type PartialDate } from '../breach/partialDate.ts';
import { addDays, type Day, earliest, latest } from '../calendar/day.ts';
import { wordsOf } from '../vendor/normalizeName.ts';
import { type Nature, naturesOf } from './linkNature.ts';
import type { Report } from './report.ts';

type Span = { from: Day | null; until: Day | null };

/** An incident that a report can belong to, with what tells it from the vendor's other incidents. */
export type Incident = {
  id: string;
  vendorId: string;
  title: string;
  /** Days on which a customer's report of it can have been submitted; those outside `likely` only for a person to look at. */
  possible: Span;
  likely: Span;
  /** Day of the vendor's own report; `null` for a curated incident. */
  filed: Day | null;
  /** State of a reporter that files as no business associate: one that bears its name elsewhere may be another. */
  home: string | null;
  /** Words of the name under which a business associate filed it; of any other none. */
  filers: ReadonlySet<string>;
  natures: ReadonlySet<Nature>;
  /** Organizations that it is known to have hit, as `organizationKey`. */
  affected: ReadonlySet<string>;
  /** Where a report of the vendor itself is the incident: the counts that it gave, placeholders left out. */
  counts: ReadonlySet<number>;
};

/**
 * How long after a curated incident came out a customer's report can still be of it. The rules give vendor and customer 60
 * days each from discovery (45 CFR 164.404, 164.410), but vendors find out late whom they must tell: reports came up to
 * two years after.
 */
const latestReport = 730;
/** Most come within a year; what comes later can be of an incident that nobody wrote of otherwise. */
const likelyReport = 365;
/** How long before the first sign of an incident whose beginning nobody gives a customer can have reported it. */
const earliestReport = 120;
/**
 * How long before and after a vendor's own report a customer's can be of the same incident. Both follow one discovery and
 * have 60 days each; a customer that is told first is seldom months ahead, late ones follow within a year. Beyond,
 * another incident of the vendor is as likely, up to half as far again.
 */
const beforeOwnReport = 150;
const afterOwnReport = 365;

const around = (day: Day | null, times: number): Span => ({
  from: day === null ? null : addDays(day, -Math.round(beforeOwnReport * times)),
  until: day === null ? null : addDays(day, Math.round(afterOwnReport * times)),
});

export const organizationKey = (name: string, state: string | null | undefined): string =>
  `${wordsOf(name).join('')}|${state ?? ''}`;

type ValueOf<F extends ClaimField> = Extract<Claim, { field: F }>['value'];

const valuesOf = <F extends ClaimField>(claims: readonly Claim[], field: F): ValueOf<F>[] =>
  claims.flatMap((claim) => (claim.field === field ? [claim.value as ValueOf<F>] : []));

const firstDays = (dates: readonly PartialDate[]): Day[] => dates.flatMap((date) => dayRange(date).earliest ?? []);

/** An incident of the curated catalog. */
export function curatedIncident(breach: Breach): Incident {
  const { claims } = breach;
  const began = firstDays(valuesOf(claims, 'occurrence.from'));
  const cameOut = [
    ...firstDays(valuesOf(claims, 'discovered')),
    ...firstDays(valuesOf(claims, 'publicDisclosed')),
    ...valuesOf(claims, 'hhsReport').flatMap((report) => report.submittedOn ?? []),
  ];
  const [first, firstSign, last] = [earliest(began), earliest(cameOut), latest([...cameOut, ...began])];
  const from = first ?? (firstSign === undefined ? null : addDays(firstSign, -earliestReport));
  return {
    id: breach.id,
    vendorId: breach.vendorId,
    title: breach.title,
    possible: { from, until: last === undefined ? null : addDays(last, latestReport) },
    likely: { from, until: last === undefined ? null : addDays(last, likelyReport) },
    filed: null,
    home: null,
    filers: new Set(),
    natures: naturesOf(`${breach.kind.replaceAll('-', ' ')}. ${breach.title}`, ['Hacking/IT Incident']),
    affected: new Set(valuesOf(claims, 'affected').map(({ name, state }) => organizationKey(name, state))),
    counts: new Set(),
  };
}

/** When a report was made; `occurred`: the old list gives no such day but that of the incident. */
export type ReportDay = { day: Day; occurred: boolean };

/** `null` where no export gives a day. */
export function dayOf(report: Report): ReportDay | null {
  const rows = report.sightings.map(({ row }) => row).reverse();
  const submitted = rows.find((row) => row.submittedOn !== null)?.submittedOn;
  if (submitted) return { day: submitted, occurred: false };
  const occurred = rows.find((row) => row.occurred !== null)?.occurred;
  const day = occurred?.to ?? occurred?.from;
  return day ? { day, occurred: true } : null;
}

/** 500 and 501 stand for "not counted yet". */
export const countsOfReport = (report: Report): Set<number> =>
  new Set(
    report.sightings.flatMap(({ row }) =>
      row.count === null || row.count === 500 || row.count === 501 ? [] : row.count,
    ),
  );

export const typesOf = (report: Report): string[] => [...new Set(report.sightings.flatMap(({ row }) => row.types))];

/** A report of a vendor on itself, as an incident. */
export function ownIncident(report: Report, vendorId: string): Incident {
  const day = dayOf(report)?.day ?? null;
  const newest = report.sightings.at(-1)?.row;
  const text = report.sightings.findLast(({ row }) => row.description !== null)?.row.description ?? '';
  return {
    id: report.id,
    vendorId,
    title: `the report of ${newest?.name ?? vendorId}${day === null ? '' : ` of ${day}`}`,
    possible: around(day, 1.5),
    likely: around(day, 1),
    filed: day,
    home: newest?.entityType === 'Business Associate' ? null : (newest?.state ?? null),
    filers: new Set(newest?.entityType === 'Business Associate' ? wordsOf(newest.name) : []),
    natures: naturesOf(text.split(/(?<=[a-z]\.)\s/)[0] ?? '', typesOf(report)),
    affected: new Set(),
    counts: countsOfReport(report),
  };
}

/** How long after it happened an incident is reported: what a vendor's own report can be later than a day in the old list. */
const fromIncidentToReport = 365;

/** Whether a report of that day lies within it; a day that nobody knows lies in none. */
export function inSpan({ from, until }: Span, placed: ReportDay | null): boolean {
  if (placed === null || from === null || until === null) return false;
  const { day, occurred } = placed;
  return day <= until && addDays(day, occurred ? fromIncidentToReport - beforeOwnReport : 0) >= from;
}
