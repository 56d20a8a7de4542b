import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { answerable } from '../../domain/questions/answerable.ts';
import type { MadeQuestion } from '../../functions/verbs/questions.ts';
import { careCloud, exposedRow, sha256, tenants } from '../http/testApp.ts';
import { cernerRow, findingWorld, oracle, wickedName } from '../web/desk/findingWorld.ts';
import { doubtful, messyWorkbook } from './messyWorkbook.ts';

/** What somebody sees at an address. `out`: without being signed in. */
export type Screen = { name: string; path: string; out?: true };

const vendors = [
  cernerRow,
  exposedRow('AP-2'),
  { externalId: 'AP-3', name: wickedName },
  ...doubtful.map((name, i) => ({ externalId: `D-${i}`, name, businessAssociate: true })),
];

/** The desk with something on each of its screens, behind an address of this machine. `key` opens all of them. */
export async function deskScreens() {
  const key = 'bc_all_that_the_desk_has';
  const world = await findingWorld({ vendors, asOf: '2025-04-15' });
  const { app, organization, root, pathOf, aSecondLater } = world;
  const { tenantId } = tenants.river;
  await app.stores.keys.put({
    hash: sha256(key),
    tenantId,
    label: 'The officer',
    createdAt: app.clock.now,
    id: 'k-officer',
    scopes: ['read', 'write', 'curate', 'admin'],
  });
  const api = `/v1/organizations/${organization}`;
  await app.create(`${api}/notices`, {
    dutyId: 'us.hipaa.individual',
    breachId: oracle,
    vendor: { externalId: 'AP-1001' },
    on: '2025-04-14',
    evidence: [{ fileName: 'letter.pdf', sha256: 'ab'.repeat(32) }],
  });
  await app.create(`${api}/decisions`, {
    breachId: careCloud,
    vendor: { externalId: 'AP-2' },
    conclusion: 'not-material',
    decidedOn: '2026-04-02',
    decidedBy: 'Dana Reyes',
    known: { facts: ['1,200 people'] },
    reasons: 'Few people.',
    considered: ['people'],
  });
  aSecondLater();
  await app.create('/v1/assessments', { asOf: '2026-05-01', organizationId: organization });
  const question = await app.create<MadeQuestion>(`${api}/questions`, {
    vendor: { externalId: 'AP-1001', name: cernerRow.name },
    breachId: oracle,
    facts: answerable,
    expiresOn: '2026-07-01',
  });
  const hook = await app.create<{ id: string }>('/v1/webhooks', { url: 'https://alerts.example.com/x' });
  await app.create(`${api}/calendar-feeds`, { label: 'The desk of privacy' });
  const { items } = (await (await app.get(`/v1/assessments?organizationId=${organization}`)).json()) as {
    items: { id: string }[];
  };
  const [after, before] = items.map(({ id }) => id);

  let origin = '';
  const server = await new Promise<Server>((started) => {
    const made = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      origin = `http://127.0.0.1:${port}`;
      started(made as Server);
    });
  });
  const { browser } = world;
  const file = new File([new Uint8Array(messyWorkbook())], 'AP export.xlsx');
  const sent = await browser.submit(await browser.get(`${root}/import`), `${root}/import`, { file });
  const finding = pathOf('AP-1001', oracle);

  const screens: Screen[] = [
    { name: 'sign-in', path: '/desk/sign-in', out: true },
    { name: 'vendor link', path: new URL(question.url).pathname, out: true },
    { name: 'vendor link that is none', path: `/ask/${'x'.repeat(32)}`, out: true },
    { name: 'organizations', path: '/desk' },
    { name: 'new organization', path: '/desk/organizations/new' },
    { name: 'organization', path: `/desk/organizations/${organization}` },
    { name: 'portfolio', path: root },
    { name: 'portfolio, all vendors', path: `${root}?finding=any&q=` },
    { name: 'finding', path: finding },
    { name: 'finding as if an agent', path: `${finding}?agency=agent` },
    { name: 'finding, a notice', path: `${finding}?notice=us.hipaa.individual` },
    { name: 'risk assessment', path: `${finding}/risk-assessment` },
    { name: 'duties', path: `${root}/duties` },
    { name: 'review', path: `${root}/review` },
    { name: 'import', path: `${root}/import` },
    { name: 'look at an import', path: sent.location ?? '' },
    { name: 'run', path: `${root}/run` },
    { name: 'assess again', path: `${root}/assess` },
    { name: 'materiality', path: `${root}/materiality` },
    { name: 'materiality of an incident', path: `${root}/materiality/${careCloud}` },
    { name: 'records', path: `${root}/records` },
    { name: 'differences', path: `${root}/records/diff?before=${before}&after=${after}` },
    { name: 'coverage', path: `${root}/coverage` },
    { name: 'law', path: '/desk/law' },
    { name: 'duty of the law', path: '/desk/law/us.hipaa.individual' },
    { name: 'settings', path: `${root}/settings` },
    { name: 'new webhook', path: `${root}/settings/webhooks/new` },
    { name: 'webhook', path: `${root}/settings/webhooks/${hook.id}` },
    { name: 'keys', path: '/desk/keys' },
    { name: 'tenant', path: '/desk/tenant' },
    { name: 'export of the tenant', path: '/desk/tenant/export' },
    { name: 'audit trail', path: '/desk/audit' },
    { name: 'nothing there', path: '/desk/nothing-here' },
  ];
  return { origin, key, screens, root, finding, close: () => server.close() };
}
