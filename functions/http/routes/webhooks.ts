import { type Context, Hono } from 'hono';
import type { ResendDeps } from '../../verbs/resend.ts';
import type { ShownWebhook } from '../../verbs/webhookRecord.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch, isKnown } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody, optionalJsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listDeliveries } = onDemand(() => import('../../verbs/deliveryLog.ts'));
const { resend } = onDemand(() => import('../../verbs/resend.ts'));
const { addSigningKey, endSigningKey, rotateSigningKey } = onDemand(() => import('../../verbs/signingKeys.ts'));
const { confirmWebhook } = onDemand(() => import('../../verbs/webhookConfirmation.ts'));
const { switchWebhookOff, switchWebhookOn, testWebhook } = onDemand(() => import('../../verbs/webhookState.ts'));
const { addWebhook, listWebhooks, patchWebhook, readWebhook, removeWebhook } = onDemand(
  () => import('../../verbs/webhooks.ts'),
);

// Whoever may write may also read all that alerts tell, so that a webhook gives nobody more than they have.
const [read, write] = [needsScope('read'), needsScope('write')];

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: ShownWebhook; mark: string }): Response =>
  c.json(answer, 200, { ETag: entityTag(mark) });

type Notify = Pick<ResendDeps, 'sealer' | 'signatures' | 'urlFault' | 'canMail'>;
type Deps = Omit<ResendDeps, keyof Notify> & { notify(): Promise<Notify> } & RecordedDeps;

/** Where alerts go. A secret is in the answer that made it, and nowhere else: a repeat is told without it. */
export const webhookRoutes = (deps: Deps): Hono<AppEnv> => {
  const during = async (c: Context<AppEnv>) => ({ ...deps, ...(await deps.notify()), runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .post('/v1/webhooks', write, recorded(deps), async (c) => {
      const { made, replay, mark } = await addWebhook(await during(c), c.var, await jsonBody(c));
      c.set('replayBody', JSON.stringify(replay));
      return c.json(made, 201, { Location: `/v1/webhooks/${made.id}`, ETag: entityTag(mark) });
    })
    .get('/v1/webhooks', read, async (c) =>
      c.json(await listWebhooks(await during(c), c.get('tenantId'), c.req.queries())),
    )
    .get('/v1/webhooks/:id', read, async (c) => {
      const found = await readWebhook(await during(c), c.get('tenantId'), c.req.param('id'));
      return isKnown(c, found.mark) ? c.body(null, 304, { ETag: entityTag(found.mark) }) : tagged(c, found);
    })
    .patch('/v1/webhooks/:id', write, recorded(deps), async (c) =>
      tagged(c, await patchWebhook(await during(c), c.var, c.req.param('id'), ifMatch(c), await jsonBody(c))),
    )
    .delete('/v1/webhooks/:id', write, recorded(deps), async (c) => {
      await removeWebhook(await during(c), c.var, c.req.param('id'), ifMatch(c));
      return c.body(null, 204);
    })
    .post('/v1/webhooks/:id/rotate', write, recorded(deps), async (c) => {
      const rotated = await rotateSigningKey(await during(c), c.var, c.req.param('id'), await optionalJsonBody(c));
      c.set('replayBody', JSON.stringify(rotated.replay));
      return c.json(rotated.made, 201, { Location: `/v1/webhooks/${c.req.param('id')}` });
    })
    .post('/v1/webhooks/:id/keys', write, recorded(deps), async (c) => {
      const added = await addSigningKey(await during(c), c.var, c.req.param('id'), await jsonBody(c));
      c.set('replayBody', JSON.stringify(added.replay));
      return c.json(added.made, 201, { Location: `/v1/webhooks/${c.req.param('id')}` });
    })
    .delete('/v1/webhooks/:id/keys/:keyId', write, recorded(deps), async (c) =>
      c.json(await endSigningKey(await during(c), c.var, c.req.param('id'), c.req.param('keyId'))),
    )
    .post('/v1/webhooks/:id/confirm', write, recorded(deps), async (c) =>
      c.json(await confirmWebhook(await during(c), c.var, c.req.param('id'), await jsonBody(c))),
    )
    .post('/v1/webhooks/:id/on', write, recorded(deps), async (c) =>
      c.json(await switchWebhookOn(await during(c), c.var, c.req.param('id'))),
    )
    .post('/v1/webhooks/:id/off', write, recorded(deps), async (c) =>
      c.json(await switchWebhookOff(await during(c), c.var, c.req.param('id'))),
    )
    .post('/v1/webhooks/:id/test', write, recorded(deps), async (c) =>
      c.json(await testWebhook(await during(c), c.get('tenantId'), c.req.param('id')), 202),
    )
    .get('/v1/webhooks/:id/deliveries', read, async (c) =>
      c.json(await listDeliveries(await during(c), c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .post('/v1/webhooks/:id/resend', write, recorded(deps), async (c) =>
      c.json(await resend(await during(c), c.get('tenantId'), c.req.param('id'), await jsonBody(c)), 202),
    );
};
