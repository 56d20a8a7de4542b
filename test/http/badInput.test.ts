import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, exposedRow, hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

const vendors = [{ externalId: 'AP-1', name: 'CareCloud, Inc.' }];
const good = { asOf: '2026-05-01', organization: hospital, vendors };
const path = '/v1/assessments';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

describe('a body that is no JSON', () => {
  const bytes = (...b: number[]) => new Uint8Array(b);
  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a space', ' '],
    ['words', 'vendors please'],
    ['half of a request', JSON.stringify(good).slice(0, -20)],
    ['two requests', `${JSON.stringify(good)}${JSON.stringify(good)}`],
    ['a comment', `/* mine */ ${JSON.stringify(good)}`],
    ['a CSV table', 'externalId,name\nAP-1,CareCloud\n'],
    ['NaN', '{"asOf": NaN}'],
    ['a NUL byte', bytes(0)],
    ['invalid UTF-8', Buffer.concat([Buffer.from('{"name":"'), bytes(0xc3, 0x28), Buffer.from('"}')])],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le')],
    ['an overlong encoding', bytes(0x22, 0xc0, 0xaf, 0x22)],
    ['a surrogate in UTF-8', bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['gzip', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  ])('%s is malformed', async (_, body) => {
    for (const to of [path, '/v1/deadlines']) await problemOf(await app.post(to, body), 'malformed-json');
  });

  it('takes a byte order mark, a charset and a JSON subtype', async () => {
    const text = JSON.stringify(good);
    expect((await app.post(path, `\uFEFF${text}`)).status).toBe(201);
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.list+json'])
      expect((await app.post(path, text, { headers: { 'content-type': type } })).status, type).toBe(201);
  });
});

it.each([
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'json',
])('refuses the content type %s', async (type) => {
  for (const to of [path, '/v1/deadlines']) {
    const response = await app.post(to, JSON.stringify(good), { headers: { 'content-type': type } });
    await problemOf(response, 'unsupported-media-type');
  }
});

