import { statedClock } from '../../clock.ts';
import { nis2Final as law } from '../../parameters/eu/nis2Final.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { doneUnder } from '../told.ts';
import { foreignDuty } from './foreignDuty.ts';
import { isNis2Entity, significantOnly } from './nis2.ts';
import { toWorkingDay } from './regulation1182.ts';

/** NIS2 art. 23(4)(d): final report a month after the incident notification was submitted, whenever that was. */
export const nis2Final: DutyRule = (context) => {
  if (!isNis2Entity(context)) return null;
  const { facts } = context;
  const clock = statedClock(facts.submittedOn, {
    field: 'submittedOn',
    event: 'the incident notification was submitted',
    because: 'The month runs from the submission of the incident notification, not from awareness (art. 23(4)(d)).',
    effect: 'the month runs from the day on which the incident notification was submitted',
  });
  const done = doneUnder(facts, law, 'The final report was submitted on');
  const duty = foreignDuty(context, {
    law,
    clock,
    readings: [toWorkingDay(periodReading(clock, law.outerLimit))],
    because: [
      significantOnly,
      'If the incident still goes on then, a progress report is due on that day and the final report a month after it was handled (art. 23(4)(e)).',
    ],
    ...done,
  });
  return clock.start || done.act ? duty : { ...duty, status: 'not-started' };
};
