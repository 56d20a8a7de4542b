import { link } from '../../render/html/markup.ts';
import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeOr, timeText } from './dates.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs, table } from './parts.ts';

type Source = Schemas['CoveredSource'];

const freshness = ({ stale, asOf }: Source): Markup =>
  asOf === null
    ? chip('nothing held', 'square', 'alarm')
    : stale
      ? chip('old', 'triangle', 'warn')
      : chip('fresh', 'check', 'done');

/** What was looked at, as of when, and what is lacking. `report`: what the newest report of the organization itself rests on. */
export const coveragePage = (
  { items, store, on, clearMeans }: Schemas['CoverageList'],
  report: { asOf: string; coverage: readonly Schemas['Coverage'][] } | null,
): Framed => {
  const lacking = items.filter(({ asOf }) => asOf === null);
  return {
    title: 'Coverage',
    place: 'coverage',
    body: h`<h2>What "clear" means</h2>${note(clearMeans, 'warn')}<h2>Sources</h2><p>As of ${timeText(on)}; breach store ${store}.</p>${
      lacking.length === 0
        ? null
        : note(
            `Nothing is held of ${lacking.map(({ title }) => title).join(', ')}: silence there says nothing.`,
            'alarm',
          )
    }${table({
      caption: 'Every source that is read',
      head: ['Source', 'State', 'As of', 'Newest record', 'Breaches', 'Loaded', 'Why'],
      numbers: [4],
      rows: items.map((source) => [
        h`${link(source.url ?? undefined, source.title)} <span class="soft">${source.publisher}</span>`,
        freshness(source),
        timeOr(source.asOf, 'nothing'),
        timeOr(source.newest, 'not known'),
        source.records,
        timeOr(source.importedAt, 'never'),
        `${source.because} It counts as old after ${source.staleAfterDays} days.`,
      ]),
    })}${report === null ? null : reportPart(report)}<h2>Terms of use</h2>${pairs(
      items.map(({ title, licence, attribution }): [string, string] => [
        title,
        attribution === null ? licence : `${licence}; named as: ${attribution}`,
      ]),
    )}<p><a href="/desk/law">What is coded of the law</a></p>`,
  };
};

const reportPart = ({ asOf, coverage }: { asOf: string; coverage: readonly Schemas['Coverage'][] }): Markup =>
  h`<h2>What the newest report rests on</h2>${table({
    caption: h`Report as of ${timeText(asOf)}`,
    head: ['Source', 'As of', 'Newest record', 'Breaches', 'Lacking'],
    numbers: [3],
    rows: coverage.map((one) => [
      one.source,
      timeText(one.asOf),
      timeOr(one.newest, 'not known'),
      one.records,
      one.lacks?.join('; ') ?? 'nothing known',
    ]),
  })}`;
