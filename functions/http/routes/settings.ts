import { Hono } from 'hono';
import type { SettingsStore } from '../../verbs/ports.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import { putMatchingSettings, readMatchingSettings } from '../../verbs/settings.ts';
import type { AppEnv } from '../app.ts';
import { jsonBody, limitBody } from '../middleware/jsonBody.ts';

/** How sure a match must be for this tenant, where a request or a row says nothing else. */
export const settingsRoutes = (deps: { settings: SettingsStore; runtime: Pick<Runtime, 'now'> }): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/settings/matching', async (c) => c.json(await readMatchingSettings(deps, c.get('tenantId'))))
    .put('/v1/settings/matching', limitBody, async (c) =>
      c.json(await putMatchingSettings(deps, c.var, await jsonBody(c))),
    );
