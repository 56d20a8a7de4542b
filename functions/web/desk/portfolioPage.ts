import { type Day, daysBetween } from '../../../domain/calendar/day.ts';
import { runwaySvg } from '../../render/html/runwaySvg.ts';
import type { Schemas } from './api.ts';
import { aroundDay } from './aroundDay.ts';
import { datesInWords, dueText, timeText } from './dates.ts';
import { findingPath } from './finding/findingPath.ts';
import type { Faults } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { lineName } from './lineName.ts';
import { note, table, withQuery } from './parts.ts';
import { type PortfolioTyped, portfolioFilter } from './portfolioFilter.ts';
import { vendorList } from './portfolioTable.ts';
import { stateMark } from './stateMark.ts';

type Portfolio = Schemas['Portfolio'];

/** What the page knows besides what the API says. */
export type PortfolioPage = {
  organization: { id: string; name: string };
  portfolio: Portfolio;
  typed: PortfolioTyped;
  faults: Faults;
  /** The day on which it is looked at, where the organization is. */
  today: Day;
  mayWrite: boolean;
};

/** Days count from today, and from the day of the report where that is later. */
const dayOf = ({ portfolio: { assessment }, today }: PortfolioPage): Day =>
  assessment && assessment.asOf > today ? assessment.asOf : today;

const count = (n: number): string => n.toLocaleString('en-US');

/** "Between 5,000 and 12,000", "at least 5,000", "1,200". */
const peopleText = ({ low, high }: { low: number; high: number | null }): string =>
  high === null ? `at least ${count(low)}` : low === high ? count(low) : `${count(low)} to ${count(high)}`;

function figures({ assessment, people }: Portfolio): Markup | null {
  if (assessment === null || people === null) return null;
  const { summary } = assessment;
  const figure = (value: string | number, words: string): Markup => h`<li><b>${value}</b>${words}</li>`;
  return h`<ul class="figures">${figure(count(summary.vendors), 'vendors')}${figure(count(summary.exposed), 'exposed')}${figure(
    count(summary.review),
    'to review',
  )}${figure(count(summary.clear), 'nothing known')}${figure(count(summary.rejected), 'not read')}${figure(
    peopleText(people),
    'people of ours affected',
  )}</ul><details class="because"><summary>How the people were counted</summary>${people.because.map((text) => h`<p>${text}</p>`)}</details>`;
}

/** So many dates stand on top, and of each so many duties. */
const [mostNext, mostTitles] = [12, 3];

function dueNext(page: PortfolioPage): Markup {
  const { next, nextLeft } = page.portfolio;
  const from = dayOf(page);
  const shown = aroundDay(next, from, mostNext);
  const left = nextLeft + next.length - shown.length;
  const rows = shown.map((group) => {
    const more = group.more + Math.max(0, group.duties.length - mostTitles);
    const titles = group.duties.slice(0, mostTitles).map(({ title }) => title);
    return [
      dueText(group.due, daysBetween(from, group.due)),
      stateMark(group.status),
      h`<a href="${findingPath(page.organization.id, group.findingId)}">${lineName(group)}</a>`,
      h`${[...titles, ...(more > 0 ? [`${more} more`] : [])].join('; ')}${group.latest ? h` <span class="soft">last reading ${timeText(group.latest)}</span>` : null}`,
    ];
  });
  return h`<section class="next" aria-labelledby="next-head"><h2 id="next-head">What is due next</h2>${table({
    caption: 'Duties of this organization that are not done, the overdue first',
    head: ['When', 'State', 'Vendor', 'What'],
    rows,
    empty: 'Nothing with a date is left to be done.',
  })}${left > 0 ? h`<p class="soft">And ${count(left)} further dates among the vendors below.</p>` : null}</section>`;
}

/** So many clocks are drawn. */
const mostLanes = 14;

function runwaySection({ portfolio: { lanes, lanesLeft, assessment } }: PortfolioPage): Markup | null {
  if (assessment === null || lanes.length === 0) return null;
  const drawn = aroundDay(lanes, assessment.asOf, mostLanes);
  const left = lanesLeft + lanes.length - drawn.length;
  return h`<section aria-labelledby="runway-head"><h2 id="runway-head">Clocks</h2><div class="scroll" role="region" aria-label="Picture of the clocks" tabindex="0">${runwaySvg(drawn, left, assessment.asOf)}</div>${
    left > 0 ? h`<p class="soft">${count(left)} further clocks are not drawn.</p>` : null
  }</section>`;
}

