import { statusWords } from '../../../../domain/report/dutyText.ts';
import { statusChip } from '../chip.ts';
import { daysWords, timeText } from '../dates.ts';
import { dutyAnchor, lawPath, recordPath } from '../finding/findingPath.ts';
import { type Option, selectField, textField } from '../form.ts';
import { type Framed, h, type Markup } from '../frame.ts';
import { filterForm, note, pager, withQuery } from '../parts.ts';
import type { DutyEntry } from './dutyEntry.ts';
import type { DutyFilter } from './dutyFilter.ts';
import { type DutyPage, inOrder } from './readDuties.ts';

type DutiesPage = {
  organizationId: string;
  page: DutyPage;
  filter: DutyFilter;
  isFirst: boolean;
  mayWrite: boolean;
};

/** The duties of the newest report as a work list: overdue first, then by date, then without one, then what is done. */
export function dutiesPage({ organizationId, page, filter, isFirst, mayWrite }: DutiesPage): Framed {
  const { assessment, entries, nextCursor } = page;
  const path = `/desk/o/${encodeURIComponent(organizationId)}/duties`;
  const query = { ...filter };
  const next = nextCursor === null ? null : withQuery(path, { ...query, cursor: nextCursor });
  return {
    title: 'Duties',
    place: 'duties',
    scripts: ['duties.js'],
    body:
      assessment === null
        ? h`<p>There is no report yet: <a href="/desk/o/${organizationId}/import">send the vendor list</a> and assess it.</p>`
        : h`<p class="soft">Of the report of ${timeText(assessment.asOf)}, made ${timeText(assessment.createdAt)}. Days are counted from its day. Incidents that are still to be reviewed are not in this list.</p>${filters(
            path,
            filter,
          )}${filter.owedBy === 'vendor' || filter.owedBy === null ? undatedOfVendors : null}${
            entries.length > 0
              ? groups(entries, mayWrite)
              : note(nextCursor === null ? 'No duty fits.' : 'None of these fits so far: go on to the next page.')
          }${pager({ next, first: isFirst ? null : withQuery(path, query) })}`,
  };
}

const undatedOfVendors = h`<p class="soft">What a vendor owes without a fixed date stands on the page of each finding.</p>`;

const statusOptions = inOrder.map((status): Option => [status, statusWords[status].toLowerCase()]);

const filters = (path: string, { status, owedBy, jurisdiction, recipient, before }: DutyFilter): Markup =>
  filterForm({ action: path, label: 'Filter the duties' }, [
    selectField({ name: 'status', label: 'Status', empty: 'All', options: statusOptions, value: status ?? '' }),
    selectField({
      name: 'owedBy',
      label: 'Owed by',
      empty: 'Anybody',
      options: [
        ['organization', 'us'],
        ['vendor', 'the vendor'],
      ],
      value: owedBy ?? '',
    }),
    textField({
      name: 'jurisdiction',
      label: 'Law of',
      value: jurisdiction ?? '',
      more: h`placeholder="US-MO" size="7"`,
    }),
    textField({ name: 'recipient', label: 'To whom', value: recipient ?? '', more: h`size="18"` }),
    textField({ name: 'before', label: 'Due before', type: 'date', value: before ?? '' }),
  ]);

/** What heads a group: its date, or for what has none its state. Done duties stand apart from open ones. */
const headOf = ({ due, status }: DutyEntry): string => (status === 'met' ? 'met' : (due ?? status));

function groupHead({ due, daysLeft, status }: DutyEntry): Markup {
  if (status === 'met') return h`Done`;
  if (due === null) return h`${statusWords[status].toLowerCase().replace(/^./, (letter) => letter.toUpperCase())}`;
  return h`${timeText(due)}${daysLeft === null ? null : h` <span class="soft">${daysWords(daysLeft)}</span>`}`;
}

const groups = (entries: readonly DutyEntry[], mayWrite: boolean): Markup =>
  h`${[...Map.groupBy(entries, headOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          h`<section class="day"><h2>${groupHead(first)}</h2><ul class="work-list">${group.map((entry) => item(entry, mayWrite))}</ul></section>`,
        ];
  })}`;

/** One duty. How its date comes about is fetched when it is opened; the link leads there without scripts. */
function item(entry: DutyEntry, mayWrite: boolean): Markup {
  const { dutyId, title, citation, recipient, owedBy, status, due, latest, vendor, path } = entry;
  const from = `${path}/reckoning?duty=${encodeURIComponent(dutyId)}`;
  return h`<li>${statusChip(status)} <strong>${title}</strong>${owedBy === 'vendor' ? h` (owed by the vendor)` : null}<br><a href="${path}">${vendor}</a>${
    recipient ? h`; to ${recipient}` : null
  }; <a href="${lawPath(dutyId)}">${citation}</a>${status === 'met' && due !== null ? h`; date ${timeText(due)}` : null}${
    latest ? h`; latest reading ${timeText(latest)}` : null
  }${
    mayWrite && status !== 'met'
      ? h`; <a href="${recordPath(path, dutyId)}">Record a notice<span class="unseen">: ${title}, ${vendor}</span></a>`
      : null
  }<details data-from="${from}"><summary>How it comes about<span class="unseen">: ${title}, ${vendor}</span></summary><p><a href="${`${path}#${dutyAnchor(dutyId)}`}">On the page of the finding</a></p></details></li>`;
}
