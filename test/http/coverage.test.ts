import { beforeEach, describe, expect, it } from 'vitest';
import { dataOf, type Schemas } from '../../functions/client/client.ts';
import { makeTestApp, problemOf, type TestApp } from './testApp.ts';

type Coverage = Schemas['CoverageList'];

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
const coverage = (): Promise<Coverage> => dataOf(app.client().GET('/v1/coverage'));
const sourceIn = ({ items }: Coverage, name: string) => items.find((i) => i.source === name);

describe('GET /v1/coverage', () => {
  it('tells of every source that can be read, also of those of which the store holds nothing', async () => {
    const answer = await coverage();
    expect(answer.items.map((i) => i.source)).toEqual(['incidents', 'hhs-ocr', 'vcdb', 'sec-8k']);
    for (const item of answer.items)
      expect([item.title, item.publisher, item.licence].every((t) => t.length > 3)).toBe(true);
    expect(sourceIn(answer, 'incidents')).toMatchObject({ records: 92, asOf: '2026-11-22', stale: false });
    expect(sourceIn(answer, 'hhs-ocr')).toMatchObject({
      records: 0,
      asOf: null,
      newest: null,
      importedAt: null,
      stale: true,
      because: 'The store holds nothing of it: what it tells was not looked at.',
    });
    expect(answer.store).toBe((await app.stores.breaches.head())?.version);
  });

  it('says what "clear" means by that', async () => {
    const { clearMeans } = await coverage();
    expect(clearMeans).toContain('incidents (92 records, as of 2026-11-22)');
    expect(clearMeans).toContain('hhs-ocr, vcdb, sec-8k');
    expect(clearMeans).toContain('silence is no clearance');
  });

  it('calls a source old once its days are over, and not on the last of them', async () => {
    // The reviewed incidents are to be looked at again after 60 days: on 2027-01-21, and are old on the day after.
    app.clock.now = '2027-01-21T20:00:00.000Z';
    expect(sourceIn(await coverage(), 'incidents')?.stale).toBe(false);
    app.clock.now = '2027-01-22T20:00:00.000Z';
    const old = sourceIn(await coverage(), 'incidents');
    expect(old?.stale).toBe(true);
    expect(old?.because).toContain('2027-01-21');
  });

  it('takes a source that is dated by its month as of the first of it', async () => {
    const { head } = app.stores.breaches;
    app.stores.breaches.head = async () => {
      const sealed = (await head())!;
      const entry = { source: 'hhs-ocr', asOf: '2026-07', records: 7, newest: '2026-07-01' };
      return { ...sealed, coverage: [...sealed.coverage, entry] };
    };
    app.clock.now = '2026-08-01T20:00:00.000Z';
    expect(sourceIn(await coverage(), 'hhs-ocr')).toMatchObject({ records: 7, newest: '2026-07-01', stale: false });
    app.clock.now = '2026-08-02T20:00:00.000Z';
    expect(sourceIn(await coverage(), 'hhs-ocr')?.stale).toBe(true);
  });

  it('warns of parameters that it does not know, and needs a key and a loaded store', async () => {
    const { warnings } = (await (await app.get('/v1/coverage?source=vcdb')).json()) as Coverage;
    expect(warnings).toEqual(['/source: this field is not known and was not used']);
    await problemOf(await app.get('/v1/coverage', { tenant: null }), 'unauthorized');
    app = await makeTestApp({ catalog: 'empty' });
    await problemOf(await app.get('/v1/coverage'), 'not-loaded');
  });
});
