import { Hono } from 'hono';
import type { AppEnv } from '../app.ts';
import { onDemand } from '../onDemand.ts';

const { showOperation, showProblem, showProblems, showReference, showSchema, showStart, showStyle } = onDemand(
  () => import('./docAnswers.ts'),
);

/** Pages about the API: start, reader of the interface, error codes. What makes them is loaded when somebody asks. */
export const docRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/', (c) => showStart(c))
    .get('/docs', (c) => showReference(c))
    .get('/docs/operations/:id', (c) => showOperation(c, c.req.param('id')))
    .get('/docs/schemas/:name', (c) => showSchema(c, c.req.param('name')))
    .get('/docs/problems', (c) => showProblems(c))
    .get('/docs/problems/:code', (c) => showProblem(c, c.req.param('code')))
    .get('/docs/style.css', (c) => showStyle(c));
