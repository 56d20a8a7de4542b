import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { AppEnv } from '../../functions/http/app.ts';
import { deprecated, deprecationHeaders } from '../../functions/http/deprecation.ts';

const old = { since: '2026-12-01T00:00:00Z', sunset: '2027-06-01T00:00:00Z', successor: '/v2/things' };
const app = new Hono<AppEnv>()
  .get('/v1/things', deprecated(old), (c) => c.json({}, 200, { Link: '</v1/things?cursor=2>; rel="next"' }))
  .get('/v1/broken', deprecated(old), () => {
    throw new Error('no');
  });

it('tells since when, until when, and what to call instead', () => {
  // date -u -d 2026-12-01 +%s
  expect(deprecationHeaders(old)).toEqual({
    Deprecation: '@1796083200',
    Sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
    Link: '</v2/things>; rel="successor-version"',
  });
});

it('stands on every answer, beside links that are there', async () => {
  const response = await app.request('/v1/things');
  expect(response.headers.get('deprecation')).toBe('@1796083200');
  expect(response.headers.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT');
  expect(response.headers.get('link')).toBe('</v1/things?cursor=2>; rel="next", </v2/things>; rel="successor-version"');
});

it('stands on an error too', async () => {
  const response = await app.request('/v1/broken');
  expect(response.status).toBe(500);
  expect(response.headers.get('deprecation')).toBe('@1796083200');
});
