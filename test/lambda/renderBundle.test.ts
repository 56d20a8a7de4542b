import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, bundleIndex } from '../../infra/bundle.ts';
import { csvRecords, htmlText, icsComponent, ofPdf, readsPdf, xlsxText } from '../render/extract.ts';
import { reportOn, riverbend } from '../render/reports.ts';
import { readAtStart } from './readAtStart.ts';

/** Every form of a report, made by a bundle like the functions', in a process that finds no package beside it. */

let folder: string;
let made: Record<string, Buffer>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-render-'));
  await bundle('test/render/bundleEntry.ts', join(folder, 'code'));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(await reportOn(riverbend)));
  const script = `import { readFileSync } from 'node:fs';
    const { handler } = await import(${JSON.stringify(join(folder, 'code', bundleIndex))});
    console.log(JSON.stringify(await handler(JSON.parse(readFileSync('report.json', 'utf8')))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe('');
  const answer = JSON.parse(stdout) as Record<string, string>;
  made = Object.fromEntries(Object.entries(answer).map(([format, text]) => [format, Buffer.from(text, 'base64')]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes all forms, the PDF with the fonts that lie beside the code', () => {
  expect(readdirSync(join(folder, 'code/fonts')).sort()).toEqual(['DejaVuSans-Bold.ttf', 'DejaVuSans.ttf']);
  const vendor = 'Cerner Corp (Oracle)';
  expect(made.text!.toString()).toContain(vendor);
  expect(htmlText(made.html!.toString())).toContain(vendor);
  expect(xlsxText(made.xlsx!)).toContain(vendor);
  expect(csvRecords(made.csv!.toString()).some((record) => record.Vendor === vendor)).toBe(true);
  expect(icsComponent(made.ics!.toString()).getAllSubcomponents('vevent').length).toBeGreaterThan(2);
  expect(made.pdf!.subarray(0, 8).toString()).toBe('%PDF-1.7');
});

it.skipIf(!readsPdf)('the PDF holds the text in letters of its own', () => {
  expect(ofPdf('pdftotext', ['-raw'], made.pdf!)).toContain('Cerner Corp (Oracle)');
  const fonts = ofPdf('pdffonts', [], made.pdf!);
  expect(fonts).toMatch(/DejaVuSans +CID TrueType +\S+ +yes yes yes/);
  expect(fonts).toMatch(/DejaVuSans-Bold +CID TrueType +\S+ +yes yes yes/);
});

it('reads no library of a form before somebody asks for the form', () => {
  const files = readdirSync(join(folder, 'code')).filter((file) => file.endsWith('.mjs'));
  const start = readAtStart(join(folder, 'code'), bundleIndex);
  const holding = (mark: string) =>
    files.filter((file) => readFileSync(join(folder, 'code', file), 'utf8').includes(mark));
  for (const mark of ['PDFKit', 'BEGIN:VCALENDAR', 'xl/worksheets', '<!DOCTYPE html>']) {
    expect(holding(mark).length).toBeGreaterThan(0);
    expect(holding(mark).filter((file) => start.has(file))).toEqual([]);
  }
});
