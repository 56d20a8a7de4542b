import { describe, expect, it } from 'vitest';
import { checkAnswer } from './checkAnswer.ts';

const headers = { 'content-type': 'application/json', 'x-request-id': 'r' };
const settings = {
  effective: { match: 0.8, review: 0.5 },
  default: { match: 0.8, review: 0.5 },
  updatedAt: null,
  keyLabel: null,
};
const sent = { method: 'GET', path: '/v1/settings/matching', headers: new Headers() };
const answer = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), { headers, ...init });
const problem = { type: '/docs/problems/not-found', title: 't', status: 404, detail: 'd', code: 'not-found' };
const asProblem = { headers: { ...headers, 'content-type': 'application/problem+json' } };

describe('the check of answers', () => {
  it('lets an answer pass that is as the document says', async () => {
    await checkAnswer(sent, answer(settings));
  });

  it.each([
    ['a field that the document does not have', sent, answer({ ...settings, colour: 'red' })],
    [
      'a field of a component that it does not have',
      sent,
      answer({ ...settings, default: { ...settings.default, x: 1 } }),
    ],
    ['a field that is missing', sent, answer({ ...settings, keyLabel: undefined })],
    ['a value of another type', sent, answer({ ...settings, updatedAt: 5 })],
    ['a day that is none', sent, answer({ ...settings, updatedAt: 'yesterday' })],
    ['a status that it does not have', sent, answer(settings, { status: 202 })],
    ['another media type', sent, answer(settings, { headers: { ...headers, 'content-type': 'text/plain' } })],
    ['no request id', sent, answer(settings, { headers: { 'content-type': 'application/json' } })],
    ['a deprecation that it does not tell of', sent, answer(settings, { headers: { ...headers, deprecation: '@1' } })],
    ['an error code that is not in the list', sent, answer({ ...problem, code: 'x' }, { status: 500, ...asProblem })],
    ['an address that it does not have', { ...sent, path: '/v1/nowhere' }, answer(settings)],
  ])('refuses %s', async (_, request, response) => {
    await expect(checkAnswer(request, response)).rejects.toThrow();
  });

  it('lets an address that nobody has be not found', async () => {
    await checkAnswer({ ...sent, path: '/v1/nowhere' }, answer(problem, { status: 404, ...asProblem }));
  });

  it.each([
    ['a body', { matchThreshold: 'high' }],
    ['a number beyond its bounds', { matchThreshold: 2 }],
  ])('refuses %s that the app takes and the document does not', async (_, body) => {
    const put = { method: 'PUT', path: sent.path, headers: new Headers({ 'content-type': 'application/json' }), body };
    await expect(checkAnswer(put, answer({ ...settings, warnings: [] }))).rejects.toThrow(/request/);
  });

  it('refuses a parameter that the app takes and the document does not', async () => {
    const list = { ...sent, path: '/v1/verdicts?limit=0' };
    await expect(checkAnswer(list, answer({ items: [], nextCursor: null, total: 0, warnings: [] }))).rejects.toThrow(
      /limit/,
    );
  });
});
