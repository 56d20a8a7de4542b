import type { Schemas } from './api.ts';
import { timeText } from './dates.ts';
import { buttonForm, type Faults, type FormMarks, form, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs, withQuery } from './parts.ts';

export type TenantTyped = { assessmentDays: string; confirm: string; graceDays: string };

export type TenantState = {
  tenant: Schemas['Tenant'];
  retention: Schemas['RetentionSettings'];
  typed: TenantTyped;
  isAdmin: boolean;
  marks(): FormMarks;
  faults: Faults;
};

/** How long the tenant's reports stay, and how it takes everything along or has it deleted. */
export const tenantPage = (state: TenantState): Framed => ({
  title: 'The tenant',
  body: h`${closingPart(state)}<h2>How long reports stay</h2>${retentionPart(state)}<h2>Take everything along</h2><p>All that is kept of the tenant, as JSON: organizations, vendor lists, reports, verdicts, decisions, settings. No secret is in it.</p>${
    state.isAdmin
      ? h`<p><a class="button" href="/desk/tenant/export">Export</a></p>`
      : note('It needs a key that may administer.')
  }<h2>Delete everything</h2>${deletionPart(state)}`,
});

const closingPart = ({ tenant: { closing }, isAdmin, marks }: TenantState): Markup | null =>
  closing === null
    ? null
    : h`<div class="note alarm"><p>Everything of this tenant is deleted on ${timeText(closing.dueAt)}, as ${closing.by} ordered on ${timeText(closing.requestedAt)}.</p>${
        isAdmin
          ? buttonForm({ action: '/desk/tenant/keep', marks: marks(), text: 'Keep everything', kind: 'main' })
          : null
      }</div>`;

function retentionPart({ retention, typed, isAdmin, marks, faults }: TenantState): Markup {
  const facts = pairs([
    ['Reports stay', retention.assessmentDays === null ? 'for good' : `${retention.assessmentDays} days`],
    [
      'Set',
      retention.updatedAt === null ? 'never' : h`${timeText(retention.updatedAt)} by ${retention.keyLabel ?? ''}`,
    ],
  ]);
  return isAdmin
    ? h`${facts}${form(
        { action: '/desk/tenant/retention', marks: marks(), submit: 'Save' },
        textField({
          name: 'assessmentDays',
          label: 'Days that a report stays after it was made',
          value: typed.assessmentDays,
          faults,
          type: 'number',
          hint: 'Empty: for good.',
        }),
      )}`
    : facts;
}

function deletionPart({ tenant, typed, isAdmin, marks, faults }: TenantState): Markup {
  if (!isAdmin) return note('It needs a key that may administer.');
  if (tenant.closing !== null) return h`<p>It is ordered: see above.</p>`;
  return h`<details${faults.of.size > 0 && typed.confirm !== '' ? h` open` : null}><summary>Delete all that is kept of this tenant</summary>${form(
    { action: '/desk/tenant/delete', marks: marks() },
    h`${textField({
      name: 'confirm',
      label: `Type ${tenant.id}`,
      value: typed.confirm,
      faults,
      required: true,
      hint: 'The id of the tenant, so that nothing is deleted by a slip.',
    })}${textField({
      name: 'graceDays',
      label: 'Days until then, in which it can be taken back',
      value: typed.graceDays,
      faults,
      type: 'number',
      required: true,
      more: h`min="0"`,
    })}<p class="buttons"><button class="danger">Delete everything</button></p>`,
  )}</details>`;
}

/** One part of the export, which is too long for one file. */
export const exportPage = ({
  part,
  cursor,
  items,
  next,
}: {
  part: number;
  cursor: string | undefined;
  items: number;
  next: string | null;
}): Framed => ({
  title: `Export, part ${part}`,
  body: h`<p>This part holds ${items.toLocaleString('en-US')} records${next === null ? ', and is the last one' : ''}.</p>
<p class="buttons"><a class="button main" href="${withQuery('/desk/tenant/export.json', { cursor, part: String(part) })}">Download part ${part}</a>${
    next === null
      ? null
      : h`<a class="button" href="${withQuery('/desk/tenant/export', { cursor: next, part: String(part + 1) })}">Next part</a>`
  }</p><p><a href="/desk/tenant">Back</a></p>`,
});
