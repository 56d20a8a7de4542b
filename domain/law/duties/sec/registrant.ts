import { nextBusinessDay, OutsideCalendar } from '../../../calendar/businessDays.ts';
import { addDays, type Day } from '../../../calendar/day.ts';
import { localDay, localTime } from '../../../calendar/instant.ts';
import { secBusinessDays } from '../../../calendar/secBusinessDays.ts';
import { type ClockReading, statedClock } from '../../clock.ts';
import type { Missing, Reading } from '../../duty.ts';
import type { DayFact } from '../../facts.ts';
import { valueOn } from '../../parameter.ts';
import { sec8kItem105 as law } from '../../parameters/us/federal/sec8kItem105.ts';
import { periodReading } from '../../period.ts';
import type { DutyContext } from '../context.ts';

/** EDGAR keeps Eastern time (17 CFR 232.13(a)). */
const edgarZone = 'America/New_York';

/** Where Item 1.05 stands for an organization: why it is not owed, or its clock with what is still open and what was filed. */
export type Item105 =
  | { owed: 'not-due' | 'not-applicable'; because: string[] }
  | {
      owed: 'yes';
      clock: ClockReading;
      reading: Reading;
      existence: Missing[];
      determined: DayFact | undefined;
      /** The Form 8-K as EDGAR dates it, unless it came before the determination. */
      filed: DayFact | undefined;
      because: string[];
    };

/** Whether the registrant has determined, by the day of the report, that the incident is not material. */
export const isFoundNotMaterial = ({ on, facts }: Pick<DutyContext, 'on' | 'facts'>): boolean =>
  facts.materialityConclusion === 'not-material' && !isNotMaterialLater({ on, facts });

/** A determination "not material" that was made after the day of the report: on that day nothing was determined. */
const isNotMaterialLater = ({ on, facts }: Pick<DutyContext, 'on' | 'facts'>): boolean =>
  facts.materialityConclusion === 'not-material' && (facts.materialityDeterminedOn?.value ?? on) > on;

/** The questions that the item, its delay and its amendment share: who files, since when, from which determination. */
export function item105({ on, organization, facts }: DutyContext): Item105 {
  const not = (owed: 'not-due' | 'not-applicable', because: string): Item105 => ({ owed, because: [because] });
  if (organization.secRegistrant === 'none') return not('not-applicable', 'The organization is no SEC registrant.');
  if (organization.secRegistrant === 'foreign-private-issuer')
    return not('not-applicable', 'A foreign private issuer reports on Form 6-K, not on Form 8-K.');
  if (isFoundNotMaterial({ on, facts }))
    return not('not-due', 'The registrant has determined that the incident is not material.');

  const determined = isNotMaterialLater({ on, facts }) ? undefined : facts.materialityDeterminedOn;
  const smaller = organization.smallerReportingCompany;
  const inForce = smaller === true ? law.inForceSmaller : law.inForce;
  const textOn = determined?.value ?? on;
  if (!valueOn(inForce, textOn)) {
    const whom = smaller === true ? ' to smaller reporting companies' : '';
    const what = determined ? `Determined on ${textOn}` : `Nothing was determined by ${textOn}`;
    return not('not-applicable', `${what}, before the item applied${whom} (${inForce.values[0].from}).`);
  }
  const sizeDecides = determined && smaller === undefined && !valueOn(law.inForceSmaller, determined.value);
  const filed = facts.eightKFiledOn && filingDate(facts.eightKFiledOn);
  const tooEarly = filed && determined && filed.value < determined.value;
  const clock = determinationClock(determined);
  return {
    owed: 'yes',
    clock,
    reading: periodReading(clock, law.period),
    existence: [
      ...(organization.secRegistrant
        ? []
        : [{ fact: 'secRegistrant', effect: 'only a domestic registrant owes this filing' }]),
      ...(sizeDecides
        ? [
            {
              fact: 'smallerReportingCompany',
              effect: `smaller reporting companies were covered from ${law.inForceSmaller.values[0].from} on`,
            },
          ]
        : []),
    ],
    determined,
    filed: tooEarly ? undefined : filed,
    because: [
      ...(tooEarly
        ? [
            `The Form 8-K of ${filed.value} was filed before the determination; an earlier filing, such as one under Item 8.01, does not take the place of this one.`,
          ]
        : []),
      ...(determined && !facts.materialityConclusion
        ? [
            'No conclusion is given beside the day of determination; the day is read as that of a determination "material".',
          ]
        : []),
    ],
  };
}

const determinationClock = (determined: DayFact | undefined): ClockReading =>
  statedClock(determined, {
    field: 'materialityDeterminedOn',
    event: 'the registrant determined that the incident is material',
    because:
      "The period runs from the registrant's own determination, not from the incident, its discovery or the vendor's filing.",
    effect:
      'the registrant must determine materiality without unreasonable delay after discovery; the four business days run from its determination',
  });

/** The filing date that EDGAR gives: after 17:30 Eastern, or on a day on which it is closed, the next business day. */
export function filingDate(filed: DayFact): DayFact {
  if (!filed.at) return filed;
  const local = localDay(filed.at, edgarZone);
  const cutOff = valueOn(law.cutOff, local)?.value;
  const late = cutOff !== undefined && localTime(filed.at, edgarZone) > cutOff;
  const date = nextOpen(late ? addDays(local, 1) : local);
  return { ...filed, value: date, ...(date !== local && { evidence: `sent on ${filed.at}; EDGAR dates it ${date}` }) };
}

/** The first business day from a day on; outside the calendar that is coded, the day itself. */
function nextOpen(day: Day): Day {
  try {
    return nextBusinessDay(secBusinessDays, day);
  } catch (error) {
    if (error instanceof OutsideCalendar) return day;
    throw error;
  }
}
