import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditEntry, brokenLinks, type ChainEnd } from '../../domain/audit/audit.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { exposedRow, hospital, makeTestApp, problemOf, sha256, type TestApp, tenants, testNow } from './testApp.ts';

/** The audit trail: what goes into it, how it is read and taken out, and how a copy is checked offline. */
let app: TestApp;
let folder: string;
const admin = { headers: { authorization: 'Bearer bc_admin' } };
const { tenantId } = tenants.river;
type Page = { items: AuditEntry[]; nextCursor: string | null; end: ChainEnd };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-audit-'));
  app = await makeTestApp();
  const key = { hash: sha256('bc_admin'), tenantId, label: 'Dana Reyes', createdAt: testNow, id: 'admin' };
  await app.stores.keys.put({ ...key, scopes: ['admin'] });
  for (let i = 0; i < 3; i++) await app.assess([exposedRow(`AP-${i}`)]);
  await app.put('/v1/settings/matching', { matchThreshold: 0.9 }, admin);
  await app.put('/v1/settings/matching', {}, { tenant: 'lake' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = async (query = ''): Promise<Page> => (await (await app.get(`/v1/audit${query}`, admin)).json()) as Page;

describe('the trail', () => {
  it('says who did what when, to what, and what was known', async () => {
    const { items, nextCursor, end } = await page();
    expect(items).toHaveLength(4);
    expect(nextCursor).toBeNull();
    expect(end).toEqual({ number: 4, hash: items[3]!.hash });
    expect(brokenLinks(items, sha256, end)).toEqual([]);
    const { version } = (await app.stores.breaches.head())!;
    expect(items[0]).toMatchObject({
      at: testNow,
      actor: { kind: 'key', label: 'test' },
      action: 'POST /v1/assessments',
      subject: expect.stringMatching(/^\/v1\/assessments\/[0-9a-f-]{36}$/),
      status: 201,
      known: { store: version, law: expect.any(String), matcher: expect.any(String) },
    });
    expect(items[3]).toMatchObject({
      actor: { kind: 'key', id: 'admin', label: 'Dana Reyes' },
      action: 'PUT /v1/settings/matching',
      subject: '/v1/settings/matching',
    });
  });

  it('holds digests by which a body and an answer are known again', async () => {
    const body = JSON.stringify({ asOf: '2026-05-01', organization: hospital, vendors: [exposedRow('AP-9')] });
    const answer = await (await app.post('/v1/assessments', body)).text();
    const last = (await page()).items.at(-1)!;
    expect([last.requestDigest, last.answerDigest]).toEqual([sha256(body), sha256(answer)]);
  });

  it('comes in pages in its order', async () => {
    const all = (await page()).items;
    const some: AuditEntry[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, nextCursor }: Page = await page(`?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(items.length).toBeLessThanOrEqual(2);
      some.push(...items);
      cursor = nextCursor;
    }
    expect(some).toEqual(all);
  });

  it('is for administrators, and of their tenant', async () => {
    await problemOf(await app.get('/v1/audit'), 'forbidden');
    await problemOf(await app.get('/v1/audit/export'), 'forbidden');
    expect(JSON.stringify(await page())).not.toContain(tenants.lake.tenantId);
  });
});

describe('a copy of the trail', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const verify = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['functions/cli/verify.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const file = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
    return join(folder, name);
  };
  let lines: string[];
  beforeAll(async () => {
    const response = await app.get('/v1/audit/export', admin);
    expect(response.headers.get('content-type')).toMatch(/^application\/jsonl/);
    lines = (await response.text()).trimEnd().split('\n');
  });
  const changed = (at: number, change: (entry: AuditEntry) => object): string[] =>
    lines.with(at, JSON.stringify(change(JSON.parse(lines[at]!) as AuditEntry)));
  const resealed = (entry: AuditEntry, more: Partial<AuditEntry>): AuditEntry => {
    const { hash: _, ...rest } = { ...entry, ...more };
    return { ...rest, hash: sha256(canonicalJson(rest)) };
  };

  it('is whole, with its end, and is found right', async () => {
    const { items, end } = await page();
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([...items, { end }]);
    const found = verify(file('right', lines), '--end', `${end.number}:${end.hash}`);
    expect(found).toEqual({
      status: 0,
      stdout: `audit trail: ${items.length} entries, each follows from the one before it\n`,
      stderr: '',
    });
  });

  it('is found right in pages, in whatever order they are named', () => {
    expect(verify(file('b', lines.slice(2)), file('a', lines.slice(0, 2)))).toMatchObject({ status: 0, stderr: '' });
  });

  it.each<[string, () => string[], RegExp]>([
    [
      'a word was changed',
      () => changed(1, (entry) => ({ ...entry, subject: '/v1/assessments/other' })),
      /entry 2 is not what it was/,
    ],
    [
      'an entry was made anew',
      () => changed(1, (entry) => resealed(entry, { subject: 'other' })),
      /entry 3 does not follow/,
    ],
    ['an entry is missing', () => lines.toSpliced(1, 1), /entry 3 stands where entry 2 must stand/],
    ['an entry is twice there', () => lines.toSpliced(1, 0, lines[0]!), /entry 1 stands where entry 2 must stand/],
    ['two are exchanged', () => lines.with(1, lines[2]!).with(2, lines[1]!), /entry 3 stands where entry 2 must stand/],
    ['the first is missing', () => lines.slice(1), /entry 2 stands where entry 1 must stand/],
    ['the last is missing', () => lines.toSpliced(-2, 1), /the chain ends at entry \d, not at entry \d/],
    ['the end line is missing', () => lines.slice(0, -1), /the last page of the export is missing/],
  ])('is found wrong where %s', (_, make, words) => {
    const found = verify(file('wrong', make()));
    expect(found).toMatchObject({ status: 1, stdout: '' });
    expect(found.stderr).toMatch(words);
  });

  it('is found wrong where all was made anew, by an end that was written down', async () => {
    const { end } = await page();
    let before: AuditEntry | undefined;
    const anew = lines.slice(0, -1).map((line) => {
      before = resealed(JSON.parse(line) as AuditEntry, {
        at: '2026-01-01T00:00:00.000Z',
        ...(before && { previous: before.hash }),
      });
      return before;
    });
    const path = file(
      'anew',
      [...anew, { end: { number: before!.number, hash: before!.hash } }].map((one) => JSON.stringify(one)),
    );
    expect(verify(path).status).toBe(0);
    expect(verify(path, '--end', `${end.number}:${end.hash}`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/not at entry/),
    });
  });

  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /usage/],
    ['a file that is not there', () => [join(folder, 'none')], /no such file/],
    ['a file of something else', () => [file('else', ['{"a": 1}'])], /line 1 is not an entry/],
    ['a file that is no JSON', () => [file('text', ['hello'])], /line 1 is not an entry/],
    ['an empty file', () => [file('empty', [])], /holds no entry/],
    ['an end that is none', () => [file('right', lines), '--end', '12'], /number and the hash/],
  ])('is refused as bad input: %s', (_, args, words) => {
    const found = verify(...args());
    expect(found).toMatchObject({ status: 2, stdout: '' });
    expect(found.stderr).toMatch(words);
  });

  it('comes in several pages where one would pass 5 MB, each after the other', async () => {
    const many = await makeTestApp({ catalog: 'empty', stores: app.stores });
    const event = (await page()).items[0]!;
    const { number: _, previous: __, hash: ___, ...plain } = event;
    for (let i = 0; i < 10; i++) await app.stores.audits.append(tenantId, { ...plain, subject: 'x'.repeat(1_000_000) });
    const texts: string[] = [];
    for (let next: string | undefined = '/v1/audit/export'; next !== undefined; ) {
      const response: Response = await many.get(next, admin);
      const text = await response.text();
      expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
      texts.push(text);
      next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(texts.length).toBeGreaterThan(2);
    const files = texts.map((text, i) => file(`page-${i}`, text.trimEnd().split('\n')));
    expect(verify(...files)).toMatchObject({ status: 0 });
    expect(verify(...files.toSpliced(1, 1))).toMatchObject({ status: 1 });
  });
});
