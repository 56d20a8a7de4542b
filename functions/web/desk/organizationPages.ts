import type { Schemas } from './api.ts';
import { type Faults, type FormMarks, form, hidden } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { type OrganizationTyped, organizationForm, roles } from './organizationForm.ts';
import { pager, withQuery } from './parts.ts';

type Kept = Schemas['KeptOrganization'];

const roleWords = new Map(roles);

const card = (organization: Kept): Markup =>
  h`<li class="card"><h2><a href="/desk/o/${organization.id}">${organization.name}</a></h2><p class="soft">${
    roleWords.get(organization.role) ?? organization.role
  }${organization.jurisdiction ? `, ${organization.jurisdiction}` : ''}</p><p><a href="/desk/organizations/${organization.id}">Change<span class="unseen"> ${organization.name}</span></a></p></li>`;

/** The first page: which organization to work on. */
export const organizationsPage = ({
  items,
  next,
  isFirst,
  mayWrite,
}: {
  items: readonly Kept[];
  next: string | null;
  isFirst: boolean;
  mayWrite: boolean;
}): Framed => ({
  title: 'Organizations',
  actions: mayWrite ? h`<a class="button main" href="/desk/organizations/new">Add an organization</a>` : undefined,
  body: h`${
    items.length === 0
      ? h`<p>An organization is a hospital or a company whose vendors are watched. ${
          mayWrite
            ? h`<a href="/desk/organizations/new">Add the first one</a>, then send its vendor list.`
            : 'There is none yet, and your key may only read: ask whoever may write to add one.'
        }</p>`
      : h`<ul class="cards">${items.map(card)}</ul>`
  }${pager({ next: next === null ? null : withQuery('/desk', { cursor: next }), first: isFirst ? null : '/desk' })}`,
});

/** The form of a new organization. */
export const newOrganizationPage = (typed: OrganizationTyped, faults: Faults, marks: FormMarks): Framed => ({
  title: 'Add an organization',
  body: form(
    { action: '/desk/organizations/new', marks, submit: 'Add the organization' },
    organizationForm(typed, faults),
  ),
});

/** The form of one that is kept. `etag`: the state that the form shows. */
export const changeOrganizationPage = (
  { id, name }: { id: string; name: string },
  { typed, faults, marks, etag }: { typed: OrganizationTyped; faults: Faults; marks: FormMarks; etag: string },
): Framed => ({
  title: `Change ${name}`,
  body: form(
    { action: `/desk/organizations/${id}`, marks, submit: 'Save' },
    h`${hidden('etag', etag)}${organizationForm(typed, faults)}`,
  ),
});
