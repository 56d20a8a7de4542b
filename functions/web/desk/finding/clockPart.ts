import { type Day, daysBetween } from '../../../../domain/calendar/day.ts';
import { questions } from '../../../../domain/law/questions.ts';
import { live, notOwed, titleText } from '../../../../domain/report/dutyText.ts';
import { link } from '../../../render/html/markup.ts';
import { statuses } from '../../../render/statuses.ts';
import type { Schemas } from '../api.ts';
import { statusChip } from '../chip.ts';
import { dateWords, dueText, timeText } from '../dates.ts';
import { h, type Markup } from '../frame.ts';
import { pairs, table } from '../parts.ts';
import { dutyAnchor, lawPath, recordPath } from './findingPath.ts';
import { textList } from './textList.ts';

type Duty = Schemas['Duty'];

const basisWords = {
  input: 'stated by your organization',
  store: 'from the sources',
  assumed: 'assumed',
} as const;

const clockText = ({ event, on, basis, evidence }: Schemas['Clock']): Markup =>
  h`${event}: ${on === null ? 'no day known' : timeText(on)} <span class="soft">(${basisWords[basis]}${evidence ? `: ${evidence}` : ''})</span>`;

const answerWords = {
  due: 'owed',
  'not-due': 'not owed',
  'not-applicable': 'not owed',
  undetermined: 'open',
} as const;

/** Facts make a condition, readings of the text a manner. */
const readingNames: Readonly<Record<string, string>> = {
  'vendor is agent': 'if the vendor is our agent',
  'vendor is independent contractor': 'if the vendor is an independent contractor',
  conservative: 'read with caution',
};
const readingName = (reading: string): string => readingNames[reading] ?? reading;

const readingTable = ({ readings }: Duty): Markup | null =>
  readings.length < 2
    ? null
    : table({
        caption: 'Readings',
        head: ['Reading', 'Date', 'Arithmetic', 'Because'],
        rows: readings.map(({ reading, answer, due, latest, arithmetic, because }) => [
          readingName(reading),
          due === null
            ? latest
              ? h`not later than ${timeText(latest)}`
              : answerWords[answer]
            : h`${timeText(due)}${latest ? h` to ${timeText(latest)}` : null}`,
          arithmetic ?? null,
          because,
        ]),
      });

/** The words of the rule; where it forbids delay its date is the outer limit. */
const standardText = ({ standard, due }: Duty): string | null =>
  standard === null
    ? null
    : `"${standard}"${due !== null && standard.includes('unreasonable delay') ? ': the date is the last day, not the target' : ''}`;

/** How a duty's date comes about: the clock with whose word it is, the sum, the rule, readings, reasons, what is not known. */
export function reckoning(duty: Duty): Markup {
  const { clock, arithmetic, dueAt, lawInForceFrom, confidence, sources, because, missing, content, satisfiedBy } =
    duty;
  const asked = missing.map(({ fact, effect }) => `${questions[fact] ?? ''} (${fact}) ${effect}`.trim());
  return h`${pairs([
    ['Clock', clock && clockText(clock)],
    ['Arithmetic', arithmetic],
    ['The rule says', standardText(duty)],
    ['Hour', dueAt && dateWords(dueAt)],
    ['Met by', satisfiedBy && h`<a href="${lawPath(satisfiedBy)}">${satisfiedBy}</a>`],
    ['Law', h`in force from ${timeText(lawInForceFrom)}, checked with ${confidence} confidence`],
    ['Text', sources.length === 0 ? null : h`${sources.map((url) => h`${link(url, url)} `)}`],
  ])}${readingTable(duty)}${because.length === 0 ? null : h`<h4>Why</h4>${textList(because)}`}${
    asked.length === 0 ? null : h`<h4>What is not known, and what it would change</h4>${textList(asked)}`
  }${content === undefined || content.length === 0 ? null : h`<h4>What it must say</h4>${textList(content)}`}`;
}

const dateOf = ({ due, window, status }: Duty, asOf: Day): Markup => {
  const days = due === null || status === 'met' ? undefined : daysBetween(asOf, due);
  const date = due === null ? h`${status === 'no-fixed-date' ? 'No date set' : 'No date yet'}` : dueText(due, days);
  return window && window.latest !== due
    ? h`${date} <span class="soft">latest reading ${timeText(window.latest)}</span>`
    : date;
};

/** A duty with its date, state, recipient and law; how the date comes about can be opened. */
function dutyItem(duty: Duty, { asOf, path, mayWrite, mark }: ClockContext): Markup {
  const { dutyId, status, answer, recipient, citation, doneOn } = duty;
  const isOpen = answer === 'undetermined' ? h` <span class="soft">(open whether it is owed)</span>` : null;
  return h`<li class="duty" id="${mark}${dutyAnchor(dutyId)}"><div class="when">${dateOf(duty, asOf)}</div><div><h3>${titleText(duty)}</h3><p>${statusChip(status)}${isOpen}${
    doneOn === undefined ? null : h` done on ${timeText(doneOn)}`
  }</p><p class="soft">To ${recipient}. <a href="${lawPath(dutyId)}">${citation}</a>${
    mayWrite && status !== 'met' && doneOn === undefined
      ? h`. <a href="${recordPath(path, dutyId)}">Record a notice<span class="unseen"> for ${titleText(duty)}</span></a>`
      : null
  }</p><details><summary>How the date comes about<span class="unseen"> of ${titleText(duty)}</span></summary>${reckoning(duty)}</details></div></li>`;
}

/** `mark` stands before the names of places. */
export type ClockContext = { asOf: Day; path: string; mayWrite: boolean; mark: string };

const byPressing = (a: Duty, b: Duty): number =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
  ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0);

const dutyList = (duties: readonly Duty[], context: ClockContext): Markup =>
  h`<ul class="duties">${duties.toSorted(byPressing).map((duty) => dutyItem(duty, context))}</ul>`;

/** Every clock of an incident, the most pressing first, and what is not owed with the reason. */
export function clockPart({ duties, decision }: Schemas['Exposure'], context: ClockContext): Markup {
  const owed = duties.filter(live);
  const [ours, theirs] = [
    owed.filter(({ owedBy }) => owedBy === 'organization'),
    owed.filter(({ owedBy }) => owedBy !== 'organization'),
  ];
  const rest = duties.filter((duty) => !live(duty));
  return h`<section><h2>${decision === 'review' ? 'What would be due if it concerns you' : 'What is due, to whom, by when'}</h2><p class="soft">Days are counted from the day of the report, ${timeText(context.asOf)}.</p>${
    ours.length === 0 ? h`<p>Nothing that your organization owes, on the facts known.</p>` : dutyList(ours, context)
  }${theirs.length === 0 ? null : h`<h3>Owed by the vendor</h3>${dutyList(theirs, context)}`}${
    rest.length === 0
      ? null
      : h`<details><summary>Not owed on these facts, and why (${rest.length})</summary><ul>${rest.map(
          (duty) => h`<li>${notOwed(duty)} <a href="${lawPath(duty.dutyId)}">${duty.citation}</a></li>`,
        )}</ul></details>`
  }</section>`;
}
