import { type Context, Hono } from 'hono';
import type { AskVendorDeps } from '../../verbs/questions.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';
import type { DeskDeps } from './desk.ts';

const { askVendor, listQuestions, readQuestion, revokeQuestion } = onDemand(() => import('../../verbs/questions.ts'));
const { decideAnswer } = onDemand(() => import('../../verbs/decideAnswer.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

/** What is asked of vendors: links made and revoked, answers read and decided on. */
export const questionRoutes = (deps: AskVendorDeps & RecordedDeps & Pick<DeskDeps, 'publicUrl'>): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .post('/v1/organizations/:id/questions', write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const { made, replay } = await askVendor(during(c), c.var, id, deps.publicUrl || c.req.url, await jsonBody(c));
      c.set('replayBody', JSON.stringify(replay));
      return c.json(made, 201, { Location: `/v1/organizations/${id}/questions/${made.id}` });
    })
    .get('/v1/organizations/:id/questions', read, async (c) =>
      c.json(await listQuestions(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/questions/:questionId', read, async (c) =>
      c.json(await readQuestion(deps, c.get('tenantId'), c.req.param('id'), c.req.param('questionId'))),
    )
    .delete('/v1/organizations/:id/questions/:questionId', write, recorded(deps), async (c) =>
      c.json(await revokeQuestion(during(c), c.var, c.req.param('id'), c.req.param('questionId'))),
    )
    .post('/v1/organizations/:id/questions/:questionId/acceptance', write, recorded(deps), async (c) => {
      const [id, questionId] = [c.req.param('id'), c.req.param('questionId')];
      return c.json(await decideAnswer(during(c), c.var, id, questionId, await jsonBody(c)));
    });
};
