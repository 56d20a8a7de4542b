import { type Context, Hono } from 'hono';
import type { VendorListDeps } from '../../verbs/vendorLists.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch, isKnown } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { addVendor, listVendors, patchVendor, putVendors, readVendor, removeVendor } = onDemand(
  () => import('../../verbs/vendorLists.ts'),
);

const [read, write] = [needsScope('read'), needsScope('write')];

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: object; mark: string | null }): Response =>
  c.json(answer, 200, mark === null ? {} : { ETag: entityTag(mark) });

/** The vendors of an organization: as a whole list, and one by one. */
export const vendorRoutes = (deps: VendorListDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  const list = '/v1/organizations/:id/vendors' as const;
  const one = '/v1/organizations/:id/vendors/:vendorId' as const;
  return new Hono<AppEnv>()
    .get(list, read, async (c) => {
      const found = await listVendors(deps, c.get('tenantId'), c.req.param('id'), c.req.queries());
      return tagged(c, found);
    })
    .put(list, write, recorded(deps), async (c) =>
      tagged(
        c,
        await putVendors(during(c), c.get('tenantId'), c.req.param('id'), ifMatch(c), 'replace', await jsonBody(c)),
      ),
    )
    .patch(list, write, recorded(deps), async (c) =>
      tagged(
        c,
        await putVendors(during(c), c.get('tenantId'), c.req.param('id'), ifMatch(c), 'merge', await jsonBody(c)),
      ),
    )
    .post(list, write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const { answer, mark } = await addVendor(during(c), c.get('tenantId'), id, await jsonBody(c));
      const Location = `/v1/organizations/${id}/vendors/${answer.id}`;
      return c.json(answer, 201, { Location, ETag: entityTag(mark) });
    })
    .get(one, read, async (c) => {
      const found = await readVendor(deps, c.get('tenantId'), c.req.param('id'), c.req.param('vendorId'));
      return isKnown(c, found.mark) ? c.body(null, 304, { ETag: entityTag(found.mark) }) : tagged(c, found);
    })
    .patch(one, write, recorded(deps), async (c) => {
      const { id, vendorId } = c.req.param();
      return tagged(c, await patchVendor(during(c), c.get('tenantId'), id, vendorId, ifMatch(c), await jsonBody(c)));
    })
    .delete(one, write, recorded(deps), async (c) => {
      const { id, vendorId } = c.req.param();
      await removeVendor(during(c), c.get('tenantId'), id, vendorId, ifMatch(c));
      return c.body(null, 204);
    });
};
