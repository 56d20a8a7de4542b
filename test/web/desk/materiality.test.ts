import { beforeEach, describe, expect, it } from 'vitest';
import {
  careCloud,
  exposedRow,
  hospital,
  makeTestApp,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, formTo, unescaped } from './deskClient.ts';

/** The workspace for whoever decides on materiality. */
let app: TestApp;
let browser: Browser;
let organization: string;
let path: string;
const incident = () => `${path}/${careCloud}`;

async function openFor(secRegistrant: string | undefined): Promise<void> {
  const { secRegistrant: _, ...plain } = hospital;
  const body = { ...plain, ...(secRegistrant && { secRegistrant }), name: `Registrant ${secRegistrant}` };
  organization = (await app.create<{ id: string }>('/v1/organizations', body)).id;
  path = `/desk/o/${organization}/materiality`;
  await app.put(`/v1/organizations/${organization}/vendors`, {
    vendors: [exposedRow('AP-1'), { name: '<b>Bold</b> Linen' }],
  });
  const assessed = await app.post('/v1/assessments', { organizationId: organization });
  expect(assessed.status).toBe(201);
}

beforeEach(async () => {
  app = await makeTestApp();
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
  await openFor('domestic');
});

const decided = {
  conclusion: 'not-material',
  decidedOn: '2026-04-27',
  decidedBy: 'Dana Reyes <script>alert(1)</script>',
  role: 'General Counsel',
  reasons: 'Few people, no outage.',
  'known.facts': 'The vendor restored all data\nNo ransom was asked',
  considered: ['people', 'operations'],
};

