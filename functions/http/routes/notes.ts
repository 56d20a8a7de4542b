import { type Context, Hono } from 'hono';
import type { NoteDeps } from '../../verbs/notes.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { addNote, listNotes, patchNote, readNote, removeNote } = onDemand(() => import('../../verbs/notes.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

/** Notes of people on vendors, incidents and duties. */
export const noteRoutes = (deps: NoteDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  const one = '/v1/organizations/:id/notes/:noteId' as const;
  return new Hono<AppEnv>()
    .post('/v1/organizations/:id/notes', write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const { answer, mark } = await addNote(during(c), c.var, id, await jsonBody(c));
      return c.json(answer, 201, { Location: `/v1/organizations/${id}/notes/${answer.id}`, ETag: entityTag(mark) });
    })
    .get('/v1/organizations/:id/notes', read, async (c) =>
      c.json(await listNotes(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get(one, read, async (c) => {
      const { answer, mark } = await readNote(deps, c.get('tenantId'), c.req.param('id'), c.req.param('noteId'));
      return c.json(answer, 200, { ETag: entityTag(mark) });
    })
    .patch(one, write, recorded(deps), async (c) => {
      const { id, noteId } = c.req.param();
      const { answer, mark } = await patchNote(during(c), c.var, id, noteId, ifMatch(c), await jsonBody(c));
      return c.json(answer, 200, { ETag: entityTag(mark) });
    })
    .delete(one, write, recorded(deps), async (c) => {
      await removeNote(during(c), c.var, c.req.param('id'), c.req.param('noteId'), ifMatch(c));
      return c.body(null, 204);
    });
};
