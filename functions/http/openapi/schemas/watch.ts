import * as z from 'zod';
import { type Cause, type Causes, causeSchema } from '../../../../domain/watch/cause.ts';
import { scheduleSchema } from '../../../../domain/watch/schedule.ts';
import { type Run, runOutcomes } from '../../../../domain/watch/watch.ts';
import type { AskedAnswer } from '../../../verbs/askReassessment.ts';
import { type ShownSchedule, scheduleRequest } from '../../../verbs/schedules.ts';
import { describe, name, refine } from '../describe.ts';
import { cronPattern } from '../patterns.ts';
import { day, instant, nextCursor, warnings } from './common.ts';
import { organizationId } from './organization.ts';
import { objectOf } from './tied.ts';

const scheduleTexts = {
  cron: 'When it is assessed: minute, hour, day of the month, month and day of the week, at most once an hour.',
  timeZone: 'The IANA time zone in which that is meant; where it is left out, the organization’s own.',
  spreadMinutes: 'Runs begin up to so many minutes later, each organization at a minute of its own.',
  enabled: 'Whether it runs by the clock at all. Changes of facts and of what it gave lead to runs either way.',
};
refine(scheduleSchema.shape.cron, { pattern: cronPattern, examples: ['0 6 * * 1-5'] });
describe(scheduleRequest, 'ScheduleRequest', 'When an organization is to be assessed again.', scheduleTexts);

const newest = objectOf<NonNullable<ShownSchedule['latest']>>()('WatchedReport', 'The newest report of the watch.', {
  assessmentId: z.string().describe('Id of the report.'),
  at: instant.describe('When it was made.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
});
const lastRun = objectOf<NonNullable<ShownSchedule['lastRun']>>()('LastRun', 'The run before.', {
  at: instant.describe('When it began.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
});
const running = objectOf<NonNullable<ShownSchedule['running']>>()('RunUnderWay', 'A run under way.', {
  startedAt: instant.describe('When it began.'),
});

export const schedule = objectOf<ShownSchedule>()(
  'Schedule',
  'When an organization is assessed again, and what the watch knows of its runs.',
  {
    cron: scheduleSchema.shape.cron.describe(scheduleTexts.cron),
    timeZone: z.string().describe('The IANA time zone in which that is meant.'),
    spreadMinutes: z.int().describe(scheduleTexts.spreadMinutes),
    enabled: z.boolean().describe(scheduleTexts.enabled),
    own: z.boolean().describe('Whether it is the organization’s own; else it is the usual one.'),
    nextAt: instant.nullable().describe('When the cron expression comes next; null where it is off.'),
    nextRunAt: instant
      .nullable()
      .describe('When the next run begins, with the spread; null until the watch has taken the schedule up.'),
    running: running.nullable().describe('The run under way; null where none is.'),
    lastRun: lastRun.nullable().describe('The run before, stored or not; null before the first one.'),
    latest: newest.nullable().describe('The newest report that the watch stored; null before the first one.'),
    updatedAt: instant.nullable().describe('When the own schedule was set; null for the usual one.'),
    updatedBy: z.string().nullable().describe('Who set it; null for the usual one.'),
    warnings: warnings
      .exactOptional()
      .describe('Fields of the request that were not used; left out where there are none.'),
  },
);

/** What the options of a union of causes are called, and what their fields mean. */
const [bySchedule, byBreach, byKnown, byVendor, byInputs, byVersions] = causeSchema.options;
type CauseOf<K extends Cause['kind']> = Extract<Cause, { kind: K }>;
const kindText = 'Which kind of cause it is.';
describe<CauseOf<'schedule'>>(bySchedule, 'ScheduleCause', 'The organization’s schedule came due.', {
  kind: kindText,
  dueAt: 'The instant that was due.',
});
describe<CauseOf<'breach'>>(byBreach, 'BreachCause', 'What the sources say of a breach changed its meaning.', {
  kind: kindText,
  breachId: 'The breach.',
  change: 'What happened to it.',
  title: 'What the breach is called.',
  position: 'The place of the change in the feed of changes, `GET /v1/breaches?changedSince=`.',
});
describe<CauseOf<'known'>>(byKnown, 'KnownCause', 'What the sources say of a breach counts from a day on that came.', {
  kind: kindText,
  breachId: 'The breach.',
  title: 'What the breach is called.',
  on: 'The day, as the sources are dated.',
  dueAt: 'The instant at which that day began where the organization is.',
});
describe<CauseOf<'vendor'>>(byVendor, 'VendorCause', 'A company of the store changed, or its relations.', {
  kind: kindText,
  vendorId: 'The company.',
  store: 'The version of the store that brought the change.',
});
describe<CauseOf<'inputs'>>(byInputs, 'InputsCause', 'The organization gave something anew, or asked.', {
  kind: kindText,
  what: 'What: `asked` where an assessment was asked for.',
});
describe<CauseOf<'versions'>>(byVersions, 'VersionsCause', 'The law as coded, or the matcher, is another one.', {
  kind: kindText,
  law: 'Version of the law.',
  matcher: 'Version of the matcher.',
});
name(causeSchema, 'RunCause', 'Why an organization was assessed again.');

export const causes = objectOf<Causes>()('RunCauses', 'Why an organization was assessed again.', {
  named: z.array(causeSchema).describe('The causes, those that came first at most.'),
  more: z.int().describe('How many more there were.'),
});

export const run = objectOf<Run>()('Run', 'One assessment that the watch made.', {
  id: z.string().describe('Id of the run; ids sort by time.'),
  at: instant.describe('When it began.'),
  finishedAt: instant.describe('When it ended.'),
  asOf: day.describe('The day whose knowledge it rests on, in the organization’s time zone.'),
  causes: causes.describe('Why it was made.'),
  outcome: z
    .enum(runOutcomes)
    .describe(
      '`baseline`: the first report, held against none. `changed`: it differs from the one before. `unchanged`: it does not, and no report was stored.',
    ),
  assessmentId: z.string().describe('The report that says so: a new one, or the newest one, which still holds.'),
  against: z.string().nullable().describe('Id of the report that it was held against; null for a first one.'),
  counts: z.record(z.string(), z.int()).describe('Differences by kind.'),
  versions: z.record(z.string(), z.string()).describe('The versions that it was made with.'),
  events: z.array(z.string()).describe('Ids of the alerts that came of it.'),
});

export const runPage = z
  .object({ items: z.array(run).describe('The newest first.'), nextCursor, warnings })
  .meta({ id: 'RunPage', description: 'Runs of the watch over an organization.' });

export const asked = objectOf<AskedAnswer>()('AskedReassessment', 'That an assessment was asked for.', {
  organizationId,
  askedAt: instant.describe('When it was asked for.'),
  runs: z.string().meta({ format: 'uri-reference' }).describe('Where the run will stand once it has ended.'),
});
