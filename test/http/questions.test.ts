import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../domain/audit/audit.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { MadeQuestion, ShownQuestion } from '../../functions/verbs/questions.ts';
import { memoryStores } from '../stores/memory.ts';
import {
  type Answer,
  careCloud,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  type Stores,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from './testApp.ts';

/** A vendor is asked on a link, answers once without an account, and what of it is accepted counts. */
let app: TestApp;
let organization: string;
let organizationId: string;
const vendor = { externalId: 'AP-1', name: 'CareCloud, Inc.' };
const row = { ...vendor, businessAssociate: true };
beforeEach(async () => {
  app = await makeTestApp();
  const made = await app.create<{ id: string }>('/v1/organizations', { ...hospital, residents: { 'US-MO': 900 } });
  [organization, organizationId] = [made.path, made.id];
});

const inDays = (days: number): string => new Date(Date.parse(testNow) + days * 86_400_000).toISOString();
const today = testNow.slice(0, 10);
const asked = (more: object = {}) => ({
  vendor,
  breachId: careCloud,
  facts: ['vendorDiscoveredOn', 'individuals'],
  ...more,
});
const ask = (more: object = {}) => app.create<MadeQuestion>(`${organization}/questions`, asked(more));
const addressOf = ({ url }: Pick<MadeQuestion, 'url'>) => new URL(url).pathname;
const nobodys = `/ask/${'A'.repeat(32)}`;
/** The pages are no operations of the interface: what they answer is held against nothing but these tests. */
const open = async (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.app.request(address, { headers });
const typed = {
  'vendorDiscoveredOn.month': '3',
  'vendorDiscoveredOn.day': '10',
  'vendorDiscoveredOn.year': '2026',
  individuals: '1,200',
  'who.name': 'Alex Moore',
  'who.role': 'Privacy counsel',
  send: 'answer',
};
const formOf = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const send = async (
  address: string,
  fields: Record<string, string> = typed,
  headers: Record<string, string> = {},
): Promise<Response> =>
  app.app.request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: formOf(fields),
  });
const readBack = async (path: string) => (await (await app.get(path)).json()) as ShownQuestion;
const decide = (path: string, body: object) => app.post(`${path}/acceptance`, body);
const assessed = async (more: object = {}): Promise<Answer> => {
  const response = await app.post('/v1/assessments', { organizationId, vendors: [row], ...more });
  expect(response.status).toBe(201);
  return (await response.json()) as Answer;
};
const dutiesOf = (report: Answer): Duty[] =>
  report.vendors[0]?.exposures.find((e) => e.breachId === careCloud)?.duties ?? [];
const letters = (report: Answer) => dutiesOf(report).find(({ dutyId }) => dutyId === 'us.hipaa.individual');

