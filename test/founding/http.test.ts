import { beforeAll, describe, expect, it } from 'vitest';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import { type Answer, followPages, makeTestApp, type TestApp } from '../http/testApp.ts';
import { expectScenario, loadScenarios } from './expectations.ts';

const scenarios = loadScenarios();

describe('the founding scenarios over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp();
  });

  it.each(scenarios.map((s) => [`${s.id}: ${s.title}`, s] as const))('%s', async (_, scenario) => {
    const response = await app.post('/v1/assessments', scenario.request);
    expect(response.status).toBe(201);
    const report = (await response.json()) as Answer;
    expectScenario(scenario, report);

    const vendors = await followPages<RowResult>(app, `/v1/assessments/${report.id}/vendors`);
    expectScenario(scenario, { ...report, vendors });
    const text = await app.get(`/v1/assessments/${report.id}?format=text`);
    expect(text.status).toBe(200);
    expect(app.lines).toEqual([]);
  });
});
