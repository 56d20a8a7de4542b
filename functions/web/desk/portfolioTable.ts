import { type Day, daysBetween } from '../../../domain/calendar/day.ts';
import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { datesInWords, dueText, timeText } from './dates.ts';
import { findingPath } from './finding/findingPath.ts';
import { h, type Markup } from './frame.ts';
import { lineName } from './lineName.ts';
import { note } from './parts.ts';
import type { PortfolioPage } from './portfolioPage.ts';
import { stateMark } from './stateMark.ts';

type Line = Schemas['PortfolioLine'];
type Column = Schemas['DutyColumn'];

/** So many duties have a column; the report has all of them. */
const mostColumns = 5;
/** So many incidents of a vendor are named. */
const mostIncidents = 3;

const findingChip = {
  exposed: chip('exposed', 'circle', 'warn'),
  review: chip('to review', 'ring', 'calm'),
  clear: chip('nothing known', 'dash', 'quiet'),
  rejected: chip('not read', 'square', 'quiet'),
} as const;

function incidents({ exposures }: Line, organizationId: string): Markup | null {
  if (exposures.length === 0) return null;
  const shown = exposures.slice(0, mostIncidents).map(({ findingId, title, decision }) => {
    const doubt = decision === 'review' ? h` <span class="soft">(to review)</span>` : null;
    return h`<li><a href="${findingPath(organizationId, findingId)}">${datesInWords(title)}</a>${doubt}</li>`;
  });
  const more = exposures.length - shown.length;
  return h`<ul class="incidents">${shown}${more > 0 ? h`<li class="soft">${more} more</li>` : null}</ul>`;
}

/** What is next of the vendor: of incidents that reach it for sure, else that of one under review, if it holds. */
function nextOf({ exposures, due }: Line, from: Day): Markup {
  const sure = exposures.find(({ decision, next }) => decision === 'match' && next !== null && next.due === due);
  const next = sure?.next ?? exposures.find(({ next: one }) => one !== null)?.next;
  if (!next) return h`<span class="soft">nothing left to do</span>`;
  const words = next.due === null ? h`no date` : dueText(next.due, daysBetween(from, next.due));
  return h`${words}<br>${stateMark(next.status)}${sure ? null : h` <span class="soft">if it holds</span>`}`;
}

const rangeText = ({ low, high }: { low: number; high: number }): string =>
  low === high ? `${high}` : `${low} to ${high}`;

const termNames = {
  people: 'People',
  kinds: 'Kinds of data',
  days: 'Days left',
  certainty: 'Certainty',
} as const;

function rankOf({ rank }: Line): Markup {
  if (rank === null) return h`<span class="soft">none</span>`;
  const terms = rank.terms.map(
    ({ term, contribution, weight, because }) =>
      h`<dt>${termNames[term]}: ${rangeText(contribution)} of ${weight}</dt><dd>${datesInWords(because.join(' '))}</dd>`,
  );
  return h`<details class="rank"><summary><span class="unseen">Rank </span>${rangeText(rank)}</summary><dl>${terms}</dl></details>`;
}

function cellOf(line: Line, { dutyId, title }: Column): Markup {
  const cell = line.cells[dutyId];
  const label = h` data-label="${title}"`;
  if (cell === undefined) return h`<td${label}><span class="soft">none</span></td>`;
  const { date, status } = cell;
  return h`<td${label}>${date === null ? 'no date' : timeText(date)}<br>${stateMark(status)}</td>`;
}

const row = (line: Line, columns: readonly Column[], organizationId: string, from: Day): Markup =>
  h`<tr><th scope="row">${lineName(line)} ${findingChip[line.finding]}${incidents(line, organizationId)}</th><td data-label="Next">${nextOf(line, from)}</td><td data-label="Rank">${rankOf(line)}</td>${columns.map((column) => cellOf(line, column))}</tr>`;

/** Vendors of which nothing is known, each with the reason. */
const restTable = (lines: readonly Line[]): Markup =>
  h`<div class="scroll" role="region" aria-label="How well each vendor could be looked at" tabindex="0"><table class="cells"><caption>How well each vendor could be looked at</caption><thead><tr><th scope="col">Vendor</th><th scope="col">Finding</th><th scope="col">Why</th></tr></thead><tbody>${lines.map(
    (line) =>
      h`<tr><th scope="row">${lineName(line)}</th><td data-label="Finding">${findingChip[line.finding]}</td><td data-label="Why">${line.coverage.because}</td></tr>`,
  )}</tbody></table></div>`;

/** The vendors with findings by duty, and below them those without. */
export function vendorList({ portfolio: { items, duties }, organization }: PortfolioPage, from: Day): Markup {
  if (items.length === 0) return note('No vendor fits.');
  const [found, rest] = [items.filter(isFound), items.filter((line) => !isFound(line))];
  const columns = duties.slice(0, mostColumns);
  const heads = ['Vendor', 'Next', 'Rank', ...columns.map(({ title }) => title)];
  return h`${
    found.length === 0
      ? null
      : h`<div class="scroll" role="region" aria-label="Vendors by duty" tabindex="0"><table class="cells grid"><caption>Vendors by duty: those surely overdue first, then by the nearest date. Under each duty: the cautious date and the state of the clock.</caption><thead><tr>${heads.map(
          (head) => h`<th scope="col">${head}</th>`,
        )}</tr></thead><tbody>${found.map((line) => row(line, columns, organization.id, from))}</tbody></table></div>`
  }${rest.length === 0 ? null : restTable(rest)}`;
}

const isFound = ({ exposures }: Line): boolean => exposures.length > 0;