describe('the list of incidents', () => {
  it('leads to each incident of the newest report', async () => {
    const { html } = await browser.get(path);
    expect(html).toContain(`href="${incident()}"`);
    expect(html).toContain('Nothing here decides it');
    expect(html).toContain('CareCloud, Inc.');
  });

  it.each([
    ['none', 'no SEC registrant'],
    ['foreign-private-issuer', 'foreign private issuer'],
    [undefined, 'Nobody has said whether'],
  ])('tells an organization that is %s so', async (kind, words) => {
    await openFor(kind);
    expect((await browser.get(path)).html).toContain(words);
    expect((await browser.get(incident())).html).toContain(words);
  });

  it('keeps what holds for every incident', async () => {
    const fields = { patients: '60000', 'dependence.critical': 'yes', 'dependence.revenueShare': '0.4' };
    const saved = await browser.submit(await browser.get(path), `${path}/profile`, fields);
    expect(saved.status, saved.html).toBe(303);
    const form = formTo(await browser.get(path), `${path}/profile`);
    expect(fieldsOf(form)).toMatchObject({ patients: ['60000'], 'dependence.critical': ['yes'] });
    expect(unescaped((await browser.get(incident())).html)).toContain('60,000');
  });

  it('takes no half of a fact, and says at the field what is missing', async () => {
    const page = await browser.get(path);
    const half = await browser.submit(page, `${path}/profile`, { 'dependence.what': 'Billing' });
    expect(half.status).toBe(422);
    expect(half.html).toContain('id="field-dependence-critical-fault"');
    const wrong = await browser.submit(page, `${path}/profile`, { patients: 'many' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('id="field-patients-fault"');
    expect(fieldsOf(formTo(wrong, `${path}/profile`)).patients).toEqual(['many']);
  });
});

describe('the workspace of an incident', () => {
  it('shows facts with their word or their question, and concludes nothing', async () => {
    const workspace = (await (await app.get(`/v1/organizations/${organization}/materiality/${careCloud}`)).json()) as {
      facts: { title: string; question?: string }[];
      notice: string;
      discovery: { days: number };
      peers: { toDetermination: { n: number }; peers: { registrant: string }[] };
    };
    const html = unescaped((await browser.get(incident())).html);
    for (const { title, question } of workspace.facts) {
      expect(html).toContain(title);
      if (question) expect(html).toContain(question);
    }
    expect(html).toContain(workspace.notice);
    for (const { registrant } of workspace.peers.peers) expect(html).toContain(registrant);
    expect(html).toContain('Nobody has written a decision down.');
    expect(fieldsOf(formTo(await browser.get(incident()), `${incident()}/decisions`)).conclusion).toBeUndefined();
  });

  it('draws what others took as a picture without a style of its own, which says itself in words', async () => {
    const { html } = await browser.get(incident());
    const svg = /<svg class="strip"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/<desc[^>]*>[^<]*registrants[^<]*This organization: \d+ days\./);
    expect(svg).not.toMatch(/ style=|<style/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const answer = await app.get(`/v1/organizations/${organization}/materiality/${careCloud}`);
    const { toDetermination, toItem105, toItem105Delayed, toOtherItem } = (
      (await answer.json()) as { peers: Record<string, { n: number }> }
    ).peers;
    const all = [toDetermination, toItem105, toItem105Delayed, toOtherItem].reduce(
      (sum, spread) => sum + (spread?.n ?? 0),
      0,
    );
    expect(all).toBeGreaterThan(5);
    expect(svg.match(/class="peer"/g)).toHaveLength(all);
  });

  it('writes down what a named person concluded, with the report that was known', async () => {
    const sent = await browser.submit(await browser.get(incident()), `${incident()}/decisions`, decided);
    expect(sent.status, sent.html).toBe(303);
    const page = await browser.follow(sent);
    expect(page.html).toContain('The decision is written down.');
    expect(page.html).toContain('Few people, no outage.');
    expect(page.html).not.toContain('<script>alert');
    const { items } = (await (await app.get(`/v1/organizations/${organization}/decisions`)).json()) as {
      items: { known: { reportId?: string; facts: string[] }; considered: string[] }[];
    };
    expect(items).toMatchObject([
      {
        known: { facts: ['The vendor restored all data', 'No ransom was asked'] },
        considered: ['people', 'operations'],
      },
    ]);
    expect(items[0]?.known.reportId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets a later decision take the place of an earlier one, and keeps both', async () => {
    await browser.submit(await browser.get(incident()), `${incident()}/decisions`, decided);
    const page = await browser.get(incident());
    const supersedes = /name="supersedes"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? '';
    const later = {
      ...decided,
      conclusion: 'material',
      decidedOn: '2026-04-29',
      reasons: 'A suit came in.',
      supersedes,
    };
    const after = await browser.follow(await browser.submit(page, `${incident()}/decisions`, later));
    for (const words of ['Few people, no outage.', 'A suit came in.', 'superseded'])
      expect(after.html).toContain(words);
  });

  it('takes no decision without a conclusion, or of a day to come, and keeps what was typed', async () => {
    const page = await browser.get(incident());
    const { conclusion: _, ...open } = decided;
    const none = await browser.submit(page, `${incident()}/decisions`, open);
    expect(none.status).toBe(422);
    expect(none.html).toContain('id="field-conclusion-fault"');
    const early = await browser.submit(page, `${incident()}/decisions`, { ...decided, decidedOn: '2030-01-01' });
    expect(early.status).toBe(422);
    expect(early.html).toContain('id="field-decidedOn-fault"');
    expect(fieldsOf(formTo(early, `${incident()}/decisions`))).toMatchObject({
      reasons: ['Few people, no outage.'],
      conclusion: ['not-material'],
      considered: ['people', 'operations'],
    });
  });

  it('keeps what is said of the incident', async () => {
    const fields = { 'costs.atLeast': '250000', 'costs.atMost': '400000', authorities: 'OCR asked\nMissouri AG asked' };
    const saved = await browser.submit(await browser.get(incident()), `${incident()}/profile`, fields);
    expect(saved.status, saved.html).toBe(303);
    const after = await browser.follow(saved);
    expect(after.html).toContain('Missouri AG asked');
    const wrong = await browser.submit(after, `${incident()}/profile`, { 'costs.atLeast': '', 'costs.atMost': '5' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('id="field-costs-atLeast-fault"');
  });

  it('is no page for an incident that reaches nobody here, or is none', async () => {
    for (const id of ['no-such-incident', '%3Cscript%3E'])
      expect([404, 422]).toContain((await browser.get(`${path}/${id}`)).status);
  });

  it('is read by a key that may only read, without its forms', async () => {
    const key = 'bc_reader_of_materiality';
    const { tenantId } = tenants.river;
    await app.stores.keys.put({
      hash: sha256(key),
      tenantId,
      label: 'r',
      createdAt: testNow,
      id: 'r',
      scopes: ['read'],
    });
    const reader = browserOf(app);
    await reader.signIn(key);
    for (const page of [path, incident()]) expect((await reader.get(page)).html.match(/<form/g), page).toHaveLength(1);
  });
});
