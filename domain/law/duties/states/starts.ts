import { type ClockReading, first, fromDay, fromPartial, last, type Start } from '../../clock.ts';
import { organizationKnew, vendorDiscovered, vendorNotified } from '../../discovery.ts';
import type { Missing } from '../../duty.ts';
import type { DayFact, ResolvedFacts } from '../../facts.ts';
import { hipaaHhsAnnual } from '../../parameters/us/federal/hipaaHhsAnnual.ts';
import type { StartEvent, StateLaw } from '../../stateLaw.ts';
import type { DutyContext } from '../context.ts';
import { toldUnder } from '../told.ts';
import { lettersTo } from './letters.ts';

type Found = { start: Start | null; missing: Missing[] };
type Finder = (facts: ResolvedFacts, law: StateLaw, on: string) => Found;

/** The owner learns: what it knew or should have known, or the vendor's notice. */
const knowledge = (facts: ResolvedFacts): Start | null => first([...organizationKnew(facts), ...vendorNotified(facts)]);

/** An event that cannot lie before a known one: the known day is the earliest that it can be. */
const notBefore = (start: Start | null, event: string): Start | null =>
  start && {
    ...start,
    days: { ...start.days, latest: null },
    event: `${event} (not before: ${start.event})`,
    on: `on or after ${start.on}`,
  };

/** An event that cannot lie after a known one. */
const notAfter = (start: Start | null, event: string): Start | null =>
  start && {
    ...start,
    days: { ...start.days, earliest: null },
    event: `${event} (not after: ${start.event})`,
    on: `on or before ${start.on}`,
  };

const learned: Finder = (facts) => {
  const start = knowledge(facts);
  if (start) return { start, missing: [] };
  const fact = facts.throughVendor ? 'vendorNotifiedOn' : 'organizationKnewOn';
  const missing = [{ fact, effect: 'the clock of this State starts when the organization learns of the breach' }];
  const determined = first(fromDay(facts.determinedOn, 'the organization determined that a breach took place'));
  return { start: notAfter(determined, 'the organization learned of the breach'), missing };
};

/** A conclusion that the organization draws: its day, or no earlier than its knowledge. */
const concluded =
  (field: 'determinedOn' | 'confirmedOn' | 'harmDeterminedOn', event: string): Finder =>
  (facts) => {
    const own: DayFact | undefined = facts[field] ?? facts.determinedOn;
    const start = first(fromDay(own, event));
    if (start) return { start, missing: [] };
    return {
      start: notBefore(knowledge(facts), event),
      missing: [{ fact: field, effect: `the clock of this State starts on the day on which ${event}` }],
    };
  };

const determined = concluded('determinedOn', 'the organization determined that a notifiable breach took place');

/** The determination, or something that starts the clock sooner. */
const determinedOr =
  (sooner: (facts: ResolvedFacts) => Start[]): Finder =>
  (facts, law, on) => {
    const known = [
      ...fromDay(facts.determinedOn, 'the organization determined that a notifiable breach took place'),
      ...sooner(facts),
    ];
    return known.length ? { start: first(known), missing: [] } : determined(facts, law, on);
  };

/** Something done later on: no clock runs before it. Acts after the day of the report are not done yet. */
const done = (fact: DayFact | undefined, on: string, field: string, event: string): Found => {
  const start = fact && fact.value <= on ? first(fromDay(fact, event)) : null;
  return { start, missing: start ? [] : [{ fact: field, effect: `the clock starts when ${event}` }] };
};

/** The report to HHS at once, or the one in its annual log, whichever came first. */
const firstReportToHhs = (facts: ResolvedFacts): DayFact | undefined => {
  const [report, log] = [facts.hhsNotifiedOn, toldUnder(facts, hipaaHhsAnnual)];
  return report && log && log.value < report.value ? log : (report ?? log);
};

const finders: Record<StartEvent, Finder> = {
  discovery: learned,
  'discovery-or-notification': learned,
  'discovery-or-reason-to-believe': learned,
  awareness: learned,
  learns: learned,
  detection: learned,
  determination: determined,
  'determination-that-notice-must-be-sent': determined,
  'discovery-of-circumstances-requiring-notice': determined,
  'investigation-concluded': determined,
  'determination-or-notification': determinedOr(vendorNotified),
  'determination-or-reason-to-believe': determinedOr((facts) => [...organizationKnew(facts), ...vendorNotified(facts)]),
  confirmation: concluded('confirmedOn', 'the organization confirmed the breach'),
  'harm-determination': concluded('harmDeterminedOn', 'the organization found that harm is likely'),
  'no-harm-determination': concluded('harmDeterminedOn', 'the organization found that harm is not likely'),
  'awareness-and-scope': (facts) => {
    const event = 'the organization was aware of the breach and had identified its scope';
    const scope = first(fromDay(facts.scopeIdentifiedOn ?? facts.determinedOn, 'the scope was identified'));
    const both = last([knowledge(facts) ?? undefined, scope ?? undefined]);
    if (both) return { start: both, missing: [] };
    const fact = scope ? 'organizationKnewOn' : 'scopeIdentifiedOn';
    return {
      start: notBefore(scope ?? knowledge(facts), event),
      missing: [{ fact, effect: 'the clock of this State starts when both awareness and scope are there' }],
    };
  },
  event: (facts) => {
    const start = first(fromPartial(facts.occurredFrom, 'the incident began'));
    const missing = start ? [] : [{ fact: 'occurredFrom', effect: 'this clock starts with the incident itself' }];
    return { start: start ?? notAfter(knowledge(facts), 'the incident began'), missing };
  },
  letters: (facts, law, on) =>
    done(lettersTo(facts, law), on, 'individualsNotifiedOn', 'the letters to individuals went out'),
  'letters-duty': learned,
  'hhs-notice': (facts, _, on) => done(firstReportToHhs(facts), on, 'hhsNotifiedOn', 'HHS was notified'),
  'attorney-general-notice': (facts, law, on) =>
    done(
      facts.regulatorsNotifiedOn?.[law.jurisdiction],
      on,
      'regulatorsNotifiedOn',
      'the Attorney General was notified',
    ),
  'direction-of-regulator': () => ({ start: null, missing: [] }),
};

/** Events at which the owner learns: only for these can a vendor's own knowledge be read into the text. */
const ofLearning: ReadonlySet<StartEvent> = new Set(['discovery', 'detection']);

/**
 * The readings of a start event. Where the text does not say whose discovery counts, the vendor's own is the cautious one;
 * without its day the reading stays open: it can only lie earlier.
 */
export function clocksOf(
  event: StartEvent,
  { facts, on }: DutyContext,
  law: StateLaw,
  imputed: string | undefined = law.vendorDiscoveryIsCautious && law.vendorBreachNote,
): ClockReading[] {
  const found = finders[event](facts, law, on);
  const text: ClockReading = { reading: 'on the text', because: '', ...found };
  if (!imputed || !facts.throughVendor || !ofLearning.has(event)) return [text];
  const own = vendorDiscovered(facts);
  const cautious: ClockReading = {
    reading: 'conservative',
    because: imputed,
    start: own.length
      ? first([...own, ...(text.start ? [text.start] : [])])
      : notAfter(text.start, 'the vendor discovered the breach'),
    missing: own.length
      ? []
      : [{ fact: 'vendorDiscoveredOn', effect: "on the cautious reading the vendor's own discovery starts the clock" }],
  };
  return [text, cautious];
}
