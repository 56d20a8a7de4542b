import { randomUUID } from 'node:crypto';
import { type KeyScope, keyScopes } from '../../functions/verbs/ports.ts';
import { careCloud, exposedRow, hospital, sha256, type TenantName, type TestApp, tenants, testNow } from './testApp.ts';
import { aReminder, aRun } from './watchSamples.ts';

/** A word that stands in everything that samples are made of, and nowhere else. */
export const secretWord = 'Quillfeather';

/** A key of each tenant that may do everything. */
export const masterKey = (tenant: TenantName): string => `bc_master_of_${tenant}`;
export const asMaster = (tenant: TenantName) => ({ headers: { authorization: `Bearer ${masterKey(tenant)}` } });

/** Gives a tenant a key with these scopes. */
export async function addKey(
  app: TestApp,
  tenant: TenantName,
  key: string,
  scopes: readonly KeyScope[],
): Promise<string> {
  const id = randomUUID();
  const { tenantId } = tenants[tenant];
  await app.stores.keys.put({ hash: sha256(key), tenantId, label: secretWord, createdAt: testNow, id, scopes });
  return id;
}
export const addMasterKeys = async (app: TestApp): Promise<void> => {
  for (const tenant of ['river', 'lake'] as const) await addKey(app, tenant, masterKey(tenant), keyScopes);
};

/** How a tenant comes by things with ids: the ids in the order of an address, the outermost first. */
type Maker = (app: TestApp, tenant: TenantName) => Promise<string[]>;

const created = async (app: TestApp, tenant: TenantName, path: string, body: unknown): Promise<string> =>
  (await app.create<{ id: string }>(path, body, asMaster(tenant))).id;

const named = { ...hospital, name: `${secretWord} Memorial` };

const organization: Maker = async (app, tenant) => [await created(app, tenant, '/v1/organizations', named)];

const vendor: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  const row = { externalId: `${secretWord}-1`, name: `${secretWord} Linen` };
  return [id, await created(app, tenant, `/v1/organizations/${id}/vendors`, row)];
};

const assessment: Maker = async (app, tenant) => {
  const row = { ...exposedRow('AP-1'), externalId: `${secretWord}-1` };
  return [await created(app, tenant, '/v1/assessments', { asOf: '2026-05-01', organization: named, vendors: [row] })];
};

const verdict: Maker = async (app, tenant) => {
  const body = { vendor: { name: `${secretWord} Linen` }, vendorId: 'oracle-health', verdict: 'not-same' };
  return [await created(app, tenant, '/v1/verdicts', body)];
};

const key: Maker = async (app, tenant) => [
  await created(app, tenant, '/v1/keys', { label: secretWord, scopes: ['read'] }),
];

const decision: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  const path = `/v1/organizations/${id}/decisions`;
  return [id, await created(app, tenant, path, { ...decided, decidedBy: secretWord })];
};
const decided = {
  breachId: careCloud,
  conclusion: 'undecided',
  decidedOn: '2026-05-01',
  decidedBy: 'Dana Reyes',
  known: { facts: [] },
  reasons: 'Too early.',
  considered: ['people'],
};

/** An organization with an incident that it alone knows of. */
const exposed: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  const breachId = `known-to-${tenant}-alone`;
  const row = { externalId: `${secretWord}-1`, name: `${secretWord} Linen`, incidents: [{ breachId }] };
  await created(app, tenant, `/v1/organizations/${id}/vendors`, row);
  return [id, breachId];
};

const notice = {
  dutyId: 'us.hipaa.individual',
  breachId: careCloud,
  vendor: { name: `${secretWord} Linen` },
  on: '2026-04-20',
};
const noticeOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  return [id, await created(app, tenant, `/v1/organizations/${id}/notices`, notice)];
};

const note = { text: `${secretWord} was asked.`, about: { breachId: careCloud } };
const noteOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  return [id, await created(app, tenant, `/v1/organizations/${id}/notes`, note)];
};

const mapping = { columns: { [`${secretWord} Supplier`]: 'name' } };
const mappingOf: Maker = async (app, tenant) => {
  const name = `of-${tenant}-${randomUUID().slice(0, 8)}`;
  await app.put(`/v1/mappings/${name}`, mapping, asMaster(tenant));
  return [name];
};

const feedOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  return [id, await created(app, tenant, `/v1/organizations/${id}/calendar-feeds`, { label: secretWord })];
};

