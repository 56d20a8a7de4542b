import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createApp } from '../../functions/http/app.ts';
import { loadCatalog, localKey, openWorkspace } from '../../functions/local/workspace.ts';
import { cron } from '../../functions/shared/cron.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { testNotify } from '../notify/testNotify.ts';
import { at, ms, type Table, time } from './figures.ts';

const names = new URL('../../../shared/data/hhs-ocr/combined-2026-07-01.csv', import.meta.url);
const title = 'Assessments on the embedded DynamoDB';
const head = ['figure', 'value'];

/** The first 1,000 distinct names of the breach portal's export, as the body of a request. */
function vendorList(): string {
  const rows = parse(readFileSync(names), { columns: true, relax_quotes: true, relax_column_count: true }) as Record<
    string,
    string
  >[];
  const distinct = [...new Set(rows.map((r) => r['Name of Covered Entity']))].slice(0, 1000);
  return JSON.stringify({
    asOf: '2026-07-01',
    organization: { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' },
    vendors: distinct.map((name, i) => ({ externalId: `V-${i}`, name })),
  });
}

/** The main job: a list of 1,000 vendors in, a stored report out. */
export async function assessments(): Promise<Table[]> {
  if (!existsSync(names)) {
    return [{ title, head, rows: [['1,000 vendors', 'skipped: ../shared/data/hhs-ocr is not beside the checkout']] }];
  }
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-bench-'));
  const workspace = await openWorkspace({ ...process.env, DATA_DIR: folder, DYNAMODB_ENDPOINT: '' });
  try {
    const start = performance.now();
    await loadCatalog(workspace);
    const first = performance.now() - start;
    const again = performance.now();
    await loadCatalog(workspace);
    const second = performance.now() - again;

    const key = await localKey(workspace);
    const { stores } = workspace;
    const app = createApp({
      ...stores,
      cron: async () => cron,
      notify: async () => testNotify(),
      catalog: catalogReader(stores.breaches),
      rate: { perSecond: 1_000_000, burst: 1_000_000 },
      corsOrigins: [],
      runtime,
      log: () => {},
    });
    const body = vendorList();
    const request = async () => {
      const answer = await app.request('/v1/assessments', {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      });
      if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
      return answer.text();
    };
    const [cold = Number.NaN] = await time(1, request);
    await time(20, request);
    const warm = await time(100, request);
    const { summary } = JSON.parse(await request()) as { summary: { exposed: number; review: number } };
    const rows = [
      ['catalog: first load of 92 incidents and 147 vendors', ms(first)],
      ['catalog: load again, nothing to write', ms(second)],
      [`1,000 vendors: the first request (${summary.exposed} exposed, ${summary.review} to review)`, ms(cold)],
      ['1,000 vendors: warm request, p50 of 100', ms(at(warm, 0.5))],
      ['1,000 vendors: warm request, p95 of 100', ms(at(warm, 0.95))],
      [
        'peak memory of the process (catalog, index, all requests)',
        `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      ],
    ];
    return [{ title, head, rows }];
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
