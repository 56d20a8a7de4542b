import { nextBusinessDay, OutsideCalendar } from '../../../calendar/businessDays.ts';
import { addDays, type Day } from '../../../calendar/day.ts';
import { localDay, localTime } from '../../../calendar/instant.ts';
import { secBusinessDays } from '../../../calendar/secBusinessDays.ts';
import { assemble, noDuty } from '../../assemble.ts';
import { type ClockReading, statedClock } from '../../clock.ts';
import type { DayFact } from '../../facts.ts';
import { valueOn } from '../../parameter.ts';
import { sec8kItem105 as law } from '../../parameters/us/federal/sec8kItem105.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';

/** EDGAR keeps Eastern time (17 CFR 232.13(a)). */
const edgarZone = 'America/New_York';

/**
 * Form 8-K Item 1.05: four business days after the registrant itself determines that the incident is material. A vendor's
 * own 8-K starts no clock of its customers, and without a determination there is no date: materiality is judged by people.
 */
export const sec8kItem105: DutyRule = ({ on, organization, facts }) => {
  const base = { law, owedBy: 'organization' as const };
  if (organization.secRegistrant === 'none')
    return noDuty({ ...base, because: ['The organization is no SEC registrant.'] }, 'not-applicable', on);
  if (organization.secRegistrant === 'foreign-private-issuer')
    return noDuty(
      { ...base, because: ['A foreign private issuer reports on Form 6-K, not on Form 8-K.'] },
      'not-applicable',
      on,
    );
  if (facts.materialityConclusion === 'not-material')
    return noDuty(
      { ...base, because: ['The registrant has determined that the incident is not material.'] },
      'not-due',
      on,
    );

  const determined = facts.materialityDeterminedOn;
  const smaller = organization.smallerReportingCompany;
  const inForce = smaller === true ? law.inForceSmaller : law.inForce;
  if (determined && !valueOn(inForce, determined.value)) {
    const whom = smaller === true ? ' to smaller reporting companies' : '';
    const because = [`Determined on ${determined.value}, before the item applied${whom} (${inForce.values[0].from}).`];
    return noDuty({ ...base, because }, 'not-applicable', on);
  }
  const sizeDecides = determined && smaller === undefined && !valueOn(law.inForceSmaller, determined.value);

  const filed = facts.eightKFiledOn && filingDate(facts.eightKFiledOn);
  const tooEarly = filed && determined && filed.value < determined.value;
  const clock = determinationClock(determined);
  const duty = assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [periodReading(clock, law.period)],
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
      ...(facts.attorneyGeneralDelay
        ? [
            "A delay by the Attorney General is mentioned. This version does not compute it: the date shown is the item's own, and asking alone stops no clock (C&DI 104B.01).",
          ]
        : []),
    ],
    act: tooEarly ? undefined : filed,
    actFact: { field: 'eightKFiledOn', verb: 'Form 8-K filed on' },
  });
  // Until somebody has determined materiality no clock runs; where somebody has and the day is missing, it cannot be read.
  const someoneDetermined = determined || facts.materialityConclusion || facts.eightKFiledOn;
  return someoneDetermined ? duty : { ...duty, status: 'not-started' };
};

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
function filingDate(filed: DayFact): DayFact {
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
