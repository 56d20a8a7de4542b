import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadlines } from '../../domain/law/deadlines.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { bundle } from '../../infra/bundle.ts';
import { importTimes } from './bundle.ts';
import { at, ms, type Table, time } from './figures.ts';

/** One vendor's incident with people in every jurisdiction whose law is coded, at an organization of many kinds. */
async function deadlinesEverywhere(): Promise<string[][]> {
  const organization = {
    name: 'Riverbend Regional Hospital',
    role: 'covered-entity' as const,
    kinds: ['hospital', 'insurance-licensee'],
    jurisdiction: 'US-MO',
    licensedIn: [...stateCodes],
    secRegistrant: 'domestic' as const,
  };
  const incident = {
    vendorDiscoveredOn: '2026-02-02',
    vendorNotifiedOn: '2026-02-20',
    determinedOn: '2026-03-02',
    residents: Object.fromEntries(stateCodes.map((code) => [code, 2000])),
    dataTypes: ['name' as const, 'ssn' as const, 'diagnosis-treatment' as const],
  };
  const compute = () => deadlines('2026-04-01', organization, incident);
  await time(50, compute);
  const warm = await time(500, compute);
  const n = compute().duties.length;
  return [
    [`one incident, residents in all ${stateCodes.length} jurisdictions (${n} duties), p50 of 500`, ms(at(warm, 0.5))],
    ['the same, p95 of 500', ms(at(warm, 0.95))],
  ];
}

/** What the law adds to an import: the calculator with all its rules, less the facts' schema that it shares with the rest. */
async function lawImport(): Promise<string[][]> {
  const p50 = async (entry: string): Promise<number> => {
    const folder = mkdtempSync(join(tmpdir(), 'breachclock-law-'));
    try {
      await bundle(entry, folder);
      return at(importTimes(folder), 0.5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const [whole, schema] = [await p50('functions/verbs/computeDeadlines.ts'), await p50('domain/law/facts.ts')];
  return [
    ['the law in a fresh process: import of calculator and schema, p50 of 21', ms(whole)],
    ['the same without the schema: what the law adds', ms(whole - schema)],
  ];
}

/** What computing all duties costs, and what the law adds to a start. */
export async function law(): Promise<Table[]> {
  const rows = [...(await deadlinesEverywhere()), ...(await lawImport())];
  return [{ title: 'The law', head: ['figure', 'value'], rows }];
}
