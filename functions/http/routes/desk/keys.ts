import { Hono } from 'hono';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { emptyKey, type KeyTyped, keyFields, keyScopes, keysPage } from '../../../web/desk/keysPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { doneTo, marksOf, shown, submitted } from '../../desk/shown.ts';
import { among, numberIn } from '../../desk/typed.ts';

/** API keys: made, rotated and ended. Who may not administer gets the API's own refusal. */
export const keyPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/keys', (c) => showKeys(c))
    .post('/desk/keys', (c) => {
      const { api, form } = c.env.desk;
      const typed = { label: form.text('label'), scopes: form.all('scopes'), expiresAt: form.text('expiresAt') };
      return submitted(
        keyFields,
        async () => {
          const made = await dataOf(
            api.POST('/v1/keys', {
              params: { header: form.once() },
              body: {
                label: typed.label,
                scopes: among(keyScopes, typed.scopes),
                ...(typed.expiresAt !== '' && { expiresAt: `${typed.expiresAt}T00:00:00Z` }),
              },
            }),
          );
          // No redirect: the key is in this answer alone.
          return showKeys(c, { made });
        },
        (faults) => showKeys(c, { faults, typed }),
      );
    })
    .post('/desk/keys/rotate', (c) => {
      const { api, form } = c.env.desk;
      const params = { path: { id: form.text('keyId') }, header: form.once() };
      const overlapHours = numberIn(form.text('overlapHours')) ?? Number.NaN;
      return submitted(
        [],
        async () =>
          showKeys(c, { made: await dataOf(api.POST('/v1/keys/{id}/rotate', { params, body: { overlapHours } })) }),
        (faults) => showKeys(c, { faults }),
      );
    })
    .post('/desk/keys/end', (c) => {
      const { api, form } = c.env.desk;
      const params = { path: { id: form.text('keyId') }, header: form.once() };
      return submitted(
        [],
        async () => {
          const ended = await dataOf(api.DELETE('/v1/keys/{id}', { params }));
          return doneTo(c, '/desk/keys', `The key "${ended.label}" is ended: it opens nothing any more.`);
        },
        (faults) => showKeys(c, { faults }),
      );
    });

async function showKeys(
  c: DeskContext,
  {
    faults = noFaults,
    typed = emptyKey,
    made,
  }: { faults?: Faults; typed?: KeyTyped; made?: Schemas['MadeApiKey'] } = {},
): Promise<Response> {
  const cursor = c.req.query('cursor');
  const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
  const keys = await dataOf(c.env.desk.api.GET('/v1/keys', { params: { query } }));
  const page = keysPage({ keys, isFirst: cursor === undefined, made, typed, marks: () => marksOf(c), faults });
  return shown(c, { ...page, faults });
}
