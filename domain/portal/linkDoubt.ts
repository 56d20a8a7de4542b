import { daysBetween } from '../calendar/day.ts';
import { normalizeName } from '../vendor/normalizeName.ts';
import { countsOfReport, type Incident, type ReportDay } from './linkIncidents.ts';
import type { Named } from './linkNamed.ts';
import type { Report } from './report.ts';

/**
 * How far a customer's report can lie from the vendor's own where little else than the name speaks for it, in days: the 60
 * that each has, and some.
 */
const nearOwnReport = 150;

/** Vendors file for some of their customers alone, yet seldom for so much fewer people than one of the others has. */
const mostTimes = 20;

/** Why the only incident that fits may yet be another one: the name, the kind or the time says too little. */
export function doubtOf(
  { report, day, natures }: Named,
  name: string,
  incident: Incident,
  isNear: boolean,
): string | undefined {
  const isKnown = natures.size > 0 && incident.natures.size > 0;
  const apart = day === null || incident.filed === null ? 0 : Math.abs(daysBetween(day.day, incident.filed));
  if (isNear && !isKnown) return 'that is only nearly the name of a vendor that had an incident at that time';
  if (!isKnown && apart > nearOwnReport) return `it or ${incident.title} does not tell of what kind the incident was`;
  const [most, told] = [Math.max(0, ...countsOfReport(report)), Math.max(0, ...incident.counts)];
  if (told > 0 && most > told * mostTimes) return `${incident.title} tells of far fewer people`;
  if (incident.home !== null && isKnown && ![...natures].some((nature) => incident.natures.has(nature)))
    return `${incident.title} is of its own patients or members, and of another kind than this report tells`;
  if (isPlain(name) && isFromElsewhere(report, incident)) return `${incident.title} is of a company in another state`;
  return undefined;
}

const isFromElsewhere = ({ sightings }: Report, { home }: Incident): boolean =>
  home !== null && sightings.every(({ row }) => row.state !== home);

/** A plain name that is known only from another state may be another company's. */
export const isNamesake = ({ report }: Named, name: string, own: readonly Incident[]): boolean =>
  isPlain(name) && own.length > 0 && own.every((incident) => isFromElsewhere(report, incident));

/** The end of the last year that the sentence names, where the report came later than in the year after. */
export function longBefore({ cause, day }: Named): ReportDay | undefined {
  const last = cause.sentence
    .match(/\b20[0-3]\d\b/g)
    ?.sort()
    .at(-1);
  return day !== null && last !== undefined && Number(last) < Number(day.day.slice(0, 4)) - 1
    ? { day: `${last}-12-31`, occurred: false }
    : undefined;
}

/**
 * Incidents for which a business associate filed whose name holds the one given: "PST Services, Inc., a McKesson Co." for
 * "McKesson Corporation"; two companies file in one name with " / ".
 */
export function filedByAlike(name: string, incidents: readonly Incident[]): Incident[] {
  if (isPlain(name)) return [];
  const { tokens } = normalizeName(name);
  return incidents.filter(({ filers }) => filers.size > 0 && tokens.every((word) => filers.has(word)));
}

/** Days between two reports of one incident that give the same number of people. */
const sameCountWithin = 45;

/** Incidents of which another business associate reported the very number of people at that time; round or small ones meet by chance. */
export function countedAlike({ report, day }: Named, incidents: readonly Incident[]): Incident[] {
  const telling = [...countsOfReport(report)].filter((count) => count >= 1000 && count % 100 !== 0);
  return incidents.filter(
    ({ filers, filed, counts }) =>
      filers.size > 0 &&
      telling.some((count) => counts.has(count)) &&
      day !== null &&
      filed !== null &&
      Math.abs(daysBetween(day.day, filed)) <= sameCountWithin,
  );
}

/** Words of which many companies make their names. */
const plainWords = new Set(
  (
    'of the and for at in health healthcare care medical dental hospital clinic physicians home family community services ' +
    'service systems system solutions group center associates partners network management practice billing data technology ' +
    'technologies insurance plan benefits advantage quality insights first premier professional american national united ' +
    'universal general advanced state city county university choice choices'
  ).split(' '),
);

const isPlain = (name: string): boolean => normalizeName(name).tokens.every((word) => plainWords.has(word));
