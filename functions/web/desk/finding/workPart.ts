import { type FindingState, findingStatuses } from '../../../../domain/findings/statuses.ts';
import type { Schemas } from '../api.ts';
import { chip, type Shape, type Tone } from '../chip.ts';
import { dateWords } from '../dates.ts';
import { form, hidden, type Option, selectField, textField } from '../form.ts';
import { h, type Markup } from '../frame.ts';
import { pairs } from '../parts.ts';
import type { FindingData } from './readFinding.ts';
import { shownValue, type Typed } from './typed.ts';

const stateLooks: Record<FindingState, readonly [word: string, shape: Shape, tone: Tone]> = {
  open: ['open', 'ring', 'quiet'],
  'in-progress': ['in progress', 'circle', 'calm'],
  'waiting-for-vendor': ['waiting for the vendor', 'bars', 'calm'],
  done: ['done', 'check', 'done'],
  accepted: ['risk accepted', 'square', 'quiet'],
  reopened: ['open again: accepted risk has ended', 'triangle', 'warn'],
};

/** How far the work on a finding has come. */
export const stateChip = (state: FindingState): Markup => chip(...stateLooks[state]);

export const workFields = ['status', 'assignee', 'etag'] as const;

const statusOptions = findingStatuses.map((status): Option => [status, stateLooks[status][0]]);

/** Status and assignee, and the form that sets them upon the state that the page shows. */
export function workPart({ finding, etag }: FindingData, path: string, typed: Typed): Markup {
  const { status, assignee, state } = finding;
  const { faults } = typed;
  return h`<section><h3>Status</h3><p>${stateChip(state)}${assignee === null ? h` <span class="soft">nobody's yet</span>` : h` ${assignee}`}</p>${
    typed.mayWrite
      ? form(
          { action: `${path}/work`, marks: typed.marks(), submit: 'Save status', className: 'plain' },
          h`${hidden('etag', etag)}${selectField({
            name: 'status',
            label: 'Status',
            required: true,
            options: statusOptions,
            value: shownValue(typed, 'status', status),
            faults,
          })}${textField({
            name: 'assignee',
            label: 'Assigned to',
            hint: 'Leave it empty to take the person away.',
            value: shownValue(typed, 'assignee', assignee ?? ''),
            faults,
          })}`,
        )
      : h`<p class="soft">Your key may only read.</p>`
  }</section>`;
}

type Change = Schemas['WholeFinding']['history'][number];

function changeText(change: Change): string {
  switch (change.kind) {
    case 'status':
      return `status set to ${stateLooks[change.status][0]}`;
    case 'assignee':
      return change.assignee === null ? 'taken from its person' : `given to ${change.assignee}`;
    case 'acceptance':
      return `risk accepted by ${change.acceptance.approver} until ${change.acceptance.expiresOn}: ${change.acceptance.reason}`;
    case 'acceptance-withdrawn':
      return 'accepted risk taken back';
    case 'risk-assessment':
      return `risk assessment, version ${change.version}, by ${change.author}`;
    case 'risk-assessment-approved':
      return `risk assessment, version ${change.version}, approved by ${change.approver}`;
  }
}

/** All that was done about a finding, the newest first. */
export const changesPart = ({ finding: { history } }: FindingData): Markup | null =>
  history.length === 0
    ? null
    : h`<details><summary>What was done so far (${history.length})</summary>${pairs(
        history
          .toReversed()
          .map(
            (change) =>
              [dateWords(change.at), h`${changeText(change)} <span class="soft">(${change.by})</span>`] as const,
          ),
      )}</details>`;
