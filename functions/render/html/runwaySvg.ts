import type { ClockLane } from '../../../domain/report/clockLanes.ts';
import { cut, laneText, type Mark, markLegend, markOf, type RunwayLane, runway, titlesText } from '../runway.ts';
import { toneOf } from '../tone.ts';
import { h, type Markup } from './markup.ts';

/** Places in the picture, in its own units: names to the left, the line, dates to the right. */
const [left, right, width] = [344, 764, 1000];
const [top, laneHeight] = [34, 44];
const place = (share: number): number => Math.round(left + 10 + share * (right - left - 20));

/** Where an entry of the legend begins: the longest words stand in the middle, and each letter takes about 7.5 units. */
const legendAt = (i: number): number =>
  Math.round(markLegend.slice(0, i).reduce((x, [, says]) => x + 60 + says.length * 7.5, 0));

function shape(mark: Mark, x: number, y: number): Markup {
  const look = mark === 'full-diamond' || mark === 'triangle' ? 'mark full' : 'mark';
  if (mark === 'circle') return h`<circle class="mark" cx="${x}" cy="${y}" r="6"/>`;
  const paths = {
    diamond: `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`,
    triangle: `M${x - 7} ${y + 6}L${x} ${y - 8}L${x + 7} ${y + 6}Z`,
    cross: `M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x - 6} ${y + 6}L${x + 6} ${y - 6}`,
  };
  return h`<path class="${look}" d="${paths[mark === 'full-diamond' ? 'diamond' : mark]}"/>`;
}

function laneShapes(lane: RunwayLane, i: number): Markup {
  const y = top + i * laneHeight + laneHeight / 2;
  const [due, latest] = [place(lane.dueAt), lane.latestAt === null ? null : place(lane.latestAt)];
  const start = lane.startAt === null ? null : place(lane.startAt);
  const bar =
    start === null
      ? null
      : h`<rect class="bar" x="${start}" y="${y - 2}" width="${Math.max(0, due - start)}" height="4" rx="2"/>`;
  const window =
    latest === null
      ? null
      : h`<rect class="window" x="${due}" y="${y - 6}" width="${Math.max(0, latest - due)}" height="12"/>`;
  const until = lane.latest ? ` to ${lane.latest}` : '';
  return h`<g class="${toneOf(lane.status)}"><title>${laneText(lane)}</title>${
    i % 2 === 0 ? h`<rect class="band" x="0" y="${y - laneHeight / 2}" width="${width}" height="${laneHeight}"/>` : null
  }<text class="bold" x="8" y="${y - 4}" clip-path="url(#names)">${cut(lane.vendor, 40)}</text><text class="soft" x="8" y="${y + 13}" clip-path="url(#names)">${cut(titlesText(lane.titles), 45)}</text>${bar}${window}${shape(markOf(lane), due, y)}<text class="bold" x="${right + 16}" y="${y - 4}">${`${lane.due}${until}`}</text><text class="small" x="${right + 16}" y="${y + 13}">${cut(lane.state, 33)}</text></g>`;
}

/** The time line as a picture in a page: no colour is needed to read it, and its description says it in words. */
export function runwaySvg(lanes: readonly ClockLane[], left_: number, asOf: string): Markup {
  const { today, ticks, lanes: placed } = runway(lanes, asOf);
  const bottom = top + placed.length * laneHeight;
  const height = bottom + 52;
  const more = left_ > 0 ? ` ${left_} more clocks stand in the JSON of this report.` : '';
  const now = place(today);
  return h`<svg class="runway" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="runway-title runway-words">
<title id="runway-title">Clocks of the report as of ${asOf}</title>
<desc id="runway-words">${placed.map(laneText).join(' ')}${more}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern><clipPath id="names"><rect x="0" y="0" width="${left - 12}" height="${height}"/></clipPath></defs>
${placed.map(laneShapes)}
${ticks.map(({ at, label }) => h`<line class="rule" x1="${place(at)}" x2="${place(at)}" y1="${top - 6}" y2="${bottom}"/><text class="soft" x="${place(at)}" y="${bottom + 16}" text-anchor="middle">${label}</text>`)}
<line class="today" x1="${now}" x2="${now}" y1="${top - 12}" y2="${bottom}"/><text class="bold" x="${now}" y="16" text-anchor="middle">as of ${asOf}</text>
<g transform="translate(8 ${height - 10})">${markLegend.map(([mark, says], i) => h`<g transform="translate(${legendAt(i)} 0)">${shape(mark, 8, -4)}<text class="soft" x="22" y="0">${says}</text></g>`)}<g transform="translate(${legendAt(markLegend.length)} 0)"><rect class="window" x="0" y="-10" width="26" height="12"/><text class="soft" x="34" y="0">other readings</text></g></g>
</svg>`;
}
