import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../functions/shared/runtime.ts';
import { readFeedFile } from '../../functions/sources/readFeedFile.ts';
import { type FeedResult, ingestFeed } from '../../functions/verbs/ingestFeed.ts';
import type { ReadFile } from '../../functions/verbs/ports.ts';
import { makeTestApp, type TestApp } from '../http/testApp.ts';
import { feedDeps } from './smallCatalog.ts';

const folder = fileURLToPath(new URL('../../../shared/data/hhs-ocr/', import.meta.url));
const names = ['active-2025-11-13.csv', 'combined-2026-07-01.csv'];
const missing = names.filter((name) => !existsSync(`${folder}${name}`));

const title = missing.length > 0 ? `not run: ../shared/data/hhs-ocr has no ${missing.join(', ')}` : 'two real exports';
describe.skipIf(missing.length > 0)(title, () => {
  let app: TestApp;
  let files: ReadFile[];
  let loaded: FeedResult;
  const load = () => ingestFeed(feedDeps(app.stores), 'hhs-ocr', files, { dryRun: false, evenIfRecordsVanish: false });
  beforeAll(async () => {
    app = await makeTestApp();
    const today = runtime.now().slice(0, 10);
    files = await Promise.all(
      names.map((name) => readFeedFile('hhs-ocr', name, createReadStream(`${folder}${name}`), today)),
    );
    loaded = await load();
  });

  it('have the rows that their description counts; of six that left four are followed on, and two are gone', async () => {
    expect(loaded.files.map(({ file, rows, rejected }) => [file, rows, rejected])).toEqual([
      ['active-2025-11-13.csv', 742, []],
      ['combined-2026-07-01.csv', 7_788, []],
    ]);
    expect(loaded.rejectedRecords).toEqual([]);
    const heads = await app.stores.breaches.breachHeads();
    const all = await app.stores.breaches.breaches(heads.map(({ id }) => id));
    const gone = all.flatMap(({ claims }) => claims.filter((c) => c.field === 'hhsReport' && c.value.gone));
    expect(gone).toHaveLength(2);
  });

  const countsIn = async (id: string): Promise<string[]> => {
    const texts: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const response = await app.get(`/v1/breaches/${id}/history?limit=200${cursor && `&cursor=${cursor}`}`);
      expect(response.status).toBe(200);
      const page = (await response.json()) as { items: Entry[]; nextCursor: string | null };
      texts.push(...page.items.flatMap((e) => (e.origin === 'hhs-ocr' && e.field === 'individuals' ? e.text : [])));
      cursor = page.nextCursor;
    }
    return texts;
  };
  type Entry = { field: string; text: string; origin: string };

  it.each([
    ['Kettering', 'hhs-2025-07-21-kettering-adventist-healthcare-oh', ['placeholder 501', 'as reported 1,695,382']],
    ['Conduent', 'conduent-2024-2025-network', ['as reported 42,616', 'as reported 62,224,658']],
    ['Aflac', 'hhs-2025-08-08-aflac-incorporated-aflac-ga', ['placeholder 500', 'as reported 13,924,906']],
    [
      'Vital Imaging',
      'hhs-2025-08-21-vital-imaging-medical-diagnostic-centers-llc-fl',
      ['as reported 260,000', 'as reported 111,509'],
    ],
  ])('tell how the number of %s was revised', async (_, id, counts) => {
    expect(await countsIn(id)).toEqual(counts);
  });

  it('bring nothing the second time', async () => {
    const before = await app.stores.breaches.head();
    const events = async () => (await app.stores.breaches.changes({ since: '2020-01-01' }, 100_000)).items.length;
    const eventsBefore = await events();
    const again = await load();
    expect(again.records['hhs-ocr']).toMatchObject({ new: 0, changed: 0, withdrawn: 0 });
    expect([again.new, again.changed, again.unchanged]).toEqual([0, 0, 742 + 7_788]);
    expect(await app.stores.breaches.head()).toEqual(before);
    expect(await events()).toBe(eventsBefore);
  });
});
