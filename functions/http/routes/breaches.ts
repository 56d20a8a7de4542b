import { Hono } from 'hono';
import { type AffectedDeps, listAffected } from '../../verbs/affected.ts';
import { asksForChanges, type ChangesDeps, listChanges } from '../../verbs/changes.ts';
import {
  addBreach,
  addClaim,
  type CurateDeps,
  correctClaim,
  withdrawBreach,
  withdrawClaim,
} from '../../verbs/curate.ts';
import { listBreaches } from '../../verbs/listBreaches.ts';
import { type ReadBreachDeps, readBreach } from '../../verbs/readBreach.ts';
import { listClaims, type ReadClaimsDeps, readClaim, readHistory } from '../../verbs/readClaims.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody, limitBody } from '../middleware/jsonBody.ts';

type BreachDeps = AffectedDeps & ChangesDeps & CurateDeps & ReadBreachDeps & ReadClaimsDeps;

const curators = needsScope('curate');

/** The breach store: read by every key; claims are added, corrected and withdrawn by the keys of curators. */
export const breachRoutes = (deps: BreachDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/breaches', async (c) => {
      const query = c.req.queries();
      return c.json(asksForChanges(query) ? await listChanges(deps, query) : await listBreaches(deps, query));
    })
    .post('/v1/breaches', curators, limitBody, async (c) => {
      const added = await addBreach(deps, c.get('keyLabel'), await jsonBody(c));
      return c.json(added, 201, { Location: `/v1/breaches/${added.id}` });
    })
    .get('/v1/breaches/:id', async (c) => c.json(await readBreach(deps, c.req.param('id'), c.req.queries())))
    .delete('/v1/breaches/:id', curators, async (c) =>
      c.json(await withdrawBreach(deps, c.get('keyLabel'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/breaches/:id/claims', async (c) => c.json(await listClaims(deps, c.req.param('id'), c.req.queries())))
    .post('/v1/breaches/:id/claims', curators, limitBody, async (c) => {
      const added = await addClaim(deps, c.get('keyLabel'), c.req.param('id'), await jsonBody(c));
      return c.json(added, 201, { Location: `/v1/breaches/${c.req.param('id')}/claims/${added.claim.id}` });
    })
    .get('/v1/breaches/:id/claims/:claimId', async (c) =>
      c.json(await readClaim(deps, c.req.param('id'), c.req.param('claimId'))),
    )
    .put('/v1/breaches/:id/claims/:claimId', curators, limitBody, async (c) =>
      c.json(await correctClaim(deps, c.get('keyLabel'), c.req.param('id'), c.req.param('claimId'), await jsonBody(c))),
    )
    .delete('/v1/breaches/:id/claims/:claimId', curators, async (c) =>
      c.json(await withdrawClaim(deps, c.get('keyLabel'), c.req.param('id'), c.req.param('claimId'), c.req.queries())),
    )
    .get('/v1/breaches/:id/history', async (c) => c.json(await readHistory(deps, c.req.param('id'), c.req.queries())))
    .get('/v1/breaches/:id/affected', async (c) =>
      c.json(await listAffected(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    );
