import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../shared/logger.ts';
import type { Catalog } from '../verbs/catalog.ts';
import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  KeyScope,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../verbs/ports.ts';
import type { Runtime } from '../verbs/runtime.ts';
import { authenticate } from './middleware/authenticate.ts';
import { notFound, onError } from './onError.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { breachRoutes } from './routes/breaches.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { docRoutes } from './routes/docs.ts';
import { healthRoutes } from './routes/health.ts';
import { lawRoutes } from './routes/law.ts';
import { matchRoutes } from './routes/match.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { settingsRoutes } from './routes/settings.ts';
import { verdictRoutes } from './routes/verdicts.ts';

/** Everything the app needs, made once per process. */
export type AppDeps = {
  catalog(): Promise<Catalog>;
  breaches: BreachStore;
  writer: BreachWriter;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
  runtime: Runtime;
  log: Log;
};

/** What the middleware leaves for the routes. */
export type AppEnv = {
  Variables: { tenantId: string; keyLabel: string; scopes: readonly KeyScope[]; requestId: string };
};

/** The one app: on Lambda, on a local port and in tests. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestId({ headerName: 'x-request-id' }), secureHeaders());
  app.onError(onError(deps.log));
  app.route('/', docRoutes());
  app.route('/', openApiRoutes());
  app.route('/', healthRoutes(deps));
  app.use('/v1/*', authenticate(deps));
  app.route('/', assessmentRoutes(deps));
  app.route('/', breachRoutes(deps));
  app.route('/', coverageRoutes(deps));
  app.route('/', deadlineRoutes(deps));
  app.route('/', lawRoutes());
  app.route('/', matchRoutes(deps));
  app.route('/', verdictRoutes(deps));
  app.route('/', settingsRoutes(deps));
  app.notFound(notFound(app));
  return app;
}
