import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../domain/match/verdict.ts';
import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../../functions/verbs/ports.ts';
import { breach, source, statement, vendor, verdict } from './records.ts';

type Stores = {
  breaches: BreachStore;
  writer: BreachWriter;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
};

/** What every implementation of the ports does. `fresh` gives empty stores. */
export function storeContract(
  name: string,
  setUp: { start?: () => Promise<void>; fresh: () => Promise<Stores>; stop?: () => Promise<void> },
): void {
  describe(name, () => {
    let stores: Stores;
    beforeAll(async () => setUp.start?.());
    afterAll(async () => setUp.stop?.());
    beforeEach(async () => {
      stores = await setUp.fresh();
    });

    describe('catalog', () => {
      it('is empty, with no head, until a load is sealed', async () => {
        expect(await stores.breaches.head()).toBeNull();
        expect(await stores.breaches.vendors()).toEqual([]);
        expect(await stores.breaches.breachHeads()).toEqual([]);
        expect(await stores.writer.digests()).toEqual(new Map());
        const head = { version: 'v1', coverage: [{ source: 'incidents', asOf: '2026-01-01', records: 2 }] };
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
        for (const v of vendors) await stores.writer.putVendor(v, `digest of ${v.id}`);
        await stores.writer.putBreach(
          breach('second', [statement('s')], { upstream: 'first' }),
          'd2',
          '2026-01-01T00:00:00Z',
        );
        await stores.writer.putBreach(breach('first', [statement('s')]), 'd1', '2026-01-01T00:00:00Z');
        expect(await stores.breaches.vendors()).toEqual(vendors.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(await stores.breaches.breachHeads()).toEqual([
          {
            id: 'first',
            title: 'The incident first',
            vendorId: 'a-vendor',
            aliases: [],
            weakAliases: [],
            status: 'open',
          },
          {
            id: 'second',
            title: 'The incident second',
            vendorId: 'a-vendor',
            aliases: [],
            weakAliases: [],
            upstream: 'first',
            status: 'open',
          },
        ]);
        expect(await stores.writer.digests()).toEqual(
          new Map([
            ...vendors.map((v) => [`vendor:${v.id}`, `digest of ${v.id}`] as const),
            ['breach:first', 'd1'],
            ['breach:second', 'd2'],
          ]),
        );
      });

      it('gives whole breaches in the order asked for and leaves out what it does not have', async () => {
        const a = breach('a', [statement('one'), { ...statement('two'), said: 'words', note: 'n' }], { notes: ['x'] });
        const b = breach('b', [statement('three')]);
        for (const record of [a, b]) await stores.writer.putBreach(record, record.id, '2026-01-01T00:00:00Z');
        expect(await stores.breaches.breaches(['b', 'none', 'a#', 'a', ''])).toEqual([b, a]);
        expect(await stores.breaches.breaches([])).toEqual([]);
      });

      it('keeps 3,000 claims of one breach, in their order', async () => {
        const claims = Array.from({ length: 3_000 }, (_, i) => statement(`${i} ${'word '.repeat(60)}`));
        const large = breach('large', claims);
        await stores.writer.putBreach(large, 'd', '2026-01-01T00:00:00Z');
        expect(await stores.breaches.breaches(['large'])).toEqual([large]);
      });

      it('keeps claims that differ only in what was read out of them, and equal ones', async () => {
        const twice = breach('twice', [
          statement('same'),
          { ...statement('same'), said: 'other words' },
          statement('same'),
          { ...statement('same'), source: { ...source, retrievedOn: '2026-02-02' } },
        ]);
        await stores.writer.putBreach(twice, 'd', '2026-01-01T00:00:00Z');
        expect(await stores.breaches.breaches(['twice'])).toEqual([twice]);
      });

      it('follows a breach through claims that go, come back, change and move', async () => {
        const [one, two, three] = ['one', 'two', 'three'].map(statement) as [never, never, never];
        const states = [[one, two], [two], [three, one, two], [{ ...statement('two'), note: 'read again' }, one]];
        for (const [day, claims] of states.entries()) {
          const record = breach('b', claims, { title: `State ${day}` });
          const write = () => stores.writer.putBreach(record, `d${day}`, `2026-01-0${day + 1}T00:00:00Z`);
          await write();
          await write();
          expect(await stores.breaches.breaches(['b'])).toEqual([record]);
          expect((await stores.writer.digests()).get('breach:b')).toBe(`d${day}`);
          expect((await stores.breaches.breachHeads()).map((head) => head.title)).toEqual([`State ${day}`]);
        }
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
        await stores.assessments.save('t1', id, [
          { name: 'vendors-0000', json: '[1]' },
          { name: 'vendors-0001', json: '' },
          { name: 'head', json: '{"a":"☂"}' },
        ]);
        expect(await stores.assessments.read('t1', id, 'vendors-0000')).toBe('[1]');
        expect(await stores.assessments.read('t1', id, 'vendors-0001')).toBe('');
        expect(await stores.assessments.read('t1', id, 'head')).toBe('{"a":"☂"}');
        expect(await stores.assessments.read('t1', id, 'vendors')).toBeNull();
        expect(await stores.assessments.read('t1', id, 'vendors-0002')).toBeNull();
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
        await stores.assessments.save('t', id, [
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
        await expect(stores.assessments.save('t', id, breaksOff())).rejects.toThrow('broke off');
        for (const part of ['vendors-0', 'vendors-19', 'head'])
          expect(await stores.assessments.read('t', id, part)).toBeNull();
        await stores.assessments.save('t', id, [
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
        await stores.assessments.save('t', id, watched());
        expect(await Promise.all(seen)).toEqual(Array(8).fill(null));
        expect(await stores.assessments.read('t', id, 'a')).toBe('1');
      });

      it('never overwrites an id, also when two saves run at once', async () => {
        const id = randomUUID();
        const parts = (mark: string) => ['a', 'b', 'head'].map((name) => ({ name, json: JSON.stringify(mark) }));
        const marks = ['0', '1', '2', '3'];
        const outcomes = await Promise.allSettled(marks.map((mark) => stores.assessments.save('t', id, parts(mark))));
        const kept = marks.filter((_, i) => outcomes[i]?.status === 'fulfilled');
        expect(kept).toHaveLength(1);
        await expect(stores.assessments.save('t', id, parts('later'))).rejects.toMatchObject({
          code: 'already-stored',
        });
        for (const name of ['a', 'b', 'head']) {
          expect(await stores.assessments.read('t', id, name)).toBe(JSON.stringify(kept[0]));
        }
      });

      it('refuses an assessment without parts', async () => {
        await expect(stores.assessments.save('t', randomUUID(), [])).rejects.toThrow(RangeError);
      });

      it('gives any JSON text back character by character', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(fc.json(), { minLength: 1, maxLength: 4 }), async (texts) => {
            const id = randomUUID();
            await stores.assessments.save(
              't',
              id,
              texts.map((json, i) => ({ name: `part-${i}`, json })),
            );
            for (const [i, json] of texts.entries())
              expect(await stores.assessments.read('t', id, `part-${i}`)).toBe(json);
          }),
          { numRuns: 50 },
        );
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
        for (let i = 0; i < many.length; i += 50)
          await Promise.all(many.slice(i, i + 50).map((one) => stores.verdicts.put('t', one)));
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
        for (const hash of ['', '#', 'cd'.repeat(32)]) expect(await stores.keys.find(hash)).toBeNull();
      });
    });
  });
}
