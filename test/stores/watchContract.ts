import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarState } from '../../domain/watch/calendarFeed.ts';
import type { Stores } from '../../functions/store/stores.ts';
import { exportTenant } from '../../functions/verbs/exportTenant.ts';
import type { Page } from '../../functions/verbs/ports.ts';
import { onlyRecord } from '../../functions/verbs/tenantPorts.ts';
import type { DueEntry, DueThing, Watched } from '../../functions/verbs/watchPorts.ts';
import { fillWatched } from './fillWatched.ts';
import {
  alert,
  breachCause,
  calendarFeed,
  decidedAnswer,
  delivery,
  laneOf,
  laneThing,
  later,
  now,
  question,
  run,
  running,
  scheduleOf,
  watch,
  whom,
} from './watchRecords.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** All pages of a list. */
async function all<T>(list: (after?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page: Page<T> = await list(after);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

/** What is due over all shards, each in its order. */
export async function dueAt({ due }: Stores, instant: string): Promise<DueEntry[]> {
  const shards = await Promise.all(
    range(due.shards).map((shard) => all((after) => due.list(shard, instant, 7, after))),
  );
  return shards.flat();
}
const thingsDue = async (stores: Stores, instant: string): Promise<DueThing[]> =>
  (await dueAt(stores, instant)).map(({ thing }) => thing);

/**
 * What every implementation of the watch's ports does. `fresh` opens new stores over nothing, and with them more stores over
 * the same: two processes that know nothing of each other.
 */
export function watchContract(
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
    const org = whom('org');
    const far = later(86_400 * 3_650);

    describe('what waits', () => {
      it('is one thing an organization, with the causes of all who added some, and one token from the first on', async () => {
        expect(await stores.pending.read(org)).toBeNull();
        await stores.pending.add(org, [breachCause('a')], now);
        const first = await stores.pending.read(org);
        await Promise.all(
          range(6).map((i) => (i % 2 ? stores : others()).pending.add(org, [breachCause(`b${i}`)], later(5))),
        );
        const found = await stores.pending.read(org);
        expect(found?.doc).toMatchObject({ token: first?.doc.token, since: now });
        expect(found?.doc.causes.named.map((cause) => 'breachId' in cause && cause.breachId).toSorted()).toEqual([
          'a',
          'b0',
          'b1',
          'b2',
          'b3',
          'b4',
          'b5',
        ]);
        expect(found?.mark).not.toBe(first?.mark);
      });

      it('does not change with the same causes again, and is another organization’s for another', async () => {
        await stores.pending.add(org, [breachCause('a')], now);
        const first = await stores.pending.read(org);
        await stores.pending.add(org, [breachCause('a')], later(1));
        expect(await stores.pending.read(org)).toEqual(first);
        await stores.pending.add(whom('org', 'lake'), [breachCause('a')], now);
        expect((await stores.pending.read(whom('org', 'lake')))?.doc.token).not.toBe(first?.doc.token);
      });

      it('is listed by when it came, in parts, over all tenants', async () => {
        for (const i of range(20)) {
          await stores.pending.add(whom(`old-${i}`, `tenant-${i % 3}`), [breachCause('a')], later(-i));
          await stores.pending.add(whom(`new-${i}`), [breachCause('a')], later(60));
        }
        const old = await all((after) => stores.pending.list({ before: later(1), limit: 3, after }));
        const names = (of: Watched[]) =>
          of.map(({ tenantId, organizationId }) => `${tenantId} ${organizationId}`).toSorted();
        expect(names(old)).toEqual(names(range(20).map((i) => whom(`old-${i}`, `tenant-${i % 3}`))));
        await stores.pending.drop(whom('old-0', 'tenant-0'));
        await stores.pending.drop(whom('none'));
        expect((await stores.pending.list({ before: later(1), limit: 100 })).items).toHaveLength(19);
      });
    });

    describe('a watch', () => {
      const begin = async (of: Stores = stores) => {
        const pending = await of.pending.read(org);
        return of.watches.begin(org, running(pending!.doc.token), null, pending!.mark);
      };

      it('is put only where it is the one that was read', async () => {
        const first = await stores.watches.put(org, watch(), null);
        expect(await stores.watches.read(org)).toEqual(first);
        expect(await stores.watches.put(org, watch({ dueAt: now }), null)).toBeNull();
        const known = { kind: 'known', breachId: 'b', title: 'B', on: '2026-03-02', dueAt: later(60) } as const;
        const again = { at: later(60), causes: [known] };
        const second = await stores.watches.put(org, watch({ dueAt: now, again }), first!.mark);
        expect(await stores.watches.put(org, watch(), first!.mark)).toBeNull();
        expect(await stores.watches.read(org)).toEqual(second);
        expect(await stores.watches.read(whom('org', 'lake'))).toBeNull();
      });

      it('begins a run once, however many workers try, and takes what waits with it', async () => {
        await stores.pending.add(org, [breachCause('a')], now);
        const there = others();
        const [pending, before] = [await stores.pending.read(org), await stores.watches.put(org, watch(), null)];
        const begun = await Promise.all(
          range(8).map((i) =>
            (i % 2 ? stores : there).watches.begin(org, running(pending!.doc.token), before!.mark, pending!.mark),
          ),
        );
        const won = begun.filter((one) => one !== null);
        expect(won).toEqual([await stores.watches.read(org)]);
        expect(won[0]?.doc.running?.token).toBe(pending?.doc.token);
        expect(await stores.pending.read(org)).toBeNull();
      });

      it('begins none where another cause came meanwhile, and nothing is written', async () => {
        await stores.pending.add(org, [breachCause('a')], now);
        const read = await stores.pending.read(org);
        await stores.pending.add(org, [breachCause('b')], now);
        expect(await stores.watches.begin(org, running('t'), null, read!.mark)).toBeNull();
        expect(await stores.watches.read(org)).toBeNull();
        expect((await stores.pending.read(org))?.doc.causes.named).toHaveLength(2);
      });

      it('ends a run once, with its line, events and deliveries, however many workers try', async () => {
        await stores.pending.add(org, [breachCause('a')], now);
        const begun = await begin();
        const there = others();
        const ended = await Promise.all(
          range(8).map((i) =>
            (i % 2 ? stores : there).watches.finish(org, watch({ dueAt: `try-${i}` }), begun!.mark, {
              run: run(`run-${i}`, [`event-${i}`]),
              events: [alert(`event-${i}`)],
              deliveries: [{ webhookId: 'hook', eventId: `event-${i}` }],
            }),
          ),
        );
        const won = ended.flatMap((one, i) => (one === null ? [] : [i]));
        expect(won).toHaveLength(1);
        const [id] = won;
        expect((await stores.runs('river', 'org').list({ limit: 10 })).items.map(({ doc }) => doc)).toEqual([
          run(`run-${id}`, [`event-${id}`]),
        ]);
        expect((await stores.alerts('river', 'org').list({ limit: 10 })).items.map(({ doc }) => doc)).toEqual([
          alert(`event-${id}`),
        ]);
        expect((await stores.watches.read(org))?.doc).toEqual(watch({ dueAt: `try-${id}` }));
        const lane = laneOf('hook', 'org');
        expect(await stores.deliveries.waiting(lane, 10)).toEqual([
          delivery(`event-${id}`, lane, { createdAt: later(2) }),
        ]);
        expect(await dueAt(stores, later(2))).toEqual([{ at: later(2), thing: laneThing(lane) }]);
      });

      it('ends a run with forty deliveries to forty webhooks, and with no more', async () => {
        await stores.pending.add(org, [breachCause('a')], now);
        const begun = await begin();
        const to = (count: number) => ({
          run: run('r', ['e1', 'e2']),
          events: [alert('e1'), alert('e2')],
          deliveries: range(count).map((i) => ({ webhookId: `hook-${i}`, eventId: i % 2 ? 'e1' : 'e2' })),
        });
        await expect(stores.watches.finish(org, watch(), begun!.mark, to(60))).rejects.toThrow(RangeError);
        expect(await stores.watches.finish(org, watch(), begun!.mark, to(40))).not.toBeNull();
        expect(await thingsDue(stores, later(2))).toHaveLength(40);
      });

      it('takes an event of 300 kB, and lists the newest first', async () => {
        const mark = (await stores.watches.put(org, watch(), null))!.mark;
        const events = [alert('e1', { text: 'The vendor is exposed. '.repeat(13_000) }), alert('e2')];
        await stores.watches.finish(org, watch(), mark, { run: run('r'), events, deliveries: [] });
        const listed = await stores.alerts('river', 'org').list({ limit: 10, newestFirst: true });
        expect(listed.items.map(({ doc }) => doc)).toEqual(events.toReversed());
      });

      it('is removed with its place among what is due and in the index, again and again', async () => {
        await stores.watches.put(org, watch({ dueAt: now }), null);
        for (const at of [now, later(60)]) await stores.due.put({ at, thing: scheduleOf('org') });
        await stores.due.put({ at: now, thing: scheduleOf('other') });
        await stores.watchIndex.put(org, ['V:a', 'B:b']);
        for (let i = 0; i < 2; i++) {
          await stores.watches.remove(org);
          expect(await stores.watches.read(org)).toBeNull();
          expect(await thingsDue(stores, far)).toEqual([scheduleOf('other')]);
          expect(await stores.watchIndex.keysOf(org)).toEqual([]);
          expect((await stores.watchIndex.watchers('V:a', 10)).items).toEqual([]);
        }
      });
    });

    describe('what is due', () => {
      it('is listed up to an instant, the oldest first, a thousand lanes too', async () => {
        const entries = range(1_000).map((i) => ({
          at: later(-(i * 7_919) % 10_007),
          thing: laneThing(laneOf(`hook-${i % 7}`, `org-${i}`, `tenant-${i % 11}`)),
        }));
        for (let i = 0; i < entries.length; i += 50)
          await Promise.all(entries.slice(i, i + 50).map((entry) => stores.due.put(entry)));
        const timed = range(20).map((i) => ({ at: later(-i * 500), thing: scheduleOf(`org-${i}`) }));
        for (const entry of timed) await stores.due.put(entry);
        await stores.due.put({ at: later(1), thing: scheduleOf('later') });
        const found: DueEntry[] = [];
        for (const shard of range(stores.due.shards)) {
          const listed = await all((after) => stores.due.list(shard, now, 97, after));
          expect(listed.map(({ at }) => at)).toEqual(listed.map(({ at }) => at).toSorted());
          expect(listed.length).toBeGreaterThan(150);
          expect(listed.some(({ thing }) => thing.kind === 'schedule')).toBe(true);
          found.push(...listed);
        }
        const texts = (of: DueEntry[]) =>
          of.map(({ at, thing }) => `${at} ${Object.entries(thing).toSorted()}`).toSorted();
        expect(texts(found)).toEqual(texts([...entries, ...timed]));
      });

      it.each([
        ['a schedule', scheduleOf('org')],
        ['a lane', laneThing(laneOf('hook', 'org'))],
        ['a digest', { kind: 'digest', tenantId: 'river', webhookId: 'hook' } as DueThing],
      ])('moves within its shard, and goes when it is removed: %s', async (_, thing) => {
        await stores.due.put({ at: now, thing });
        const shardOf = async (instant: string) => {
          const lists = await Promise.all(range(stores.due.shards).map((shard) => stores.due.list(shard, instant, 10)));
          return lists.findIndex(({ items }) => items.length > 0);
        };
        const shard = await shardOf(now);
        await stores.due.move({ at: now, thing }, later(60));
        await stores.due.move({ at: later(60), thing }, later(60));
        expect(await dueAt(stores, later(59))).toEqual([]);
        expect(await dueAt(stores, later(60))).toEqual([{ at: later(60), thing }]);
        expect(await shardOf(later(60))).toBe(shard);
        await stores.due.remove({ at: later(60), thing });
        await stores.due.remove({ at: later(60), thing });
        expect(await dueAt(stores, far)).toEqual([]);
      });

      it('leaves a lane where it is that was put elsewhere meanwhile', async () => {
        const thing = laneThing(laneOf('hook', 'org'));
        await stores.due.put({ at: now, thing });
        await stores.due.put({ at: later(5), thing });
        await stores.due.move({ at: now, thing }, later(600));
        await stores.due.remove({ at: now, thing });
        expect(await dueAt(stores, far)).toEqual([{ at: later(5), thing }]);
      });
    });

    describe('the index', () => {
      const watchers = (key: string) => all((after) => stores.watchIndex.watchers(key, 2, after));

      it('leads from keys to organizations in parts, and follows when the keys change', async () => {
        expect(await stores.watchIndex.keysOf(org)).toEqual([]);
        const all = range(5).map((i) => whom(`org-${i}`, `tenant-${i}`));
        for (const one of all) await stores.watchIndex.put(one, ['V:popular', `B:${one.organizationId}`]);
        expect(await watchers('V:popular')).toEqual(all);
        expect(await watchers('B:org-3')).toEqual([all[3]]);
        await stores.watchIndex.put(all[3]!, ['V:popular', 'T:new']);
        await stores.watchIndex.put(all[3]!, ['V:popular', 'T:new']);
        expect((await stores.watchIndex.keysOf(all[3]!)).toSorted()).toEqual(['T:new', 'V:popular']);
        expect(await watchers('B:org-3')).toEqual([]);
        expect(await watchers('T:new')).toEqual([all[3]]);
        expect(await watchers('V:popular')).toEqual(all);
      });

      it('takes words in any signs and of any length, each apart', async () => {
        const words = ['T:naïve', 'T:naive', 'T:a b', 'T:a#b', '~x', `T:${'long'.repeat(200)}`, 'T:病院', 'T:'];
        await stores.watchIndex.put(org, words);
        expect((await stores.watchIndex.keysOf(org)).toSorted()).toEqual(words.toSorted());
        for (const word of words) expect(await watchers(word)).toEqual([org]);
        expect(await watchers('T:naïv')).toEqual([]);
        await stores.watchIndex.put(org, words.slice(1));
        expect(await watchers('T:naïve')).toEqual([]);
        expect(await watchers('T:naive')).toEqual([org]);
      });

      it('takes many keys at once, and all of them away again', async () => {
        const keys = range(450).map((i) => `V:${i}-${randomBytes(3).toString('hex')}`);
        await stores.watchIndex.put(org, keys);
        for (const i of [0, 98, 99, 449]) expect(await watchers(keys[i]!)).toEqual([org]);
        await stores.watchIndex.put(org, []);
        for (const i of [0, 98, 99, 449]) expect(await watchers(keys[i]!)).toEqual([]);
      });
    });

    it('keeps where what goes on in parts has come to', async () => {
      expect(await stores.cursors.read('changes')).toBeNull();
      await stores.cursors.put('changes', 'here #1');
      await stores.cursors.put('changes', 'there');
      expect(await others().cursors.read('changes')).toBe('there');
      expect(await stores.cursors.read('versions')).toBeNull();
    });

    describe('a lane', () => {
      const lane = laneOf('hook', 'org');
      const state = (attempt: number, nextAt: string) => ({ attempt, nextAt });
      const add = (eventId: string, at = now) => stores.deliveries.add(lane, [delivery(eventId, lane)], at);
      const isDue = async (instant: string) => (await thingsDue(stores, instant)).length > 0;

      it('is taken by one at a time, until the lease ends or the lane is left', async () => {
        await add('e1');
        const there = others();
        const taken = await Promise.all(
          range(8).map((i) => (i % 2 ? stores : there).deliveries.take(lane, now, later(60))),
        );
        expect(taken.filter((one) => one !== null)).toHaveLength(1);
        expect(await stores.deliveries.take(lane, later(59), later(200))).toBeNull();
        expect(await isDue(later(59))).toBe(false);
        expect(await isDue(later(60))).toBe(true);
        const again = await stores.deliveries.take(lane, later(60), later(120));
        expect(again?.doc).toEqual({ attempt: 0, nextAt: now, leaseUntil: later(120) });
        // The first one comes back too late: the lane is another's.
        const [first] = taken.filter((one) => one !== null);
        await stores.deliveries.leave(lane, first!.mark, null);
        expect(await stores.deliveries.take(lane, later(61), later(200))).toBeNull();
      });

      it('waits for its next try, and keeps how often it was tried and since when it fails', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        await stores.deliveries.leave(lane, taken!.mark, { ...state(1, later(300)), failingSince: now });
        expect(await stores.deliveries.take(lane, later(299), later(400))).toBeNull();
        expect(await isDue(later(299))).toBe(false);
        expect(await isDue(later(300))).toBe(true);
        const again = await stores.deliveries.take(lane, later(300), later(400));
        expect(again?.doc).toEqual({ ...state(1, later(300)), failingSince: now, leaseUntil: later(400) });
      });

      it('goes on at once where it is hurried, unless somebody is at it', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        await stores.deliveries.hurry(lane, later(1));
        expect(await stores.deliveries.take(lane, later(1), later(200))).toBeNull();
        await stores.deliveries.leave(lane, taken!.mark, state(7, later(300)));
        await stores.deliveries.hurry(lane, later(2));
        expect(await isDue(later(2))).toBe(true);
        expect((await stores.deliveries.take(lane, later(2), later(62)))?.doc.attempt).toBe(0);
        expect((await stores.deliveries.waiting(lane, 10)).map(({ eventId }) => eventId)).toEqual(['e1']);
      });

      it('that holds nothing is no more due for being hurried', async () => {
        await stores.deliveries.hurry(lane, now);
        expect(await isDue(far)).toBe(false);
      });

      it('with nothing left in it is no more among what is due', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        const [first] = await stores.deliveries.waiting(lane, 10);
        await stores.deliveries.end(lane, { ...first!, state: 'delivered', endedAt: later(1) });
        await stores.deliveries.leave(lane, taken!.mark, null);
        expect(await isDue(far)).toBe(false);
        expect(await stores.deliveries.waiting(lane, 10)).toEqual([]);
        expect((await stores.deliveries.take(lane, later(1), later(60)))?.doc.attempt).toBe(0);
      });

      it('stays due where something came while it was worked on', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        await add('e2', later(1));
        expect(await stores.deliveries.take(lane, later(1), later(61))).toBeNull();
        await stores.deliveries.leave(lane, taken!.mark, null);
        expect(await isDue(later(1))).toBe(true);
        expect(await stores.deliveries.take(lane, later(2), later(62))).not.toBeNull();
      });

      it('stays due also where the tick has moved meanwhile what came', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        await add('e2', later(1));
        for (const entry of await dueAt(stores, later(2))) await stores.due.move(entry, later(600));
        await stores.deliveries.leave(lane, taken!.mark, null);
        expect(await isDue(later(600))).toBe(true);
        expect(await stores.deliveries.take(lane, later(2), later(62))).not.toBeNull();
      });

      it('does not try sooner for what comes while it waits for its next try', async () => {
        await add('e1');
        const taken = await stores.deliveries.take(lane, now, later(60));
        await stores.deliveries.leave(lane, taken!.mark, state(1, later(300)));
        await add('e2', later(10));
        expect(await stores.deliveries.take(lane, later(10), later(70))).toBeNull();
        expect(await stores.deliveries.take(lane, later(300), later(360))).not.toBeNull();
        expect((await stores.deliveries.waiting(lane, 10)).map(({ eventId }) => eventId)).toEqual(['e1', 'e2']);
      });

      it('holds events in the order in which they came, those of one instant by their ids, each once', async () => {
        await stores.deliveries.add(
          lane,
          ['e3', 'e2'].map((id) => delivery(id, lane)),
          now,
        );
        await add('e1', later(5));
        await stores.deliveries.add(lane, [delivery('e2', lane), delivery('e4', lane)], later(9));
        const ids = (await stores.deliveries.waiting(lane, 10)).map(({ eventId }) => eventId);
        expect(ids).toEqual(['e2', 'e3', 'e1', 'e4']);
        expect((await stores.deliveries.waiting(lane, 2)).map(({ eventId }) => eventId)).toEqual(['e2', 'e3']);
        expect(await stores.deliveries.waiting(laneOf('hook', 'org', 'lake'), 10)).toEqual([]);
        expect(await stores.deliveries.waiting(laneOf('hook', 'or'), 10)).toEqual([]);
      });

      it('takes a hundred and fifty events again at once', async () => {
        const ids = range(150).map((i) => `e${String(i).padStart(3, '0')}`);
        await stores.deliveries.add(
          lane,
          ids.map((id) => delivery(id, lane)),
          now,
        );
        expect((await stores.deliveries.waiting(lane, 200)).map(({ eventId }) => eventId)).toEqual(ids);
      });

      it('shows in its webhook’s log what waits and what has ended, the newest event first', async () => {
        const other = laneOf('hook', 'other');
        for (const id of ['e1', 'e3', 'e5']) await add(id);
        await stores.deliveries.add(
          other,
          ['e2', 'e4'].map((id) => delivery(id, other)),
          now,
        );
        for (const id of ['e1', 'e3']) {
          const ended = delivery(id, lane, { state: 'delivered', endedAt: later(3) });
          await stores.deliveries.end(lane, ended);
          await stores.deliveries.end(lane, ended);
        }
        const tried = [{ at: now, milliseconds: 12, status: 500, outcome: 'answered 500' }];
        await stores.deliveries.note(other, delivery('e2', other, { attempts: tried }));
        await stores.deliveries.note(lane, delivery('e1', lane, { attempts: tried }));
        const log = await all((after) => stores.deliveries.log('river', 'hook', { limit: 2, after }));
        expect(log.map(({ eventId, state }) => [eventId, state])).toEqual([
          ['e5', 'pending'],
          ['e4', 'pending'],
          ['e3', 'delivered'],
          ['e2', 'pending'],
          ['e1', 'delivered'],
        ]);
        expect(log[3]?.attempts).toEqual(tried);
        await stores.deliveries.add(lane, [log[4]!], later(20));
        const again = await all((after) => stores.deliveries.log('river', 'hook', { limit: 10, after }));
        expect(again.at(-1)).toEqual(delivery('e1', lane, { createdAt: later(20) }));
        expect(await stores.deliveries.log('lake', 'hook', { limit: 10 })).toEqual({ items: [], next: null });
      });

      it('drops what waits for a webhook that is no more, and the places of its lanes', async () => {
        for (const id of ['a', 'b']) {
          const one = laneOf('hook', id);
          await stores.deliveries.add(one, [delivery('e', one)], now);
        }
        await stores.deliveries.take(laneOf('hook', 'a'), now, later(60));
        const kept = laneOf('hook-2', 'a');
        await stores.deliveries.add(kept, [delivery('e', kept)], now);
        for (let i = 0; i < 2; i++) {
          await stores.deliveries.dropWaiting('river', 'hook');
          expect(await thingsDue(stores, far)).toEqual([laneThing(kept)]);
          expect((await stores.deliveries.log('river', 'hook', { limit: 10 })).items).toEqual([]);
        }
        expect(await stores.deliveries.waiting(kept, 10)).toHaveLength(1);
      });
    });

    describe('a tenant', () => {
      const exported = async () => {
        const { body } = await exportTenant(stores, 'river', {});
        return (JSON.parse(body) as { items: (Record<string, unknown> & { kind: string })[] }).items;
      };

      it('takes out all that the watch keeps for it, and nothing by which a secret could be tried', async () => {
        await fillWatched(stores, 'river');
        await fillWatched(stores, 'lake');
        const items = await exported();
        const of = (kind: string) => items.filter((item) => item.kind === kind);
        expect(of('schedule')).toMatchObject([{ id: 'org', record: { schedule: { timeZone: 'America/Chicago' } } }]);
        expect(of('watch')).toMatchObject([{ organizationId: 'org', record: { dueAt: now } }]);
        expect(of('run')).toMatchObject([{ id: 'r', organizationId: 'org' }]);
        expect(of('alert')).toMatchObject(['e1', 'e2'].map((id) => ({ id, record: alert(id) })));
        expect(of('webhook')).toMatchObject([{ id: 'hook', record: { keys: [{ id: 'k', kind: 'hmac' }] } }]);
        expect(of('delivery')).toMatchObject([{ id: 'e1', webhookId: 'hook', record: { state: 'delivered' } }]);
        expect(of('calendar-feed')).toMatchObject([
          { id: 'f', organizationId: 'org', record: { label: 'Compliance' } },
        ]);
        expect(of('calendar')).toMatchObject([{ organizationId: 'org', record: { token: 't' } }]);
        expect(of('question')).toMatchObject([{ id: 'q', organizationId: 'org', record: { incident: 'An incident' } }]);
        expect(of('answer')).toMatchObject([{ id: 'q', organizationId: 'org', record: { breachId: 'a' } }]);
        expect(JSON.stringify(items)).not.toMatch(/river-(link-)?hash/);
        expect(JSON.stringify(items)).not.toContain('sealed-text');
        expect(JSON.stringify(items)).not.toContain('lake');
      });

      it('is erased with all of it, and another one stays as it is', async () => {
        await fillWatched(stores, 'lake');
        const [due, lake] = [await dueAt(stores, far), await stores.pending.read(whom('org', 'lake'))];
        await fillWatched(stores, 'river');
        await stores.tenantData.erase('river', { tenantId: 'river', requestedAt: now, deletedAt: later(90_000) });
        expect((await exported()).map(({ kind }) => kind)).toEqual([]);
        expect(await dueAt(stores, far)).toEqual(due);
        expect(await stores.pending.read(org)).toBeNull();
        expect(await stores.pending.read(whom('org', 'lake'))).toEqual(lake);
        expect((await stores.watchIndex.watchers('V:a', 9)).items).toEqual([whom('org', 'lake')]);
        expect((await stores.deliveries.log('river', 'hook', { limit: 9 })).items).toEqual([]);
        expect(await stores.calendarLookUp.find('river-hash')).toBeNull();
        expect(await stores.calendarLookUp.find('lake-hash')).not.toBeNull();
        expect(await stores.questionLookUp.find('river-link-hash')).toBeNull();
        expect(await stores.questionLookUp.find('lake-link-hash')).not.toBeNull();
      });
    });

    describe('questions to vendors', () => {
      const hash = 'ef'.repeat(32);

      it('are found by the hash of their link until it is revoked, also once they are answered', async () => {
        const questions = stores.questions('river', 'org');
        const first = await questions.put('q', question('q', hash), 'absent');
        expect(await stores.questionLookUp.find(hash)).toEqual({ tenantId: 'river', organizationId: 'org', id: 'q' });
        const { facts, by, digest } = decidedAnswer('q');
        const answered = question('q', hash, { answer: { at: now, by, facts, notKnown: [], digest } });
        const second = await questions.put('q', answered, { mark: first!.mark });
        expect(await questions.put('q', question('q', hash), { mark: first!.mark })).toBeNull();
        expect((await questions.get('q'))?.doc).toEqual(answered);
        expect(await stores.questionLookUp.find(hash)).not.toBeNull();
        const revoked = { ...answered, revoked: { at: later(1), by: 'test' } };
        expect(await questions.put('q', revoked, { mark: second!.mark })).toMatchObject({ doc: revoked });
        expect(await stores.questionLookUp.find(hash)).toBeNull();
        expect(await stores.questionLookUp.find('not a key')).toBeNull();
        expect((await questions.list({ limit: 9 })).items.map(({ id }) => id)).toEqual(['q']);
      });

      it('have an answer beside them, once somebody has decided on it', async () => {
        const answers = stores.answers('river', 'org');
        expect(await answers.get('q')).toBeNull();
        await answers.put('q', decidedAnswer('q'), 'absent', 'a-request');
        expect(await answers.get('q')).toMatchObject({ doc: decidedAnswer('q'), write: 'a-request' });
        expect(await stores.answers('lake', 'org').get('q')).toBeNull();
      });
    });

    describe('calendars', () => {
      const hash = 'ab'.repeat(32);

      it('are found by the hash of their secret until it is revoked', async () => {
        const feeds = stores.calendarFeeds('river', 'org');
        const first = await feeds.put('f', calendarFeed('f', hash), 'absent');
        expect(await stores.calendarLookUp.find(hash)).toEqual({ tenantId: 'river', organizationId: 'org', id: 'f' });
        expect(await feeds.put('f', calendarFeed('f', 'cd'.repeat(32)), 'absent')).toBeNull();
        expect(await stores.calendarLookUp.find('cd'.repeat(32))).toBeNull();
        const revoked = calendarFeed('f', hash, { revokedAt: later(1) });
        expect(await feeds.put('f', revoked, { mark: first!.mark })).toMatchObject({ doc: revoked });
        expect(await stores.calendarLookUp.find(hash)).toBeNull();
        expect((await feeds.get('f'))?.doc).toEqual(revoked);
        expect(await stores.calendarLookUp.find('not a key')).toBeNull();
      });

      it('keep what they were told of fifteen hundred entries', async () => {
        const entry = () => ({
          sequence: 3,
          digest: randomBytes(32).toString('hex'),
          on: '2026-06-01',
          summary: `Notice to the individuals for ${randomBytes(30).toString('base64')} is due`,
          changedAt: now,
        });
        const entries = Object.fromEntries(range(1_500).map(() => [randomBytes(16).toString('hex'), entry()]));
        const state: CalendarState = { token: 't', at: now, entries };
        const states = stores.calendarStates('river', 'org');
        const first = await states.put(onlyRecord, state, 'absent');
        expect((await others().calendarStates('river', 'org').get(onlyRecord))?.doc).toEqual(state);
        expect(await states.put(onlyRecord, state, { mark: 'other' })).toBeNull();
        expect(await states.put(onlyRecord, { ...state, token: 'u' }, { mark: first!.mark })).not.toBeNull();
      });
    });
  });
}
