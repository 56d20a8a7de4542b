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

/**
 * Whom notices to many people leave out, in words, where each of them names one place: they fulfil a duty that is owed in
 * several places once there is one for each. `null`: nobody. Without counts by place nobody can say so.
 */
export function leftOut(notices: readonly RecordedNotice[], { individuals, residents }: IncidentFacts): string | null {
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
