import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestApp, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

describe('10,000 levels of arrays', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const row = (field: string) => `{"name":"CareCloud, Inc.",${field}:${deep}}`;
  const request = (vendor: string, more = '') =>
    `{"asOf":"2026-05-01","organization":{"name":"Riverbend","role":"covered-entity"},"vendors":[${vendor}]${more}}`;
  it.each([
    ['as the body', deep],
    ['as the vendors', `{"organization":{"name":"Riverbend","role":"covered-entity"},"vendors":${deep}}`],
    ['as a row', request(deep)],
    ['in an unknown field of the request', request(row('"name2"').replace(deep, '1'), `,"extra":${deep}`)],
    ['in an unknown field of a row', request(row('"extra"'))],
    ['in a known field of a row', request(row('"aliases"'))],
    ['of objects, in a row', request(row('"extra"').replace(deep, `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`))],
  ])('%s are answered, not fallen over', async (_, body) => {
    const response = await app.post('/v1/assessments', body);
    expect(response.status, await response.text()).toBeLessThan(500);
  });

  it.each([
    ['as the body', deep],
    ['as the incident', `{"organization":{"name":"Riverbend","role":"covered-entity"},"incident":${deep}}`],
    [
      'in an unknown field',
      `{"organization":{"name":"Riverbend","role":"covered-entity"},"incident":{"extra":${deep}}}`,
    ],
    ['in a known field', `{"organization":{"name":"Riverbend","role":"covered-entity"},"incident":{"chain":${deep}}}`],
  ])('%s of a deadlines request are answered too', async (_, body) => {
    const response = await app.post('/v1/deadlines', body);
    expect(response.status, await response.text()).toBeLessThan(500);
  });
});