/** A finding that the tenant alone has, and one whose risk was assessed. */
const findingOf: Maker = async (app, tenant) => {
  const [id = ''] = await exposed(app, tenant);
  await created(app, tenant, '/v1/assessments', { organizationId: id, asOf: '2026-05-01' });
  const page = await app.get(`/v1/organizations/${id}/findings`, asMaster(tenant));
  const { items } = (await page.json()) as { items: { findingId: string }[] };
  return [id, items[0]?.findingId ?? ''];
};
const factor = { rating: 'low', reasons: `${secretWord} looked.` };
const riskAssessment = {
  factors: { natureAndExtent: factor, unauthorizedPerson: factor, acquiredOrViewed: factor, mitigation: factor },
  conclusion: 'low-probability',
  author: secretWord,
  madeOn: '2026-05-01',
};
const riskAssessmentOf: Maker = async (app, tenant) => {
  const [id = '', findingId = ''] = await findingOf(app, tenant);
  const path = `/v1/organizations/${id}/findings/${findingId}/risk-assessments`;
  return [id, findingId, await created(app, tenant, path, riskAssessment)];
};

const question = {
  vendor: { externalId: `${secretWord}-1`, name: `${secretWord} Linen` },
  breachId: careCloud,
  facts: ['vendorDiscoveredOn'],
  recipient: secretWord,
};
const questionOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  return [id, await created(app, tenant, `/v1/organizations/${id}/questions`, question)];
};
/** An answered one, of which facts can be accepted. */
const answeredOf: Maker = async (app, tenant) => {
  const [id = '', questionId = ''] = await questionOf(app, tenant);
  const records = app.stores.questions(tenants[tenant].tenantId, id);
  const found = await records.get(questionId);
  const by = { name: secretWord, role: 'counsel' };
  const answer = { at: testNow, by, facts: { vendorDiscoveredOn: '2026-03-10' }, notKnown: [], digest: '0'.repeat(64) };
  if (found) await records.put(questionId, { ...found.doc, answer }, 'anything');
  return [id, questionId];
};

