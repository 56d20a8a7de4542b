import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp, runCommand, startServer, tempDir } from '../local/processes.ts';

/** The command `assess` beside a running `npm start` of the same data folder: the server does the work, by its API. */
let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
const request = 'test/cases/requests/riverbend.json';
const assess = (args: string[], dataDir = folder) => runCommand('functions/cli/assess.ts', args, { DATA_DIR: dataDir });
const apart = (text: string) => ({ ...JSON.parse(text), id: '', createdAt: '' });
const listed = async () =>
  ((await (await server.ask('/v1/assessments?limit=200')).json()) as { items: { id: string }[] }).items;

beforeAll(async () => {
  folder = tempDir();
  server = await startServer({ DATA_DIR: folder });
});
afterAll(cleanUp);

describe('assess beside a running server', () => {
  it('gives the report that it gives alone, which the server then has', async () => {
    const [beside, alone] = [await assess([request]), await assess([request], tempDir())];
    expect([beside.code, alone.code, beside.stderr]).toEqual([0, 0, alone.stderr]);
    expect(apart(beside.stdout)).toEqual(apart(alone.stdout));
    const { id } = JSON.parse(beside.stdout) as { id: string };
    expect((await listed()).map((one) => one.id)).toContain(id);
  });

  it('gives all rows of a long list, and every other form', async () => {
    const vendors = Array.from({ length: 450 }, (_, i) => ({
      externalId: `V${i}`,
      name: i === 7 ? 'CareCloud' : `Linen ${i}`,
    }));
    const file = join(folder, 'long.json');
    writeFileSync(
      file,
      JSON.stringify({ asOf: '2026-05-01', organization: { name: 'H', role: 'covered-entity' }, vendors }),
    );
    const { stdout } = await assess([file]);
    const { vendors: rows, nextCursor } = JSON.parse(stdout) as { vendors: { externalId: string }[]; nextCursor: null };
    expect(rows.map(({ externalId }) => externalId)).toEqual(vendors.map(({ externalId }) => externalId));
    expect(nextCursor).toBeNull();
    for (const format of ['text', 'csv', 'ics', 'html', 'pdf', 'xlsx']) {
      const out = join(folder, `report.${format}`);
      expect((await assess([request, '--format', format, '--out', out])).code).toBe(0);
      expect(readFileSync(out).length).toBeGreaterThan(1_000);
    }
  });

  it('ends with 2 and the fields where the request is wrong', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, JSON.stringify({ organization: { name: 'H' }, vendors: [] }));
    const { code, stdout, stderr } = await assess([file]);
    expect([code, stdout]).toEqual([2, '']);
    for (const pointer of ['/organization/role', '/vendors']) expect(stderr).toContain(pointer);
  });

  it('opens the store itself once the server was killed', async () => {
    await server.kill('SIGKILL');
    const { code, stdout } = await assess([request]);
    expect([code, apart(stdout).summary.vendors]).toEqual([0, 3]);
  });
});
