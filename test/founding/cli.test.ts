import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { cleanUp, runCommand, tempDir } from '../local/processes.ts';
import { expectScenario, loadScenarios } from './expectations.ts';

const scenarios = loadScenarios();

/** Scenarios whose rows hold nothing but texts and truth values: a table can hold them as well. */
const flat = scenarios.filter((s) =>
  s.request.vendors.every((v) => Object.values(v).every((x) => typeof x !== 'object')),
);

const csvCell = (value: unknown): string => (value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`);
function csvOf(rows: Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns.join(','), ...rows.map((row) => columns.map((c) => csvCell(row[c])).join(','))].join('\r\n');
}

describe('the founding scenarios from the command line', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let held: Workspace;
  beforeAll(async () => {
    folder = tempDir();
    env = { DATA_DIR: join(folder, 'data') };
    // The database stays open between the commands, as it does beside a running server.
    held = await openWorkspace(env);
  });
  afterAll(async () => {
    await held?.close();
    await cleanUp();
  });
  const fileOf = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it.each(scenarios.map((s) => [`${s.id}: ${s.title}`, s] as const))('%s', async (_, scenario) => {
    const file = fileOf(`${scenario.id}.json`, scenario.request);
    const { code, stdout, stderr } = await runCommand('functions/cli/assess.ts', [file], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expectScenario(scenario, JSON.parse(stdout));
  });

  it('is told the same from a CSV table, an organization and a day', async () => {
    expect(flat.length).toBeGreaterThan(0);
    for (const scenario of flat.slice(0, 2)) {
      const { vendors, organization, asOf } = scenario.request as typeof scenario.request & { organization: unknown };
      const table = fileOf(`${scenario.id}.csv`, csvOf(vendors));
      const args = [table, '--org', fileOf(`${scenario.id}-org.json`, organization), '--as-of', asOf];
      const { code, stdout, stderr } = await runCommand('functions/cli/assess.ts', args, env);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expectScenario(scenario, JSON.parse(stdout));
    }
  });
});
