import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Breach, Claim } from '../../domain/breach/breach.ts';
import type { Contribution, Origin } from '../../domain/breach/contribution.ts';
import { summaryOf } from '../../domain/breach/summary.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import type { Stores } from '../../functions/store/stores.ts';
import type { Change, ChangeEvent, RecordedClaim } from '../../functions/verbs/ports.ts';
import { breach, digestOf, entryOf, partOf, putBreach, source, statement, vendor, verdict } from './records.ts';

const people = (count: number): Claim => ({
  field: 'individuals',
  value: { count, qualifier: 'placeholder' },
  source,
  confidence: 'high',
});
const report = (count: number): Claim => ({
  field: 'hhsReport',
  value: { entity: 'A Hospital', state: 'MO', submittedOn: '2025-04-01', count, placeholder: true },
  source,
  confidence: 'high',
});

type SetUp = {
  start?: () => Promise<void>;
  fresh: (now: () => string) => Promise<Stores>;
  stop?: () => Promise<void>;
  /** Leaves thousands of verdicts as `put` would, where one transaction for each takes too long. */
  fillVerdicts?: (stores: Stores, tenantId: string, verdicts: readonly Verdict[]) => Promise<void>;
};

/** What every implementation of the ports does. `fresh` gives empty stores. */
export function storeContract(name: string, setUp: SetUp): void {
  describe(name, () => {
    let stores: Stores;
    /** The clock that changes are written by; each test begins at this instant and moves it where it matters. */
    let now: string;
    beforeAll(async () => setUp.start?.());
    afterAll(async () => setUp.stop?.());
    beforeEach(async () => {
      now = '2026-02-01T00:00:00.000Z';
      stores = await setUp.fresh(() => now);
    });

    describe('catalog', () => {
      it('is empty, with no head, until a load is sealed', async () => {
        expect(await stores.breaches.head()).toBeNull();
        expect(await stores.breaches.vendors()).toEqual([]);
        expect(await stores.breaches.breachHeads()).toEqual([]);
        expect(await stores.writer.digests()).toEqual({ vendors: new Map(), breaches: new Map() });
        const covered = { source: 'incidents', asOf: '2026-01-01', records: 2 };
        const coverage = [covered, { ...covered, newest: '2026-01-01', importedAt: now, digest: 'd' }];
        const head = { version: 'v1', coverage };
        expect(await stores.writer.seal(head, null)).toBe(true);
        expect(await stores.breaches.head()).toEqual(head);
      });

      it('is sealed only in the place of the head that the load began with', async () => {
        const first = { version: 'v1', coverage: [{ source: 'a', asOf: '2026-01-01', records: 1, digest: 'd' }] };
        const second = {
          version: 'v1',
          coverage: [...first.coverage, { source: 'b', asOf: '2026-01-01', records: 2 }],
        };
        expect(await stores.writer.seal(second, first)).toBe(false);
        expect(await stores.breaches.head()).toBeNull();
        expect(await stores.writer.seal(first, null)).toBe(true);
        expect(await stores.writer.seal(second, null)).toBe(false);
        expect(await stores.breaches.head()).toEqual(first);
        expect(await stores.writer.seal(second, await stores.breaches.head())).toBe(true);
        expect(await stores.writer.seal({ version: 'v2', coverage: [] }, first)).toBe(false);
        expect(await stores.breaches.head()).toEqual(second);
      });

      it('takes one of several seals at once', async () => {
        const heads = ['v1', 'v2', 'v3', 'v4'].map((version) => ({ version, coverage: [] }));
        const taken = await Promise.all(heads.map((head) => stores.writer.seal(head, null)));
        expect(taken.filter(Boolean)).toHaveLength(1);
        expect(await stores.breaches.head()).toEqual(heads[taken.indexOf(true)]);
      });

      it('gives vendors and breach heads back in the order of their ids, with their digests', async () => {
        const vendors = ['c', 'a', 'b-2', 'b-10'].map((id) =>
          vendor(id, { aliases: [`Alias of ${id}`, 'Ünïcode ☂ 名'] }),
        );
        for (const v of vendors) await stores.writer.putVendor(v, 'incidents', `digest of ${v.id}`);
        const [first, second] = [
          breach('first', [statement('s')]),
          breach('second', [statement('s'), report(501), people(501)], { upstream: 'first', status: 'closed' }),
        ];
        await putBreach(stores.writer, second);
        now = '2026-02-01T00:00:01.000Z';
        await putBreach(stores.writer, first);
        expect(await stores.breaches.vendors()).toEqual(vendors.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        const names = { vendorId: 'a-vendor', aliases: [], weakAliases: [], kind: 'hacking' };
        expect(await stores.breaches.breachHeads()).toEqual([
          {
            ...names,
            id: 'first',
            title: 'The incident first',
            status: 'open',
            checkedOn: '2026-01-03',
            knownSince: '2025-03-31',
            states: [],
            dataTypes: [],
            individuals: null,
            changedAt: '2026-02-01T00:00:01.000Z',
          },
          {
            ...names,
            id: 'second',
            title: 'The incident second',
            upstream: 'first',
            status: 'closed',
            checkedOn: '2026-01-03',
            knownSince: '2025-03-31',
            states: ['MO'],
            dataTypes: [],
            individuals: { count: 501, qualifier: 'placeholder' },
            changedAt: '2026-02-01T00:00:00.000Z',
          },
        ]);
        expect(await stores.writer.digests()).toEqual({
          vendors: new Map(vendors.map((v) => [v.id, { origin: 'incidents', digest: `digest of ${v.id}` }])),
          breaches: new Map([first, second].map((b) => [b.id, { incidents: digestOf(partOf(b)) }])),
        });
      });

      it('takes a vendor out of the lists, and back in where it is brought again', async () => {
        await stores.writer.putVendor(vendor('a'), 'hhs-ocr', 'd');
        await stores.writer.putVendor(vendor('b'), 'incidents', 'd');
        for (const id of ['a', 'a', 'none', '#']) await stores.writer.retireVendor(id, now);
        expect(await stores.breaches.vendors()).toEqual([vendor('b')]);
        expect((await stores.writer.digests()).vendors).toEqual(new Map([['b', { origin: 'incidents', digest: 'd' }]]));
        await stores.writer.putVendor(vendor('a'), 'vcdb', 'd2');
        expect((await stores.breaches.vendors()).map(({ id }) => id)).toEqual(['a', 'b']);
        expect((await stores.writer.digests()).vendors.get('a')).toEqual({ origin: 'vcdb', digest: 'd2' });
      });

      it('gives whole breaches in the order asked for and leaves out what it does not have', async () => {
        const a = breach('a', [statement('one'), { ...statement('two'), said: 'words', note: 'n' }], { notes: ['x'] });
        const b = breach('b', [statement('three')]);
        for (const record of [a, b]) await putBreach(stores.writer, record);
        expect(await stores.breaches.breaches(['b', 'none', 'a#', 'a', ''])).toEqual([b, a]);
        expect(await stores.breaches.breaches([])).toEqual([]);
      });
    });

    describe('breaches by origin', () => {
      const put = (id: string, origin: Origin, part: ReturnType<typeof partOf> | null, more: Partial<Change> = {}) =>
        stores.writer.putContribution(id, part, part && digestOf(part), { origin, at: now, ...more });
      const breachOf = async (id: string): Promise<Breach | undefined> => (await stores.breaches.breaches([id]))[0];
      const allClaims = async (id: string, limit = 1_000): Promise<RecordedClaim[]> => {
        const claims: RecordedClaim[] = [];
        let after: string | undefined;
        do {
          const page = await stores.breaches.claims(id, limit, after);
          claims.push(...page.items);
          expect(page.next).toBe(page.items.length < limit ? null : page.next);
          after = page.next ?? undefined;
        } while (after !== undefined);
        return claims;
      };
      const allChanges = async (limit = 1_000, from?: string): Promise<ChangeEvent[]> => {
        const events: ChangeEvent[] = [];
        let place: { after: string } | { since: string } | null = { since: from ?? '2000-01-01' };
        while (place !== null) {
          const page = await stores.breaches.changes(place, limit);
          events.push(...page.items);
          place = page.next === null ? null : { after: page.next };
        }
        return events;
      };
      const told = (text: string, origin: Origin, recordedAt = now): Partial<RecordedClaim> => ({
        claim: statement(text),
        origin,
        recordedAt,
      });
      const byText = (claims: readonly RecordedClaim[]) =>
        claims
          .map(({ claimId: _, ...claim }) => claim)
          .sort((a, b) => (JSON.stringify(a.claim.value) < JSON.stringify(b.claim.value) ? -1 : 1));

      it('puts the parts of several origins together, and takes one out without the others', async () => {
        const whole = breach('b', [statement('one')]);
        const added = { claims: [statement('two'), people(7)] };
        expect(await put('b', 'vcdb', added)).toBe('written');
        expect(await breachOf('b')).toBeUndefined();
        expect(await stores.breaches.breachHeads()).toEqual([]);
        expect(await allChanges()).toEqual([]);
        expect(await put('b', 'incidents', partOf(whole))).toBe('written');
        const both = { ...whole, claims: [statement('one'), statement('two'), people(7)] };
        expect(await breachOf('b')).toEqual(both);
        expect(await stores.breaches.breachHeads()).toMatchObject([{ id: 'b', ...summaryOf(both) }]);
        expect(await stores.breaches.breachRecord('b')).toEqual({
          id: 'b',
          contributions: { vcdb: added, incidents: partOf(whole) },
          changedAt: now,
        });
        expect((await stores.writer.digests()).breaches).toEqual(
          new Map([['b', { vcdb: digestOf(added), incidents: digestOf(partOf(whole)) }]]),
        );
        expect(await put('b', 'vcdb', null)).toBe('written');
        expect(await breachOf('b')).toEqual(whole);
        expect(
          (await allChanges()).map(({ kind, origin, claimsAdded, claimsWithdrawn }) => [
            kind,
            origin,
            claimsAdded,
            claimsWithdrawn,
          ]),
        ).toEqual([
          ['added', 'incidents', 3, 0],
          ['changed', 'vcdb', 0, 2],
        ]);
        for (const id of ['none', '', '#', 'x'.repeat(5_000)]) {
          expect(await stores.breaches.breachRecord(id)).toBeNull();
          expect(await stores.breaches.claims(id, 10)).toEqual({ items: [], next: null });
        }
      });

      it('tells what changed in words, once, and nothing where nothing changed in meaning', async () => {
        const first = breach('b', [statement('one'), people(42_616)]);
        expect(await put('b', 'incidents', partOf(first), { by: 'Dana', reason: 'a first load' })).toBe('written');
        expect(await put('b', 'incidents', partOf(first))).toBe('same');
        expect(await put('b', 'vcdb', null)).toBe('same');
        expect(await put('none', 'vcdb', null)).toBe('same');
        expect(await stores.breaches.breachRecord('none')).toBeNull();
        now = '2026-02-02T00:00:00.000Z';
        const again = {
          ...first,
          checkedOn: '2026-02-02',
          claims: first.claims.map((claim) => ({
            ...claim,
            note: 'read again',
            source: { ...source, retrievedOn: '2026-01-31' },
          })),
        };
        expect(await put('b', 'incidents', partOf(again))).toBe('written');
        expect(await breachOf('b')).toEqual(again);
        expect((await stores.breaches.breachRecord('b'))?.changedAt).toBe('2026-02-01T00:00:00.000Z');
        expect((await stores.breaches.breachHeads())[0]?.changedAt).toBe('2026-02-01T00:00:00.000Z');
        const next = { ...again, claims: [...again.claims.slice(0, 1), people(62_224_658)] };
        expect(await put('b', 'incidents', partOf(next), { successor: 'c' })).toBe('written');
        expect((await stores.breaches.breachRecord('b'))?.changedAt).toBe(now);
        const { position: _, ...added } = (await allChanges())[0]!;
        expect(added).toMatchObject({
          at: '2026-02-01T00:00:00.000Z',
          kind: 'added',
          by: 'Dana',
          reason: 'a first load',
        });
        expect((await allChanges()).slice(1)).toEqual([
          {
            position: expect.stringMatching(/^2026-02-02T00:00:00\.000Z~/),
            at: now,
            breachId: 'b',
            kind: 'changed',
            title: 'The incident b',
            vendorId: 'a-vendor',
            origin: 'incidents',
            fields: [{ field: 'individuals', before: 'placeholder 42,616', after: 'placeholder 62,224,658' }],
            claimsAdded: 1,
            claimsWithdrawn: 1,
            successor: 'c',
          },
        ]);
      });

      it('keeps what no origin tells of any more, marked, and lists it again when it comes back', async () => {
        const part = partOf(breach('b', [statement('one')], { title: 'Told once' }));
        const rest = { claims: [statement('two')] };
        await put('b', 'incidents', part);
        await put('b', 'vcdb', rest);
        now = '2026-02-02T00:00:00.000Z';
        expect(await put('b', 'incidents', null, { reason: 'told as c', successor: 'c' })).toBe('written');
        expect(await breachOf('b')).toBeUndefined();
        expect(await stores.breaches.breachHeads()).toEqual([]);
        const record = await stores.breaches.breachRecord('b');
        expect(record?.withdrawn).toEqual({ at: now, reason: 'told as c', successor: 'c' });
        expect(record?.changedAt).toBe(now);
        expect((await stores.writer.digests()).breaches).toEqual(new Map([['b', { vcdb: digestOf(rest) }]]));
        expect(byText(await allClaims('b'))).toEqual([
          { ...told('one', 'incidents', '2026-02-01T00:00:00.000Z'), withdrawnAt: now },
          told('two', 'vcdb', '2026-02-01T00:00:00.000Z'),
        ]);
        now = '2026-02-03T00:00:00.000Z';
        expect(await put('b', 'vcdb', null)).toBe('written');
        expect((await stores.breaches.breachRecord('b'))?.withdrawn?.reason).toBe('told as c');
        expect((await stores.writer.digests()).breaches).toEqual(new Map());
        expect(await put('b', 'incidents', part, { isNew: true })).toBe('written');
        expect(await breachOf('b')).toMatchObject({ title: 'Told once' });
        expect((await stores.breaches.breachRecord('b'))?.withdrawn).toBeUndefined();
        expect(byText(await allClaims('b'))).toEqual([
          told('one', 'incidents', '2026-02-01T00:00:00.000Z'),
          { ...told('two', 'vcdb', '2026-02-01T00:00:00.000Z'), withdrawnAt: now },
        ]);
        expect(
          (await allChanges()).map(({ kind, title, origin, reason }) => ({ kind, title, origin, reason })),
        ).toEqual([
          { kind: 'added', title: 'Told once', origin: 'incidents' },
          { kind: 'changed', title: 'Told once', origin: 'vcdb' },
          { kind: 'withdrawn', title: 'Told once', origin: 'incidents', reason: 'told as c' },
          { kind: 'added', title: 'Told once', origin: 'incidents' },
        ]);
      });

      it('no longer counts a claim that a curator withdrew, keeps it with the reason, and counts it again', async () => {
        await put('b', 'hhs-ocr', partOf(breach('b', [statement('right'), statement('wrong')])));
        const wrong = (await allClaims('b')).find(({ claim }) => claim.value === 'wrong')!;
        now = '2026-02-02T00:00:00.000Z';
        const withdrawal = { claimId: wrong.claimId, reason: 'a misprint', by: 'Dana', at: now };
        const correction = { claims: [statement('better')], withdrawn: [withdrawal] };
        await put('b', 'curators', correction, { by: 'Dana' });
        expect((await breachOf('b'))?.claims).toEqual([statement('better'), statement('right')]);
        const expected = { ...told('wrong', 'hhs-ocr', '2026-02-01T00:00:00.000Z'), withdrawnAt: now, withdrawal };
        expect(byText(await allClaims('b'))[2]).toEqual(expected);
        now = '2026-02-03T00:00:00.000Z';
        await put('b', 'hhs-ocr', partOf(breach('b', [statement('right')])));
        expect(byText(await allClaims('b'))[2]).toEqual(expected);
        expect((await allChanges()).map((e) => [e.claimsAdded, e.claimsWithdrawn])).toEqual([
          [2, 0],
          [1, 1],
        ]);
        await put('b', 'hhs-ocr', partOf(breach('b', [statement('right'), statement('wrong')])));
        await put('b', 'curators', null);
        expect((await breachOf('b'))?.claims).toEqual([statement('right'), statement('wrong')]);
        expect(byText(await allClaims('b'))).toEqual([
          { ...told('better', 'curators', '2026-02-02T00:00:00.000Z'), withdrawnAt: now },
          told('right', 'hhs-ocr', '2026-02-01T00:00:00.000Z'),
          told('wrong', 'hhs-ocr', '2026-02-01T00:00:00.000Z'),
        ]);
      });

      it('follows a breach through claims that go, come back, change and move', async () => {
        const [one, two, three] = ['one', 'two', 'three'].map(statement) as [Claim, Claim, Claim];
        const states = [[one, two], [two], [three, one, two], [{ ...two, note: 'read again' }, one]];
        for (const [day, claims] of states.entries()) {
          now = `2026-02-0${day + 1}T00:00:00.000Z`;
          const record = breach('b', claims, { title: `State ${day}` });
          for (const expected of ['written', 'same'])
            expect(await put('b', 'incidents', partOf(record))).toBe(expected);
          expect(await stores.breaches.breaches(['b'])).toEqual([record]);
          expect((await stores.writer.digests()).breaches.get('b')).toEqual({ incidents: digestOf(partOf(record)) });
          expect((await stores.breaches.breachHeads()).map((head) => head.title)).toEqual([`State ${day}`]);
        }
        expect(byText(await allClaims('b'))).toEqual([
          told('one', 'incidents', '2026-02-01T00:00:00.000Z'),
          { ...told('three', 'incidents', '2026-02-03T00:00:00.000Z'), withdrawnAt: now },
          { ...told('two', 'incidents', '2026-02-01T00:00:00.000Z'), claim: states[3]?.[0] },
        ]);
        expect(await allChanges()).toHaveLength(4);
      });

      it('keeps claims that differ only in what was read out of them, and equal ones, also of two origins', async () => {
        const twice = breach('twice', [
          statement('same'),
          { ...statement('same'), said: 'other words' },
          statement('same'),
          { ...statement('same'), source: { ...source, retrievedOn: '2026-01-30', sha256: 'ab'.repeat(32) } },
        ]);
        await put('twice', 'incidents', partOf(twice));
        expect(await breachOf('twice')).toEqual(twice);
        await put('twice', 'vcdb', { claims: [statement('same')] });
        expect((await breachOf('twice'))?.claims).toHaveLength(5);
        const claims = await allClaims('twice');
        expect(new Set(claims.map(({ claimId }) => claimId)).size).toBe(5);
        expect(claims.filter(({ origin }) => origin === 'vcdb')).toHaveLength(1);
      });

      it('keeps 3,000 claims of one breach, in their order, and gives them one by one in pages', async () => {
        const claims = Array.from({ length: 3_000 }, (_, i) => statement(`${i} ${'word '.repeat(60)}`));
        const large = breach('large', claims);
        await put('large', 'incidents', partOf(large), { isNew: true });
        expect(await breachOf('large')).toEqual(large);
        const recorded = await allClaims('large', 700);
        expect(recorded.map(({ claimId }) => claimId)).toEqual(recorded.map(({ claimId }) => claimId).toSorted());
        expect(new Set(recorded.map(({ claim }) => claim.value))).toEqual(new Set(claims.map(({ value }) => value)));
        expect(recorded.every(({ recordedAt, withdrawnAt }) => recordedAt === now && withdrawnAt === undefined)).toBe(
          true,
        );
        const before = now;
        now = '2026-02-02T00:00:00.000Z';
        await put('large', 'incidents', partOf({ ...large, claims: claims.slice(0, 1_000) }));
        const after = await allClaims('large');
        expect(after).toHaveLength(3_000);
        expect(after.filter(({ withdrawnAt }) => withdrawnAt === now)).toHaveLength(2_000);
        expect(after.every(({ recordedAt }) => recordedAt === before)).toBe(true);
        expect(await allChanges()).toMatchObject([{ claimsAdded: 3_000 }, { claimsWithdrawn: 2_000 }]);
      });

      it('keeps a breach with 500 organizations downstream, and tells of some of them', async () => {
        const customer = (i: number): Claim => ({
          field: 'affected',
          value: { name: `Hospital ${i} ${'of the Sisters '.repeat(10)}`, state: 'MO', individuals: 500 + i },
          source,
          confidence: 'high',
        });
        const large = breach(
          'hub',
          Array.from({ length: 500 }, (_, i) => customer(i)),
        );
        await put('hub', 'hhs-ocr', partOf(large));
        expect(await breachOf('hub')).toEqual(large);
        await put('hub', 'hhs-ocr', partOf({ ...large, claims: [...large.claims, customer(500)] }));
        const [added, changed] = await allChanges();
        expect(added?.fields.find(({ field }) => field === 'affected')?.after).toMatch(/^Hospital 0 .*; and 495 more$/);
        expect(JSON.stringify(added).length).toBeLessThan(5_000);
        expect(changed?.fields).toEqual([
          { field: 'affected', before: null, after: expect.stringMatching(/^Hospital 500 [^;]*: 1,000$/) },
        ]);
      });

      it('takes the parts of two origins at once, and tells of each', async () => {
        const ids = Array.from({ length: 8 }, (_, i) => `b-${i}`);
        const parts: [Origin, ReturnType<typeof partOf> | { claims: Claim[] }][] = [
          ['incidents', partOf(breach('b', [statement('of incidents')]))],
          ['hhs-ocr', { claims: [statement('of the portal')] }],
          ['vcdb', { claims: [statement('of vcdb')] }],
        ];
        await Promise.all(
          ids.flatMap((id) =>
            parts.map(([origin, part]) =>
              stores.writer.putContribution(id, part, `${origin} of ${id}`, { origin, at: now, isNew: true }),
            ),
          ),
        );
        const digests = await stores.writer.digests();
        for (const id of ids) {
          expect((await breachOf(id))?.claims.map(({ value }) => value)).toEqual([
            'of incidents',
            'of the portal',
            'of vcdb',
          ]);
          expect(byText(await allClaims(id))).toEqual([
            told('of incidents', 'incidents'),
            told('of the portal', 'hhs-ocr'),
            told('of vcdb', 'vcdb'),
          ]);
          expect(digests.breaches.get(id)).toEqual(
            Object.fromEntries(parts.map(([origin]) => [origin, `${origin} of ${id}`])),
          );
          const events = (await allChanges()).filter(({ breachId }) => breachId === id);
          expect(events.reduce((n, { claimsAdded }) => n + claimsAdded, 0)).toBe(3);
          expect(events.filter(({ kind }) => kind === 'added')).toHaveLength(1);
        }
      });

      it('writes no part that was made from one that lies there no more', async () => {
        const put = (value: string, replaces: Contribution | null) =>
          stores.writer.putContribution('b-1', partOf(breach('b-1', [statement(value)])), value, {
            origin: 'curators',
            at: '2026-01-02T00:00:00.000Z',
            replaces,
          });
        const part = async () => (await stores.breaches.breachRecord('b-1'))?.contributions.curators ?? null;
        expect(await put('first', null)).toBe('written');
        const first = await part();
        const outcomes = await Promise.all(['second', 'third', 'fourth'].map((value) => put(value, first)));
        expect(outcomes.toSorted()).toEqual(['outdated', 'outdated', 'written']);
        expect(await put('fifth', null)).toBe('outdated');
        expect(await put('sixth', await part())).toBe('written');
        expect((await part())?.claims.map((claim) => claim.value)).toEqual(['sixth']);
      });

      it('writes the same part once where it is put twice at once', async () => {
        const part = partOf(breach('b', [statement('one')]));
        const outcomes = await Promise.all([1, 2, 3].map(() => put('b', 'incidents', part)));
        expect(outcomes.toSorted()).toEqual(['same', 'same', 'written']);
        expect(await allChanges()).toHaveLength(1);
        expect(await allClaims('b')).toHaveLength(1);
      });

      it('gives changes in the order in which they came, over months, in pages and from any place on', async () => {
        const instants = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-05-31', '2026-12-31', '2027-01-01'].flatMap(
          (day) => [1, 2, 3].map((hour) => `${day}T0${hour}:00:00.000Z`),
        );
        for (const [i, instant] of instants.entries()) {
          now = instant;
          await put(`b-${i % 5}`, 'incidents', partOf(breach(`b-${i % 5}`, [statement(instant)])));
        }
        const all = await allChanges();
        expect(all.map(({ at }) => at)).toEqual(instants);
        expect(all.map(({ position }) => position)).toEqual(all.map(({ position }) => position).toSorted());
        for (const limit of [1, 2, 3, 5, 17, 18, 19]) expect(await allChanges(limit)).toEqual(all);
        for (const [i, { at, position }] of all.entries()) {
          expect(await allChanges(4, at)).toEqual(all.slice(i));
          expect((await stores.breaches.changes({ after: at }, 100)).items).toEqual(all.slice(i));
          expect((await stores.breaches.changes({ after: position }, 100)).items).toEqual(all.slice(i + 1));
        }
        expect(await allChanges(2, '2026-03-01')).toEqual(all.slice(6));
        expect(await allChanges(2, '2026-03-01T03:00:00+02:00')).toEqual(all.slice(6));
        expect(await stores.breaches.changes({ since: '2027-01-01T03:00:00.001Z' }, 5)).toEqual({
          items: [],
          next: null,
        });
      });
    });

    describe('files of public sources', () => {
      const file = (sha256: string) => ({
        sha256,
        fileName: 'ocr 2025 ☂.csv',
        importedAt: '2026-01-01T00:00:00.000Z',
        asOf: '2025-06-10',
        rows: 7,
        rejected: 1,
      });
      const [a, b] = ['ab'.repeat(32), 'cd'.repeat(32)] as [string, string];

      it('are listed by source and give their text back, also of 5 MB and of none', async () => {
        expect(await stores.feeds.files('hhs-ocr')).toEqual([]);
        const long = Array.from({ length: 130_000 }, () => randomUUID()).join('\n');
        await stores.feeds.put('hhs-ocr', file(a), long);
        await stores.feeds.put('hhs-ocr', file(b), '');
        await stores.feeds.put('vcdb', file(a), 'of another source, ünïcode ☂');
        expect((await stores.feeds.files('hhs-ocr')).toSorted((x, y) => (x.sha256 < y.sha256 ? -1 : 1))).toEqual([
          file(a),
          file(b),
        ]);
        expect((await stores.feeds.text('hhs-ocr', a)) === long).toBe(true);
        expect(await stores.feeds.text('hhs-ocr', b)).toBe('');
        expect(await stores.feeds.text('vcdb', a)).toBe('of another source, ünïcode ☂');
        expect(await stores.feeds.files('sec-8k')).toEqual([]);
      });

      it('are replaced whole, and refused where there is none', async () => {
        for (const text of ['first', 'second, longer', 'x']) {
          await stores.feeds.put('vcdb', { ...file(a), rows: text.length }, text);
          await stores.feeds.put('vcdb', { ...file(a), rows: text.length }, text);
          expect(await stores.feeds.text('vcdb', a)).toBe(text);
          expect(await stores.feeds.files('vcdb')).toEqual([{ ...file(a), rows: text.length }]);
        }
        for (const sha256 of [b, '', '#', 'x'.repeat(5_000)])
          await expect(stores.feeds.text('vcdb', sha256)).rejects.toMatchObject({ code: 'store-damaged' });
      });
    });

    describe("the matcher's index", () => {
      // Random bytes do not shrink, so that it takes several items.
      const large = new Uint8Array(randomBytes(3_000_000));
      const small = new Uint8Array([1, 2, 3]);
      const found = async (version: string, format: string, bytes: Uint8Array): Promise<void> => {
        const stored = await stores.breaches.matchIndex(version, format);
        expect(stored !== null && Buffer.compare(stored, bytes) === 0).toBe(true);
      };

      it.each([
        ['of 3 MB', large],
        ['of three bytes', small],
        ['of none', new Uint8Array()],
      ])('comes back byte by byte, where its numbers can be read in place: one %s', async (_, bytes) => {
        await stores.writer.putMatchIndex('v1', '2026.1', bytes);
        await found('v1', '2026.1', bytes);
        expect((await stores.breaches.matchIndex('v1', '2026.1'))!.byteOffset % 4).toBe(0);
      });

      it('is null under any other version or format, and under odd names', async () => {
        await stores.writer.putMatchIndex('v1', 'f1', small);
        for (const [version, format] of [
          ['v1', 'f2'],
          ['v2', 'f1'],
          ['v', '1#f1'],
          ['', ''],
          ['v1#f1', 'CHUNK'],
          ['ü', '\0'],
          ['x'.repeat(5_000), 'f1'],
        ] as const)
          expect(await stores.breaches.matchIndex(version, format)).toBeNull();
      });

      it('is kept for each version and format by itself, and replaced whole by a longer and a shorter one', async () => {
        await stores.writer.putMatchIndex('v1', 'f1', small);
        await stores.writer.putMatchIndex('v1', 'f2', new Uint8Array([4]));
        await stores.writer.putMatchIndex('v2', 'f1', new Uint8Array([5]));
        await stores.writer.putMatchIndex('v1', 'f1', large);
        await found('v1', 'f1', large);
        await stores.writer.putMatchIndex('v1', 'f1', small);
        await found('v1', 'f1', small);
        await found('v1', 'f2', new Uint8Array([4]));
        await found('v2', 'f1', new Uint8Array([5]));
      });

      it('is gone when it is dropped, alone, and can be dropped again and put again', async () => {
        await stores.writer.putMatchIndex('v1', 'f1', large);
        await stores.writer.putMatchIndex('v1', 'f2', small);
        for (let i = 0; i < 2; i++) await stores.writer.dropMatchIndex('v1', 'f1');
        expect(await stores.breaches.matchIndex('v1', 'f1')).toBeNull();
        await found('v1', 'f2', small);
        await stores.writer.putMatchIndex('v1', 'f1', small);
        await found('v1', 'f1', small);
      });

      it('is not found before it is whole, and no mixture is while it is replaced', async () => {
        const seen = async (): Promise<string> => {
          const stored = await stores.breaches.matchIndex('v1', 'f1');
          if (stored === null) return 'none';
          return ['large', 'other'].find((_, i) => Buffer.compare(stored, [large, other][i]!) === 0) ?? 'a mixture';
        };
        const other = large.map((byte) => byte ^ 1);
        for (const [bytes, allowed] of [
          [large, ['none', 'large']],
          [other, ['none', 'large', 'other']],
        ] as const) {
          let writing = true;
          const write = stores.writer.putMatchIndex('v1', 'f1', bytes).finally(() => {
            writing = false;
          });
          while (writing) expect(allowed).toContain(await seen());
          await write;
        }
        expect(await seen()).toBe('other');
      });
    });

    describe('assessments', () => {
      it('gives every part back to its tenant and to nobody else', async () => {
        const id = randomUUID();
        await stores.assessments.save('t1', entryOf(id), [
          { name: 'vendors-0000', json: '[1]' },
          { name: 'vendors-0001', json: '' },
          { name: 'head', json: '{"a":"☂"}' },
        ]);
        expect(await stores.assessments.read('t1', id, 'vendors-0000')).toBe('[1]');
        expect(await stores.assessments.read('t1', id, 'vendors-0001')).toBe('');
        expect(await stores.assessments.read('t1', id, 'head')).toBe('{"a":"☂"}');
        expect(await stores.assessments.read('t1', id, 'vendors')).toBeNull();
        expect(await stores.assessments.read('t1', id, 'vendors-0002')).toBeNull();
        const part = stores.assessments.reader('t1', id);
        for (const name of ['vendors-0001', 'head', 'vendors-0002', 'vendors-0000', 'head'])
          expect(await part(name), name).toBe(await stores.assessments.read('t1', id, name));
        expect(await stores.assessments.reader('t2', id)('vendors-0000')).toBeNull();
        expect(await stores.assessments.read('t1', `${id}2`, 'head')).toBeNull();
        for (const tenant of ['t2', 't', 't1#ASSESSMENT', '', `t1#ASSESSMENT#${id}`]) {
          expect(await stores.assessments.read(tenant, id, 'head')).toBeNull();
        }
      });

      it('finds nothing under odd names instead of failing', async () => {
        for (const odd of ['', ' ', '#', '../x', 'ü', '\0', 'x'.repeat(5_000)]) {
          expect(await stores.assessments.read('t', odd, 'head')).toBeNull();
          expect(await stores.assessments.read('t', 'id', odd)).toBeNull();
        }
      });

      it('keeps parts of 5 MB, also the last one', async () => {
        // Random hex halves at best, so that each part takes several items.
        const large = JSON.stringify(Array.from({ length: 130_000 }, () => randomUUID()));
        expect(large.length).toBeGreaterThan(5_000_000);
        const id = randomUUID();
        await stores.assessments.save('t', entryOf(id), [
          { name: 'vendors-0000', json: large },
          { name: 'head', json: `[${large}]` },
        ]);
        expect((await stores.assessments.read('t', id, 'vendors-0000')) === large).toBe(true);
        expect((await stores.assessments.read('t', id, 'head')) === `[${large}]`).toBe(true);
      });

      it('does not show a save that broke off, and takes the id again afterwards', async () => {
        const id = randomUUID();
        const breaksOff = function* () {
          for (let i = 0; i < 20; i++) yield { name: `vendors-${i}`, json: '"first"' };
          throw new Error('broke off');
        };
        await expect(stores.assessments.save('t', entryOf(id), breaksOff())).rejects.toThrow('broke off');
        for (const part of ['vendors-0', 'vendors-19', 'head'])
          expect(await stores.assessments.read('t', id, part)).toBeNull();
        await stores.assessments.save('t', entryOf(id), [
          { name: 'vendors-0', json: '"second"' },
          { name: 'head', json: '{}' },
        ]);
        expect(await stores.assessments.read('t', id, 'vendors-0')).toBe('"second"');
        expect(await stores.assessments.read('t', id, 'vendors-19')).toBeNull();
      });

      it('shows nothing before the last part', async () => {
        const id = randomUUID();
        const seen: Promise<string | null>[] = [];
        const watched = function* () {
          for (const name of ['a', 'b', 'c', 'head']) {
            seen.push(stores.assessments.read('t', id, 'a'), stores.assessments.read('t', id, 'head'));
            yield { name, json: '1' };
          }
        };
        await stores.assessments.save('t', entryOf(id), watched());
        expect(await Promise.all(seen)).toEqual(Array(8).fill(null));
        expect(await stores.assessments.read('t', id, 'a')).toBe('1');
      });

      it('never overwrites an id, also when two saves run at once', async () => {
        const id = randomUUID();
        const parts = (mark: string) => ['a', 'b', 'head'].map((name) => ({ name, json: JSON.stringify(mark) }));
        const marks = ['0', '1', '2', '3'];
        const outcomes = await Promise.allSettled(
          marks.map((mark) => stores.assessments.save('t', entryOf(id), parts(mark))),
        );
        const kept = marks.filter((_, i) => outcomes[i]?.status === 'fulfilled');
        expect(kept).toHaveLength(1);
        await expect(stores.assessments.save('t', entryOf(id), parts('later'))).rejects.toMatchObject({
          code: 'already-stored',
        });
        for (const name of ['a', 'b', 'head']) {
          expect(await stores.assessments.read('t', id, name)).toBe(JSON.stringify(kept[0]));
        }
      });

      it('refuses an assessment without parts', async () => {
        await expect(stores.assessments.save('t', entryOf(randomUUID()), [])).rejects.toThrow(RangeError);
      });

      it('gives any JSON text back character by character', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(fc.json(), { minLength: 1, maxLength: 4 }), async (texts) => {
            const id = randomUUID();
            await stores.assessments.save(
              't',
              entryOf(id),
              texts.map((json, i) => ({ name: `part-${i}`, json })),
            );
            for (const [i, json] of texts.entries())
              expect(await stores.assessments.read('t', id, `part-${i}`)).toBe(json);
          }),
          { numRuns: 50 },
        );
      });
    });

    describe('what assessments found on a breach', () => {
      const entry = (assessmentId: string, createdAt: string, vendors = 1, name = 'A vendor'): AffectedBy => ({
        assessmentId,
        createdAt,
        asOf: '2026-02-01',
        organization: 'Riverbend ☂',
        total: vendors,
        vendors: Array.from({ length: Math.min(vendors, 1_000) }, (_, i) => ({
          externalId: i % 2 === 0 ? `AP-${i}` : null,
          name: `${name} ${i}`,
          finding: i % 3 === 0 ? 'review' : 'exposed',
          path: ['direct'],
        })),
      });

      it('is listed by tenant and breach, the newest first', async () => {
        const [first, second, third] = [
          entry('x', '2026-02-01T00:00:00.000Z'),
          entry('y', '2026-02-02T00:00:00.000Z', 2),
          entry('z', '2026-02-02T00:00:00.001Z', 0),
        ] as const;
        await stores.assessments.saveAffected(
          't1',
          new Map([
            ['b-1', second],
            ['b-2', second],
          ]),
        );
        await stores.assessments.saveAffected('t1', new Map([['b-1', first]]));
        await stores.assessments.saveAffected('t1', new Map([['b-1', third]]));
        await stores.assessments.saveAffected('t1', new Map([['b-1', third]]));
        await stores.assessments.saveAffected('t2', new Map([['b-1', first]]));
        await stores.assessments.saveAffected('t1', new Map());
        expect(await stores.assessments.affectedBy('t1', 'b-1', 10)).toEqual([third, second, first]);
        expect(await stores.assessments.affectedBy('t1', 'b-1', 2)).toEqual([third, second]);
        expect(await stores.assessments.affectedBy('t1', 'b-2', 10)).toEqual([second]);
        expect(await stores.assessments.affectedBy('t2', 'b-1', 10)).toEqual([first]);
        for (const [tenant, id] of [
          ['t', 'b-1'],
          ['t1', 'b'],
          ['t1#AFFECTED', 'b-1'],
          ['t1', ''],
        ] as const)
          expect(await stores.assessments.affectedBy(tenant, id, 10)).toEqual([]);
      });

      it('leaves out what a row calls an incident and no breach can be called', async () => {
        const one = entry('x', '2026-02-01T00:00:00.000Z');
        const texts = ['', 'two words', 'a#b', 'ö', 'x'.repeat(201)];
        await stores.assessments.saveAffected('t3', new Map([...texts, 'b-1'].map((id) => [id, one])));
        await stores.assessments.saveAffected('t3', new Map([['', one]]));
        expect(await stores.assessments.affectedBy('t3', 'b-1', 10)).toEqual([one]);
      });

      it('holds a thousand vendors of each of many breaches', async () => {
        const large = entry(
          'x',
          '2026-02-01T00:00:00.000Z',
          3_000,
          'A vendor with quite a long name, as they go, Incorporated',
        );
        const found = new Map(Array.from({ length: 60 }, (_, i) => [`b-${i}`, large]));
        await stores.assessments.saveAffected('t', found);
        for (const id of found.keys()) expect(await stores.assessments.affectedBy('t', id, 1)).toEqual([large]);
      });
    });

    describe('verdicts', () => {
      it('gives a tenant its own verdicts in the order of their ids, and nobody else any', async () => {
        expect(await stores.verdicts.list('t1')).toEqual([]);
        const [a, b, c] = ['a-1', 'b-1', 'b-2'].map((id) => verdict(id)) as [Verdict, Verdict, Verdict];
        for (const one of [c, a, b]) await stores.verdicts.put('t1', one);
        await stores.verdicts.put('t2', { ...a, decidedBy: 'Somebody else' });
        expect(await stores.verdicts.list('t1')).toEqual([a, b, c]);
        expect(await stores.verdicts.list('t1', 'b-')).toEqual([b, c]);
        expect(await stores.verdicts.list('t2')).toEqual([{ ...a, decidedBy: 'Somebody else' }]);
        for (const tenant of ['t', 't1#VERDICTS', '', 't3', 'x'.repeat(5_000)])
          expect(await stores.verdicts.list(tenant)).toEqual([]);
        for (const prefix of ['c', 'a-1#', 'x'.repeat(5_000), '\0', 'ü'])
          expect(await stores.verdicts.list('t1', prefix)).toEqual([]);
      });

      it('writes a verdict anew under its id, and keeps every field as it came', async () => {
        const full = verdict('a-1', {
          vendor: { externalId: 'AP 1 #☂', name: 'Ünïcode "quoted" 名 GmbH' },
          note: 'line\none, tab\ttwo',
        });
        await stores.verdicts.put('t', full);
        const withdrawn = { ...full, withdrawnAt: '2026-03-03T00:00:00.000Z', withdrawnBy: 'Lee' };
        await stores.verdicts.put('t', withdrawn);
        expect(await stores.verdicts.list('t')).toEqual([withdrawn]);
      });

      it('holds 10,000 of one tenant', async () => {
        const many = Array.from({ length: 10_000 }, (_, i) =>
          verdict(`v-${String(i).padStart(5, '0')}`, { note: `${i} ${'n'.repeat(200)}` }),
        );
        const putEach = (list: readonly Verdict[]) => Promise.all(list.map((one) => stores.verdicts.put('t', one)));
        const most = many.slice(0, -50);
        await (setUp.fillVerdicts?.(stores, 't', most) ?? putEach(most));
        expect(await stores.verdicts.list('t')).toEqual(most);
        await putEach(many.slice(-50));
        expect(await stores.verdicts.list('t')).toEqual(many);
      });
    });

    describe('settings', () => {
      it('keeps the matching settings of each tenant, replacing them whole', async () => {
        expect(await stores.settings.matching('t1')).toBeNull();
        const settings = { matchThreshold: 0.9, updatedAt: '2026-01-01T00:00:00.000Z', keyLabel: 'CI' };
        await stores.settings.putMatching('t1', settings);
        expect(await stores.settings.matching('t1')).toEqual(settings);
        const { matchThreshold: _, ...without } = settings;
        await stores.settings.putMatching('t1', { ...without, reviewThreshold: 0 });
        expect(await stores.settings.matching('t1')).toEqual({ ...without, reviewThreshold: 0 });
        for (const tenant of ['t2', 't', '', 't1#SETTINGS']) expect(await stores.settings.matching(tenant)).toBeNull();
      });
    });

    describe('keys', () => {
      it('finds a key by its hash alone, and replaces it', async () => {
        const key = { hash: 'ab'.repeat(32), tenantId: 't', label: 'CI', createdAt: '2026-01-01T00:00:00Z' };
        expect(await stores.keys.find(key.hash)).toBeNull();
        await stores.keys.put(key);
        expect(await stores.keys.find(key.hash)).toEqual(key);
        const expiring = { ...key, expiresAt: '2027-01-01T00:00:00Z' };
        await stores.keys.put(expiring);
        expect(await stores.keys.find(key.hash)).toEqual(expiring);
        await stores.keys.put({ ...key, scopes: ['curate'] });
        expect(await stores.keys.find(key.hash)).toEqual({ ...key, scopes: ['curate'] });
        for (const hash of ['', '#', 'cd'.repeat(32)]) expect(await stores.keys.find(hash)).toBeNull();
      });
    });
  });
}
