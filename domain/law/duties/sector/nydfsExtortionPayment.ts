import { type ClockReading, statedClock } from '../../clock.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { nydfsExtortionExplanation } from '../../parameters/us/ny/nydfsExtortionExplanation.ts';
import { nydfsExtortionPayment } from '../../parameters/us/ny/nydfsExtortionPayment.ts';
import type { DutyRule } from '../context.ts';
import { toldByDuty } from '../told.ts';
import { isDfsLicensee, superintendent } from './nydfs.ts';
import { sinceStated } from './sinceStated.ts';

const paymentClock = (facts: ResolvedFacts): ClockReading =>
  statedClock(facts.ransomPaidOn, {
    field: 'ransomPaidOn',
    event: 'the extortion payment was made',
    because: 'The period runs from the payment (23 NYCRR 500.17(c)).',
    effect: 'only an extortion payment calls for this; the period runs from it',
  });

/** A notice under the section. The State's other regulators are told otherwise: only the id of the duty records it. */
const afterPayment =
  (law: typeof nydfsExtortionPayment | typeof nydfsExtortionExplanation): DutyRule =>
  (context) =>
    isDfsLicensee(context.organization)
      ? sinceStated(context, {
          law,
          clock: paymentClock(context.facts),
          ...toldByDuty(context.facts, law, superintendent),
        })
      : null;

/** 23 NYCRR 500.17(c)(1): notice of an extortion payment, 24 hours after it. */
export const nydfsPayment: DutyRule = afterPayment(nydfsExtortionPayment);

/** 23 NYCRR 500.17(c)(2): why the payment was made and what was done instead and before, 30 days after it. */
export const nydfsExplanation: DutyRule = afterPayment(nydfsExtortionExplanation);
