import { Hono } from 'hono';
import type { SettingsStore } from '../../verbs/ports.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { putMatchingSettings, readMatchingSettings } = onDemand(() => import('../../verbs/settings.ts'));

/** How sure a match must be for this tenant, where a request or a row says nothing else. */
export const settingsRoutes = (deps: RecordedDeps & { settings: SettingsStore }): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/settings/matching', needsScope('read'), async (c) =>
      c.json(await readMatchingSettings(deps, c.get('tenantId'))),
    )
    .put('/v1/settings/matching', needsScope('write'), recorded(deps), async (c) =>
      c.json(await putMatchingSettings({ ...deps, runtime: c.get('runtime') }, c.var, await jsonBody(c))),
    );
