import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportHead, RowResult } from '../../domain/report/exposureReport.ts';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { writeVendorXlsx } from '../../functions/tables/writeVendorXlsx.ts';
import { cleanUp, dynamoPid, type Ended, runCommand, tempDir } from '../local/processes.ts';

type Report = ReportHead & { vendors: RowResult[]; timeline: unknown[]; nextCursor: null };

const organization = { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' };
const vendors = [
  { externalId: 'AP-1', name: 'CareCloud, Inc.', businessAssociate: true },
  { externalId: 'AP-2', name: 'Pillowcase Laundry of Joplin' },
  { externalId: 'AP-3', name: '' },
];

let folder: string;
let dataDir: string;
let veryFirst: Ended & { database: number | null };
let held: Workspace;
beforeAll(async () => {
  folder = tempDir();
  dataDir = join(folder, 'data');
  put('request.json', { asOf: '2026-05-01', organization, vendors });
  veryFirst = { ...(await assess([at('request.json')])), database: dynamoPid(dataDir) };
  // From here on the database stays open between the commands, as it does beside a running server.
  held = await openWorkspace({ DATA_DIR: dataDir });
  put('vendors.json', vendors);
  put('org.json', organization);
});
afterAll(async () => {
  await held?.close();
  await cleanUp();
});

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}
const at = (name: string): string => join(folder, name);
const assess = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  runCommand('functions/cli/assess.ts', args, { DATA_DIR: dataDir, ...env });
async function reportOf(args: string[], env?: NodeJS.ProcessEnv): Promise<Report> {
  const { code, stdout, stderr } = await assess(args, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}
const findings = ({ vendors: rows }: Report) => rows.map((r) => [r.externalId, r.finding]);
const expected = [
  ['AP-1', 'exposed'],
  ['AP-2', 'clear'],
  ['AP-3', 'rejected'],
];

describe('what it reads', () => {
  it('a whole request', async () => {
    const report = await reportOf([at('request.json')]);
    expect(findings(report)).toEqual(expected);
    expect(report).toMatchObject({ asOf: '2026-05-01', organization, nextCursor: null });
    expect(report.timeline.length).toBeGreaterThan(0);
  });

  it('--as-of before the day that the file gives', async () => {
    const report = await reportOf([at('request.json'), '--as-of', '2026-03-01']);
    expect(report.asOf).toBe('2026-03-01');
    expect(report.vendors[0]?.finding).toBe('clear');
  });

  it('a vendor list with --org', async () => {
    const options = ['--org', at('org.json'), '--as-of', '2026-05-01'];
    expect(findings(await reportOf([at('vendors.json'), ...options]))).toEqual(expected);
  });

  it('paths as the caller typed them, from where the caller stands', async () => {
    mkdirSync(at('elsewhere'), { recursive: true });
    const args = ['../vendors.json', '--org', '../org.json', '--as-of', '2026-05-01', '--out', 'report.json'];
    const { code, stdout } = await assess(args, { INIT_CWD: at('elsewhere') });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const report = JSON.parse(readFileSync(join(at('elsewhere'), 'report.json'), 'utf8')) as Report;
    expect(findings(report)).toEqual(expected);
  });

  it('on a machine without a store yet: it makes and fills one, and leaves no database running', () => {
    const { code, stdout, stderr, database } = veryFirst;
    expect({ code, stderr, database }).toEqual({ code: 0, stderr: '', database: null });
    const report = JSON.parse(stdout) as Report;
    expect(findings(report)).toEqual(expected);
    expect(report.coverage[0]?.records).toBeGreaterThan(0);
  });
});

describe('CSV', () => {
  const table = [
    'externalId,name,aliases,domains,identifiers.ein,businessAssociate,contract.noticeHours,residents.US-MO,cost centre',
    'AP-1,"CareCloud, ""Inc.""",MTBC; Medical Transcription Billing Corp.,carecloud.com;mtbc.com,22-3832302,yes,72,1200,7',
    'AP-2,Krankenhaus-Wäscherei Köln,,,,perhaps,,,',
    'AP-3,,,carecloud.com,,no,,,',
  ];
  const rows = [
    {
      externalId: 'AP-1',
      name: 'CareCloud, "Inc."',
      aliases: ['MTBC', 'Medical Transcription Billing Corp.'],
      domains: ['carecloud.com', 'mtbc.com'],
      identifiers: { ein: '22-3832302' },
      businessAssociate: true,
      contract: { noticeHours: 72 },
      residents: { 'US-MO': 1200 },
      'cost centre': '7',
    },
    { externalId: 'AP-2', name: 'Krankenhaus-Wäscherei Köln', businessAssociate: 'perhaps' },
    { externalId: 'AP-3', domains: ['carecloud.com'], businessAssociate: false },
  ];

  it('gives the answer that the same rows give as JSON, bad rows and unknown columns too', async () => {
    const options = ['--org', at('org.json'), '--as-of', '2026-05-01'];
    const csv = await reportOf([put('list.csv', table.join('\r\n')), ...options]);
    const json = await reportOf([put('list.json', rows), ...options]);
    expect({ ...csv, id: '', createdAt: '' }).toEqual({ ...json, id: '', createdAt: '' });
    expect(findings(csv)).toEqual([
      ['AP-1', 'exposed'],
      ['AP-2', 'rejected'],
      ['AP-3', 'exposed'],
    ]);
    expect(csv.warnings.join()).toContain('/vendors/0/cost centre');
  });

  it('exit 2 for a table that cannot be read', async () => {
    const { code, stdout, stderr } = await assess([put('bad.csv', 'name\n"CareCloud'), '--org', at('org.json')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/bad\.csv/);
    expect(stderr, 'a stack trace').not.toMatch(/^\s+at /m);
  });
});

describe('XLSX', () => {
  const options = () => ['--org', at('org.json'), '--as-of', '2026-05-01'];

  it('gives the answer that the same rows give as JSON', async () => {
    const sound = [
      { externalId: 'AP-1', name: 'CareCloud, Inc.', businessAssociate: true, contract: { noticeHours: 72 } },
      { externalId: 'AP-2', name: 'Pillowcase Laundry of Joplin', aliases: ['=PLJ'] },
    ];
    const xlsx = await reportOf([put('sound.xlsx', await writeVendorXlsx(sound)), ...options()]);
    const json = await reportOf([put('sound.json', sound), ...options()]);
    expect({ ...xlsx, id: '', createdAt: '' }).toEqual({ ...json, id: '', createdAt: '' });
  });

  it('reads a list as accounts payable keeps it, and says on standard error what it guessed', async () => {
    const file = fileURLToPath(new URL('../fixtures/tables/vendor-master.xlsx', import.meta.url));
    const { code, stdout, stderr } = await assess([file, ...options()]);
    expect(code).toBe(0);
    const [first] = (JSON.parse(stdout) as Report).vendors;
    expect(first).toMatchObject({ externalId: 'AP-0001', finding: 'exposed' });
    expect(stderr).toMatch(/column B "Vendor Legal Name" was read as name/);
    expect(stderr).toMatch(/row 7, column C, "Tax ID": C7 has 8 digits/);
  });
});

describe('what it writes', () => {
  it('a report to read with --format text', async () => {
    const { code, stdout, stderr } = await assess([at('request.json'), '--format', 'text']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [organization.name, 'CareCloud, Inc.', '45 CFR 164.404', 'REJECTED'])
      expect(stdout).toContain(part);
  });

  it('a file with --out, and then nothing on standard output', async () => {
    const out = at('report.txt');
    const ended = await assess([at('request.json'), '--format', 'text', '--out', out]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('CareCloud, Inc.');
  });

  it.each([
    ['csv', '\ufeffRecord,Note,Row,'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
    ['html', '<!DOCTYPE html>\n'],
    ['pdf', '%PDF-1.7\n'],
    ['xlsx', 'PK\u0003\u0004'],
  ])('a report as %s in a file', async (format, beginning) => {
    const out = at(`report.${format}`);
    const ended = await assess([at('request.json'), '--format', format, '--out', out]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, Buffer.byteLength(beginning)).toString()).toBe(beginning);
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  it('a report as CSV on standard output', async () => {
    const { code, stdout, stderr } = await assess([at('request.json'), '--format', 'csv']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('45 CFR 164.404');
  });

  it('all rows of a long list, in input order, through a pipe to the end', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({
      externalId: `r${i}`,
      name: i % 3 === 2 ? 'CareCloud, Inc.' : `Pillowcase No. ${i}`,
    }));
    const report = await reportOf([put('many.json', { asOf: '2026-05-01', organization, vendors: many })]);
    expect(report.vendors.map((r) => r.externalId)).toEqual(many.map((r) => r.externalId));
    expect(report.summary).toMatchObject({ vendors: 450, exposed: 150 });
    expect(report.nextCursor).toBeNull();
  });

  it('says in words why a file cannot be written', async () => {
    const { code, stdout, stderr } = await assess([
      at('request.json'),
      '--out',
      join(folder, 'no', 'such', 'folder.json'),
    ]);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('folder.json');
  });
});

describe('exit code 2, with the reason on standard error and nothing on standard output', () => {
  const none: string[] = [];
  it.each<[string, () => string[], RegExp]>([
    ['no file', () => none, /usage/],
    ['a file that is not there', () => [at('missing.json')], /missing\.json.*no such file/],
    ['no JSON', () => [put('bad.json', '{"vendors": [')], /bad\.json.*not JSON/],
    ['a vendor list without --org', () => [at('vendors.json')], /--org/],
    ['an --org that is not there', () => [at('vendors.json'), '--org', at('nobody.json')], /nobody\.json/],
    [
      'an organization without a role',
      () => [at('vendors.json'), '--org', put('o.json', { name: 'x' })],
      /\/organization\/role/,
    ],
    ['a day that does not exist', () => [at('request.json'), '--as-of', '2025-02-30'], /\/asOf/],
    ['a form that there is not', () => [at('request.json'), '--format', 'docx'], /--format docx.*pdf/],
    ['an unknown option', () => [at('request.json'), '--fast'], /--fast/],
    ['a spreadsheet that is none', () => [put('list.xlsx', 'PK'), '--org', at('org.json')], /list\.xlsx/],
  ])('%s', async (_, args, reason) => {
    const { code, stdout, stderr } = await assess(args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr, 'a stack trace').not.toMatch(/^\s+at /m);
  });
});
