import { addDays, type Day } from '../../../../domain/calendar/day.ts';
import { acceptanceStopsNothing, longestAcceptance } from '../../../../domain/findings/acceptance.ts';
import { chip } from '../chip.ts';
import { timeText } from '../dates.ts';
import { buttonForm, form, hidden, textArea, textField } from '../form.ts';
import { h, type Markup } from '../frame.ts';
import { pairs } from '../parts.ts';
import type { FindingData } from './readFinding.ts';
import { shownValue, type Typed } from './typed.ts';

export const acceptanceFields = ['reason', 'approver', 'expiresOn'] as const;

/** The accepted risk: in force or ended, what it does to clocks, and the form that accepts or takes it back. */
export function acceptancePart({ finding, etag }: FindingData, path: string, today: Day, typed: Typed): Markup {
  const { acceptance } = finding;
  const { faults } = typed;
  const isWrong = acceptanceFields.some((name) => faults.of.has(name));
  const kept =
    acceptance === null
      ? null
      : h`<p>${acceptance.state === 'in-force' ? chip('in force', 'square', 'quiet') : chip('ended: open again', 'triangle', 'warn')} until ${timeText(acceptance.expiresOn)}</p>${pairs(
          [
            ['Reason', acceptance.reason],
            ['Approved by', acceptance.approver],
            ['Recorded', h`${timeText(acceptance.acceptedAt)}, ${acceptance.acceptedBy}`],
          ],
        )}${
          typed.mayWrite
            ? buttonForm(
                { action: `${path}/acceptance/withdrawal`, marks: typed.marks(), text: 'Take it back', kind: 'danger' },
                hidden('etag', etag),
              )
            : null
        }`;
  const fields = h`${hidden('etag', etag)}${textArea({
    name: 'reason',
    label: 'Reason',
    required: true,
    value: shownValue(typed, 'reason'),
    faults,
  })}${textField({
    name: 'approver',
    label: 'Who accepts it',
    required: true,
    value: shownValue(typed, 'approver'),
    faults,
  })}${textField({
    name: 'expiresOn',
    label: 'Last day',
    hint: `At most ${longestAcceptance} days ahead. On the day after, the finding is open again.`,
    type: 'date',
    required: true,
    value: shownValue(typed, 'expiresOn'),
    more: h`min="${today}" max="${addDays(today, longestAcceptance)}"`,
    faults,
  })}`;
  return h`<section id="accepted-risk"><h3>Accepted risk</h3>${kept}<p class="soft">${acceptanceStopsNothing}</p>${
    typed.mayWrite
      ? h`<details${isWrong ? h` open` : null}><summary>${acceptance === null ? 'Accept the risk' : 'Accept it anew'}</summary>${form(
          { action: `${path}/acceptance`, marks: typed.marks(), submit: 'Accept the risk', className: 'plain' },
          fields,
        )}</details>`
      : null
  }</section>`;
}
