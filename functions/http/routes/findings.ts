import { type Context, Hono } from 'hono';
import type { FindingDeps } from '../../verbs/findingRecord.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listFindings, readFinding, patchFinding } = onDemand(() => import('../../verbs/findings.ts'));
const { acceptRisk, withdrawAcceptance } = onDemand(() => import('../../verbs/findingAcceptance.ts'));
const { addRiskAssessment, listRiskAssessments, readRiskAssessment, approveRiskAssessment } = onDemand(
  () => import('../../verbs/riskAssessments.ts'),
);

const [read, write] = [needsScope('read'), needsScope('write')];

/** The work on findings of an organization: how far it has come, risks accepted, risk assessments. */
export const findingRoutes = (deps: FindingDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  const all = '/v1/organizations/:id/findings' as const;
  const one = `${all}/:findingId` as const;
  const acceptance = `${one}/acceptance` as const;
  const versions = `${one}/risk-assessments` as const;
  const version = `${versions}/:riskAssessmentId` as const;
  return new Hono<AppEnv>()
    .get(all, read, async (c) =>
      c.json(await listFindings(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get(one, read, async (c) => {
      const { id, findingId } = c.req.param();
      return answered(c, await readFinding(deps, c.get('tenantId'), id, findingId));
    })
    .patch(one, write, recorded(deps), async (c) => {
      const { id, findingId } = c.req.param();
      return answered(c, await patchFinding(during(c), c.var, id, findingId, ifMatch(c), await jsonBody(c)));
    })
    .put(acceptance, write, recorded(deps), async (c) => {
      const { id, findingId } = c.req.param();
      return answered(c, await acceptRisk(during(c), c.var, id, findingId, ifMatch(c), await jsonBody(c)));
    })
    .delete(acceptance, write, recorded(deps), async (c) => {
      const { id, findingId } = c.req.param();
      return answered(c, await withdrawAcceptance(during(c), c.var, id, findingId, ifMatch(c)));
    })
    .post(versions, write, recorded(deps), async (c) => {
      const { id, findingId } = c.req.param();
      const made = await addRiskAssessment(during(c), c.var, id, findingId, await jsonBody(c));
      return c.json(made, 201, { Location: `${c.req.path}/${made.id}` });
    })
    .get(versions, read, async (c) => {
      const { id, findingId } = c.req.param();
      return c.json(await listRiskAssessments(deps, c.get('tenantId'), id, findingId, c.req.queries()));
    })
    .get(version, read, async (c) => {
      const { id, findingId, riskAssessmentId } = c.req.param();
      return c.json(await readRiskAssessment(deps, c.get('tenantId'), id, findingId, riskAssessmentId));
    })
    .post(`${version}/approval`, write, recorded(deps), async (c) => {
      const { id, findingId, riskAssessmentId } = c.req.param();
      const body = await jsonBody(c);
      return c.json(await approveRiskAssessment(during(c), c.var, id, findingId, riskAssessmentId, body));
    });
};

const answered = (c: Context<AppEnv>, { answer, mark }: { answer: object; mark: string }): Response =>
  c.json(answer, 200, { ETag: entityTag(mark) });
