import type { DutyGroup, DutyView } from '../../../domain/report/dutyText.ts';
import type { FactText } from '../../../domain/report/factText.ts';
import type { IncidentView, RowView } from '../../../domain/report/reportView.ts';
import { toneOf } from '../tone.ts';
import type { Colour, Pen } from './pen.ts';

const findings: Record<RowView['finding'], [words: string, colour: Colour]> = {
  exposed: ['EXPOSED', 'alarm'],
  review: ['TO REVIEW', 'warn'],
  rejected: ['REJECTED', 'warn'],
  clear: ['CLEAR', 'done'],
};

const [labelWidth, dateWidth] = [116, 66];

function facts(pen: Pen, title: string, texts: readonly FactText[]): void {
  if (texts.length === 0) return;
  pen.heading(4, title);
  for (const { label, text } of texts) {
    pen.room(24);
    pen.marked('P', () => {
      const y = pen.doc.y;
      pen.label(label, pen.left, y, labelWidth - 6, { size: 8.2, colour: 'muted' });
      pen.doc.y = y;
      pen.write([{ text, size: 8.2 }], pen.left + labelWidth, pen.width - labelWidth);
    });
  }
}

function duty(pen: Pen, d: DutyView): void {
  pen.room(34);
  pen.marked('P', () => {
    const y = pen.doc.y;
    pen.label(d.date, pen.left, y, dateWidth - 4, { size: 8.6, bold: true });
    pen.doc.y = y;
    pen.write(
      [
        { text: `${d.title}: `, size: 8.6, bold: true },
        { text: d.state, size: 8.6, bold: true, colour: toneOf(d.status) },
        { text: `; ${d.citation}`, size: 8.6, link: d.sources[0] },
      ],
      pen.left + dateWidth,
      pen.width - dateWidth,
    );
    const window = d.latest ? `Cautious date; latest reading ${d.latest}. ` : '';
    pen.write(
      [{ text: `${window}To: ${d.recipient}`, size: 7.6, colour: 'muted' }],
      pen.left + dateWidth,
      pen.width - dateWidth,
    );
  });
  pen.space(2);
}

function group(pen: Pen, { duties, clocks, sums, reasons }: DutyGroup): void {
  for (const d of duties) duty(pen, d);
  if (sums.length > 0) pen.items(sums, { size: 8.2, bold: false }, dateWidth);
  pen.items([...clocks.map((clock) => `Clock from ${clock}`), ...reasons], { size: 7.8, colour: 'muted' }, dateWidth);
  pen.space(6);
}

function listPart(pen: Pen, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  pen.heading(4, title);
  pen.items(texts, { size: 8.2 });
}

function incident(pen: Pen, i: IncidentView): void {
  pen.heading(3, `Incident: ${i.title}`);
  pen.para(`${i.reference}; ${i.path}`, { size: 8, colour: 'muted' });
  for (const text of i.explanation) pen.para(text, { size: 8.6 });
  if (i.ifItHolds !== null) {
    pen.para(i.ifItHolds, { size: 8.6, bold: true });
    return;
  }
  if (i.filing !== null) pen.para(i.filing, { size: 8.6 });
  facts(pen, 'What the sources say', i.facts);
  facts(pen, 'Where they disagree (not used)', i.conflicts);
  listPart(pen, 'Facts that cannot all be true', i.contradictions);
  listPart(pen, 'Not public yet', i.openQuestions);
  pen.heading(4, 'What is due, to whom, by when');
  if (i.owed.length === 0) pen.para('Nothing on the facts known.', { size: 8.6 });
  for (const g of i.owed) group(pen, g);
  listPart(pen, 'Not owed on these facts', i.notOwed);
  listPart(pen, 'What to find out next', i.asks);
}

/** A vendor with all that the report says of it. An exposed one begins a page. */
export function vendorPart(pen: Pen, row: RowView): void {
  const { doc } = pen;
  if (row.finding === 'exposed' && doc.y > 100) doc.addPage();
  pen.room(90);
  const [words, colour] = findings[row.finding];
  pen.space(6);
  pen.marked('H2', () => {
    pen.write([{ text: words, size: 8, bold: true, colour }], pen.left, pen.width);
    doc.outline.addItem(pen.printable(row.name));
    pen.write([{ text: row.name, size: 14, bold: true }], pen.left, pen.width);
  });
  pen.space(3);
  for (const remark of row.remarks) pen.para(remark, { size: 8.6 });
  for (const i of row.incidents) incident(pen, i);
  for (const { title, lines } of row.setAside) {
    pen.heading(3, `Set aside: ${title}`);
    for (const line of lines) pen.para(line, { size: 8.6 });
  }
  pen.space(8);
}
