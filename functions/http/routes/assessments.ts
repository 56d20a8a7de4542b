import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { partsKnownAs } from '../../../domain/audit/partsDigest.ts';
import { bareDaySchema } from '../../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../../domain/parse.ts';
import { Problem } from '../../../domain/problem.ts';
import { type AssessDeps, assess } from '../../verbs/assess.ts';
import type { MappingDeps } from '../../verbs/mappings.ts';
import { once } from '../../verbs/query.ts';
import { readPage, readReport } from '../../verbs/readReport.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded, recordedReading } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';
import { formatOf } from '../reportFormat.ts';
import { isTable, tableBody } from '../tableBody.ts';

const { compareReports, simulate } = onDemand(() => import('../../verbs/compare.ts'));
const { filterRows, filterTimeline, isFiltered } = onDemand(() => import('../../verbs/filterReport.ts'));
const { checklistAnswer } = onDemand(() => import('../checklistAnswer.ts'));
const { evidenceAnswer } = onDemand(() => import('../evidenceAnswer.ts'));
const { renderedReport } = onDemand(() => import('../renderedReport.ts'));
const { listAssessments } = onDemand(() => import('../../verbs/listAssessments.ts'));

/** What says of a file whose list it is and how to read it. Checked whatever is sent: a slip is told, not passed over. */
const fileQuery = z.strictObject({
  organizationId: once(z.string().max(100, 'at most 100 characters')).optional(),
  asOf: once(bareDaySchema).optional(),
  mapping: once(z.string()).optional(),
  sheet: once(z.string().max(100, 'at most 100 characters')).optional(),
});

const json = { 'Content-Type': 'application/json' };

/** Ids are UUIDs; anything else cannot exist. */
function idOf(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw new Problem('not-found', 'There is no assessment with this id.');
}

/** Assessments: made by POST, read again by GET, long ones in pages. */
export function assessmentRoutes(deps: AssessDeps & MappingDeps & RecordedDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post('/v1/assessments', needsScope('write'), recorded(deps), async (c) => {
      const during = { ...deps, runtime: c.get('runtime') };
      const { value, unknown } = parseRequest(fileQuery, c.req.queries());
      const { body, notes } = isTable(c) ? await tableRequest(c, deps, value) : { body: await jsonBody(c), notes: [] };
      const { report, answer, parts } = await assess(during, c.get('tenantId'), body, [...notUsed(unknown), ...notes]);
      c.set('known', { [partsKnownAs]: parts });
      return c.body(answer, 201, { ...json, Location: `/v1/assessments/${report.id}` });
    })
    .get('/v1/assessments', needsScope('read'), async (c) =>
      c.json(await listAssessments(deps, c.get('tenantId'), c.req.queries())),
    )
    .get('/v1/assessments/:id', needsScope('read'), async (c) => {
      const [id, format] = [idOf(c.req.param('id')), formatOf(c)];
      c.header('Vary', 'Accept');
      if (format !== null) return renderedReport(c, deps.assessments, id, format);
      return c.body(await readReport(deps.assessments, c.get('tenantId'), id), 200, json);
    })
    .get('/v1/assessments/:id/evidence', needsScope('read'), recordedReading(deps), (c) =>
      evidenceAnswer(c, deps, idOf(c.req.param('id'))),
    )
    .get('/v1/assessments/:id/checklists', needsScope('read'), (c) =>
      checklistAnswer(c, deps.assessments, idOf(c.req.param('id'))),
    )
    .get('/v1/assessments/:id/diff', needsScope('read'), async (c) =>
      c.json(await compareReports(deps, c.get('tenantId'), idOf(c.req.param('id')), c.req.queries())),
    )
    .post('/v1/assessments/:id/simulate', needsScope('read'), async (c) =>
      c.json(await simulate(deps, c.get('tenantId'), idOf(c.req.param('id')), c.req.queries(), await jsonBody(c))),
    )
    .get('/v1/assessments/:id/vendors', needsScope('read'), async (c) => {
      const [tenantId, id, query] = [c.get('tenantId'), idOf(c.req.param('id')), c.req.queries()];
      if (await isFiltered(query)) return c.json(await filterRows(deps.assessments, tenantId, id, query));
      return c.body(await readPage(deps.assessments, tenantId, id, 'vendors', c.req.query('cursor')), 200, json);
    })
    .get('/v1/assessments/:id/timeline', needsScope('read'), async (c) => {
      const [tenantId, id, query] = [c.get('tenantId'), idOf(c.req.param('id')), c.req.queries()];
      if (await isFiltered(query)) return c.json(await filterTimeline(deps.assessments, tenantId, id, query));
      return c.body(await readPage(deps.assessments, tenantId, id, 'timeline', c.req.query('cursor')), 200, json);
    });
}

/**
 * A vendor list that is sent as a file, for the organization that the query names: the request that it makes, and what the
 * reader of the file guessed or left out.
 */
async function tableRequest(
  c: Context<AppEnv>,
  deps: MappingDeps,
  { organizationId, asOf }: z.infer<typeof fileQuery>,
): Promise<{ body: unknown; notes: string[] }> {
  const table = await tableBody(c, deps, { otherColumns: 'pass-on' });
  const { remarks } = await import('../../tables/remarks.ts');
  if (organizationId === undefined)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/organizationId', message: 'give it in the query: whose vendors are these?' },
    ]);
  const vendors = table.rows.map(({ row }) => row);
  return { body: { organizationId, vendors, ...(asOf !== undefined && { asOf }) }, notes: remarks(table) };
}