describe('a request of the wrong shape is refused, with a pointer to the field', () => {
  const organization = (more: object) => ({ ...good, organization: { ...hospital, ...more } });
  const options = (more: object) => ({ ...good, options: more });
  const without = (key: 'organization' | 'vendors') => ({ ...good, [key]: undefined });
  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['an array', [], ''],
    ['a list of requests', [good], ''],
    ['a string', '"vendors"', ''],
    ['a number', '7', ''],
    ['true', true, ''],
    ['an empty object', {}, '/organization'],
    ['no vendors', without('vendors'), '/vendors'],
    ['no organization', without('organization'), '/organization'],
    ['an organization that is a name', { ...good, organization: 'Riverbend' }, '/organization'],
    ['an organization that is null', { ...good, organization: null }, '/organization'],
    ['no name', organization({ name: undefined }), '/organization/name'],
    ['an empty name', organization({ name: '' }), '/organization/name'],
    ['a name of spaces', organization({ name: ' \t\u00a0' }), '/organization/name'],
    ['a long name', organization({ name: 'x'.repeat(301) }), '/organization/name'],
    ['no role', organization({ role: undefined }), '/organization/role'],
    ['a wrong role', organization({ role: 'hospital' }), '/organization/role'],
    ['a role in capitals', organization({ role: 'Covered-Entity' }), '/organization/role'],
    ['kinds that are text', organization({ kinds: 'hospital' }), '/organization/kinds'],
    ['a kind that is a number', organization({ kinds: ['hospital', 7] }), '/organization/kinds/1'],
    ['a jurisdiction in words', organization({ jurisdiction: 'Missouri' }), '/organization/jurisdiction'],
    ['a wrong licence', organization({ licensedIn: ['US-MO', 'mo'] }), '/organization/licensedIn/1'],
    ['an unknown time zone', organization({ timeZone: 'America/Joplin' }), '/organization/timeZone'],
    ['residents below zero', organization({ residents: { 'US-MO': -1 } }), '/organization/residents/US-MO'],
    ['residents by state name', organization({ residents: { Missouri: 1 } }), '/organization/residents/Missouri'],
    ['a wrong registrant', organization({ secRegistrant: true }), '/organization/secRegistrant'],
    ['vendors that are an object', { ...good, vendors: { 0: vendors[0] } }, '/vendors'],
    ['vendors that are text', { ...good, vendors: 'CareCloud' }, '/vendors'],
    ['0 vendors', { ...good, vendors: [] }, '/vendors'],
    ['10,001 vendors', { ...good, vendors: Array.from({ length: 10_001 }, () => ({ name: 'x' })) }, '/vendors'],
    ['an asOf that does not exist', { ...good, asOf: '2025-02-30' }, '/asOf'],
    ['an asOf in a year without that day', { ...good, asOf: '2025-02-29' }, '/asOf'],
    ['an asOf with an hour', { ...good, asOf: '2025-02-28T12:00:00Z' }, '/asOf'],
    ['an American asOf', { ...good, asOf: '02/28/2025' }, '/asOf'],
    ['a month', { ...good, asOf: '2025-02' }, '/asOf'],
    ['an asOf that is a number', { ...good, asOf: 20250228 }, '/asOf'],
    ['an asOf that is null', { ...good, asOf: null }, '/asOf'],
    ['an asOf before all law', { ...good, asOf: '0000-01-01' }, '/asOf'],
    ['an asOf beyond all calendars', { ...good, asOf: '9999-12-31' }, '/asOf'],
    ['options that are a list', options([]), '/options'],
    ['a threshold above 1', options({ matchThreshold: 1.01 }), '/options/matchThreshold'],
    ['a threshold below 0', options({ reviewThreshold: -0.01 }), '/options/reviewThreshold'],
    ['a threshold in words', options({ matchThreshold: '0.9' }), '/options/matchThreshold'],
    ['review above match', options({ matchThreshold: 0.5, reviewThreshold: 0.6 }), '/options/reviewThreshold'],
  ])('%s', async (_, body, pointer) => {
    const problem = await problemOf(await app.post(path, body), 'invalid-request');
    expect(pointersOf(problem)).toContain(pointer);
    for (const e of problem.errors ?? []) expect(e.message).toMatch(/\S/);
  });

  it('1e400, which no number holds', async () => {
    const text = JSON.stringify({ ...good, options: { matchThreshold: 'HERE' } }).replace('"HERE"', '1e400');
    const problem = await problemOf(await app.post(path, text), 'invalid-request');
    expect(pointersOf(problem)).toContain('/options/matchThreshold');
  });

  it('names every field that is wrong, not only the first', async () => {
    const bad = { asOf: 'today', organization: { role: 'x' }, vendors: [], options: { matchThreshold: 2 } };
    const problem = await problemOf(await app.post(path, bad), 'invalid-request');
    expect([...new Set(pointersOf(problem))].toSorted()).toEqual(
      ['/asOf', '/organization/name', '/organization/role', '/options/matchThreshold', '/vendors'].toSorted(),
    );
  });

  it('stores nothing', () => {
    const before = app.ids.length;
    return app.post(path, { ...good, vendors: [] }).then(() => expect(app.ids).toHaveLength(before));
  });
});

