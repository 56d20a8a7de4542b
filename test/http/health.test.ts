import { expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { loadCatalog, makeTestApp, problemOf } from './testApp.ts';

it('answers 503 with Retry-After until the catalog is loaded, and 200 from then on, without a key', async () => {
  const app = await makeTestApp({ catalog: 'empty' });
  const early = await app.get('/v1/health', { tenant: null });
  expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
  await problemOf(early, 'not-loaded');

  await loadCatalog(app.stores);
  const ready = await app.get('/v1/health', { tenant: null });
  expect(ready.status).toBe(200);
  const { status, coverage, versions } = (await ready.json()) as Record<string, unknown>;
  expect(status).toBe('ok');
  expect(coverage).toMatchObject([{ source: 'incidents', records: readCatalogFiles().breaches.length }]);
  expect(versions).toEqual({ matcher: expect.any(String), law: expect.any(String), store: expect.any(String) });
});

it('tells an assessment before the load the same, and stores nothing', async () => {
  const app = await makeTestApp({ catalog: 'empty' });
  const body = { organization: { name: 'Riverbend', role: 'covered-entity' }, vendors: [{ name: 'CareCloud' }] };
  const response = await app.post('/v1/assessments', body);
  expect(response.headers.get('retry-after')).not.toBeNull();
  await problemOf(response, 'not-loaded');
  expect(app.ids).toEqual([]);
});

it('computes deadlines already before the load, as they need no catalog', async () => {
  const app = await makeTestApp({ catalog: 'empty' });
  const response = await app.post('/v1/deadlines', {
    organization: { name: 'Riverbend', role: 'covered-entity' },
    incident: {},
  });
  expect(response.status).toBe(200);
});

it('follows a catalog that changes while the app runs', async () => {
  const app = await makeTestApp();
  const versionNow = async () =>
    ((await (await app.get('/v1/health')).json()) as { versions: { store: string } }).versions.store;
  const before = await versionNow();
  const head = await app.stores.breaches.head();
  await app.stores.writer.seal({ version: 'another', coverage: head?.coverage ?? [] }, head);
  expect(await versionNow()).toBe('another');
  expect(before).not.toBe('another');
});

it('names the sources as they are now, also where the contents stayed as they were', async () => {
  const app = await makeTestApp();
  const coverageNow = async () => ((await (await app.get('/v1/health')).json()) as { coverage: unknown[] }).coverage;
  await coverageNow();
  const head = (await app.stores.breaches.head())!;
  const coverage = [...head.coverage, { source: 'of-another-kind', asOf: '2026-05-01', records: 92 }];
  await app.stores.writer.seal({ ...head, coverage }, head);
  expect(await coverageNow()).toEqual(coverage);
});
