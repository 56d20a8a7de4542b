import type { ClockLane } from '../../../domain/report/clockLanes.ts';
import { laneText, type Mark, markLegend, markOf, type RunwayLane, runway, titlesText } from '../runway.ts';
import { toneOf } from '../tone.ts';
import { type Colour, colours, type Pen } from './pen.ts';

/** Widths of the three parts of the picture, in points: names, the line, dates. */
const [names, dates] = [190, 126];
const laneHeight = 23;

function mark(pen: Pen, kind: Mark, x: number, y: number, colour: Colour): void {
  const { doc } = pen;
  doc.lineWidth(1.2).strokeColor(colours[colour]);
  const fill = kind === 'diamond' || kind === 'circle' ? colours.white : colours[colour];
  if (kind === 'circle') doc.circle(x, y, 3.4).fillAndStroke(fill, colours[colour]);
  else if (kind === 'cross')
    doc
      .moveTo(x - 3.5, y - 3.5)
      .lineTo(x + 3.5, y + 3.5)
      .moveTo(x - 3.5, y + 3.5)
      .lineTo(x + 3.5, y - 3.5)
      .stroke();
  else {
    const points: [number, number][] =
      kind === 'triangle'
        ? [
            [x - 4, y + 3.4],
            [x, y - 4.4],
            [x + 4, y + 3.4],
          ]
        : [
            [x, y - 4.6],
            [x + 4.6, y],
            [x, y + 4.6],
            [x - 4.6, y],
          ];
    doc.polygon(...points).fillAndStroke(fill, colours[colour]);
  }
}

/** A window of other readings: hatched, so that it needs no colour. */
function hatched(pen: Pen, x: number, y: number, width: number, height: number): void {
  const { doc } = pen;
  if (width <= 0) return;
  doc.save();
  doc.rect(x, y, width, height).clip();
  doc.lineWidth(0.7).strokeColor(colours.calm);
  for (let from = x - height; from < x + width; from += 3.2) doc.moveTo(from, y + height).lineTo(from + height, y);
  doc.stroke();
  doc.restore();
  doc.rect(x, y, width, height).lineWidth(0.6).stroke(colours.calm);
}

function lane(pen: Pen, l: RunwayLane, i: number, top: number, place: (share: number) => number): void {
  const { doc } = pen;
  const y = top + i * laneHeight + laneHeight / 2;
  const due = place(l.dueAt);
  if (i % 2 === 0) doc.rect(pen.left, y - laneHeight / 2, pen.width, laneHeight).fill(colours.soft);
  pen.label(l.vendor, pen.left + 4, y - 9.5, names - 12, { size: 7.5, bold: true });
  pen.label(titlesText(l.titles), pen.left + 4, y + 1, names - 12, { size: 6.6, colour: 'muted' });
  if (l.startAt !== null) doc.moveTo(place(l.startAt), y).lineTo(due, y).lineWidth(2).stroke(colours.calm);
  if (l.latestAt !== null) hatched(pen, due, y - 3.5, place(l.latestAt) - due, 7);
  mark(pen, markOf(l), due, y, toneOf(l.status));
  const x = pen.left + pen.width - dates + 8;
  pen.label(l.latest ? `${l.due} to ${l.latest}` : l.due, x, y - 9.5, dates - 8, { size: 7.2, bold: true });
  pen.label(l.state, x, y + 1, dates - 8, { size: 6.6, colour: toneOf(l.status) });
}

function legend(pen: Pen, y: number): void {
  let x = pen.left + 4;
  for (const [kind, says] of markLegend) {
    mark(pen, kind, x + 4, y + 4, 'ink');
    pen.label(says, x + 13, y, 110, { size: 7, colour: 'muted' });
    x += 30 + says.length * 4.1;
  }
  hatched(pen, x, y + 0.5, 18, 7);
  pen.label('other readings', x + 23, y, 80, { size: 7, colour: 'muted' });
}

/** The time line as a picture: clocks run from left to right towards their dates. */
export function drawRunway(pen: Pen, lanes: readonly ClockLane[], asOf: string): void {
  const { doc } = pen;
  const { today, ticks, lanes: placed } = runway(lanes, asOf, 4);
  const height = 18 + placed.length * laneHeight + 34;
  pen.room(height);
  const top = doc.y + 18;
  const bottom = top + placed.length * laneHeight;
  const [from, to] = [pen.left + names + 6, pen.left + pen.width - dates - 6];
  const place = (share: number): number => from + share * (to - from);
  pen.marked(
    'Figure',
    () => {
      for (const [i, l] of placed.entries()) lane(pen, l, i, top, place);
      for (const { at, label } of ticks) {
        doc
          .moveTo(place(at), top - 3)
          .lineTo(place(at), bottom)
          .lineWidth(0.4)
          .stroke(colours.line);
        pen.label(label, place(at) - 16, bottom + 4, 60, { size: 6.4, colour: 'muted' });
      }
      doc
        .moveTo(place(today), top - 6)
        .lineTo(place(today), bottom)
        .lineWidth(1.1)
        .dash(3, { space: 2 })
        .stroke(colours.ink)
        .undash();
      pen.label(`as of ${asOf}`, place(today) - 30, top - 17, 90, { size: 7.2, bold: true });
      legend(pen, bottom + 18);
    },
    { alt: placed.map(laneText).join(' ') },
  );
  doc.y = bottom + 34;
}