describe('what is odd but clear is accepted', () => {
  it.each<[string, object]>([
    ['an asOf in the future', { asOf: '2031-12-31' }],
    ['the last day of a leap February', { asOf: '2024-02-29' }],
    ['both thresholds alike', { options: { matchThreshold: 0.7, reviewThreshold: 0.7 } }],
    ['thresholds at the ends', { options: { matchThreshold: 1, reviewThreshold: 0 } }],
    ['a kind that no law of ours knows', { organization: { ...hospital, kinds: ['moon-base'] } }],
    ['10,000 vendors', { vendors: Array.from({ length: 10_000 }, (_, i) => ({ name: `Bakery ${i}` })) }],
  ])('%s', async (_, more) => {
    expect((await app.post(path, { ...good, ...more })).status).toBe(201);
  });

  it('fields that nobody knows become warnings, at every level', async () => {
    const report = await app.assess(
      [
        {
          ...exposedRow('AP-1'),
          colour: 'red',
          contract: { noticeHours: 24, lawyer: 'Ms. Ray' },
          identifiers: { vat: 'GB1' },
          incidents: [{ 'a/b~c': 1, lawEnforcementDelay: { form: 'oral', statedOn: '2026-04-01', badge: 7 } }],
        },
      ],
      { requestedBy: 'Ms. Ray', options: { fast: true }, organization: { ...hospital, beds: 210 } },
    );
    expect(report.vendors[0]?.finding).toBe('exposed');
    const named = report.warnings.filter((w) => w.includes('not known')).map((w) => w.split(': ')[0]);
    expect(named.toSorted()).toEqual(
      [
        '/requestedBy',
        '/options/fast',
        '/organization/beds',
        '/vendors/0/colour',
        '/vendors/0/contract/lawyer',
        '/vendors/0/identifiers/vat',
        '/vendors/0/incidents/0/a~1b~0c',
        '/vendors/0/incidents/0/lawEnforcementDelay/badge',
      ].toSorted(),
    );
    expect(report.organization).toEqual(hospital);
  });

  it('unknown fields do not change the rows', async () => {
    const plain = await app.assess([exposedRow('AP-1')]);
    const extra = await app.assess([{ ...exposedRow('AP-1'), colour: 'red' }], { note: 'x' });
    expect(extra.vendors).toEqual(plain.vendors);
  });

  it('keys that JavaScript reserves are unknown fields as any other', async () => {
    const text = `{"asOf":"2026-05-01","__proto__":{"asOf":"1999-01-01","polluted":1},"constructor":{"prototype":{"polluted":1}},
      "organization":{"name":"Riverbend","role":"covered-entity","__proto__":{"role":"other"},"toString":1},
      "vendors":[{"name":"CareCloud, Inc.","__proto__":{"name":"Other"},"constructor":1,"hasOwnProperty":2,"prototype":3},
        {"__proto__":{"name":"CareCloud, Inc."}}],
      "options":{"__proto__":{"matchThreshold":2}}}`;
    const response = await app.post(path, text);
    expect(response.status).toBe(201);
    const report = (await response.json()) as Answer;
    expect(report).toMatchObject({ asOf: '2026-05-01', organization: { role: 'covered-entity' } });
    expect(report.vendors.map((v) => [v.name, v.finding])).toEqual([
      ['CareCloud, Inc.', 'exposed'],
      [null, 'rejected'],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a body that is too large', () => {
  const large = JSON.stringify({ ...good, padding: 'x'.repeat(7_000_000) });
  const inPieces = (text: string) =>
    new ReadableStream({
      start(controller) {
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length; at += 65_536) controller.enqueue(bytes.subarray(at, at + 65_536));
        controller.close();
      },
    });
  const stream = (text: string, headers: Record<string, string> = {}) =>
    app.app.request(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer bc_river_0123456789abcdef',
          'content-type': 'application/json',
          ...headers,
        },
        body: inPieces(text),
        duplex: 'half',
      }),
    );

  it('is refused by its Content-Length', async () => {
    const headers = { 'content-length': String(large.length) };
    for (const to of [path, '/v1/deadlines'])
      await problemOf(await app.post(to, large, { headers }), 'payload-too-large');
  });

  it('is refused where it comes in pieces without a length', async () => {
    await problemOf(await stream(large), 'payload-too-large');
    await problemOf(await stream(large, { 'transfer-encoding': 'chunked' }), 'payload-too-large');
  });

  it('is not refused for coming in pieces', async () => {
    expect((await stream(JSON.stringify(good))).status).toBe(201);
  });

  it('is refused before it is read whole, whatever the method and the address', async () => {
    const taking = app.app.routes.filter(
      ({ method, path }) => /^(POST|PUT|PATCH|DELETE)$/.test(method) && path !== '*',
    );
    const routes = new Set(taking.map(({ method, path }) => `${method} ${path}`));
    expect(routes.size).toBeGreaterThan(30);
    for (const route of routes) {
      const [method = '', to = ''] = route.split(' ');
      let pulled = 0;
      const body = new ReadableStream({
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(1_000_000));
          if (pulled === 20) controller.close();
        },
      });
      const headers = { authorization: 'Bearer bc_river_0123456789abcdef' };
      const sent = new Request(`http://localhost${to}`, { method, headers, body, duplex: 'half' });
      await problemOf(await app.app.request(sent), 'payload-too-large');
      expect(pulled, route).toBeLessThan(8);
    }
  });

  it('takes the first 5,000,000 bytes and not one more', async () => {
    const bodyOf = (bytes: number) => {
      const frame = JSON.stringify({ ...good, padding: '' }).length;
      return JSON.stringify({ ...good, padding: 'x'.repeat(bytes - frame) });
    };
    expect((await app.post(path, bodyOf(5_000_000))).status).toBe(201);
    await problemOf(await stream(bodyOf(5_000_001)), 'payload-too-large');
    const headers = { 'content-length': '5000001' };
    await problemOf(await app.post(path, bodyOf(5_000_001), { headers }), 'payload-too-large');
  });
});

it('has met no unexpected error', () => expect(app.lines).toEqual([]));