describe('a question', () => {
  it('is made with an address that is shown once and kept as a hash alone', async () => {
    const made = await ask({ recipient: 'privacy@carecloud.example' });
    expect(made.token).toMatch(/^[\w-]{32}$/);
    expect(made.url).toBe(`http://localhost/ask/${made.token}`);
    const { url: _, token, warnings, path, etag: __, ...shown } = made;
    expect(warnings).toHaveLength(1);
    expect(shown).toMatchObject({
      state: 'open',
      vendorName: vendor.name,
      decided: {},
      expiresOn: inDays(30).slice(0, 10),
    });
    expect(await readBack(path)).toEqual(shown);
    const kept = await app.stores.questions(tenants.river.tenantId, organizationId).get(made.id);
    expect(kept?.doc.hash).toBe(sha256(token));
    const list = (await (await app.get(`${organization}/questions`)).json()) as { items: ShownQuestion[] };
    expect(list.items).toEqual([shown]);
    const exported = await (await app.get('/v1/tenant/export', { headers: await asAdmin() })).text();
    expect(exported).toContain(made.id);
    expect(exported).not.toContain(kept?.doc.hash);
    expect(JSON.stringify([kept, list, app.lines, exported])).not.toContain(token);
  });

  it('has an address of the name under which the app is reached, whatever name a request came by', async () => {
    const publicUrl = 'https://breachclock.example';
    const elsewhere = await makeTestApp({ publicUrl });
    const { path: own } = await elsewhere.create<{ id: string }>('/v1/organizations', hospital);
    const made = await elsewhere.create<MadeQuestion>(`${own}/questions`, asked({ incident: 'The one of March' }));
    expect(made.url).toBe(`${publicUrl}/ask/${made.token}`);
    const feed = await elsewhere.create<{ id: string; url: string }>(`${own}/calendar-feeds`, { label: 'Desk' });
    expect(feed.url).toMatch(/^https:\/\/breachclock\.example\/calendar\//);
  });

  it('is given to a repeat of the request without its address', async () => {
    const headers = { 'idempotency-key': 'ask-once' };
    const made = await app.create<MadeQuestion>(`${organization}/questions`, asked(), { headers });
    const again = (await (await app.post(`${organization}/questions`, asked(), { headers })).json()) as MadeQuestion;
    expect(again).toMatchObject({ id: made.id });
    expect(again).not.toHaveProperty('url');
    expect(again).not.toHaveProperty('token');
  });

  it('asks for what blocks or moves a clock in the newest assessment, as far as a vendor can know it', async () => {
    await problemOf(await app.post(`${organization}/questions`, asked({ facts: undefined })), 'invalid-request');
    const report = await assessed();
    const missing = new Set(dutiesOf(report).flatMap((duty) => duty.missing.map(({ fact }) => fact)));
    expect([...missing]).toEqual(expect.arrayContaining(['individuals', 'vendorIsAgent']));
    const made = await ask({ facts: undefined });
    expect(made.assessmentId).toBe(report.id);
    expect(made.facts).toEqual(expect.arrayContaining(['peopleAffected', 'individuals']));
    expect(made.facts.filter((fact) => fact !== 'peopleAffected' && !missing.has(fact))).toEqual([]);
    expect((await ask({ facts: undefined, vendor: { externalId: 'AP-1' } })).vendorName).toBe(vendor.name);
    expect((await ask({ facts: undefined, vendor: { name: 'CARECLOUD INC' } })).assessmentId).toBe(report.id);
  });

  it.each<[string, object, string[]]>([
    ['a vendor by nothing', { vendor: {} }, ['/vendor']],
    ['a vendor by an id alone that no report has', { vendor: { externalId: 'AP-9' } }, ['/vendor/name']],
    ['an incident that nobody can name', { breachId: 'our-own' }, ['/incident']],
    ['a fact that a vendor cannot know', { facts: ['vendorIsAgent'] }, ['/facts/0']],
    ['a fact twice', { facts: ['individuals', 'individuals'] }, ['/facts']],
    ['no facts', { facts: [] }, ['/facts']],
    ['a day that is over', { expiresOn: inDays(-1).slice(0, 10) }, ['/expiresOn']],
    ['a day too far ahead', { expiresOn: inDays(91).slice(0, 10) }, ['/expiresOn']],
    ['two lines to a recipient', { recipient: 'a\nb' }, ['/recipient']],
  ])('is not asked with %s', async (_, more, pointers) => {
    const problem = await problemOf(await app.post(`${organization}/questions`, asked(more)), 'invalid-request');
    expect(pointersOf(problem)).toEqual(pointers);
  });

  it('on an incident that only the organization knows bears the words that it gives', async () => {
    const made = await ask({ breachId: 'our-own', incident: 'the e-mail incident of March' });
    expect(await (await open(addressOf(made))).text()).toContain('the e-mail incident of March');
  });
});

const asAdmin = async () => {
  const key = { hash: sha256('bc_admin'), tenantId: tenants.river.tenantId, label: 'admin', createdAt: testNow };
  await app.stores.keys.put({ ...key, id: '00000000-0000-4000-8000-00000000000a', scopes: ['read', 'write', 'admin'] });
  return { authorization: 'Bearer bc_admin' };
};

describe('the page of a link', () => {
  it('shows who asks whom on what, the questions, and nothing else of the tenant', async () => {
    await assessed();
    const made = await ask({ recipient: 'secret-recipient', facts: undefined });
    const response = await open(addressOf(made));
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const text of [hospital.name, vendor.name, 'Are people whose data', 'we do not know yet'])
      expect(html).toContain(text);
    for (const text of [tenants.river.tenantId, organizationId, made.id, 'AP-1', 'secret-recipient', careCloud])
      expect(html).not.toContain(text);
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=|(src|href)="https?:/i);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await readBack(made.path)).openedAt).toBe(testNow);
  });

  it('takes markup in names for text', async () => {
    const named = await app.create<{ id: string }>('/v1/organizations', {
      ...hospital,
      name: '<b onload=x>"Hill" & Co',
    });
    const body = asked({ vendor: { name: '</h1><script>x</script>' }, breachId: 'own', incident: '<img src=x>' });
    const made = await app.create<MadeQuestion>(`${named.path}/questions`, body);
    const html = await (
      await send(addressOf(made), { ...typed, 'who.name': '"><script>y</script>', individuals: '"><i>' })
    ).text();
    expect(html).not.toMatch(/<script|<img|<b |<i>/);
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;y&lt;/script&gt;"');
  });

  it('keeps what was typed and says at each field what is wrong', async () => {
    const made = await ask({
      facts: ['vendorDiscoveredOn', 'individuals', 'residents', 'dataTypes', 'encrypted', 'chain'],
    });
    const wrong = {
      ...typed,
      'vendorDiscoveredOn.day': '32',
      individuals: 'some',
      'residents.0.state': 'US-MO',
      'who.role': '',
      encrypted: 'yes',
    };
    const response = await send(addressOf(made), wrong);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('<title>Error: ');
    for (const at of [
      'vendorDiscoveredOn.day',
      'individuals',
      'residents.0.people',
      'dataTypes.0',
      'chain.where.0',
      'who.role',
    ]) {
      expect(html, at).toContain(`href="#${at}"`);
      expect(html, at).toContain(` id="${at}"`);
      expect(html, at).toContain(`id="${at}.error"`);
      expect(html, at).toMatch(new RegExp(`id="${at.replaceAll('.', '\\.')}"[^>]*aria-invalid="true"`));
    }
    expect(html).toContain('value="some"');
    expect(html).toMatch(/value="US-MO" selected/);
    expect(html).toMatch(/id="encrypted\.0"[^>]* checked/);
    expect((await readBack(made.path)).state).toBe('open');
  });

  it('gives more lines without a script, and keeps what was typed', async () => {
    const made = await ask({ facts: ['residents', 'chain'] });
    const html = await (
      await send(addressOf(made), { send: 'more-states', states: '4', 'residents.3.people': '77' })
    ).text();
    expect(html).toContain('id="residents.9.state"');
    expect(html).toContain('value="77"');
    expect(html).not.toContain('class="summary"');
  });

  it('takes "we do not know yet" for an answer to each question', async () => {
    const made = await ask({ facts: ['vendorDiscoveredOn', 'peopleAffected', 'chain'] });
    const form = new URLSearchParams({
      'who.name': 'A',
      'who.role': 'B',
      notKnown: 'vendorDiscoveredOn',
      peopleAffected: 'not-known',
      'chain.where': 'not-known',
    });
    expect((await send(addressOf(made), Object.fromEntries(form))).status).toBe(303);
    const { answer } = await readBack(made.path);
    expect(answer).toMatchObject({ facts: {}, notKnown: ['vendorDiscoveredOn', 'peopleAffected', 'chain'] });
  });

  it('is refused where another site sent the form', async () => {
    const made = await ask();
    for (const site of ['cross-site', 'same-site'])
      expect((await send(addressOf(made), typed, { 'sec-fetch-site': site })).status).toBe(403);
    expect((await readBack(made.path)).state).toBe('open');
    expect((await send(addressOf(made), typed, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  it('answers once: afterwards it says that it was received, and shows no answer', async () => {
    const made = await ask();
    const address = addressOf(made);
    const sent = await send(address);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, address]);
    for (const response of [
      await open(address),
      await send(address, { ...typed, individuals: '7' }).then(() => open(address)),
    ]) {
      const html = await response.text();
      expect(html).toContain('Received');
      for (const text of ['1,200', '1200', 'Alex', 'counsel', '<form']) expect(html).not.toContain(text);
    }
    const { answer, state } = await readBack(made.path);
    expect(state).toBe('answered');
    expect(answer).toEqual({
      at: testNow,
      by: { name: 'Alex Moore', role: 'Privacy counsel' },
      facts: { vendorDiscoveredOn: '2026-03-10', individuals: 1200 },
      notKnown: [],
      digest: sha256(formOf(typed)),
    });
  });

  it('keeps the first of two answers that come at the same time', async () => {
    const made = await ask();
    const answers = await Promise.all(
      ['10', '20', '30'].map((individuals) => send(addressOf(made), { ...typed, individuals })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { answer } = await readBack(made.path);
    expect([10, 20, 30]).toContain(answer?.facts.individuals);
    const trail = await trailOf();
    const entries = trail.filter(({ action }) => action === 'POST /ask/:token');
    expect(entries.map(({ requestDigest }) => requestDigest)).toEqual([answer?.digest]);
  });
});

async function trailOf(): Promise<AuditEntry[]> {
  return app.stores.audits.list(tenants.river.tenantId, 0, 100);
}

describe('what a vendor does', () => {
  it('is in the audit trail: that the link was opened, and that it was answered', async () => {
    const made = await ask();
    await open(addressOf(made));
    await open(addressOf(made));
    await send(addressOf(made));
    const entries = (await trailOf()).filter(({ actor }) => actor.kind === 'vendor-link');
    expect(entries.map(({ action, subject, actor }) => [action, subject, actor.id])).toEqual([
      ['GET /ask/:token', made.path, made.id],
      ['POST /ask/:token', made.path, made.id],
    ]);
    expect(entries[1]).toMatchObject({
      requestDigest: sha256(formOf(typed)),
      actor: { label: `Alex Moore, for ${vendor.name}` },
    });
    expect(JSON.stringify(await trailOf())).not.toContain(made.token);
  });
});

/** Stores that note each call, by port and method. */
function watched(): { stores: Stores; calls: string[] } {
  const calls: string[] = [];
  const watch = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (inner, property) => {
        const value: unknown = Reflect.get(inner, property);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          calls.push(`${name}.${String(property)}`);
          return Reflect.apply(value, inner, args);
        };
      },
      apply: (target, self, args) => watch(name, Reflect.apply(target as never, self, args) as object),
    });
  const entries = Object.entries(memoryStores()).map(([name, port]) => [name, watch(name, port)]);
  return { stores: Object.fromEntries(entries) as Stores, calls };
}

describe('an address that does not lead to a question any more', () => {
  it('is no different from one that never was, in what it says, in its headers, and in what is asked of the store', async () => {
    const { stores, calls } = watched();
    app = await makeTestApp({ stores });
    const made = await app.create<{ id: string }>('/v1/organizations', hospital);
    [organization, organizationId] = [made.path, made.id];
    const [revoked, expired] = [await ask(), await ask({ expiresOn: today })];
    const removed = await app.create<{ id: string }>('/v1/organizations', hospital);
    const gone = await app.create<MadeQuestion>(`${removed.path}/questions`, asked());
    await app.send('DELETE', removed.path);
    const revocation = (await (await app.send('DELETE', revoked.path)).json()) as ShownQuestion;
    expect(revocation).toMatchObject({ state: 'revoked', revoked: { by: 'test' } });
    app.clock.now = inDays(2);
    expect((await readBack(expired.path)).state).toBe('expired');
    const told = async (address: string, way: (address: string) => Promise<Response>) => {
      calls.length = 0;
      const response = await way(address);
      const names = [...response.headers.keys()].toSorted();
      return [response.status, await response.text(), names, [...calls]];
    };
    for (const way of [(address: string) => open(address), (address: string) => send(address)]) {
      const never = await told(nobodys, way);
      expect(never[0]).toBe(404);
      for (const one of [revoked, expired, gone]) expect(await told(addressOf(one), way)).toEqual(never);
    }
  });

  it('is found by nobody who has only a part of it, its hash, or another spelling', async () => {
    const { token } = await ask();
    const wrong = [
      token.slice(0, -1),
      `${token}A`,
      sha256(token),
      sha256(token).slice(0, 32),
      token.toLowerCase() === token ? token.toUpperCase() : token.toLowerCase(),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`,
      encodeURIComponent(`${token}/..`),
    ];
    for (const one of wrong) expect((await open(`/ask/${one}`)).status).toBe(404);
    expect((await open(`/ask/${token}`)).status).toBe(200);
  });

  it('cannot be guessed at will, while links in force go on', async () => {
    const made = await ask();
    const guess = (n: number) => `/ask/${String(n).padStart(32, 'g')}`;
    const statuses = [];
    for (let n = 0; n < 90; n++) statuses.push((await open(guess(n))).status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    expect(statuses.indexOf(429)).toBeGreaterThan(20);
    expect(statuses.at(-1)).toBe(429);
    const refused = await open(guess(91));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await open(addressOf(made))).status).toBe(200);
    app.clock.now = new Date(Date.parse(testNow) + 60_000).toISOString();
    expect((await open(guess(92))).status).toBe(404);
  });

  it('is asked for too often by whoever has it, and takes nothing from the rate of the tenant', async () => {
    const limited = await makeTestApp({ rate: { perSecond: 1, burst: 4 } });
    const kept = await limited.create<{ id: string }>('/v1/organizations', hospital);
    const made = await limited.create<MadeQuestion>(`${kept.path}/questions`, asked());
    const statuses = [];
    for (let n = 0; n < 60; n++) statuses.push((await limited.app.request(addressOf(made))).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(200));
    expect(statuses.at(-1)).toBe(429);
    expect((await limited.get(made.path)).status).toBe(200);
  });

  it('stands in no line of the log, even where reading fails', async () => {
    const made = await ask();
    const broken = { ...app.stores, questions: () => ({ get: () => Promise.reject(new Error('no')) }) as never };
    const other = await makeTestApp({ stores: broken, catalog: 'empty' });
    const failed = await other.app.request(addressOf(made));
    expect([failed.status, failed.headers.get('content-type')]).toEqual([500, 'text/html; charset=UTF-8']);
    expect(other.lines.map(({ event }) => event)).toEqual(['unexpected-error']);
    expect(JSON.stringify(other.lines)).not.toContain(made.token);
  });

  it('is that of a tenant that is to be deleted', async () => {
    const made = await ask();
    const closing = { requestedAt: testNow, dueAt: inDays(30), by: 'test' };
    await app.stores.closings(tenants.river.tenantId).put('STATE', closing, 'anything');
    expect((await open(addressOf(made))).status).toBe(404);
    await app.stores.closings(tenants.river.tenantId).put('STATE', { ...closing, takenBackAt: testNow }, 'anything');
    expect((await open(addressOf(made))).status).toBe(200);
  });
});

describe('what is sent to a link', () => {
  it('is refused before it is read whole, and where it is no form', async () => {
    const address = addressOf(await ask());
    const long = await send(address, { ...typed, note: 'x'.repeat(300_000) });
    const json = await send(address, typed, { 'content-type': 'application/json' });
    expect([long.status, json.status]).toEqual([413, 415]);
    for (const response of [long, json]) expect(await response.text()).toContain('Nothing was taken');
    expect((await app.app.request(address, { method: 'DELETE' })).status).toBe(404);
    expect((await app.app.request('/ask/style.css')).headers.get('content-type')).toContain('text/css');
  });
});

describe('an answer', () => {
  it('counts for nothing until it is accepted, then in assessments as of its day and later', async () => {
    const made = await ask();
    await send(addressOf(made));
    const before = await assessed();
    expect(letters(before)?.clock?.evidence ?? '').not.toContain('answer');
    const decided = await decide(made.path, { facts: ['vendorDiscoveredOn', 'individuals'] });
    expect(decided.status).toBe(200);
    expect(((await decided.json()) as ShownQuestion).decided).toMatchObject({
      individuals: { decision: 'accepted', by: 'test' },
    });
    const after = letters(await assessed());
    expect(after?.clock).toMatchObject({
      on: '2026-03-10',
      basis: 'input',
      evidence: `the vendor's answer of ${today}, by Alex Moore`,
    });
    expect(after?.missing.map(({ fact }) => fact)).not.toContain('individuals');
    const earlier = letters(await assessed({ asOf: inDays(-1).slice(0, 10) }));
    expect(earlier?.clock?.evidence ?? '').not.toContain('answer');
    expect(earlier?.missing.map(({ fact }) => fact)).toContain('individuals');
  });

  it('gives way to what the list states, and the assessment says so', async () => {
    const made = await ask();
    await send(addressOf(made));
    await decide(made.path, { facts: ['individuals'] });
    const report = await assessed({ vendors: [{ ...row, incidents: [{ breachId: careCloud, individuals: 5 }] }] });
    expect(report.warnings.filter((warning) => warning.includes('the list goes first'))).toHaveLength(1);
    expect(letters(report)?.because.join()).not.toContain('1,200');
  });

  it('counts no more where it is rejected afterwards', async () => {
    const made = await ask();
    await send(addressOf(made));
    await decide(made.path, { facts: ['vendorDiscoveredOn', 'individuals'] });
    const reason = 'counted twice';
    expect((await decide(made.path, { facts: ['individuals'], decision: 'rejected', reason })).status).toBe(200);
    expect((await readBack(made.path)).decided).toMatchObject({
      individuals: { decision: 'rejected', reason },
      vendorDiscoveredOn: { decision: 'accepted' },
    });
    expect(letters(await assessed())?.missing.map(({ fact }) => fact)).toContain('individuals');
  });

  it('is in the evidence of the assessment that counted it', async () => {
    const made = await ask();
    await send(addressOf(made));
    await decide(made.path, { facts: ['vendorDiscoveredOn'] });
    const { id } = await assessed();
    const part = JSON.parse((await app.stores.assessments.read(tenants.river.tenantId, id, 'record')) ?? '{}') as {
      answers: object[];
    };
    expect(part.answers).toMatchObject([{ id: made.id, by: { name: 'Alex Moore' }, digest: sha256(formOf(typed)) }]);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['/facts']],
    ['a fact that was not asked', { facts: ['residents'] }, ['/facts/0']],
    ['a strange fact', { facts: ['hhsNotifiedOn'] }, ['/facts/0']],
    ['a rejection without a reason', { facts: ['individuals'], decision: 'rejected' }, ['/reason']],
  ])('is not decided on with %s', async (_, body, pointers) => {
    const made = await ask();
    await send(addressOf(made));
    expect(pointersOf(await problemOf(await decide(made.path, body), 'invalid-request'))).toEqual(pointers);
  });

  it('is not decided on before it is there', async () => {
    await problemOf(await decide((await ask()).path, { facts: ['individuals'] }), 'conflict');
  });

  it('stays where its link is revoked afterwards', async () => {
    const made = await ask();
    await send(addressOf(made));
    await app.send('DELETE', made.path);
    expect((await open(addressOf(made))).status).toBe(404);
    expect(await readBack(made.path)).toMatchObject({ state: 'answered', answer: { facts: { individuals: 1200 } } });
    expect((await decide(made.path, { facts: ['individuals'] })).status).toBe(200);
  });
});
