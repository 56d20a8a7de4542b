import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { KeptFinding } from '../../domain/findings/keptFinding.ts';
import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import type { KeptDecision } from '../../domain/materiality/keptDecision.ts';
import type { KeptProfile } from '../../domain/materiality/keptProfile.ts';
import type { KeptNotice } from '../../domain/notices/keptNotice.ts';
import type { KeptNote } from '../../domain/organization/note.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { RatePolicy } from '../../domain/rateLimit.ts';
import type { KeptMapping } from '../../domain/vendor/keptMapping.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { Log } from '../shared/logger.ts';
import type { Catalog } from '../verbs/catalog.ts';
import type { Identity, TokenVerifier } from '../verbs/identity.ts';
import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  KeyScope,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../verbs/ports.ts';
import type { QuestionStores } from '../verbs/questionPorts.ts';
import type { Runtime } from '../verbs/runtime.ts';
import type {
  AuditStore,
  Closing,
  IdempotencyStore,
  InventoryStore,
  RateStore,
  RecordsOf,
  Retention,
  TenantData,
  WorkList,
} from '../verbs/tenantPorts.ts';
import type { Cron, DeliveryStore, DueStore, WatchStore, WatchStores } from '../verbs/watchPorts.ts';

import type { WebhookDeps } from '../verbs/webhookRecord.ts';
import { authenticate, callerOf } from './middleware/authenticate.ts';
import { limitBody } from './middleware/jsonBody.ts';
import { limitRate } from './middleware/limitRate.ts';
import { notFound, onError } from './onError.ts';
import { askRoutes } from './routes/ask.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { auditRoutes } from './routes/audit.ts';
import { breachRoutes } from './routes/breaches.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { type DeskDeps, deskRoutes } from './routes/desk.ts';
import { docRoutes } from './routes/docs.ts';
import { findingRoutes } from './routes/findings.ts';
import { healthRoutes } from './routes/health.ts';
import { keyRoutes } from './routes/keys.ts';
import { lawRoutes } from './routes/law.ts';
import { limitRoutes } from './routes/limits.ts';
import { mappingRoutes } from './routes/mappings.ts';
import { matchRoutes } from './routes/match.ts';
import { materialityRoutes } from './routes/materiality.ts';
import { noteRoutes } from './routes/notes.ts';
import { noticeRoutes } from './routes/notices.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { organizationRoutes } from './routes/organizations.ts';
import { portfolioRoutes } from './routes/portfolio.ts';
import { questionRoutes } from './routes/questions.ts';
import { settingsRoutes } from './routes/settings.ts';
import { tenantRoutes } from './routes/tenant.ts';
import { vendorFileRoutes } from './routes/vendorFiles.ts';
import { vendorRoutes } from './routes/vendors.ts';
import { verdictRoutes } from './routes/verdicts.ts';
import { watchRoutes } from './routes/watch.ts';
import { webhookRoutes } from './routes/webhooks.ts';

/** What the app reads of the watch, and what it leaves for it. */
type WatchDeps = Pick<
  WatchStores,
  'schedules' | 'runs' | 'alerts' | 'asks' | 'calendarFeeds' | 'calendarLookUp' | 'calendarStates'
> & { watches: Pick<WatchStore, 'read'>; cron(): Promise<Cron> };

