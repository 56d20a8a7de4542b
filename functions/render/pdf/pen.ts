import { fonts } from './fontFiles.ts';
import { printer } from './printable.ts';

export const colours = {
  ink: '#1b1f24',
  muted: '#4f5964',
  line: '#c8d0d8',
  soft: '#f3f5f7',
  white: '#ffffff',
  alarm: '#a61b12',
  warn: '#7d4300',
  calm: '#1b4f8a',
  done: '#17642d',
  quiet: '#4f5964',
} as const;
export type Colour = keyof typeof colours;

export type TextStyle = { size?: number; bold?: boolean; colour?: Colour; link?: string | undefined };
/** A stretch of text in one style. */
export type Run = TextStyle & { text: string };

/** Points between the edges of the page and what is written. */
export const margins = { top: 62, bottom: 58, left: 54, right: 54 };

export type Pen = ReturnType<typeof penFor>;

/** Writes into a document from top to bottom; page breaks and the document's structure for readers are kept here. */
export function penFor(doc: PDFKit.PDFDocument) {
  const { printable, lacked } = printer(doc, [fonts.bold, fonts.regular]);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const left = margins.left;
  const width = doc.page.width - margins.left - margins.right;
  const bottom = doc.page.height - margins.bottom;

  const use = ({ size = 9, bold = false, colour = 'ink' }: TextStyle): PDFKit.PDFDocument =>
    doc
      .font(bold ? fonts.bold : fonts.regular)
      .fontSize(size)
      .fillColor(colours[colour]);
  const linkOf = (url: string | undefined) =>
    url && /^https?:\/\//i.test(url) ? { link: encodeURI(decodeSafely(url)) } : { link: null };

  const pen = {
    doc,
    left,
    width,
    printable,
    lacked,
    /** Begins a new page where less than `height` is left on this one. */
    room(height: number): void {
      if (doc.y + height > bottom) doc.continueOnNewPage();
    },
    space(height: number): void {
      doc.y += height;
    },
    /** What is drawn belongs to the document's structure as `tag`: H1, P, Figure and so on. */
    marked(tag: string, draw: () => void, options: { alt?: string } = {}): void {
      root.add(doc.struct(tag, options, [draw]));
    },
    /** A part of the structure that is built piece by piece. */
    attach(part: PDFKit.PDFStructureElement): void {
      root.add(part);
    },
    /** What is drawn is decoration that a reader need not hear of. */
    decoration(draw: () => void): void {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
    heading(level: 1 | 2 | 3 | 4, text: string, colour: Colour = 'ink'): void {
      const size = { 1: 20, 2: 14, 3: 11.5, 4: 9.5 }[level];
      pen.room(size * 1.4 + 44);
      pen.space({ 1: 0, 2: 12, 3: 8, 4: 7 }[level]);
      pen.marked(`H${level}`, () => pen.write([{ text, size, bold: true, colour }], left, width));
      pen.space({ 1: 2, 2: 4, 3: 3, 4: 2 }[level]);
    },
    /** A line of runs, broken to a width; the pen stands below it afterwards. */
    write(runs: readonly Run[], x: number, lineWidth: number): void {
      for (const [i, run] of runs.entries()) {
        const continued = i < runs.length - 1;
        const options = { width: lineWidth, continued, lineGap: 1.2, ...linkOf(run.link) };
        const text = printable(run.text);
        const shown = continued ? `${text}${run.text.endsWith(' ') ? ' ' : ''}` : text;
        if (i === 0) use(run).text(shown, x, doc.y, options);
        else use(run).text(shown, options);
      }
    },
    para(text: string, style: TextStyle = {}, indent = 0): void {
      pen.marked('P', () => pen.write([{ text, ...style }], left + indent, width - indent));
    },
    /** Sentences as one paragraph of the structure, each behind a dash. */
    items(texts: readonly string[], style: TextStyle = {}, indent = 0): void {
      if (texts.length === 0) return;
      pen.marked('P', () => {
        for (const text of texts) {
          pen.room(12);
          const y = doc.y;
          use(style).text('–', left + indent, y, { lineBreak: false });
          doc.y = y;
          pen.write([{ text, ...style }], left + indent + 10, width - indent - 10);
        }
      });
    },
    /** One line at a place, cut with an ellipsis where it is wider than `most`. The pen stays where it was. */
    label(text: string, x: number, y: number, most: number, style: TextStyle = {}): void {
      const { x: oldX, y: oldY } = doc;
      const letters = printable(text);
      use(style);
      doc.text(
        cutTo(letters, most, (t) => doc.widthOfString(t)),
        x,
        y,
        { lineBreak: false },
      );
      [doc.x, doc.y] = [oldX, oldY];
    },
    /** A short line that ends at the right margin. */
    ending(text: string, y: number, style: TextStyle): void {
      const letters = printable(text);
      const long = use(style).widthOfString(letters);
      pen.label(text, left + width - long, y, long + 1, style);
    },
    heightOf(text: string, style: TextStyle, most: number): number {
      return use(style).heightOfString(printable(text), { width: most, lineGap: 1.2 });
    },
    endStructure(): void {
      root.end();
    },
  };
  return pen;
}

/** An address may come encoded or not; one that is encoded wrongly stays as it is. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The longest beginning of a text that fits, with an ellipsis where it is not the whole. */
function cutTo(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const letters = [...text];
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (widthOf(`${letters.slice(0, middle).join('')}…`) <= most) fits = middle;
    else fails = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
