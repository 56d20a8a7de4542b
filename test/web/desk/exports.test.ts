import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { tenants } from '../../http/testApp.ts';
import { cernerRow, findingWorld } from './findingWorld.ts';

/** What would be a formula, or run something, where a spreadsheet takes it for more than text. */
const names = [
  '=HYPERLINK("https://evil.example","Acme")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\uFF1D1+1',
  'Acme","=1+1',
  'Acme\r\n=1+1',
];

/** Reports as the desk gives them to be kept. */
describe('a report that is kept from the desk', () => {
  let world: Awaited<ReturnType<typeof findingWorld>>;
  let base: string;
  beforeAll(async () => {
    const vendors = [...names.map((name, i) => ({ ...cernerRow, externalId: `=${i}`, name })), cernerRow];
    world = await findingWorld({ vendors });
    const { items } = (await (await world.app.get(`/v1/assessments?organizationId=${world.organization}`)).json()) as {
      items: { id: string }[];
    };
    base = `/desk/o/${world.organization}/records/${items[0]?.id}`;
  });
  const taken = async (file: string): Promise<Buffer> => {
    const cookie = [...world.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await world.app.app.request(`https://desk.example${base}/${file}`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    return Buffer.from(await answer.arrayBuffer());
  };

  it('as CSV holds no cell that a spreadsheet would compute', async () => {
    const cells = (parse(await taken('report.csv'), { relax_column_count: true, bom: true }) as string[][]).flat();
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^[\s\uFEFF]*[=+@\uFF1D\uFF0B\uFF20]|^\s*-(?!\d+$)./u.test(cell))).toEqual([]);
  });

  it('as a workbook holds texts and no formula', async () => {
    const { Sheets } = read(await taken('report.xlsx'), { type: 'buffer', cellFormula: true });
    const cells = Object.values(Sheets).flatMap((sheet) =>
      Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as { f?: string; v?: unknown }])),
    );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(utils.sheet_to_csv(Sheets[Object.keys(Sheets)[0] ?? ''] ?? {})).toBeTypeOf('string');
  });

  it('as a page holds its names as text', async () => {
    const html = (await taken('report.html')).toString();
    expect(html).toContain('HYPERLINK(&quot;https://evil.example&quot;');
    expect(html).not.toMatch(/<a [^>]*evil\.example/);
  });

  it('is not there for another tenant', async () => {
    const { browserOf } = await import('./deskClient.ts');
    const other = browserOf(world.app);
    await other.signIn(tenants.lake.key);
    for (const file of ['report.csv', 'report.xlsx', 'report.html', 'evidence.zip'])
      expect((await other.get(`${base}/${file}`)).status, file).toBe(404);
  });
});
