import { beforeAll, describe, expect, it } from 'vitest';
import { pdfWriter } from '../../functions/render/pdf/pdfReport.ts';
import { ofPdf, pdfText, readsPdf } from './extract.ts';
import { long, rendered, reportOn, varied, written } from './reports.ts';

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = Buffer.from(await rendered('pdf', await reportOn(varied)));
});

it('is the same to the byte for the same report', async () => {
  const report = await reportOn(varied);
  const [first, second] = await Promise.all([rendered('pdf', report), rendered('pdf', report)]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

it.skipIf(!readsPdf)('has a title, a language, bookmarks and a structure for readers', () => {
  const info = ofPdf('pdfinfo', [], pdf);
  expect(info).toMatch(/Title: +Exposure report: Saint Bartholomew & Holy Trinity <Memorial> .* as of 2026-05-15/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(/Page size: +612 x 792 pts \(letter\)/);
  expect(info).toMatch(/CreationDate: .*Nov 22 12:00:00 2026/);
  const raw = Buffer.from(pdf).toString('latin1');
  expect(raw).toMatch(/\/Lang \(en-US\)/);
  expect(raw).toMatch(/\/Title \(Vendors by duty\)/);
  const structure = ofPdf('pdfinfo', ['-struct'], pdf);
  for (const tag of ['H1', 'H2', 'Figure', 'Table', 'TH', 'TD']) expect(structure).toContain(tag);
});

/** Every word with its place: nothing may stand outside the margins of its page, nor below the last line. */
const words = (bytes: Uint8Array) =>
  [
    ...ofPdf('pdftotext', ['-bbox'], bytes).matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, word]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    word,
  }));

describe.skipIf(!readsPdf)('what is written', () => {
  const unbroken = 'W'.repeat(60);
  const hard = {
    ...varied,
    organization: { ...varied.organization, name: `${unbroken} ${unbroken}` },
    vendors: [
      { ...varied.vendors[0], name: unbroken, externalId: unbroken },
      { ...varied.vendors[2], name: 'Wide Words With Many Spaces Between Them For Sixty Characters' },
      { name: unbroken },
    ],
  };

  it('stays on its page, with unbroken names of 60 letters and 40 duties of one vendor', async () => {
    const report = await reportOn(hard);
    const duties = report.vendors[0]?.exposures[0]?.duties.filter((d) => d.answer !== 'not-applicable') ?? [];
    expect(duties.length).toBeGreaterThanOrEqual(40);
    const placed = words(Buffer.from(await rendered('pdf', report)));
    expect(placed.length).toBeGreaterThan(2_000);
    // A point for what a letter may lean over its own width.
    const outside = placed.filter(
      (w) => w.left < 54 - 1 || w.right > 612 - 54 + 1 || w.top < 30 || w.bottom > 792 - 30,
    );
    expect(outside).toEqual([]);
  });

  it('no two words stand on each other', async () => {
    const pages = ofPdf('pdftotext', ['-bbox'], Buffer.from(await rendered('pdf', await reportOn(hard)))).split(
      '<page ',
    );
    const overlapping = pages.flatMap((page) => {
      const placed = [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ]
        .map(([, ...numbers]) => ({
          box: numbers.slice(0, 4).map(Number) as [number, number, number, number],
          word: numbers[4],
        }))
        .sort((a, b) => a.box[1] - b.box[1]);
      return placed.flatMap((a, i) => {
        const near = placed.slice(i + 1, i + 60);
        return near
          .filter(({ box: [left, top, right, bottom] }) => {
            const wide = Math.min(a.box[2], right) - Math.max(a.box[0], left);
            const high = Math.min(a.box[3], bottom) - Math.max(a.box[1], top);
            // Boxes of letters are higher than their lines: only what covers half of another's height is on it.
            return wide > 1.5 && high > 0.5 * Math.min(bottom - top, a.box[3] - a.box[1]);
          })
          .map((b) => `${a.word} on ${b.word}`);
      });
    });
    expect(overlapping).toEqual([]);
  });

  it('shows a replacement for letters that the fonts lack, and says so', () => {
    const text = pdfText(pdf);
    expect(text).toContain('\ufffd\ufffd\ufffd\ufffd\ufffd <img src=x onerror=alert(1)> & "Söhne"');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'The fonts of this PDF lack some letters of this report: \ufffd stands',
    );
  });

  it('says nothing of the kind where it has all letters', async () => {
    const report = await reportOn({ ...varied, vendors: varied.vendors.slice(0, 1) });
    expect(pdfText(Buffer.from(await rendered('pdf', report)))).not.toContain('The fonts of this PDF lack');
  });

  it('stops where a report is long, and says how many vendors more there are', async () => {
    const short = Buffer.from(await written(pdfWriter({ mostPages: 12 }), await reportOn(long(40))));
    const [, left] =
      /The PDF stops here: (\d+) more vendors stand in the JSON/.exec(pdfText(short).replaceAll(/\s+/g, ' ')) ?? [];
    const shown = pdfText(short).match(/(?:^|\f)EXPOSED$/gm)?.length;
    expect(shown).toBeGreaterThan(0);
    expect(Number(left)).toBe(40 - shown!);
  });
});

it('its bound keeps it below the 4.5 MB of a binary answer', async () => {
  expect(Buffer.from(await rendered('pdf', await reportOn(long(60)))).length).toBeLessThan(4_500_000);
});
