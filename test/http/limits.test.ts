import { beforeAll, expect, it } from 'vitest';
import { makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const organization = { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' };
const rows = (n: number, incidents: number) =>
  Array.from({ length: n }, () => ({
    name: 'CareCloud',
    incidents: Array.from({ length: incidents }, () => ({ individuals: 1 })),
  }));

it('takes 2,000 incidents in one request, and one more is refused before anything is computed', async () => {
  expect((await app.post('/v1/assessments', { organization, vendors: rows(40, 50) })).status).toBe(201);
  const refused = await app.post('/v1/assessments', { organization, vendors: [...rows(40, 50), ...rows(1, 1)] });
  expect(pointersOf(await problemOf(refused, 'invalid-request'))).toEqual(['/vendors']);
});

it('names a row’s unknown fields also where the row is rejected', async () => {
  const answer = await app.post('/v1/assessments', { organization, vendors: [{ Vendor: 'CareCloud' }] });
  expect(await answer.json()).toMatchObject({
    vendors: [{ finding: 'rejected' }],
    warnings: expect.arrayContaining(['/vendors/0/Vendor: this field is not known and was not used']),
  });
});

it('says one thing about a day that does not exist', async () => {
  const answer = await app.post('/v1/assessments', { asOf: '2025-02-30', organization, vendors: [{ name: 'x' }] });
  expect((await problemOf(answer, 'invalid-request')).errors).toEqual([
    { pointer: '/asOf', message: 'no such day: give YYYY-MM-DD' },
  ]);
});
