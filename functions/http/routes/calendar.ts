import { Hono, type MiddlewareHandler } from 'hono';
import { Problem } from '../../../domain/problem.ts';
import type { OpenFeed } from '../../verbs/calendarFeeds.ts';
import type { OrganizationDeps } from '../../verbs/organizations.ts';
import type { AssessmentStore } from '../../verbs/ports.ts';
import { readInto } from '../../verbs/readReport.ts';
import { onlyRecord } from '../../verbs/tenantPorts.ts';
import type { WatchStores } from '../../verbs/watchPorts.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, isKnown } from '../entityTag.ts';
import { isSameHash } from '../middleware/authenticate.ts';
import { type LimitDeps, takeFromRate } from '../middleware/limitRate.ts';
import { onDemand } from '../onDemand.ts';

const { feedInForce, openFeed, readCalendarQuery } = onDemand(() => import('../../verbs/calendarFeeds.ts'));

type CalendarDeps = Pick<OrganizationDeps, 'organizations' | 'runtime'> &
  Pick<WatchStores, 'calendarFeeds' | 'calendarLookUp' | 'calendarStates'> &
  LimitDeps & { assessments: AssessmentStore };

/** One answer to whoever has no secret in force: that there was one is not told. */
const nothing = () => new Problem('not-found', 'There is no calendar at this address.');

/** An address ends with a secret: 32 bytes in base64url. */
const fileName = /^([\w-]{43})\.ics$/;

/** Seconds for which a reader need not ask again. */
const keptSeconds = 300;

/** Raised when the same state is written otherwise than before: readers then fetch it anew. */
const writing = 1;

/**
 * The calendars that people subscribe to. No key: whoever has the address can read. The secret in it is kept as SHA-256 only,
 * looked up by that and compared in constant time.
 */
export const calendarRoutes = (deps: CalendarDeps): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/calendar/:file', byFeed(deps), async (c) => {
    const open = c.get('open');
    const { alarms } = await readCalendarQuery(c.req.queries());
    const state = JSON.stringify([writing, open.calendar?.mark ?? null, open.organization, alarms ?? null]);
    const tag = deps.runtime.sha256(state).slice(0, 32);
    c.header('ETag', entityTag(tag));
    c.header('Cache-Control', `private, max-age=${keptSeconds}`);
    c.header('X-Robots-Tag', 'noindex');
    if (isKnown(c, tag)) return c.body(null, 304);
    return c.body(await calendarOf(deps, c.get('tenantId'), open, alarms), 200, {
      'Content-Type': 'text/calendar; charset=UTF-8; method=PUBLISH',
      'Content-Disposition': 'inline; filename="breachclock.ics"',
    });
  });

type FeedEnv = AppEnv & { Variables: { open: OpenFeed } };

/** Lets a request pass whose address is that of a feed in force, within the rate of that address. */
const byFeed =
  (deps: CalendarDeps): MiddlewareHandler<FeedEnv> =>
  async (c, next) => {
    const secret = fileName.exec(c.req.param('file') ?? '')?.[1];
    const hash = deps.runtime.sha256(secret ?? '');
    const feed = secret === undefined ? null : await feedInForce(deps, hash);
    if (feed === null || !isSameHash(feed.hash, hash)) throw nothing();
    const [open, closing] = await Promise.all([
      openFeed(deps, feed),
      deps.closings(feed.tenantId).get(onlyRecord),
      takeFromRate(deps, c, { tenantId: feed.tenantId, feedId: feed.id }),
    ]);
    const isDeleted = closing?.doc.takenBackAt === undefined && (closing?.doc.dueAt ?? '9') <= deps.runtime.now();
    if (open === null || isDeleted) throw nothing();
    c.set('tenantId', feed.tenantId);
    c.set('open', open);
    await next();
  };

/** Its writers are loaded when somebody asks. */
async function calendarOf(
  { assessments }: CalendarDeps,
  tenantId: string,
  { organization, calendar }: OpenFeed,
  alarmsBefore: readonly number[] | undefined,
): Promise<string> {
  const { emptyFeed, feedWithoutReport, feedWriter } = await import('../../render/ics/feedCalendar.ts');
  if (calendar === null) return emptyFeed(organization);
  const options = { organization, state: calendar.doc, alarmsBefore };
  const { assessmentId } = calendar.doc;
  if (assessmentId === undefined || (await assessments.read(tenantId, assessmentId, 'head')) === null)
    return feedWithoutReport(options);
  return readInto(assessments, tenantId, assessmentId, feedWriter(options));
}
