import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AuditEvent, brokenLinks } from '../../domain/audit/audit.ts';
import type { FindingChange } from '../../domain/findings/keptFinding.ts';
import { versionId } from '../../domain/findings/keptRiskAssessment.ts';
import type { RiskAssessment } from '../../domain/findings/riskAssessment.ts';
import { type KeptVendor, mostKeptVendors } from '../../domain/organization/inventory.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { Stores } from '../../functions/store/stores.ts';
import type { StoredKey } from '../../functions/verbs/ports.ts';
import type { Attempt, Begun, Marked, Records, StoredAnswer } from '../../functions/verbs/tenantPorts.ts';
import { versionsOf } from '../../functions/verbs/versions.ts';
import { entryOf, verdict } from './records.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const organization = (id: string, name = 'A Hospital'): KeptOrganization => ({
  id,
  organization: { name, role: 'covered-entity' },
  createdAt: now,
  updatedAt: now,
});
const event = (action: string): AuditEvent => ({
  at: now,
  actor: { kind: 'key', id: 'k', label: 'test' },
  action,
  subject: '/v1/x',
  requestId: 'r',
  status: 200,
  requestDigest: null,
  answerDigest: null,
  known: {},
});

/**
 * What every implementation of the tenants' ports does. `fresh` opens new stores over nothing, and with them more stores over
 * the same: two processes that know nothing of each other.
 */
