import * as z from 'zod';
import type { Action } from '../../../../domain/law/actions.ts';
import type { Deadlines } from '../../../../domain/law/deadlines.ts';
import type { Answer, Basis, Clock, Duty, Missing, Reading, Status } from '../../../../domain/law/duty.ts';
import { confidence, day, dutyId, instant, jurisdiction, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

export const answer = wordsOf<Answer>()(['due', 'not-due', 'not-applicable', 'undetermined']).meta({
  id: 'Answer',
  description:
    'Whether the duty is owed. `undetermined`: a missing fact decides whether it exists, or leaves a reading without a date; `missing` names the fact.',
});

export const status = wordsOf<Status>()([
  'running',
  'due-soon',
  'past-cautious-date',
  'met',
  'missed',
  'suspended',
  'not-started',
  'cannot-be-computed',
  'no-fixed-date',
]).meta({
  id: 'DutyStatus',
  description:
    'Where the clock stands on the day of the answer. `past-cautious-date`: the earliest reading’s day has passed, another reading’s has not. `missed`: every reading’s day has passed with no act recorded, or the act came later. `no-fixed-date`: the text sets no number.',
});

const basis = wordsOf<Basis>()(['input', 'store', 'assumed']).meta({
  id: 'Basis',
  description:
    'Whose word a date rests on: `input` the organization’s own, `store` the sources of the breach store, `assumed` an assumption that is spelled out.',
});

export const clock = objectOf<Clock>()('Clock', 'The event that a period runs from.', {
  event: z.string().describe('The event, in words.'),
  on: day.nullable().describe('The day that the event bears; null where nobody gave it.'),
  basis: basis.describe('Whose word the day is.'),
  evidence: z.string().exactOptional().describe('The source, or how the day was assumed.'),
});

export const missing = objectOf<Missing>()('MissingFact', 'A fact that nobody gave, and what it would change.', {
  fact: z.string().describe('The field of the request that answers it.'),
  effect: z.string().describe('What the answer would change.'),
});

export const reading = objectOf<Reading>()('Reading', 'One way to read law and facts, with the date that it gives.', {
  reading: z.string().describe('What is supposed: `vendor is agent`, `on the text`, `read with caution`.'),
  answer: answer.describe('Whether the duty is owed on this reading.'),
  due: day.nullable().describe('Last day on this reading; null where it gives none.'),
  latest: day.exactOptional().describe('Where the facts leave a range, its last day.'),
  openEnd: z
    .literal(true)
    .exactOptional()
    .describe('The clock may have started later than its earliest day: no day is known as the last.'),
  dueAt: instant.exactOptional().describe('For clocks that count hours: the instant.'),
  latestAt: instant.exactOptional().describe('For clocks that count hours: the last instant of a range.'),
  satisfiedBy: dutyId.exactOptional().describe('The duty whose fulfilment meets this one on this reading.'),
  arithmetic: z.string().exactOptional().describe('The sum behind the date.'),
  clock: clock.exactOptional().describe('Set where another event than the reading’s own clock decides.'),
  because: z.string().describe('Why, in words.'),
});

const window = z
  .object({
    earliest: day.describe('First day of the range: the cautious date.'),
    latest: day.describe('Last day of the range.'),
    earliestAt: instant.exactOptional().describe('For clocks that count hours: the first instant.'),
    latestAt: instant.exactOptional().describe('For clocks that count hours: the last instant.'),
  })
  .meta({ id: 'Window', description: 'The range that readings or unknown facts leave, where both ends are known.' });

export const duty = objectOf<Duty>()(
  'Duty',
  'What one rule asks of one party for one incident, with its date, the sum behind it and the text it rests on.',
  {
    dutyId: dutyId.describe('The duty, as the register calls it.'),
    jurisdiction: jurisdiction.describe('Whose law it is.'),
    title: z.string().describe('The duty in words.'),
    owedBy: z.enum(['organization', 'vendor', 'subcontractor']).describe('Who owes it.'),
    recipient: z.string().describe('Who is to be told.'),
    citation: z.string().describe('The text that sets the duty.'),
    sources: z.array(z.string()).describe('Addresses where the text can be read.'),
    lawInForceFrom: day.describe('Day from which the rule is in force.'),
    confidence: confidence.describe('How well the coded text was checked.'),
    answer: answer.describe('Whether the duty is owed on these facts.'),
    due: day.nullable().describe('The cautious date: the earliest reading that no known fact rules out.'),
    dueAt: instant.exactOptional().describe('For clocks that count hours: the instant of the cautious date.'),
    window: window.nullable().describe('The range of dates, where readings differ; else null.'),
    jurisdictions: z
      .array(jurisdiction)
      .exactOptional()
      .describe('Where one duty is owed in several places (notice to the media).'),
    standard: z.string().nullable().describe('The words that the text puts before a number or in its place.'),
    clock: clock.nullable().describe('What the period runs from; null where there is no period.'),
    arithmetic: z.string().nullable().describe('The sum behind the date.'),
    status: status.describe('Where the clock stands.'),
    doneOn: day.exactOptional().describe('Day on which the duty was done, as far as recorded and past.'),
    daysLeft: z.int().exactOptional().describe('Days from the day of the answer to the cautious date.'),
    readings: z.array(reading).describe('Every way to read law and facts that gives another date.'),
    because: z.array(z.string()).describe('The reasons, in words.'),
    missing: z.array(missing).describe('Facts that would change the answer.'),
    satisfiedBy: dutyId.exactOptional().describe('The duty whose fulfilment meets this one, by the text of the law.'),
    content: z.array(z.string()).exactOptional().describe('What the notice must contain.'),
  },
);

const action = objectOf<Action>()('Action', 'One thing that is still to be done.', {
  by: day.nullable().describe('The cautious date; null where there is none yet.'),
  at: instant.exactOptional().describe('For clocks that count hours: the instant.'),
  notLaterThan: day.exactOptional().describe('Where no date can be given yet: the day that it cannot pass.'),
  who: z.enum(['organization', 'vendor', 'subcontractor']).describe('Who owes it.'),
  what: z.string().describe('The duty in words.'),
  to: z.string().describe('Who is to be told.'),
  dutyId: dutyId.describe('The duty that asks for it.'),
  status: status.describe('Where its clock stands.'),
  citation: z.string().describe('The text that asks for it.'),
  findOut: z.array(z.string()).describe('The facts that would settle what is open about it.'),
});

export const deadlinesAnswer = objectOf<Deadlines>()('Deadlines', 'The legal clocks of one incident.', {
  asOf: day.describe('The day of the answer.'),
  law: z.string().describe('Version of the coded law.'),
  duties: z
    .array(duty)
    .describe('The earliest cautious date first, then what is owed without a date, then what is not owed.'),
  actions: z.array(action).describe('What is still to be done, in the order of its dates.'),
  warnings,
});
