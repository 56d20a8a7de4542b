import { Hono } from 'hono';
import { Problem } from '../../../domain/problem.ts';
import { type AssessDeps, assess } from '../../verbs/assess.ts';
import { compareReports, simulate } from '../../verbs/compare.ts';
import { listAssessments } from '../../verbs/listAssessments.ts';
import { readPage, readReport, readText } from '../../verbs/readReport.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody, limitBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';

/** Characters of the vendors' part of a text: with 3-byte characters still below the 5 MB of an answer. */
const mostText = 1_500_000;

const json = { 'Content-Type': 'application/json' };

/** Ids are UUIDs; anything else cannot exist. */
function idOf(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw new Problem('not-found', 'There is no assessment with this id.');
}

/** Which form of the report is asked for: `?format=` before `Accept`. */
function formatOf(query: string | undefined, accept: string | undefined): 'json' | 'text' {
  if (query === undefined)
    return accept?.includes('text/plain') && !accept.includes('application/json') ? 'text' : 'json';
  if (query === 'json' || query === 'text') return query;
  throw new Problem('invalid-request', 'This version gives reports as json and as text.', [
    { pointer: '/format', message: 'must be json or text' },
  ]);
}

/** Assessments: made by POST, read again by GET, long ones in pages. */
export function assessmentRoutes(deps: AssessDeps & RecordedDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post('/v1/assessments', needsScope('write'), limitBody, recorded(deps), async (c) => {
      const { report, answer } = await assess(
        { ...deps, runtime: c.get('runtime') },
        c.get('tenantId'),
        await jsonBody(c),
      );
      return c.body(answer, 201, { ...json, Location: `/v1/assessments/${report.id}` });
    })
    .get('/v1/assessments', needsScope('read'), async (c) =>
      c.json(await listAssessments(deps, c.get('tenantId'), c.req.queries())),
    )
    .get('/v1/assessments/:id', needsScope('read'), async (c) => {
      const [tenantId, id] = [c.get('tenantId'), idOf(c.req.param('id'))];
      const format = formatOf(c.req.query('format'), c.req.header('accept'));
      c.header('Vary', 'Accept');
      return format === 'text'
        ? c.text(await readText(deps.assessments, tenantId, id, mostText))
        : c.body(await readReport(deps.assessments, tenantId, id), 200, json);
    })
    .get('/v1/assessments/:id/diff', needsScope('read'), async (c) =>
      c.json(await compareReports(deps, c.get('tenantId'), idOf(c.req.param('id')), c.req.queries())),
    )
    .post('/v1/assessments/:id/simulate', needsScope('read'), limitBody, async (c) =>
      c.json(await simulate(deps, c.get('tenantId'), idOf(c.req.param('id')), c.req.queries(), await jsonBody(c))),
    )
    .get('/v1/assessments/:id/vendors', needsScope('read'), async (c) =>
      c.body(
        await readPage(deps.assessments, c.get('tenantId'), idOf(c.req.param('id')), 'vendors', c.req.query('cursor')),
        200,
        json,
      ),
    )
    .get('/v1/assessments/:id/timeline', needsScope('read'), async (c) =>
      c.body(
        await readPage(deps.assessments, c.get('tenantId'), idOf(c.req.param('id')), 'timeline', c.req.query('cursor')),
        200,
        json,
      ),
    );
}
