import type { Day } from '../../../calendar/day.ts';
import type { Missing, Reading } from '../../duty.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { type Parameter, valueOn } from '../../parameter.ts';
import { sec8kAttorneyGeneralDelay as law } from '../../parameters/us/federal/sec8kAttorneyGeneralDelay.ts';
import { dayAfter, periodReading } from '../../period.ts';

/**
 * What a delay by the Attorney General does to a filing: `yes` it waits until the day of the readings, `no` it does not wait,
 * `unknown` while nobody has said when the Commission was told.
 */
export type Delay = { holds: 'yes' | 'no' | 'unknown'; readings: Reading[]; because: string[]; missing: Missing[] };

const no = (because: string): Delay => ({ holds: 'no', readings: [], because: [because], missing: [] });
const asked = (effect: string): Missing[] => [{ fact: 'attorneyGeneralDelay', effect }];

/**
 * Form 8-K Item 1.05(c): the Attorney General must have told the Commission in writing by the day on which the filing is
 * due; then up to 30, 30 and 60 days are added to that day in turn, and the filing follows the end of the last one granted.
 * What happens after `on` is not known yet. `null` where nobody speaks of a delay.
 */
export function delayOf({ attorneyGeneralDelay: given }: ResolvedFacts, due: Day, on: Day): Delay | null {
  if (!given) return null;
  const { commissionNotifiedOn: told, grantedDays, requestedOn } = given;
  const withdrawn = given.withdrawnOn !== undefined && given.withdrawnOn <= on ? given.withdrawnOn : undefined;
  if (told === undefined && grantedDays.length === 0)
    return no(
      `${requestedOn && requestedOn <= on ? `Asked of the Attorney General on ${requestedOn}. ` : ''}Asking alone stops no clock: without the Attorney General's notice to the Commission the filing is due on ${due} (C&DI 104B.01).`,
    );
  if (told !== undefined && told > on)
    return no(`By ${on} the Attorney General had not told the Commission; the filing is due on ${due} (C&DI 104B.01).`);
  if (told !== undefined && told > due)
    return no(
      `The Attorney General told the Commission on ${told}, after the filing was due on ${due}: the delay did not take hold (C&DI 104B.01).`,
    );
  if (withdrawn !== undefined && withdrawn < due)
    return no(
      `Withdrawn on ${withdrawn}, before the filing was due: in our reading the delay never began and ${due} stands.`,
    );
  const takesHold = {
    holds: told === undefined ? ('unknown' as const) : ('yes' as const),
    missing:
      told === undefined
        ? asked(
            `the delay takes hold only if the Attorney General told the Commission by ${due} (commissionNotifiedOn)`,
          )
        : [],
  };
  if (withdrawn === undefined && grantedDays.length === 0)
    return {
      holds: 'yes',
      readings: [openEnded],
      because: [],
      missing: asked(
        'for how many days the disclosure may wait is not given (grantedDays); a grant may be shorter than its limit',
      ),
    };
  const ends = endings(given, due);
  const readings = ends.map((end) => filingAfter(end, withdrawn));
  const same = readings.every((r) => r.due === readings[0]?.due);
  return {
    ...takesHold,
    readings: same ? readings.slice(0, 1) : readings,
    because: ends[0]?.notes ?? [],
    missing: [
      ...takesHold.missing,
      ...(same ? [] : asked(`whether the final period counts: ${finalNeeds} (nationalSecurity)`)),
    ],
  };
}

const reading = 'delayed by the Attorney General';

const openEnded: Reading = {
  reading,
  answer: 'undetermined',
  due: null,
  because:
    'The Attorney General has told the Commission; for how many days is not given, and no limit is taken for a grant.',
};

/** The last day of a delay, the sums that lead to it, and what was not counted. */
type End = { name: string; day: Day; sums: string[]; notes: string[] };

/** The ends that the grants can have: one, or two while nobody has said whether the final period has its ground. */
function endings(
  { grantedDays, nationalSecurity }: NonNullable<ResolvedFacts['attorneyGeneralDelay']>,
  due: Day,
): End[] {
  const [first, second, final] = grantedDays;
  const grants = [
    ...(first === undefined ? [] : [{ days: first, limit: law.first }]),
    ...(second === undefined ? [] : [{ days: second, limit: law.second }]),
  ];
  if (final === undefined) return [added(reading, due, grants)];
  const withFinal = [...grants, { days: final, limit: law.final }];
  if (nationalSecurity === true) return [added(reading, due, withFinal)];
  if (nationalSecurity === undefined)
    return [
      added(`${reading}, without the final period`, due, grants),
      added(`${reading}, with the final period`, due, withFinal),
    ];
  const end = added(reading, due, grants);
  return [{ ...end, notes: [...end.notes, `The final period of ${final} days is not counted: ${finalNeeds}.`] }];
}

const finalNeeds = 'it needs a risk to national security; public safety is not enough';

/** Adds the days granted in turn, each up to its own limit. */
function added(name: string, due: Day, grants: readonly { days: number; limit: Parameter<number> }[]): End {
  const end: End = { name, day: due, sums: [], notes: [] };
  for (const { days, limit } of grants) {
    const most = valueOn(limit, due)?.value ?? 0;
    const next = dayAfter(end.day, { n: Math.min(days, most), unit: 'calendar days' });
    end.day = next.day;
    end.sums.push(next.arithmetic);
    if (days > most) end.notes.push(`${days} days granted are counted up to the limit of ${most}.`);
  }
  return end;
}

/** Four business days after the delay ends, or after a withdrawal before that (C&DI 104B.02, 104B.03). */
function filingAfter(end: End, withdrawn: Day | undefined): Reading {
  const early = withdrawn !== undefined && (end.sums.length === 0 || withdrawn < end.day);
  const [day, event, period] = early
    ? [withdrawn, 'the Attorney General withdrew the delay', law.afterWithdrawal]
    : [end.day, 'the delay by the Attorney General ended', law.afterEnd];
  const clock = { event, on: day, basis: 'input' as const };
  const filing = periodReading(
    {
      reading: end.name,
      start: { days: { earliest: day, latest: day, approximate: false }, ...clock },
      because: 'The days of a delay are calendar days from the day on which the filing was otherwise due.',
      missing: [],
    },
    period,
  );
  const sums = early ? [] : end.sums;
  return { ...filing, clock, ...(filing.arithmetic && { arithmetic: [...sums, filing.arithmetic].join('; ') }) };
}
