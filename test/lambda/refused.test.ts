import { afterAll, beforeAll, expect, it } from 'vitest';
import { event } from './events.ts';
import { buildApi, jsonOf, type Lambda, startLambda } from './lambdaProcess.ts';

/** What the adapter in front of the app refuses by itself: no database is asked. */
let api: Awaited<ReturnType<typeof buildApi>>;
let lambda: Lambda;
beforeAll(async () => {
  api = await buildApi();
  lambda = startLambda(api.index, { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' });
});
afterAll(async () => {
  await lambda.stop();
  api.remove();
});

it.each([
  ['a method that no request can have', event('TRACE', '/v1/health'), 400, 'malformed-request'],
  [
    'a header that HTTP does not allow',
    event('GET', '/docs/problems', { headers: { 'x-odd': 'a\nb' } }),
    400,
    'malformed-request',
  ],
] as const)('%s is a problem like any other', async (_, odd, status, code) => {
  const answer = await lambda.invoke(odd);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(jsonOf(answer)).toMatchObject({ status, code, type: `/docs/problems/${code}` });
});
