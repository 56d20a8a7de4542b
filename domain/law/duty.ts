import type { Day } from '../calendar/day.ts';

/** The four answers. `undetermined`: a missing fact decides whether the duty exists, or leaves a reading without a date. */
export type Answer = 'due' | 'not-due' | 'not-applicable' | 'undetermined';

/**
 * Where a duty's clock stands on the day of the report. `past-cautious-date`: the earliest reading's day has passed,
 * another reading's has not. `missed`: every reading's day has passed with no act recorded, or the act came later.
 */
export type Status =
  | 'running'
  | 'due-soon'
  | 'past-cautious-date'
  | 'met'
  | 'missed'
  | 'suspended'
  | 'not-started'
  | 'cannot-be-computed'
  | 'no-fixed-date';

/** Whose word a date rests on: the organization's own, the breach store's sources, or an assumption that is spelled out. */
export type Basis = 'input' | 'store' | 'assumed';

/** `high`: official text seen or good sources agree; `medium`: partly second-hand; `low`: not confirmed. */
export type Confidence = 'high' | 'medium' | 'low';

/** One way to read law and facts, with the date that it gives. */
export type Reading = {
  reading: string;
  answer: Answer;
  due: Day | null;
  /** Where the facts leave a range, its last day. */
  latest?: Day;
  /** The clock may have started later than its earliest day: no day is known as the last. */
  openEnd?: true;
  /** For clocks that count hours: the instant in UTC, and the last one where the facts leave a range. */
  dueAt?: string;
  latestAt?: string;
  /** Another duty whose fulfilment meets this one on this reading. */
  satisfiedBy?: string;
  arithmetic?: string;
  /** Set where another event than the reading's own clock decides (letters that pull HHS forward). */
  clock?: Clock;
  because: string;
};

/** The event that a period runs from, the day it bears, and whose word that is. */
export type Clock = { event: string; on: Day | null; basis: Basis; evidence?: string };

/** A fact that nobody gave, and what it would change. */
export type Missing = { fact: string; effect: string };

/** What one rule asks of one party for one incident, with its date, the sum behind it and the text it rests on. */
export type Duty = {
  dutyId: string;
  jurisdiction: string;
  title: string;
  owedBy: 'organization' | 'vendor' | 'subcontractor';
  recipient: string;
  citation: string;
  sources: readonly string[];
  lawInForceFrom: Day;
  /** How well the coded text was checked: against the official text, second-hand, or not confirmed. */
  confidence: Confidence;
  answer: Answer;
  /** The cautious date: the earliest reading that no known fact rules out. */
  due: Day | null;
  /** For clocks that count hours: the instant of the cautious date, in UTC. */
  dueAt?: string;
  /** Set when readings or unknown facts leave a range whose both ends are known. */
  window: { earliest: Day; latest: Day; earliestAt?: string; latestAt?: string } | null;
  jurisdictions?: string[];
  standard: string | null;
  clock: Clock | null;
  arithmetic: string | null;
  status: Status;
  /** The day on which the duty was done, as far as recorded and past. */
  doneOn?: Day;
  daysLeft?: number;
  readings: Reading[];
  because: string[];
  missing: Missing[];
  /** The duty whose fulfilment meets this one, by the text of the law. */
  satisfiedBy?: string;
  content?: readonly string[];
};
