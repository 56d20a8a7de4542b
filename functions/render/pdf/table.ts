import { colours, margins, type Pen, type TextStyle } from './pen.ts';

export type Column = { head: string; width: number };
export type Cell = { text: string; style?: TextStyle; second?: { text: string; style?: TextStyle } };

const [padX, padY] = [4, 3];

/** pdfkit knows whose header a cell is; its types do not. */
type HeaderOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row' };
const columnHeader: HeaderOptions = { scope: 'Column' };
const rowHeader: HeaderOptions = { scope: 'Row' };

/** A table with its head on every page; rows are never torn. The first cell of each row is its header. */
export function table(pen: Pen, columns: readonly Column[], rows: readonly Cell[][], size = 8): void {
  const { doc } = pen;
  const struct = doc.struct('Table');
  pen.attach(struct);
  const bottom = doc.page.height - margins.bottom;
  const starts = columns.map((_, i) => pen.left + columns.slice(0, i).reduce((sum, c) => sum + c.width, 0));

  const heightOf = (cells: readonly Cell[]): number =>
    2 * padY +
    Math.max(
      ...cells.map(({ text, style = {}, second }, i) => {
        const most = (columns[i]?.width ?? 0) - 2 * padX;
        return (
          pen.heightOf(text, { size, ...style }, most) +
          (second ? pen.heightOf(second.text, { size, ...second.style }, most) : 0)
        );
      }),
    );

  function row(cells: readonly Cell[], head: boolean): void {
    const height = heightOf(cells);
    const y = doc.y;
    pen.decoration(() => {
      if (head) doc.rect(pen.left, y, pen.width, height).fill(colours.soft);
      doc
        .moveTo(pen.left, y + height)
        .lineTo(pen.left + pen.width, y + height)
        .lineWidth(head ? 1 : 0.5)
        .stroke(colours.line);
    });
    const line = doc.struct('TR');
    struct.add(line);
    for (const [i, { text, style = {}, second }] of cells.entries()) {
      const most = (columns[i]?.width ?? 0) - 2 * padX;
      line.add(
        doc.struct(head || i === 0 ? 'TH' : 'TD', head ? columnHeader : i === 0 ? rowHeader : {}, [
          () => {
            doc.y = y + padY;
            pen.write([{ text, size, ...style }], (starts[i] ?? 0) + padX, most);
            if (second) pen.write([{ text: second.text, size, ...second.style }], (starts[i] ?? 0) + padX, most);
          },
        ]),
      );
    }
    line.end();
    doc.y = y + height;
  }

  const heads = columns.map(({ head }) => ({ text: head, style: { bold: true } }));
  pen.room(heightOf(heads) + Math.min(120, rows[0] ? heightOf(rows[0]) : 0));
  row(heads, true);
  for (const cells of rows) {
    if (doc.y + heightOf(cells) > bottom) {
      doc.addPage();
      row(heads, true);
    }
    row(cells, false);
  }
  struct.end();
  doc.y += 5;
}