const rankText = ({ low, high }: { low: number; high: number }): string =>
  low === high ? `${high}` : `${low} to ${high}`;

function worstSection({ portfolio: { worst, items }, organization }: PortfolioPage): Markup | null {
  if (worst.length < 2) return null;
  const findingOf = (row: number): string | undefined =>
    items.find((line) => line.row === row)?.exposures[0]?.findingId;
  const entry = (one: Portfolio['worst'][number]): Markup => {
    const findingId = findingOf(one.row);
    const name = lineName(one);
    return h`<li>${findingId === undefined ? name : h`<a href="${findingPath(organization.id, findingId)}">${name}</a>`} <span class="number">${rankText(one.rank)}</span></li>`;
  };
  return h`<details class="because"><summary>Vendors of the highest rank</summary><ol>${worst.map(entry)}</ol></details>`;
}

function stateOfReport({ portfolio: { assessment }, today }: PortfolioPage): Markup | null {
  if (assessment === null) return null;
  const { asOf, createdAt, clearMeans } = assessment;
  return h`<p>What was known on ${timeText(asOf)}, assessed on ${timeText(createdAt.slice(0, 10))}.</p>${
    asOf < today
      ? note(
          h`Days are counted from today, ${timeText(today)}; the states of the clocks are those of ${timeText(asOf)}.`,
        )
      : null
  }<details class="because"><summary>What "nothing known" means</summary><p>${datesInWords(clearMeans)}</p></details>`;
}

const emptyBody = ({ organization: { id }, mayWrite }: PortfolioPage): Markup =>
  h`<p class="note">There is no assessment of this organization yet.</p><p>${
    mayWrite
      ? h`<a class="button main" href="/desk/o/${encodeURIComponent(id)}/import">Send the vendor list</a>`
      : 'Your key may only read: ask whoever may write to send the vendor list.'
  }</p>`;

/** What presses most over all vendors of an organization. Later pages of its list hold the list alone. */
export function portfolioPage(page: PortfolioPage): Framed {
  const { organization, portfolio, typed, faults, mayWrite } = page;
  const path = `/desk/o/${encodeURIComponent(organization.id)}`;
  const isFirst = typed.cursor === undefined;
  const body =
    portfolio.assessment === null
      ? emptyBody(page)
      : h`${isFirst ? h`${stateOfReport(page)}${figures(portfolio)}${worstSection(page)}${dueNext(page)}${runwaySection(page)}` : null}
<section aria-labelledby="vendors-head"><h2 id="vendors-head">Vendors</h2>${portfolioFilter(path, portfolio, typed, faults)}<p class="soft" id="shown" role="status">${shownText(portfolio)}</p>
<div id="vendors">${vendorList(page, dayOf(page))}${moreLink(path, portfolio, typed)}</div></section>`;
  return {
    title: 'Portfolio',
    place: 'portfolio',
    scripts: ['portfolio.js'],
    ...(mayWrite &&
      portfolio.assessment !== null && {
        actions: h`<a class="button" href="${path}/import">Import vendors</a>`,
      }),
    body,
  };
}

const shownText = ({ items, nextCursor }: Portfolio): string =>
  `${count(items.length)} ${items.length === 1 ? 'vendor' : 'vendors'}${nextCursor === null ? '' : ', and more on the next page'}.`;

function moreLink(path: string, { nextCursor }: Portfolio, { cursor, ...typed }: PortfolioTyped): Markup | null {
  const first = cursor === undefined ? null : h`<a href="${withQuery(path, typed)}">First page</a>`;
  const next =
    nextCursor === null
      ? null
      : h`<a class="button" rel="next" href="${withQuery(path, { ...typed, cursor: nextCursor })}">Next page</a>`;
  return first || next ? h`<nav class="pager" aria-label="Pages of vendors">${first}${next}</nav>` : null;
}
