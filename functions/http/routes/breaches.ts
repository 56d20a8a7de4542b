import { Hono } from 'hono';
import type { AffectedDeps } from '../../verbs/affected.ts';
import type { ChangesDeps } from '../../verbs/changes.ts';
import type { CurateDeps } from '../../verbs/curate.ts';
import type { ReadBreachDeps } from '../../verbs/readBreach.ts';
import type { ReadClaimsDeps } from '../../verbs/readClaims.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listAffected } = onDemand(() => import('../../verbs/affected.ts'));
const { asksForChanges, listChanges } = onDemand(() => import('../../verbs/changes.ts'));
const { addBreach, addClaim, correctClaim, withdrawBreach, withdrawClaim } = onDemand(
  () => import('../../verbs/curate.ts'),
);
const { listBreaches } = onDemand(() => import('../../verbs/listBreaches.ts'));
const { readBreach } = onDemand(() => import('../../verbs/readBreach.ts'));
const { listClaims, readClaim, readHistory } = onDemand(() => import('../../verbs/readClaims.ts'));

type BreachDeps = AffectedDeps & ChangesDeps & CurateDeps & ReadBreachDeps & ReadClaimsDeps & RecordedDeps;

const [readers, curators] = [needsScope('read'), needsScope('curate')];

/** The breach store: read by every key; claims are added, corrected and withdrawn by the keys of curators. */
export const breachRoutes = (deps: BreachDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/breaches', readers, async (c) => {
      const query = c.req.queries();
      return c.json((await asksForChanges(query)) ? await listChanges(deps, query) : await listBreaches(deps, query));
    })
    .post('/v1/breaches', curators, recorded(deps), async (c) => {
      const added = await addBreach({ ...deps, runtime: c.get('runtime') }, c.get('keyLabel'), await jsonBody(c));
      return c.json(added, 201, { Location: `/v1/breaches/${added.id}` });
    })
    .get('/v1/breaches/:id', readers, async (c) => c.json(await readBreach(deps, c.req.param('id'), c.req.queries())))
    .delete('/v1/breaches/:id', curators, recorded(deps), async (c) =>
      c.json(
        await withdrawBreach(
          { ...deps, runtime: c.get('runtime') },
          c.get('keyLabel'),
          c.req.param('id'),
          c.req.queries(),
        ),
      ),
    )
    .get('/v1/breaches/:id/claims', readers, async (c) =>
      c.json(await listClaims(deps, c.req.param('id'), c.req.queries())),
    )
    .post('/v1/breaches/:id/claims', curators, recorded(deps), async (c) => {
      const added = await addClaim(
        { ...deps, runtime: c.get('runtime') },
        c.get('keyLabel'),
        c.req.param('id'),
        await jsonBody(c),
      );
      return c.json(added, 201, { Location: `/v1/breaches/${c.req.param('id')}/claims/${added.claim.id}` });
    })
    .get('/v1/breaches/:id/claims/:claimId', readers, async (c) =>
      c.json(await readClaim(deps, c.req.param('id'), c.req.param('claimId'))),
    )
    .put('/v1/breaches/:id/claims/:claimId', curators, recorded(deps), async (c) =>
      c.json(
        await correctClaim(
          { ...deps, runtime: c.get('runtime') },
          c.get('keyLabel'),
          c.req.param('id'),
          c.req.param('claimId'),
          await jsonBody(c),
        ),
      ),
    )
    .delete('/v1/breaches/:id/claims/:claimId', curators, recorded(deps), async (c) =>
      c.json(
        await withdrawClaim(
          { ...deps, runtime: c.get('runtime') },
          c.get('keyLabel'),
          c.req.param('id'),
          c.req.param('claimId'),
          c.req.queries(),
        ),
      ),
    )
    .get('/v1/breaches/:id/history', readers, async (c) =>
      c.json(await readHistory(deps, c.req.param('id'), c.req.queries())),
    )
    .get('/v1/breaches/:id/affected', readers, async (c) =>
      c.json(await listAffected(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    );
