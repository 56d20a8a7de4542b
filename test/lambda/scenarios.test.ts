import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectScenario, loadScenarios } from '../founding/expectations.ts';
import { event } from './events.ts';
import { buildApi, jsonOf, type Lambda, startLambda } from './lambdaProcess.ts';
import { openLoadedTable, riverbend } from './loadedTable.ts';

const scenarios = loadScenarios();

/** The founding scenarios through the function as it is deployed. */
describe('the founding scenarios on Lambda', () => {
  let api: Awaited<ReturnType<typeof buildApi>>;
  let table: Awaited<ReturnType<typeof openLoadedTable>>;
  let lambda: Lambda;

  beforeAll(async () => {
    [api, table] = await Promise.all([buildApi(), openLoadedTable()]);
    lambda = startLambda(api.index, { DYNAMODB_ENDPOINT: table.endpoint });
  });
  afterAll(async () => {
    await lambda.stop();
    await table.stop();
    api.remove();
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario.title, scenario] as const))('%s: %s', async (_, __, s) => {
    const answer = await lambda.invoke(event('POST', '/v1/assessments', { key: riverbend, body: s.request }));
    expect(answer.statusCode, answer.body).toBe(201);
    expectScenario(s, jsonOf(answer));
  });
});
