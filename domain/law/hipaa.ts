import { addDays, type Day } from '../calendar/day.ts';
import type { ClockReading } from './discovery.ts';
import type { Missing, Reading } from './duty.ts';
import type { Organization, ResolvedFacts } from './facts.ts';
import { type Hold, postpone } from './lawEnforcementHold.ts';
import { type Parameter, valueOn } from './parameter.ts';

/** Why a HIPAA notice is owed, is not, or cannot be said to be. `no` carries the whole reason. */
export type Existence =
  | { owed: 'yes'; because: string[]; missing: Missing[] }
  | { owed: 'not-due' | 'not-applicable'; because: string[] };

/** The rule's notices to people, media and HHS are owed by covered entities. */
export function coveredEntityOwes(organization: Organization): Existence | null {
  if (organization.role === 'covered-entity') return null;
  return {
    owed: 'not-applicable',
    because: [
      organization.role === 'business-associate'
        ? 'This notice is owed by the covered entity; a business associate tells its covered entities (us.hipaa.ba-to-ce).'
        : 'The organization is not a covered entity under HIPAA (45 CFR 160.103).',
    ],
  };
}

/**
 * Whether there is a breach of unsecured PHI (45 CFR 164.402). An impermissible access is presumed to be one; documented
 * conclusions of the organization (secured data, low probability of compromise) end the presumption, nothing else does.
 */
export function breachOfUnsecuredPhi(facts: ResolvedFacts): Existence {
  if (facts.lowProbabilityOfCompromise === true)
    return {
      owed: 'not-due',
      because: [
        'The organization has documented a low probability that the PHI has been compromised (45 CFR 164.402, four-factor assessment); it bears the burden of proof (164.414).',
      ],
    };
  if (facts.encrypted === true && facts.keyCompromised === false)
    return {
      owed: 'not-due',
      because: ['The PHI was unreadable and the key is safe: it was not unsecured (45 CFR 164.402; 74 FR 42740).'],
    };
  if (facts.individuals.given && facts.individuals.hi === 0)
    return { owed: 'not-due', because: ['No individual of this organization is affected.'] };
  const missing: Missing[] = [];
  const because: string[] = [];
  if (facts.encrypted === true && facts.keyCompromised === undefined)
    missing.push({
      fact: 'keyCompromised',
      effect: 'the data was unreadable; only if the key is safe does the duty fall away',
    });
  if (facts.affected === 'unknown')
    missing.push({
      fact: 'individuals',
      effect: "whether any of this organization's people are affected decides whether the duty exists",
    });
  if (facts.affected === 'named-unaffected') {
    missing.push({
      fact: 'individuals',
      effect: 'a source says that this organization was not affected; its own finding decides whether the duty exists',
    });
    because.push(
      'A source says that the organization was not affected (organizationNamedBy). The duty is shown because such a statement does not settle it.',
    );
  }
  if (facts.affected === 'named-affected')
    because.push('Sources name the organization as affected (organizationNamedBy).');
  return { owed: 'yes', because, missing };
}

/** A number of people and how it is compared, as dated values. */
export type Threshold = Parameter<{ op: '>=' | '>' | '<'; people: number }>;

/** Compares a number of people that is known only within bounds: true, false, or null where the bounds disagree. */
export function reaches(people: { lo: number; hi: number | null }, op: '>=' | '>' | '<', n: number): boolean | null {
  const hi = people.hi ?? Number.POSITIVE_INFINITY;
  if (op === '<') {
    const not = reaches(people, '>=', n);
    return not === null ? null : !not;
  }
  const met = (x: number) => (op === '>=' ? x >= n : x > n);
  return met(people.lo) ? true : met(hi) ? null : false;
}

/** The threshold in force when the breach was discovered (today's text where nobody knows when). */
export const thresholdOn = (threshold: Threshold, clocks: ClockReading[], on: Day) =>
  valueOn(threshold, clocks.map(startDay).find((d) => d !== null) ?? on);

const startDay = (clock: ClockReading): Day | null => clock.start?.days.earliest ?? clock.start?.days.latest ?? null;

/** Arithmetic and date of "start + n days", for the first day that the start can mean and for the last. */
export function periodReading(clock: ClockReading, limit: Parameter<number>, hold: Hold | null): Reading {
  const { start, reading } = clock;
  const on = startDay(clock);
  if (!start || on === null)
    return { reading, answer: 'undetermined', due: null, because: `${clock.because} ${missingText(clock.missing)}` };
  const days = valueOn(limit, on);
  if (!days) return { reading, answer: 'not-applicable', due: null, because: `The rule was not in force on ${on}.` };
  const after = (day: Day | null) => (day === null ? null : postpone(addDays(day, days.value), hold));
  const due = after(start.days.earliest);
  const end = after(start.days.latest);
  const sum = (day: Day) => sumText(day, days.value, hold);
  return {
    reading,
    answer: due !== null && due === end ? 'due' : 'undetermined',
    due,
    ...(end !== null && end !== due && { latest: end }),
    arithmetic: due === null ? `not later than ${sum(on)}` : sum(on),
    because: `${clock.because} ${start.event}: ${start.on}${start.evidence ? ` (${start.evidence})` : ''}.${holdText(hold, addDays(on, days.value), days.value)}`,
  };
}

/** "2026-04-01 + 60 calendar days = 2026-05-31", and the hold where it moves the day. */
export function sumText(day: Day, days: number, hold: Hold | null): string {
  const plain = addDays(day, days);
  const text = `${day} + ${days} calendar days = ${plain}`;
  return postpone(plain, hold) === plain ? text : `${text}; held until ${hold?.until}`;
}

const missingText = (missing: Missing[]): string =>
  missing.length ? `Cannot be computed: missing ${missing.map((m) => m.fact).join(', ')}.` : '';

function holdText(hold: Hold | null, plainDue: Day, days: number): string {
  if (!hold) return '';
  if (hold.statedOn > plainDue)
    return ` The law-enforcement statement of ${hold.statedOn} came after the date had passed and moves nothing.`;
  if (hold.until <= plainDue)
    return ` Law-enforcement hold: ${hold.because}; it ends before day ${days} and moves nothing.`;
  return ` Law-enforcement hold: ${hold.because}. The rule postpones; the other reading, that the ${days} days stand still during the hold, is not used.`;
}
