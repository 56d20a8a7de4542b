import { link } from '../../render/html/markup.ts';
import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeOr, timeText } from './dates.ts';
import { type Faults, type Option, selectField, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { filterForm, note, pager, pairs, table, withQuery } from './parts.ts';

export type LawFilter = { q: string; jurisdiction: string; status: string };

export const lawStatuses = ['coded', 'convention', 'none-in-this-law'] as const;
const statusOptions: readonly Option[] = [
  ['coded', 'Coded'],
  ['convention', 'Rule of counting'],
  ['none-in-this-law', 'Read, and no such duty'],
];
const statusWords = new Map(statusOptions);

export type LawState = {
  filter: LawFilter;
  items: readonly Schemas['LawSummary'][];
  total: number;
  law: string;
  pending: readonly Schemas['PendingLaw'][];
  notCoded: readonly Schemas['NotCoded'][];
  next: string | null;
  isFirst: boolean;
  faults: Faults;
};

const lawStatusChip = (status: Schemas['LawSummary']['status']): Markup => {
  const word = (statusWords.get(status) ?? status).toLowerCase();
  return status === 'coded'
    ? chip(word, 'check', 'done')
    : chip(word, status === 'convention' ? 'ring' : 'dash', 'quiet');
};

/** The register of the coded law. */
export function lawPage({ filter, items, total, law, pending, notCoded, next, isFirst, faults }: LawState): Framed {
  const fields = [
    textField({ name: 'q', label: 'Text', value: filter.q, type: 'search' }),
    textField({
      name: 'jurisdiction',
      label: 'Whose law',
      value: filter.jurisdiction,
      faults,
      more: h`placeholder="US-MO" size="8"`,
    }),
    selectField({ name: 'status', label: 'Kind', value: filter.status, options: statusOptions, empty: 'All' }),
  ];
  return {
    title: 'The law as it is coded',
    place: 'law',
    body: h`<p>Version ${law}; ${total} ${total === 1 ? 'entry' : 'entries'}. What is not in here is not coded: that is no word on whether a duty exists.</p>${filterForm(
      { action: '/desk/law', label: 'Filter of the register' },
      fields,
    )}${table({
      caption: 'Duties, in the order of reports',
      head: ['Duty', 'Whose law', 'Told', 'Text', 'Kind', 'Coded from', 'Checked', 'Doubts'],
      numbers: [7],
      rows: items.map((duty) => [
        h`<a href="/desk/law/${duty.dutyId}">${duty.title}</a>`,
        duty.jurisdiction,
        duty.recipient ?? 'nobody',
        link(duty.source ?? undefined, duty.citation),
        lawStatusChip(duty.status),
        timeOr(duty.inForceFrom, 'nothing'),
        h`${timeText(duty.checkedOn)} <span class="soft">(${duty.confidence} confidence)</span>`,
        duty.doubts,
      ]),
      empty: 'Nothing in the register fits. That is no word on whether a duty exists.',
    })}${pager({
      next: next === null ? null : withQuery('/desk/law', { ...filter, cursor: next }),
      first: isFirst ? null : withQuery('/desk/law', filter),
    })}${pendingPart(pending)}${notCodedPart(notCoded)}`,
  };
}

const pendingPart = (pending: readonly Schemas['PendingLaw'][]): Markup | null =>
  pending.length === 0
    ? null
    : h`<h2>Not in force yet</h2>${table({
        caption: 'Proposed or passed; no duty is computed from it',
        head: ['Proposal', 'Whose law', 'Where it stands', 'From', 'Would bring', 'Checked'],
        rows: pending.map((one) => [
          link(one.sources?.[0], one.title ?? one.citation ?? one.id ?? 'Proposal'),
          one.jurisdiction,
          one.status,
          timeOr(one.from, 'nobody knows'),
          one.whatItWouldBring ?? one.what ?? '',
          one.checkedOn === undefined ? '' : timeText(one.checkedOn),
        ]),
      })}`;

const notCodedPart = (notCoded: readonly Schemas['NotCoded'][]): Markup | null =>
  notCoded.length === 0
    ? null
    : h`<h2>Left out on purpose</h2>${table({
        caption: 'Not coded, which is never "no duty"',
        head: ['What', 'Why'],
        rows: notCoded.map(({ what, why, source }) => [link(source, what), why]),
      })}`;

/** A value of the law in words. */
function valueText(value: unknown): string {
  if (value === null) return 'ended';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  return Object.entries(value as object)
    .map(([name, one]) => `${name}: ${valueText(one)}`)
    .join('; ');
}

const parameterPart = ({ id, description, unit, values, checkedOn }: Schemas['Parameter']): Markup =>
  h`<h3>${description}</h3><p class="soft">${id}; measured in ${unit}; last held against the text ${timeText(checkedOn)}.</p>${table(
    {
      caption: `${description}: values by date`,
      head: ['In force from', 'Value', 'Published', 'Text', 'Note'],
      rows: values.map(({ from, value, publishedOn, source, note: said }) => [
        timeText(from),
        valueText(value),
        timeOr(publishedOn, 'not established'),
        link(source.url, source.title),
        said ?? '',
      ]),
    },
  )}`;

/** One entry of the register with its dated values. */
export const dutyPage = (duty: Schemas['LawDuty']): Framed => ({
  title: duty.title,
  place: 'law',
  body: h`<p><a href="/desk/law">The whole register</a></p>${pairs([
    ['Id', h`<code>${duty.dutyId}</code>`],
    ['Whose law', duty.jurisdiction],
    ['Told', duty.recipient ?? 'nobody'],
    ['Kind', lawStatusChip(duty.status)],
    ['Text', duty.citation],
    ['Coded from', timeOr(duty.inForceFrom, 'nothing is coded')],
    ['Last held against the text', timeText(duty.checkedOn)],
    ['Confidence', duty.confidence],
    [
      'Read at',
      duty.sources.length === 0
        ? undefined
        : h`<ul class="sources">${duty.sources.map((url) => h`<li>${link(url, url)}</li>`)}</ul>`,
    ],
  ])}<h2>Doubts</h2>${
    duty.doubts.length === 0
      ? h`<p>None is noted.</p>`
      : h`<ul>${duty.doubts.map((doubt) => h`<li>${doubt}</li>`)}</ul>`
  }<h2>Dated values</h2>${
    duty.values.length === 0 ? note('No number is behind this entry.') : h`${duty.values.map(parameterPart)}`
  }`,
});
