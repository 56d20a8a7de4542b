import type { Schemas } from './api.ts';
import { h, type Markup } from './frame.ts';

type Lane = { label: string; days: readonly number[]; median: number | null };

const [left, width, top, laneHeight, right] = [250, 900, 30, 46, 30];

/** Round steps of days, so that no more than eight stand on the scale. */
const stepFor = (most: number): number =>
  [1, 2, 5, 10, 20, 30, 60, 90, 180, 365].find((step) => most / step <= 8) ?? 730;

const lanesOf = ({ toDetermination, toItem105, toItem105Delayed, toOtherItem }: Schemas['PeerDays']): Lane[] =>
  [
    { label: 'To their determination', ...toDetermination },
    { label: 'To a Form 8-K, Item 1.05', ...toItem105 },
    { label: 'To Item 1.05 after a delay', ...toItem105Delayed },
    { label: 'To a Form 8-K, other item', ...toOtherItem },
  ].filter(({ days }) => days.length > 0);

const daysText = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const laneText = ({ label, days, median }: Lane): string =>
  `${label}: ${days.length} registrants, ${daysText(days[0] ?? 0)} to ${daysText(days.at(-1) ?? 0)}, median ${median ?? 'none'}.`;

/** Days that other registrants took, each a ring on a scale, beside the days of this organization (a line). No colour is needed. */
export function stripSvg(peers: Schemas['PeerDays'], own: number | null): Markup | null {
  const lanes = lanesOf(peers);
  if (lanes.length === 0) return null;
  const most = Math.max(1, own ?? 0, ...lanes.flatMap(({ days }) => days));
  const place = (days: number): number => Math.round(left + (days / most) * (width - left - right));
  const step = stepFor(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  const bottom = top + lanes.length * laneHeight;
  const words = [...lanes.map(laneText), own === null ? '' : `This organization: ${daysText(own)}.`].join(' ');
  return h`<svg class="strip" viewBox="0 0 ${width} ${bottom + 40}" role="img" aria-labelledby="strip-title strip-words">
<title id="strip-title">Calendar days from discovery</title><desc id="strip-words">${words}</desc>
${ticks.map((days) => h`<line class="rule" x1="${place(days)}" x2="${place(days)}" y1="${top - 6}" y2="${bottom}"/><text class="tick" x="${place(days)}" y="${bottom + 16}">${days}</text>`)}
<text class="tick" x="${(left + width) / 2}" y="${bottom + 34}">calendar days from discovery</text>
${lanes.map(({ label, days, median }, i) => {
  const y = top + i * laneHeight + laneHeight / 2;
  return h`<text x="4" y="${y + 5}">${label} (${days.length})</text>${days.map((count) => h`<circle class="peer" cx="${place(count)}" cy="${y}" r="7"><title>${daysText(count)}</title></circle>`)}${
    median === null
      ? null
      : h`<path class="median" d="M${place(median)} ${y - 15}V${y + 15}"><title>${`median ${daysText(median)}`}</title></path>`
  }`;
})}
${own === null ? null : h`<line class="own" x1="${place(own)}" x2="${place(own)}" y1="${top - 10}" y2="${bottom}"/><text class="tick bold" x="${place(own)}" y="${top - 14}">here: ${own}</text>`}
</svg>`;
}
