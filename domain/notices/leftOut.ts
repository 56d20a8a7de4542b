import type { IncidentFacts } from '../law/facts.ts';
import { valueOn } from '../law/parameter.ts';
import { hipaaMedia } from '../law/parameters/us/federal/hipaaMedia.ts';
import { register } from '../law/register.ts';
import { reaches } from '../law/threshold.ts';
import type { RecordedNotice } from './notice.ts';

type About = Pick<RecordedNotice, 'dutyId' | 'jurisdiction'>;

const placeOf = ({ dutyId }: About): string | undefined => register().get(dutyId)?.jurisdiction;
const isState = (place: string | undefined): boolean => place?.startsWith('US-') === true;

/** A notice under the law of one State that says it was given for another place: one of the two is a slip. */
export const isOfOtherPlace = (notice: About): boolean =>
  notice.jurisdiction !== undefined &&
  notice.jurisdiction !== 'US' &&
  isState(placeOf(notice)) &&
  notice.jurisdiction !== placeOf(notice);

const isForAll = (notice: About): boolean =>
  notice.jurisdiction === undefined || isState(placeOf(notice)) || notice.jurisdiction === placeOf(notice);

/** Whom notices to many people leave out by what they say themselves, in words with the remedy. `null`: nobody. */
export function leftOut(notices: readonly RecordedNotice[], incident: IncidentFacts): string | null {
  const places = placesLeftOut(notices, incident);
  if (places !== null) {
    const named = [...new Set(notices.map(({ jurisdiction }) => jurisdiction))].join(', ');
    return `it was given for ${named} alone and leaves out ${places}; record those too, or leave out jurisdiction where it went to all`;
  }
  const { reached, affected } = peopleReached(notices, incident);
  const n = (people: number): string => people.toLocaleString('en-US');
  return reached < affected
    ? `it reached ${n(reached)} of ${n(affected)} people; record the other letters too, say how many cannot be reached (unreachable), or leave out individuals where it went to all`
    : null;
}

const isLetter = ({ dutyId }: About): boolean => /(\.individual|\.patient|^us\.part2\.breach)$/.test(dutyId);

/** People told by letters of which each says how many it reached, beside all that it must reach; else nothing is compared. */
function peopleReached(
  notices: readonly RecordedNotice[],
  { individuals, residents, unreachable = 0 }: IncidentFacts,
): { reached: number; affected: number } {
  const [first] = notices;
  const place = first && placeOf(first);
  const affected = place !== undefined && isState(place) ? residents?.[place] : individuals;
  const counts = notices.flatMap((notice) => (isLetter(notice) ? (notice.individuals ?? []) : []));
  if (affected === undefined || counts.length < notices.length) return { reached: 0, affected: 0 };
  return { reached: counts.reduce((sum, n) => sum + n, unreachable), affected };
}

/**
 * The places that are left out where each notice names one: together they fulfil a duty that is owed in several places once
 * there is one for each. Without counts by place nobody can say so.
 */
function placesLeftOut(notices: readonly RecordedNotice[], { individuals, residents }: IncidentFacts): string | null {
  if (notices.some(isForAll)) return null;
  const places = Object.entries(residents ?? {}).filter(([, n]) => n > 0);
  const placed = places.reduce((sum, [, n]) => sum + n, 0);
  const toMedia = notices.some(({ dutyId }) => dutyId.endsWith('.media'));
  const owed = toMedia ? places.filter(([, n]) => callsForMedia(n, notices)) : places;
  const told = new Set(notices.map(({ jurisdiction }) => jurisdiction));
  const missing = owed.map(([place]) => place).filter((place) => !told.has(place));
  if (missing.length > 0) return missing.join(', ');
  if (owed.length === 0 || (individuals ?? 0) > placed) return 'people whose place nobody has stated (residents)';
  return null;
}

/** By the number of the HIPAA rule; one more person is added, as the rule of the FTC begins at that very number. */
function callsForMedia(people: number, notices: readonly RecordedNotice[]): boolean {
  const first = notices.map(({ on }) => on.slice(0, 10)).sort()[0];
  const limit = first === undefined ? null : valueOn(hipaaMedia.threshold, first)?.value;
  return !limit || reaches({ lo: people + 1, hi: people + 1 }, limit.op, limit.people) === true;
}