/** What only the watch writes lies in the store as it leaves it. */
const runOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  const [runId, { tenantId }] = [randomUUID(), tenants[tenant]];
  await app.stores.runs(tenantId, id).put(runId, { ...aRun, id: runId }, 'absent');
  return [id, runId];
};
const alertOf: Maker = async (app, tenant) => {
  const [id = ''] = await organization(app, tenant);
  const [alertId, { tenantId }] = [randomUUID(), tenants[tenant]];
  const event = { ...aReminder, id: alertId, organization: { id, name: named.name } };
  await app.stores.alerts(tenantId, id).put(alertId, event, 'absent');
  return [id, alertId];
};
const webhook: Maker = async (app, tenant) => [
  await created(app, tenant, '/v1/webhooks', { url: `https://${secretWord}.example.org/`, description: secretWord }),
];
const signingKey: Maker = async (app, tenant) => {
  const [id = ''] = await webhook(app, tenant);
  return [id, await created(app, tenant, `/v1/webhooks/${id}/keys`, { kind: 'ed25519' })];
};
const aDay = { from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' };

/**
 * What an address is about, and what requests to it need beside its ids: bodies by method (a text is sent as CSV), a query.
 * `ownNames`: methods that make the caller's own thing of this name, whoever else has one.
 */
type Sample = {
  make: Maker;
  bodies?: Record<string, unknown>;
  query?: (ids: readonly string[]) => string;
  ownNames?: readonly string[];
};

/** Every address with an id of a tenant's thing. A route that is added needs a line here. */
export const samples: Record<string, Sample> = {
  '/v1/assessments/:id': { make: assessment },
  '/v1/assessments/:id/diff': { make: assessment, query: ([id]) => `?against=${id}` },
  '/v1/assessments/:id/simulate': { make: assessment, bodies: { POST: {} } },
  '/v1/assessments/:id/vendors': { make: assessment },
  '/v1/assessments/:id/timeline': { make: assessment },
  '/v1/assessments/:id/evidence': { make: assessment },
  '/v1/assessments/:id/portfolio': { make: assessment },
  '/v1/assessments/:id/ranks': { make: assessment },
  '/v1/assessments/:id/checklists': { make: assessment, query: () => '?row=0' },
  '/v1/verdicts/:id': { make: verdict },
  '/v1/organizations/:id': { make: organization, bodies: { PUT: hospital, PATCH: { name: 'Another' } } },
  '/v1/organizations/:id/vendors': {
    make: vendor,
    bodies: { PUT: { vendors: [{ name: 'x' }] }, PATCH: { vendors: [{ name: 'x' }] }, POST: { name: 'x' } },
  },
  '/v1/organizations/:id/vendors/import': { make: vendor, bodies: { POST: 'Vendor name\nAnother\n' } },
  '/v1/organizations/:id/vendors/export': { make: vendor },
  '/v1/organizations/:id/notices': { make: noticeOf, bodies: { POST: notice } },
  '/v1/organizations/:id/notices/:noticeId': { make: noticeOf },
  '/v1/organizations/:id/findings': { make: findingOf },
  '/v1/organizations/:id/findings/:findingId': { make: findingOf, bodies: { PATCH: { status: 'done' } } },
  '/v1/organizations/:id/findings/:findingId/acceptance': {
    make: findingOf,
    bodies: { PUT: { reason: 'small', approver: 'Dana Reyes', expiresOn: '2026-08-01' } },
  },
  '/v1/organizations/:id/findings/:findingId/risk-assessments': {
    make: riskAssessmentOf,
    bodies: { POST: riskAssessment },
  },
  '/v1/organizations/:id/findings/:findingId/risk-assessments/:riskAssessmentId': { make: riskAssessmentOf },
  '/v1/organizations/:id/findings/:findingId/risk-assessments/:riskAssessmentId/approval': {
    make: riskAssessmentOf,
    bodies: { POST: { approver: 'Kim Osei', approvedOn: '2026-05-02' } },
  },
  '/v1/organizations/:id/notes': { make: noteOf, bodies: { POST: note } },
  '/v1/organizations/:id/notes/:noteId': { make: noteOf, bodies: { PATCH: { text: 'Another' } } },
  '/v1/mappings/:name': { make: mappingOf, bodies: { PUT: mapping }, ownNames: ['PUT'] },
  '/v1/organizations/:id/vendors/:vendorId': { make: vendor, bodies: { PATCH: { name: 'Another' } } },
  '/v1/organizations/:id/materiality/:breachId': { make: exposed },
  '/v1/organizations/:id/materiality-profile': { make: organization, bodies: { PUT: { patients: 1 } } },
  '/v1/organizations/:id/decisions': { make: organization, bodies: { POST: decided } },
  '/v1/organizations/:id/decisions/:decisionId': { make: decision },
  '/v1/organizations/:id/schedule': { make: organization, bodies: { PUT: { cron: '0 6 * * *' } } },
  '/v1/organizations/:id/runs': { make: runOf },
  '/v1/organizations/:id/runs/:runId': { make: runOf },
  '/v1/organizations/:id/alerts': { make: alertOf },
  '/v1/organizations/:id/alerts/:alertId': { make: alertOf },
  '/v1/organizations/:id/reassess': { make: vendor },
  '/v1/organizations/:id/portfolio': { make: vendor },
  '/v1/organizations/:id/calendar-feeds': { make: feedOf, bodies: { POST: { label: 'Another' } } },
  '/v1/organizations/:id/calendar-feeds/:feedId': { make: feedOf },
  '/v1/organizations/:id/questions': { make: questionOf, bodies: { POST: { ...question, recipient: 'Another' } } },
  '/v1/organizations/:id/questions/:questionId': { make: questionOf },
  '/v1/organizations/:id/questions/:questionId/acceptance': {
    make: answeredOf,
    bodies: { POST: { facts: ['vendorDiscoveredOn'] } },
  },
  '/v1/webhooks/:id': { make: webhook, bodies: { PATCH: { description: 'Another' } } },
  '/v1/webhooks/:id/rotate': { make: webhook, bodies: { POST: {} } },
  '/v1/webhooks/:id/keys': { make: webhook, bodies: { POST: { kind: 'ed25519' } } },
  '/v1/webhooks/:id/keys/:keyId': { make: signingKey },
  '/v1/webhooks/:id/confirm': { make: webhook, bodies: { POST: { code: 'x' } } },
  '/v1/webhooks/:id/on': { make: webhook },
  '/v1/webhooks/:id/off': { make: webhook },
  '/v1/webhooks/:id/test': { make: webhook },
  '/v1/webhooks/:id/deliveries': { make: webhook },
  '/v1/webhooks/:id/resend': { make: webhook, bodies: { POST: aDay } },
  '/v1/keys/:id': { make: key },
  '/v1/keys/:id/rotate': { make: key, bodies: { POST: {} } },
};

/** Addresses whose ids are everybody's, and why. */
export const everybodys: Record<string, string> = {
  '/docs/operations/:id': 'a page about an operation of the interface',
  '/docs/schemas/:name': 'a page about a schema of the interface',
  '/docs/problems/:code': 'a page about an error code',
  '/calendar/:file': 'whoever knows the secret in it may read; that nobody else may is tested apart',
  '/v1/law/:dutyId': 'the register of the law',
  '/v1/breaches/:id': 'the breach store',
  '/v1/breaches/:id/claims': 'the breach store',
  '/v1/breaches/:id/claims/:claimId': 'the breach store',
  '/v1/breaches/:id/history': 'the breach store',
  '/v1/breaches/:id/affected': 'the id is of the breach store; that the answer is the tenant’s own is tested apart',
};
