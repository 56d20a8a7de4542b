import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../functions/http/app.ts';
import { loadCatalog, localKey, openWorkspace } from '../../functions/local/workspace.ts';
import { cron } from '../../functions/shared/cron.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { testNotify } from '../notify/testNotify.ts';
import { at, ms, type Table, time } from './figures.ts';

const title = 'The portfolio of 10,000 vendors with 1,000 findings, on the embedded DynamoDB';
const head = ['figure', 'value'];
const [vendors, findings] = [10_000, 1_000];

/** A list of which one vendor in ten is exposed, each with people and days of its own. */
const vendorList = (): object[] =>
  Array.from({ length: vendors }, (_, i) =>
    i % (vendors / findings) === 0
      ? {
          externalId: `V-${i}`,
          name: `CareCloud, Inc. ${i}`,
          businessAssociate: true,
          incidents: [
            {
              breachId: 'carecloud-2026-ehr-environment',
              vendorNotifiedOn: '2026-03-30',
              individuals: 1_200 + i,
              residents: { 'US-MO': 900 + i, 'US-KS': 300 },
            },
          ],
        }
      : { externalId: `V-${i}`, name: `Pillowcase Linen No. ${i}` },
  );

/** What the page that an officer begins with costs: the first lines, and those that a filter leaves of all. */
export async function portfolio(): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-bench-'));
  const workspace = await openWorkspace({ ...process.env, DATA_DIR: folder, DYNAMODB_ENDPOINT: '' });
  try {
    await loadCatalog(workspace);
    const { stores } = workspace;
    const headers = { authorization: `Bearer ${await localKey(workspace)}`, 'content-type': 'application/json' };
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
    const read = async (path: string): Promise<string> => {
      const answer = await app.request(path, { headers });
      if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
      return answer.text();
    };
    const organization = { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' };
    const body = JSON.stringify({ asOf: '2026-05-01', organization, vendors: vendorList() });
    const assess = async (): Promise<string> => {
      const answer = await app.request('/v1/assessments', { method: 'POST', body, headers });
      return (JSON.parse(await answer.text()) as { id: string }).id;
    };
    const id = await assess();
    const stored = await time(3, assess);
    const path = `/v1/assessments/${id}/portfolio`;
    const first = `${path}?limit=25`;
    await time(3, () => read(first));
    const rows: string[][] = [['the report, made and stored: median of 3', ms(at(stored, 0.5))]];
    for (const [name, asked] of [
      ['its first 25 vendors', first],
      ['one vendor by its id, of those with findings', `${path}?q=V-9990`],
      ['one vendor by its id, of all', `${path}?q=V-9999&finding=any`],
      ['ranks with all terms, the first 100', `/v1/assessments/${id}/ranks`],
    ] as const) {
      const taken = await time(30, () => read(asked));
      rows.push([`${name}: p50 of 30`, ms(at(taken, 0.5))], [`${name}: p95 of 30`, ms(at(taken, 0.95))]);
    }
    return [{ title, head, rows }];
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
