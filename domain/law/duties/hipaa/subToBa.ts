import { type Day, daysBetween, latest } from '../../../calendar/day.ts';
import { assemble, noDuty } from '../../assemble.ts';
import { type Held, heldThrough, startOf, theVendor } from '../../chain.ts';
import type { ClockReading } from '../../clock.ts';
import { missingBelow, vendorDiscovered } from '../../discovery.ts';
import type { Duty, Status } from '../../duty.ts';
import type { DayFact } from '../../facts.ts';
import { notInForce } from '../../inForce.ts';
import { hipaaSubToBa as law } from '../../parameters/us/federal/hipaaSubToBa.ts';
import { periodReading } from '../../period.ts';
import type { DutyContext, DutyRule } from '../context.ts';
import { breachAtVendor } from './baToCe.ts';

/**
 * 45 CFR 164.410 with 160.103: each subcontractor tells the business associate above it, 60 days after its own discovery at
 * the latest. One duty speaks for the whole chain: its readings are those of the links that have not told yet.
 */
export const hipaaSubToBa: DutyRule = (context) => {
  const { organization, facts, on } = context;
  const links = linksOf(context);
  if (links.length === 0) return null;
  const base = { law, owedBy: 'subcontractor' as const };
  const breach = breachAtVendor(organization, facts);
  if (breach.owed !== 'yes') return noDuty({ ...base, because: breach.because }, breach.owed, on);
  const duties = links.flatMap((link) => {
    if (notInForce(law, link.clocks, on) !== null) return [];
    const readings = link.clocks.map((clock) => periodReading(clock, law.outerLimit));
    const act = { act: link.told, actFact: { field: link.field, verb: `${link.party} told ${link.next} on` } };
    return [assemble({ ...base, on, clocks: link.clocks, readings, existence: breach.missing, ...act })];
  });
  if (duties.length === 0) {
    const because = [`Before ${law.inForce.values[0].from} subcontractors were no business associates themselves.`];
    return noDuty({ ...base, because }, 'not-applicable', on);
  }
  return together(on, duties, breach.because);
};

type Link = { party: string; next: string; clocks: ClockReading[]; told: DayFact | undefined; field: string };

/** Who owes such a notice: the chain below the vendor, and the vendor itself where it serves a business associate. */
function linksOf({ organization, facts }: DutyContext): Link[] {
  const chain = facts.chain ?? [];
  const held = heldThrough(facts, vendorDiscovered(facts));
  const below = chain.map(({ party, toldNextOn }, i) => ({
    party,
    next: chain[i + 1]?.party ?? theVendor,
    clocks: (held[i] ?? []).map((h) => clockOf(party, h)),
    told: toldNextOn,
    field: 'toldNextOn of the chain',
  }));
  if (organization.role !== 'business-associate' || !facts.throughVendor) return below;
  const vendor = {
    party: theVendor,
    next: 'the organization',
    clocks: (held.at(-1) ?? []).map((h) => clockOf(theVendor, h)),
    told: facts.vendorNotifiedOn,
    field: 'vendorNotifiedOn',
  };
  return [...below, vendor];
}

function clockOf(party: string, held: Held): ClockReading {
  const start = startOf(held.knowledge);
  return {
    reading: `${party}: ${held.below ? `subcontractor is ${held.below}` : 'on the text'}`,
    start,
    because: `The period of ${party} starts on its own discovery, or on that of an agent below it (45 CFR 164.410(a)(2)).`,
    missing: missingBelow(held, start, "the vendor's period starts on its own discovery"),
  };
}

/** The most pressing first: one link that is late makes the chain late. */
const pressing: readonly Status[] = ['missed', 'past-cautious-date', 'due-soon', 'running', 'cannot-be-computed'];

/** One duty of several links: the earliest date that is still open, the most pressing state, and every link's readings. */
function together(on: Day, duties: Duty[], because: string[]): Duty {
  const open = duties.filter((d) => d.status !== 'met');
  const shown = open.length ? open : duties;
  const done = latest(shown.flatMap((d) => d.doneOn ?? []));
  const {
    daysLeft: _left,
    doneOn: _done,
    ...head
  } = shown.reduce((a, b) => (b.due !== null && (a.due === null || b.due < a.due) ? b : a));
  const most = pressing.find((s) => shown.some((d) => d.status === s)) ?? head.status;
  const runs = most === 'running' || most === 'due-soon';
  // A link whose facts contradict each other may bring a day that is over: then nothing can be said of the whole.
  const status = runs && head.due !== null && head.due < on ? 'cannot-be-computed' : most;
  const isOpen = status === 'running' || status === 'due-soon';
  return {
    ...head,
    answer: shown.some((d) => d.answer === 'undetermined') ? 'undetermined' : head.answer,
    status,
    ...(isOpen && head.due !== null && { daysLeft: daysBetween(on, head.due) }),
    // Told by one link is not told by all: only the last notice makes the duty done.
    ...(done !== undefined && shown.every((d) => d.doneOn !== undefined) && { doneOn: done }),
    readings: shown.flatMap((d) => d.readings),
    because: [...because, ...duties.flatMap((d) => d.because)],
    missing: shown
      .flatMap((d) => d.missing)
      .filter((m, i, all) => all.findIndex((o) => o.fact === m.fact && o.effect === m.effect) === i),
  };
}
