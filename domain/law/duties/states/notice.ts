import { assemble, hasNoNumber, noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import type { Confidence, Duty, Missing, Reading } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import type { DayFact } from '../../facts.ts';
import { unique } from '../../missing.ts';
import type { CountOf } from '../../stateLaw.ts';
import { reaches } from '../../threshold.ts';
import { type EffectOfHipaa, effectOfHipaa, type NoticeKind } from './hipaaEffect.ts';
import type { StateContext } from './stateContext.ts';
import { type Trigger, trigger } from './trigger.ts';

/** How one notice under a State's act differs from the others. */
export type StateNotice = {
  law: DutyLaw;
  kind: NoticeKind;
  owedBy?: Duty['owedBy'];
  /** A rule beside the act, which its HIPAA clause does not speak of. */
  outsideAct?: true;
  /** Given where another condition than the act's own decides whether there is anything to notify. */
  trigger?: Trigger;
  threshold?: CountOf | null;
  clocks: ClockReading[];
  readings: Reading[];
  because?: string[];
  existence?: Missing[];
  act?: DayFact | undefined;
  actMayComeFirst?: boolean;
  actFact?: { field: string; verb: string };
};

/** A notice under the act: is the act about the incident, are there enough people, does HIPAA help, when is it due. */
export function stateNotice(context: StateContext, notice: StateNotice): Duty {
  const { on, hold } = context;
  const hipaa = notice.outsideAct ? unaffected : effectOfHipaa(context, notice.kind);
  const base = {
    law:
      hipaa.as === 'owed'
        ? notice.law
        : { ...notice.law, confidence: lower(notice.law, context.law.confidenceOfHipaa) },
    owedBy: notice.owedBy ?? ('organization' as const),
  };
  const met =
    hipaa.federalLetter && context.federalLettersOwed && notice.kind === 'individual'
      ? { satisfiedBy: 'us.hipaa.individual' }
      : {};
  // Whom the act leaves out need not ask which data or how many people.
  if (hipaa.as === 'exempt' && !hipaa.arguable)
    return noDuty({ ...base, because: hipaa.because, ...met }, 'not-applicable', on);
  const act = notice.trigger ?? trigger(context);
  if (!act.met) return noDuty({ ...base, because: act.because }, act.answer, on);
  const people = notice.threshold ? countOf(context, notice.threshold) : null;
  if (people?.met === false) return noDuty({ ...base, because: [people.because] }, 'not-due', on);
  const reasons = [...act.because, ...(people ? [people.because] : []), ...hipaa.because];
  if (hipaa.as === 'satisfied' && !hipaa.arguable)
    return noDuty({ ...base, because: [...hipaa.because, ...act.because], ...met }, 'not-due', on);
  const suspended =
    hold !== null && hold.until === null && notice.readings.every((r) => r.due === null || hold.statedOn <= r.due);
  return assemble({
    ...base,
    on,
    clocks: asked(notice.clocks, notice.readings),
    readings:
      hipaa.as === 'owed'
        ? notice.readings
        : [
            ...notice.readings.map((r) => ({ ...r, reading: 'conservative' })),
            { ...notOwed(hipaa.as, hipaa.because), ...met },
          ],
    because: [...reasons, ...(hipaa.arguable ? [arguable] : []), ...(notice.because ?? [])],
    existence: unique([
      ...act.missing,
      ...(people?.met === null ? people.missing : []),
      ...hipaa.missing,
      ...(notice.existence ?? []),
      ...(suspended ? [holdEnd] : []),
    ]),
    suspended,
    act: notice.act,
    actMayComeFirst: notice.actMayComeFirst ?? false,
    ...(notice.actFact && { actFact: notice.actFact }),
  });
}

/** Where the text sets no number, the day that starts its clock changes nothing, and is not asked for. */
export const asked = (clocks: readonly ClockReading[], readings: readonly Reading[]): ClockReading[] =>
  readings.every(hasNoNumber) ? clocks.map((c) => ({ ...c, missing: [] })) : [...clocks];

/** An answer that rests on the HIPAA clause is no surer than the reading of that clause. */
const lower = ({ confidence }: DutyLaw, other: Confidence): Confidence =>
  ['low', 'medium', 'high'].find((c) => c === confidence || c === other) as Confidence;

const unaffected: EffectOfHipaa = { as: 'owed', arguable: false, federalLetter: false, because: [], missing: [] };

const arguable =
  'Whether the HIPAA clause reaches this notice can be read either way; the date follows the cautious reading.';

const holdEnd: Missing = {
  fact: 'lawEnforcementDelay',
  effect: 'give until: the notice waits until the agency says that it no longer impedes the investigation',
};

const notOwed = (as: 'exempt' | 'satisfied', because: string[]): Reading => ({
  reading: 'on the text',
  answer: as === 'exempt' ? 'not-applicable' : 'not-due',
  due: null,
  because: because.join(' '),
});

const opWords = { '>': 'more than', '>=': 'at least', '<': 'fewer than' };

/** Whether the State's own count passes its own operator; persons are counted wherever they live. */
function countOf({ facts, residents, law }: StateContext, { op, people, counts, note }: CountOf) {
  const everywhere = counts === 'persons';
  const range = everywhere ? facts.individuals : residents;
  const met = reaches(range, op, people);
  const n = (x: number) => x.toLocaleString('en-US');
  const who = everywhere ? 'people in all' : `residents of ${law.name}`;
  const known =
    range.hi === null
      ? range.lo === 0
        ? 'an unknown number of'
        : `at least ${n(range.lo)}`
      : range.lo === range.hi
        ? n(range.lo)
        : `${n(range.lo)} to ${n(range.hi)}`;
  const limit = people === 1 ? 'one is enough' : `the notice is for ${opWords[op]} ${n(people)}`;
  return {
    met,
    because: `${known} ${who}; ${limit}${note ? ` (${note})` : ''}.`,
    missing:
      met === null
        ? [
            {
              fact: everywhere ? 'individuals' : 'residents',
              effect: `${opWords[op]} ${n(people)} ${who} call for this notice`,
            },
          ]
        : [],
  };
}