export function tenantContract(
  name: string,
  setUp: {
    start?: () => Promise<void>;
    fresh: () => Promise<{ stores: Stores; others: () => Stores }>;
    stop?: () => Promise<void>;
  },
): void {
  describe(name, () => {
    let stores: Stores;
    let others: () => Stores;
    beforeAll(async () => setUp.start?.());
    afterAll(async () => setUp.stop?.());
    beforeEach(async () => {
      ({ stores, others } = await setUp.fresh());
    });

    describe('records', () => {
      let records: Records<KeptOrganization>;
      beforeEach(() => {
        records = stores.organizations('river');
      });
      const put = async (id: string, name?: string): Promise<Marked<KeptOrganization>> =>
        (await records.put(id, organization(id, name), 'anything'))!;

      it('bear the name of the request that wrote them last, where it gave one', async () => {
        const records = stores.organizations('river');
        const first = await records.put('named', organization('named'), 'absent', 'request 1');
        expect(first?.write).toBe('request 1');
        expect(await records.get('named')).toEqual(first);
        await records.put('named', organization('named', 'y'), { mark: first!.mark });
        expect(await records.get('named')).not.toHaveProperty('write');
        const write = { name: 'request 2', counts: { added: 1, changed: 0, unchanged: 0, removed: 0 } };
        const rows = [{ id: 'v', row: { name: 'V' }, updatedAt: now }];
        const mark = await stores.inventories.write('river', 'named', rows, null, write);
        expect(await stores.inventories.read('river', 'named')).toEqual({ rows, mark, write });
        await stores.inventories.write('river', 'named', rows, mark);
        expect(await stores.inventories.read('river', 'named')).not.toHaveProperty('write');
      });

      it('are there as they were put, under a mark that is new with each write', async () => {
        expect(await records.get('a')).toBeNull();
        const first = await put('a');
        expect(first).toMatchObject({ id: 'a', doc: organization('a') });
        expect(await records.get('a')).toEqual(first);
        const second = await put('a', 'Another');
        expect(second.mark).not.toBe(first.mark);
        expect((await records.get('a'))?.doc.organization.name).toBe('Another');
      });

      it('are put only in the place that was expected, and else nothing is written', async () => {
        const first = await records.put('a', organization('a'), 'absent');
        expect(first).not.toBeNull();
        expect(await records.put('a', organization('a', 'x'), 'absent')).toBeNull();
        expect(await records.put('b', organization('b'), { mark: first!.mark })).toBeNull();
        expect(await records.get('b')).toBeNull();
        const second = await records.put('a', organization('a', 'y'), { mark: first!.mark });
        expect(await records.put('a', organization('a', 'z'), { mark: first!.mark })).toBeNull();
        expect(await records.get('a')).toEqual(second);
      });

      it('let one of many writers through that saw the same', async () => {
        const { mark } = await put('a');
        const written = await Promise.all(
          range(20).map((i) => records.put('a', organization('a', `Writer ${i}`), { mark })),
        );
        expect(written.filter((one) => one !== null)).toEqual([await records.get('a')]);
      });

      it('are listed in the order of their ids, page by page, both ways', async () => {
        const ids = ['b', 'a', 'd', 'c', 'e'];
        for (const id of ids) await put(id);
        const walk = async (limit: number, newestFirst: boolean): Promise<string[][]> => {
          const pages: string[][] = [];
          let after: string | undefined;
          do {
            const page = await records.list({ limit, after, newestFirst });
            pages.push(page.items.map(({ id }) => id));
            after = page.next ?? undefined;
          } while (after !== undefined);
          return pages;
        };
        expect(await walk(2, false)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
        expect(await walk(2, true)).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
        expect(await walk(5, false)).toEqual([['a', 'b', 'c', 'd', 'e']]);
        expect((await records.list({ limit: 5, after: 'bb' })).items.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
        expect((await records.list({ limit: 5 })).items[0]).toEqual(await records.get('a'));
      });

      it('are taken away one by one', async () => {
        await put('a');
        await put('b');
        await stores.organizations('lake').put('a', organization('a'), 'absent');
        await records.remove('a');
        await records.remove('a');
        expect(await records.get('a')).toBeNull();
        expect(await records.put('a', organization('a', 'Anew'), 'absent')).not.toBeNull();
        expect((await records.list({ limit: 5 })).items.map(({ id }) => id)).toEqual(['a', 'b']);
        expect(await stores.organizations('lake').get('a')).not.toBeNull();
      });

      it('are the tenant’s, and the organization’s, alone', async () => {
        await put('a');
        await stores.organizations('river', 'org-1').put('b', organization('b'), 'absent');
        for (const strangers of [
          stores.organizations('lake'),
          stores.organizations('river', 'org-2'),
          stores.organizations('rive'),
          stores.closings('river'),
        ]) {
          expect(await strangers.get('a')).toBeNull();
          expect(await strangers.get('b')).toBeNull();
          expect(await strangers.list({ limit: 10 })).toEqual({ items: [], next: null });
        }
        expect((await records.list({ limit: 10 })).items.map(({ id }) => id)).toEqual(['a']);
        expect((await stores.organizations('river', 'org-1').list({ limit: 10 })).items.map(({ id }) => id)).toEqual([
          'b',
        ]);
      });
    });

    describe('findings', () => {
      const [one, two] = ['a'.repeat(32), 'b'.repeat(32)];
      const about = { externalId: 'AP-1', name: null, breachId: 'breach', title: 'An incident' };

      it('come back as they were kept', async () => {
        const records = stores.findings('river', 'org');
        const acceptance = { reason: 'small', approver: 'Kim Osei', expiresOn: '2026-08-01' };
        const changes: FindingChange[] = [
          { kind: 'status', at: now, by: 'test', status: 'done' },
          { kind: 'assignee', at: now, by: 'test', assignee: null },
          { kind: 'acceptance', at: now, by: 'test', acceptance },
          { kind: 'acceptance-withdrawn', at: now, by: 'test' },
        ];
        const put = await records.put(one, { id: one, about, changes }, 'absent', 'request 1');
        expect(put?.doc.changes).toEqual(changes);
        expect(await records.get(one)).toEqual(put);
        expect(await records.get(two)).toBeNull();
      });

      it('have their versions of a risk assessment beside each other, in their order', async () => {
        const records = stores.riskAssessments('river', 'org');
        const factor = { rating: 'low' as const, reasons: 'Looked at.', evidence: [{ url: 'https://example.org/' }] };
        const assessment: RiskAssessment = {
          factors: {
            natureAndExtent: factor,
            unauthorizedPerson: factor,
            acquiredOrViewed: factor,
            mitigation: factor,
          },
          conclusion: 'not-low',
          author: 'Dana Reyes',
          madeOn: '2026-05-01',
        };
        const put = (findingId: string, version: number) => {
          const id = versionId(findingId, version);
          const kept = { id, findingId, version, about, assessment, recordedAt: now, recordedBy: 'test' };
          return records.put(id, kept, 'absent');
        };
        for (const version of range(25)) await put(one, version + 1);
        await put(two, 1);
        expect(await put(one, 25)).toBeNull();
        const versions = await versionsOf(records, one);
        expect(versions.map(({ doc }) => doc.version)).toEqual(range(25).map((i) => i + 1));
        expect(await versionsOf(records, two)).toMatchObject([{ id: versionId(two, 1), doc: { assessment } }]);
        expect(await versionsOf(records, 'c'.repeat(32))).toEqual([]);
      });
    });

    describe('inventories', () => {
      const rowsOf = (count: number, text = 'Vendor'): KeptVendor[] =>
        range(count).map((i) => ({ id: `v${i}`, row: { name: `${text} ${i}` }, updatedAt: now }));
      /** Names that no compression makes small: some 3 MB of them, in several items. */
      const long = (): KeptVendor[] =>
        range(mostKeptVendors).map((i) => ({
          id: `v${i}`,
          row: { name: `${i} ${randomBytes(90).toString('base64url')}` },
          updatedAt: now,
        }));
      const { inventories } = { inventories: () => stores.inventories };

      it('are not there before the first, and then as they were written', async () => {
        expect(await inventories().read('river', 'o')).toBeNull();
        const mark = await inventories().write('river', 'o', rowsOf(3), null);
        expect(await inventories().read('river', 'o')).toEqual({ rows: rowsOf(3), mark });
        const empty = await inventories().write('river', 'o', [], mark);
        expect(await inventories().read('river', 'o')).toEqual({ rows: [], mark: empty });
        for (const [tenant, id] of [
          ['lake', 'o'],
          ['river', 'p'],
        ] as const)
          expect(await inventories().read(tenant, id)).toBeNull();
      });

      it('are replaced only where the list is the one that was seen', async () => {
        const mark = await inventories().write('river', 'o', rowsOf(1), null);
        expect(await inventories().write('river', 'o', rowsOf(2), null)).toBeNull();
        expect(await inventories().write('river', 'o', rowsOf(2), 'another')).toBeNull();
        expect(await inventories().read('river', 'o')).toEqual({ rows: rowsOf(1), mark });
        const written = await Promise.all(
          range(10).map((i) => inventories().write('river', 'o', rowsOf(1, `Of writer ${i}`), mark)),
        );
        const winners = written.flatMap((one, i) => (one === null ? [] : [{ mark: one, i }]));
        expect(winners).toHaveLength(1);
        const { mark: winner, i } = winners[0]!;
        expect(await inventories().read('river', 'o')).toEqual({ rows: rowsOf(1, `Of writer ${i}`), mark: winner });
      });

      it('hold 10,000 vendors, which a reader sees whole while they are replaced', async () => {
        const [one, two] = [long(), long()];
        let mark = await inventories().write('river', 'o', one, null);
        let isWriting = true;
        const reading = (async () => {
          const seen = [];
          while (isWriting) seen.push(await inventories().read('river', 'o'));
          return seen;
        })();
        for (const next of [two, one, two]) mark = await inventories().write('river', 'o', next, mark);
        isWriting = false;
        const names = [one, two].map((rows) => JSON.stringify(rows));
        for (const list of await reading) expect(names).toContain(JSON.stringify(list?.rows));
        expect(await inventories().read('river', 'o')).toEqual({ rows: two, mark });
      });
    });

    describe('audits', () => {
      const chainOf = (tenantId: string) => stores.audits.list(tenantId, 0, 1_000);

      it('are a chain from the first entry on, in pages', async () => {
        expect(await stores.audits.end('river')).toBeNull();
        for (const action of ['one', 'two', 'three']) await stores.audits.append('river', event(action));
        const chain = await chainOf('river');
        expect(chain.map(({ number, action }) => [number, action])).toEqual([
          [1, 'one'],
          [2, 'two'],
          [3, 'three'],
        ]);
        expect(brokenLinks(chain, sha256)).toEqual([]);
        expect(await stores.audits.end('river')).toEqual({ number: 3, hash: chain[2]!.hash });
        expect(await stores.audits.list('river', 1, 1)).toEqual([chain[1]]);
        expect(await stores.audits.list('river', 3, 10)).toEqual([]);
        expect([await chainOf('lake'), await stores.audits.end('lake')]).toEqual([[], null]);
      });

      it('take 50 at once from two processes into one unbroken chain', async () => {
        const [here, there] = [stores.audits, others().audits];
        await Promise.all(range(50).map((i) => (i % 2 ? here : there).append('river', event(`n${i}`))));
        const chain = await chainOf('river');
        expect(brokenLinks(chain, sha256, (await there.end('river'))!)).toEqual([]);
        expect(chain.map(({ action }) => action).toSorted()).toEqual(
          range(50)
            .map((i) => `n${i}`)
            .toSorted(),
        );
      });

      it('note an event with a name once that is told twice while another one is written', async () => {
        const told = [event('a'), event('b'), event('b'), event('c')];
        const names = [undefined, 'request', 'request', undefined];
        await Promise.all(told.map((one, i) => stores.audits.append('river', one, names[i])));
        expect((await chainOf('river')).map(({ action }) => action)).toEqual(['a', 'b', 'c']);
      });

      it('note an event with a name once, however often and by whom it is told', async () => {
        await stores.audits.append('river', event('a'), 'request 1');
        await Promise.all(range(10).map(() => stores.audits.append('river', event('b'), 'request 2')));
        await others().audits.append('river', event('a'), 'request 1');
        await stores.audits.append('river', event('c'));
        await stores.audits.append('lake', event('a'), 'request 1');
        expect((await chainOf('river')).map(({ action }) => action)).toEqual(['a', 'b', 'c']);
        expect(await chainOf('lake')).toHaveLength(1);
      });
    });

    describe('idempotency', () => {
      const begin = (at = now, digest = 'd', store = stores) => store.idempotency.begin('river', 'k', digest, at);
      const begun = (answer: Begun): Attempt => {
        expect(answer.state).toBe('begun');
        return (answer as { attempt: Attempt }).attempt;
      };
      const answer = (body: Uint8Array): StoredAnswer => ({ status: 201, headers: { location: '/v1/x' }, body });
      const text = (words: string) => new TextEncoder().encode(words);

      it('lets one of 50 at once begin, and the others wait', async () => {
        const there = others();
        const all = await Promise.all(range(50).map((i) => begin(now, 'd', i % 2 ? stores : there)));
        expect(all.filter(({ state }) => state === 'begun')).toHaveLength(1);
        const busy = all.filter((one) => one.state === 'busy');
        expect(busy).toHaveLength(49);
        for (const { seconds } of busy) expect(seconds).toBeGreaterThan(0);
      });

      it('takes a key over when its lease has ended, with the clock and the seed of the first try', async () => {
        const first = begun(await begin());
        const wait = await begin(later(10));
        expect(wait.state).toBe('busy');
        const { seconds } = wait as { seconds: number };
        expect((await begin(later(10 + seconds - 1))).state).toBe('busy');
        const second = begun(await begin(later(10 + seconds)));
        expect(second).toMatchObject({ startedAt: first.startedAt, seed: first.seed });
        expect(second.token).not.toBe(first.token);
        // The first one comes back late: what it says counts no more.
        await stores.idempotency.finish('river', 'k', first, answer(text('late')));
        await stores.idempotency.release('river', 'k', first, false);
        expect((await begin(later(11 + seconds))).state).toBe('busy');
        await stores.idempotency.finish('river', 'k', second, answer(text('right')));
        const { answer: given } = (await begin(later(12 + seconds))) as { answer: StoredAnswer };
        expect(new TextDecoder().decode(given.body)).toBe('right');
      });

      it.each([
        ['no body', new Uint8Array()],
        ['text', text('{"a": "☂"}')],
        ['any bytes', Uint8Array.from(range(256))],
        ['4 MB', new Uint8Array(randomBytes(4_000_000))],
      ])('gives an answer back as it was: %s', async (_, body) => {
        await stores.idempotency.finish('river', 'k', begun(await begin()), answer(body));
        const again = await begin(later(60), 'd', others());
        expect(again.state).toBe('answered');
        const { body: given, ...rest } = (again as { answer: StoredAnswer }).answer;
        expect(rest).toEqual({ status: 201, headers: { location: '/v1/x' } });
        expect(Buffer.compare(given, body)).toBe(0);
      });

      it('knows another request under the same key, before and after the answer, and another tenant’s key', async () => {
        const attempt = begun(await begin());
        expect(await begin(now, 'other')).toEqual({ state: 'other-request' });
        await stores.idempotency.finish('river', 'k', attempt, answer(text('x')));
        expect(await begin(now, 'other')).toEqual({ state: 'other-request' });
        begun(await stores.idempotency.begin('lake', 'k', 'other', now));
        begun(await stores.idempotency.begin('river', 'another key', 'other', now));
      });

      it('goes on after a release that keeps, and begins anew after one that does not', async () => {
        const first = begun(await begin());
        await stores.idempotency.release('river', 'k', first, true);
        expect(await begin(later(5), 'other')).toEqual({ state: 'other-request' });
        const second = begun(await begin(later(5)));
        expect(second).toMatchObject({ startedAt: first.startedAt, seed: first.seed });
        await stores.idempotency.release('river', 'k', second, false);
        const third = begun(await begin(later(6), 'other'));
        expect(third.startedAt).toBe(later(6));
        expect(third.seed).not.toBe(first.seed);
      });

      it('forgets after a day', async () => {
        await stores.idempotency.finish('river', 'k', begun(await begin()), answer(text('x')));
        expect((await begin(later(24 * 3_600 - 1))).state).toBe('answered');
        const anew = begun(await begin(later(24 * 3_600), 'other'));
        expect(anew.startedAt).toBe(later(24 * 3_600));
      });
    });

    describe('rates', () => {
      const policy = { perSecond: 2, burst: 10 };
      const millis = Date.parse(now);

      it('never give more than the burst at once, however many ask of how many processes', async () => {
        const there = others();
        const states = await Promise.all(
          range(60).map((i) => (i % 2 ? stores : there).rates.take('river', policy, millis)),
        );
        const allowed = states.filter((state) => state.allowed);
        expect(allowed).toHaveLength(10);
        expect(allowed.map(({ remaining }) => remaining).toSorted((a, b) => a - b)).toEqual(range(10));
        for (const { remaining, seconds } of states.filter((state) => !state.allowed))
          expect([remaining, seconds]).toEqual([0, 1]);
        expect((await stores.rates.take('lake', policy, millis)).allowed).toBe(true);
        const ofFeed = await stores.rates.take('river', policy, millis, 'feed-1');
        expect([ofFeed.allowed, ofFeed.remaining]).toEqual([true, 9]);
        expect((await stores.rates.take('river', policy, millis, 'feed-2')).remaining).toBe(9);
        expect((await others().rates.take('river', policy, millis, 'feed-1')).remaining).toBe(8);
      });

      it('refill as time goes by, to the burst and no more', async () => {
        const takeAll = async (at: number): Promise<number> => {
          let taken = 0;
          while ((await stores.rates.take('river', policy, at)).allowed) taken++;
          return taken;
        };
        expect(await takeAll(millis)).toBe(10);
        expect(await takeAll(millis + 400)).toBe(0);
        expect(await takeAll(millis + 500)).toBe(1);
        expect(await takeAll(millis + 2_500)).toBe(4);
        expect(await takeAll(millis + 3_600_000)).toBe(10);
      });
    });

    describe('keys', () => {
      const key = (id: string, more: Partial<StoredKey> = {}): StoredKey => ({
        hash: sha256(`key ${id} of ${more.tenantId ?? 'river'}`),
        tenantId: 'river',
        label: `Key ${id}`,
        createdAt: now,
        id,
        scopes: ['read'],
        hint: 'abcd',
        ...more,
      });

      it('are found by hash and by id, listed in pages, and another tenant’s not at all', async () => {
        for (const id of ['c', 'a', 'b']) await stores.keys.put(key(id));
        await stores.keys.put(key('a', { tenantId: 'lake' }));
        const { id: _, ...old } = key('old');
        await stores.keys.put(old);
        expect(await stores.keys.find(key('a').hash)).toEqual(key('a'));
        expect(await stores.keys.find(old.hash)).toEqual(old);
        expect(await stores.keys.get('river', 'a')).toEqual(key('a'));
        expect(await stores.keys.get('lake', 'b')).toBeNull();
        const page = await stores.keys.list('river', 2);
        expect(page.items).toEqual([key('a'), key('b')]);
        expect((await stores.keys.list('river', 2, page.next!)).items).toEqual([key('c')]);
        expect((await stores.keys.list('lake', 5)).items).toEqual([key('a', { tenantId: 'lake' })]);
      });

      it('change in both places', async () => {
        await stores.keys.put(key('a'));
        const ended = key('a', { expiresAt: later(5), replacedBy: 'b' });
        await stores.keys.put(ended);
        expect([await stores.keys.find(ended.hash), await stores.keys.get('river', 'a')]).toEqual([ended, ended]);
      });

      it('end once and for all: no end moves farther, and no second key takes the place', async () => {
        await stores.keys.put(key('a'));
        const ends = ['x', 'y', 'z'].map((by) => key('a', { expiresAt: later(100), replacedBy: by }));
        const taken = await Promise.all(ends.map((end) => stores.keys.end({ ...end, expiresAt: later(100) })));
        expect(taken.filter(Boolean)).toHaveLength(1);
        const [rotated] = ends.filter((_, i) => taken[i]);
        const ended = { ...rotated!, expiresAt: later(5) };
        expect(await stores.keys.end(ended)).toBe(true);
        expect(await stores.keys.end({ ...ended, expiresAt: later(7) })).toBe(false);
        expect([await stores.keys.find(ended.hash), await stores.keys.get('river', 'a')]).toEqual([ended, ended]);
      });

      it('keep when they were last used', async () => {
        await stores.keys.put(key('a'));
        expect(await stores.keys.lastUsed('river', 'a')).toBeNull();
        for (const at of [later(1), later(2)]) await stores.keys.markUsed('river', 'a', at);
        expect(await stores.keys.lastUsed('river', 'a')).toBe(later(2));
        expect(await stores.keys.lastUsed('lake', 'a')).toBeNull();
      });
    });

    describe('the list of work', () => {
      it('holds each tenant once, in pages, until it is removed', async () => {
        for (const tenant of ['c', 'a', 'b', 'a']) await stores.work.add(tenant);
        const page = await stores.work.list(2);
        expect(page.items).toEqual(['a', 'b']);
        expect(await stores.work.list(2, page.next!)).toEqual({ items: ['c'], next: null });
        await stores.work.remove('b');
        await stores.work.remove('none');
        expect((await stores.work.list(10)).items).toEqual(['a', 'c']);
      });
    });

    describe('a tenant as a whole', () => {
      const found = (assessmentId: string) => ({
        assessmentId,
        createdAt: now,
        asOf: '2026-05-01',
        organization: 'A Hospital',
        total: 1,
        vendors: [{ externalId: null, name: 'V', finding: 'exposed' as const, path: ['direct'] }],
      });
      const save = async (tenantId: string, id: string, more = {}): Promise<void> => {
        await stores.assessments.saveAffected(tenantId, new Map([['breach-1', found(id)]]));
        const parts = ['vendors-0', 'timeline-0', 'head'].map((name) => ({ name, json: `{"part":"${name}"}` }));
        await stores.assessments.save(tenantId, entryOf(id, more), parts);
      };
      const key = (tenantId: string): StoredKey => ({
        hash: sha256(tenantId),
        tenantId,
        label: 'k',
        createdAt: now,
        id: randomUUID(),
      });
      /** Something in every store. */
      const fill = async (tenantId: string): Promise<void> => {
        await stores.organizations(tenantId).put('org', organization('org'), 'absent');
        await stores.inventories.write(tenantId, 'org', [{ id: 'v', row: { name: 'V' }, updatedAt: now }], null);
        await save(tenantId, 'one', { organizationId: 'org' });
        await save(tenantId, 'two');
        await stores.keys.put(key(tenantId));
        await stores.verdicts.put(tenantId, verdict('a'));
        await stores.settings.putMatching(tenantId, { updatedAt: now, keyLabel: 'k' });
        await stores.retentions(tenantId).put('STATE', { assessmentDays: 30, updatedAt: now, keyLabel: 'k' }, 'absent');
        const actor = { kind: 'user' as const, id: 'u', label: 'Dana Reyes' };
        const session = { actor, scopes: [], keyHash: null, csrf: 'c', createdAt: now, expiresAt: later(3_600) };
        await stores.sessions(tenantId).put('session', session, 'absent');
        await stores.audits.append(tenantId, event('x'), 'once');
        await stores.idempotency.begin(tenantId, 'k', 'd', now);
        await stores.rates.take(tenantId, { perSecond: 1, burst: 1 }, Date.parse(now));
        await stores.rates.take(tenantId, { perSecond: 1, burst: 1 }, Date.parse(now), 'feed-1');
        const closing = { requestedAt: now, dueAt: later(86_400), by: 'Dana Reyes' };
        await stores.closings(tenantId).put('STATE', closing, 'absent');
      };
      /** What can be read of a tenant through the ports. */
      const readable = async (tenantId: string) => ({
        organizations: (await stores.organizations(tenantId).list({ limit: 10 })).items.map(({ doc }) => doc),
        inventory: (await stores.inventories.read(tenantId, 'org'))?.rows ?? [],
        reports: (await stores.assessments.list(tenantId, { limit: 10 })).items,
        ofOrganization: (await stores.assessments.list(tenantId, { organizationId: 'org', limit: 10 })).items,
        parts: await Promise.all(['one', 'two'].map((id) => stores.tenantData.partNames(tenantId, id))),
        text: await stores.assessments.read(tenantId, 'one', 'head'),
        affected: await stores.assessments.affectedBy(tenantId, 'breach-1', 10),
        key: await stores.keys.find(sha256(tenantId)),
        keys: (await stores.keys.list(tenantId, 10)).items,
        verdicts: await stores.verdicts.list(tenantId),
        settings: await stores.settings.matching(tenantId),
        retention: await stores.retentions(tenantId).get('STATE'),
        session: await stores.sessions(tenantId).get('session'),
        audit: await stores.audits.list(tenantId, 0, 10),
        end: await stores.audits.end(tenantId),
      });

      it('gives records of any kind as they lie there', async () => {
        await fill('river');
        const of = (kind: string, organizationId?: string) =>
          stores.tenantData.records('river', kind, organizationId, { limit: 10 });
        expect(await of('ORGANIZATION')).toEqual({ items: [{ id: 'org', record: organization('org') }], next: null });
        expect((await of('APIKEY')).items).toMatchObject([{ record: { tenantId: 'river' } }]);
        expect((await of('NOTICE', 'org')).items).toEqual([]);
        await expect(
          stores.tenantData.records('river', 'ORGANIZATION', undefined, { limit: 1, after: 'org' }),
        ).resolves.toEqual({ items: [], next: null });
        expect(await stores.tenantData.partNames('river', 'one')).toEqual(['head', 'timeline-0', 'vendors-0']);
        expect(await stores.tenantData.partNames('lake', 'one')).toEqual([]);
      });

      it('drops one report with all that it noted, and no other', async () => {
        await fill('river');
        const [entry] = (await stores.assessments.list('river', { organizationId: 'org', limit: 1 })).items;
        for (let i = 0; i < 2; i++) {
          await stores.tenantData.dropAssessment('river', entry!);
          expect(await readable('river')).toMatchObject({
            reports: [{ id: 'two' }],
            ofOrganization: [],
            parts: [[], ['head', 'timeline-0', 'vendors-0']],
            text: null,
            affected: [{ assessmentId: 'two' }],
          });
        }
      });

      it('is erased whole but for its end, others stay as they are, and a stone stays', async () => {
        await fill('river');
        await fill('lake');
        const lake = await readable('lake');
        const end = await stores.audits.end('river');
        const stone = { tenantId: 'river', requestedAt: now, deletedAt: later(90_000) };
        for (let i = 0; i < 2; i++) {
          await stores.tenantData.erase('river', { ...stone, deletedAt: later(90_000 + i) });
          const left = await readable('river');
          expect(
            Object.entries(left).filter(([, value]) => value !== null && (value as unknown[]).flat().length > 0),
          ).toEqual([]);
          expect(await stores.tenantData.tombstone('river')).toEqual({ ...stone, audit: end });
          expect((await stores.closings('river').get('STATE'))?.doc).toMatchObject({ dueAt: later(86_400), by: '' });
        }
        expect(await readable('lake')).toEqual(lake);
        expect(await stores.tenantData.tombstone('lake')).toBeNull();
      });
    });
  });
}
