import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Breach } from '../../domain/breach/breach.ts';
import { breachKnownFrom, claimKnownFrom, knownClaims } from '../../domain/breach/reconcile.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import type { Stores } from '../../functions/store/stores.ts';
import { assess } from '../../functions/verbs/assess.ts';
import { type Catalog, catalogReader } from '../../functions/verbs/catalog.ts';
import { ingestFeed } from '../../functions/verbs/ingestFeed.ts';
import { hospital, loadCatalog } from '../http/testApp.ts';
import { memoryStores } from '../stores/memory.ts';
import { feedDeps } from './smallCatalog.ts';
import { readSmall, smallFiles } from './smallExports.ts';

/** The curated catalog and three exports of the portal; each breach is read on days around those on which it changed. */
let stores: Stores;
let catalog: Catalog;
let breaches: Breach[];
beforeAll(async () => {
  stores = memoryStores();
  await loadCatalog(stores);
  const files = await Promise.all(smallFiles.map((file) => readSmall(file)));
  await ingestFeed(feedDeps(stores), 'hhs-ocr', files, { dryRun: false, evenIfRecordsVanish: false });
  catalog = await catalogReader(stores.breaches)();
  breaches = await stores.breaches.breaches(catalog.heads.map(({ id }) => id));
});

/** A breach, and a day on or about one on which something of it became known. */
const breachAndDay = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(-1, 0, 0, 1, 40)).map(([b, d, more]) => {
  // Half of the draws are of the portal.
  const own = breaches.filter(({ id }) => id.startsWith(b % 2 === 0 ? 'hhs-' : '') || id.startsWith('named-'));
  const breach = own[Math.floor(b / 2) % own.length] as Breach;
  const days = [...new Set([breach.checkedOn, ...breach.claims.map(claimKnownFrom)])].sort();
  return { breach, on: addDays(days[d % days.length] as Day, more) };
});

/** The report of a hospital that uses the vendor of the breach, by a store as it is or as `seen`. */
async function reportOn(breach: Breach, on: Day, seen: (catalog: Catalog) => Catalog = (c) => c) {
  const name = catalog.vendors.get(breach.vendorId)?.name ?? breach.vendorId;
  const vendors = [{ name, businessAssociate: true, relationship: 'independent-contractor' }];
  const deps = { ...stores, catalog: async () => seen(catalog), runtime };
  const { report } = await assess(deps, 'a-tenant', { asOf: on, organization: hospital, vendors });
  const { id: _, createdAt: __, ...rest } = report;
  return rest;
}

const changed = (change: (breach: Breach) => Breach | null) => (whole: Catalog) => ({
  ...whole,
  breaches: async (ids: Iterable<string>) => {
    const known = [...(await whole.breaches(ids)).values()].flatMap((breach) => change(breach) ?? []);
    return new Map(known.map((breach) => [breach.id, breach]));
  },
});

const isPublic = (breach: Breach, on: Day): boolean => (breachKnownFrom(breach) ?? '9999-12-31') <= on;

describe('a report on an earlier day', () => {
  it('is the one that a store would give which holds no claim of a later day', async () => {
    let exposed = 0;
    let later = 0;
    await fc.assert(
      fc.asyncProperty(breachAndDay, async ({ breach, on }) => {
        // Which day counts as that of the disclosure is found among all that name one: what was not public is left out.
        const then = changed((one) => (isPublic(one, on) ? { ...one, claims: knownClaims(one, on) } : null));
        const report = await reportOn(breach, on);
        expect(report).toEqual(await reportOn(breach, on, then));
        if (isPublic(breach, on) && report.summary.exposed === 1) exposed++;
        if (knownClaims(breach, on).length < breach.claims.length) later++;
      }),
      { numRuns: 120 },
    );
    expect(exposed).toBeGreaterThan(30);
    expect(later).toBeGreaterThan(30);
  });

  it('bears no text of ours that sums up what was found out later: title, questions, notes, kind, status', async () => {
    const noise: Pick<Breach, 'title' | 'openQuestions' | 'notes' | 'kind' | 'status'> = {
      title: 'Told later',
      openQuestions: ['told later'],
      notes: ['told later'],
      kind: 'later',
      status: 'closed',
    };
    await fc.assert(
      fc.asyncProperty(breachAndDay, async ({ breach, on }) => {
        const told = (id: string, title: string) =>
          breaches.some((one) => one.id === id && one.checkedOn <= on) ? title : noise.title;
        const then = (whole: Catalog) => ({
          ...changed((one) => (one.checkedOn <= on ? one : { ...one, ...noise }))(whole),
          titles: new Map([...whole.titles].map(([id, one]) => [id, { ...one, title: told(id, one.title) }])),
        });
        expect(await reportOn(breach, on)).toEqual(await reportOn(breach, on, then));
      }),
      { numRuns: 80 },
    );
  });

  it('shows a count of the portal from the day of the export on that first shows it', async () => {
    const zephyr = breaches.find(({ id }) => id === 'hhs-2024-03-04-zephyr-valley-health-oh') as Breach;
    const peopleOn = async (on: Day) => {
      const report = (await reportOn(zephyr, on)) as Pick<ExposureReport, 'vendors'>;
      return report.vendors[0]?.exposures.map(({ title, facts }) => [title, facts.individuals?.text]);
    };
    expect(await peopleOn('2024-03-03')).toEqual([]);
    const untold = 'Zephyr Valley Health: incident public since 2024-03-04';
    expect(await peopleOn('2024-03-04')).toEqual([[untold, undefined]]);
    expect(await peopleOn('2024-06-30')).toEqual([[untold, 'placeholder 501']]);
    expect(await peopleOn('2026-06-29')).toEqual([[untold, 'placeholder 501']]);
    expect(await peopleOn('2026-06-30')).toEqual([
      ['Zephyr Valley Health (OH): hacking/it incident, reported to HHS on 2024-03-04', 'as reported 91,234'],
    ]);
  });
});
