import { beforeAll, describe, expect, it } from 'vitest';
import { exposedRow, makeTestApp, problemOf, type TestApp, withoutRequestId } from './testApp.ts';

const views = ['', '/vendors', '/timeline', '?format=text'];
const never = '00000000-0000-4000-8000-000000000000';
let app: TestApp;
let id: string;

beforeAll(async () => {
  app = await makeTestApp();
  ({ id } = await app.assess(Array.from({ length: 250 }, (_, i) => exposedRow(`r${i}`))));
});

it.each(views)('tells another tenant nothing of an assessment: %s', async (view) => {
  expect((await app.get(`/v1/assessments/${id}${view}`)).status).toBe(200);
  const others = await app.get(`/v1/assessments/${id}${view}`, { tenant: 'lake' });
  const nothing = await app.get(`/v1/assessments/${never}${view}`, { tenant: 'lake' });
  const [a, b] = [await problemOf(others, 'not-found'), await problemOf(nothing, 'not-found')];
  expect(withoutRequestId(a)).toEqual(withoutRequestId(b));
  expect(JSON.stringify(a)).not.toContain(id);
  const names = (r: Response) => [...r.headers.keys()].toSorted();
  expect(names(others)).toEqual(names(nothing));
});

it('tells another tenant nothing of a page in the middle, with its own cursor', async () => {
  for (const [list, cursor] of [
    ['vendors', 'vendors-1'],
    ['vendors', 'rest-0'],
    ['timeline', 'timeline-1'],
  ]) {
    const at = (which: string) => `/v1/assessments/${which}/${list}?cursor=${cursor}`;
    expect((await app.get(at(id))).status).toBe(200);
    const a = await problemOf(await app.get(at(id), { tenant: 'lake' }), 'not-found');
    const b = await problemOf(await app.get(at(never), { tenant: 'lake' }), 'not-found');
    expect(withoutRequestId(a)).toEqual(withoutRequestId(b));
  }
});

describe('an id that cannot exist', () => {
  const bad = [
    ' ',
    '%20',
    'a b',
    '#',
    '..',
    '../',
    '../../v1/health/x',
    '%2e',
    '%2e%2e',
    '%2e%2e%2f%2e%2e',
    '%2F',
    '%00',
    '%zz',
    '%ff%fe',
    '%E2%80%AE',
    '%F0%9F%8F%A5',
    'undefined',
    '__proto__',
    'constructor',
    '*',
    ':id',
    'a#b',
    `${'a'.repeat(100_000)}`,
    never.toUpperCase().replace('0', 'A'),
    `${never}%0a`,
    `${never}x`,
    `${never.replaceAll('-', '')}`,
    `{${never}}`,
  ];
  it.each(bad.map((b) => [b.slice(0, 40), b]))('%j is not found, in every view', async (_, text) => {
    for (const view of views) {
      const path = `/v1/assessments/${text}${view}`;
      const response = await app.get(path);
      // A path that the URL rules shorten may lead to another address; it must never fail nor give an assessment.
      if (response.status === 405) await problemOf(response, 'method-not-allowed');
      else await problemOf(response, 'not-found');
    }
  });
  it('leaves nothing in the log', () => expect(app.lines).toEqual([]));
});
