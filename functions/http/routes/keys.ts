import { Hono } from 'hono';
import type { KeyDeps, MadeKey } from '../../verbs/keys.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody, optionalJsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { endKey, listKeys, makeKey, readKey, rotateKey } = onDemand(() => import('../../verbs/keys.ts'));

const admins = needsScope('admin');
const placeOf = ({ id }: MadeKey) => ({ Location: `/v1/keys/${id}` });

/** The tenant's API keys. The text of a key is in the answer that made it, and nowhere else: a repeat is told without it. */
export const keyRoutes = (deps: KeyDeps & RecordedDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/keys', admins, async (c) => c.json(await listKeys(deps, c.get('tenantId'), c.req.queries())))
    .post('/v1/keys', admins, recorded(deps), async (c) => {
      const { made, replay } = await makeKey({ ...deps, runtime: c.get('runtime') }, c.var, await jsonBody(c));
      c.set('replayBody', JSON.stringify(replay));
      return c.json(made, 201, placeOf(made));
    })
    .get('/v1/keys/:id', admins, async (c) => c.json(await readKey(deps, c.get('tenantId'), c.req.param('id'))))
    .post('/v1/keys/:id/rotate', admins, recorded(deps), async (c) => {
      const { made, replay } = await rotateKey(
        { ...deps, runtime: c.get('runtime') },
        c.var,
        c.req.param('id'),
        await optionalJsonBody(c),
      );
      c.set('replayBody', JSON.stringify(replay));
      return c.json(made, 201, placeOf(made));
    })
    .delete('/v1/keys/:id', admins, recorded(deps), async (c) =>
      c.json(await endKey({ ...deps, runtime: c.get('runtime') }, c.var, c.req.param('id'))),
    );