/** Everything the app needs, made once per process. */
export type AppDeps = WatchDeps &
  DeskDeps & {
    catalog(): Promise<Catalog>;
    breaches: BreachStore;
    writer: BreachWriter;
    assessments: AssessmentStore;
    keys: KeyStore;
    verdicts: VerdictStore;
    settings: SettingsStore;
    inventories: InventoryStore;
    audits: AuditStore;
    idempotency: IdempotencyStore;
    rates: RateStore;
    closings: RecordsOf<Closing>;
    organizations: RecordsOf<KeptOrganization>;
    notices: RecordsOf<KeptNotice>;
    findings: RecordsOf<KeptFinding>;
    riskAssessments: RecordsOf<KeptRiskAssessment>;
    notes: RecordsOf<KeptNote>;
    decisions: RecordsOf<KeptDecision>;
    profiles: RecordsOf<KeptProfile>;
    mappings: RecordsOf<KeptMapping>;
    retentions: RecordsOf<Retention>;
    questions: QuestionStores['questions'];
    questionLookUp: QuestionStores['questionLookUp'];
    answers: QuestionStores['answers'];
    webhooks: RecordsOf<KeptWebhook>;
    alerts: RecordsOf<AlertEvent>;
    deliveries: DeliveryStore;
    due: DueStore;
    /** Where webhooks may point, what their secrets are made and kept with: loaded when somebody sets one up. */
    notify(): Promise<Pick<WebhookDeps, 'sealer' | 'signatures' | 'urlFault' | 'canMail'>>;
    tenantData: TenantData;
    work: WorkList;
    /** Reads tokens of the identity provider, where one is configured. */
    tokens?: TokenVerifier | undefined;
    /** How much each tenant may ask. */
    rate: RatePolicy;
    /** Origins whose pages may call the API from a browser. */
    corsOrigins: readonly string[];
    runtime: Runtime;
    log: Log;
  };

/** What the middleware leaves for the routes. */
export type AppEnv = {
  Bindings: { [callerOf]?: Identity };
  Variables: Omit<Identity, 'scopes'> & {
    scopes: readonly KeyScope[];
    keyLabel: string;
    requestId: string;
    /** Of this request: a repeated one finds the clock and ids of its first try (middleware/recorded.ts). */
    runtime: Runtime;
    /** What the audit trail says beside the versions: digests of what was stored or given out. */
    known?: Record<string, string>;
    /** What a repeat is answered, where the answer itself holds a secret that is shown once. */
    replayBody?: string;
  };
};

const corsHeaders = {
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'X-Request-Id'],
  exposeHeaders: [
    'ETag',
    'Idempotent-Replayed',
    'Link',
    'Manifest-SHA-256',
    'Location',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'X-Request-Id',
  ],
  maxAge: 600,
};

/** The one app: on Lambda, on a local port and in tests. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestId({ headerName: 'x-request-id' }));
  // Before the headers of the API: pages have stricter ones of their own.
  app.route('/', deskRoutes(deps, app));
  app.route('/', askRoutes(deps));
  app.use(secureHeaders());
  if (deps.corsOrigins.length > 0) app.use('/v1/*', cors({ origin: [...deps.corsOrigins], ...corsHeaders }));
  app.onError(onError(deps.log));
  app.route('/', docRoutes());
  app.route('/', openApiRoutes());
  app.route('/', healthRoutes(deps));
  app.route('/', calendarRoutes(deps));
  // Whatever the method and the route: what reads a body, or a digest of it, reads no more than this.
  app.use('/v1/*', authenticate(deps), limitRate(deps), limitBody, (c, next) => {
    c.set('runtime', deps.runtime);
    return next();
  });
  app.route('/', assessmentRoutes(deps));
  app.route('/', breachRoutes(deps));
  app.route('/', coverageRoutes(deps));
  app.route('/', deadlineRoutes(deps));
  app.route('/', lawRoutes());
  app.route('/', matchRoutes(deps));
  app.route('/', verdictRoutes(deps));
  app.route('/', settingsRoutes(deps));
  app.route('/', organizationRoutes(deps));
  app.route('/', portfolioRoutes(deps));
  app.route('/', mappingRoutes(deps));
  app.route('/', vendorFileRoutes(deps));
  app.route('/', vendorRoutes(deps));
  app.route('/', noticeRoutes(deps));
  app.route('/', findingRoutes(deps));
  app.route('/', questionRoutes(deps));
  app.route('/', webhookRoutes(deps));
  app.route('/', noteRoutes(deps));
  app.route('/', keyRoutes(deps));
  app.route('/', tenantRoutes(deps));
  app.route('/', auditRoutes(deps));
  app.route('/', limitRoutes(deps));
  app.route('/', materialityRoutes(deps));
  app.route('/', watchRoutes(deps));
  app.notFound(notFound(app));
  return app;
}
