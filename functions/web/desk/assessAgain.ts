import { buttonForm, type FormMarks, form, hidden } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';

const addressOf = (organizationId: string): string => `/desk/o/${encodeURIComponent(organizationId)}/assess`;

/** A button that assesses the kept list now, so that what was decided since counts. `back`: the page to go to with the new report. */
export const assessAgainButton = (
  organizationId: string,
  { marks, back, kind = 'main' }: { marks: FormMarks; back: string; kind?: 'main' | 'plain' },
): Markup => buttonForm({ action: addressOf(organizationId), marks, text: 'Assess again', kind }, hidden('back', back));

/** The same as a page: for who comes by its address, and where it could not be done. */
export const assessAgainPage = (
  organizationId: string,
  { marks, back }: { marks: FormMarks; back: string },
): Framed => ({
  title: 'Assess again',
  body: h`<p>The vendor list that is kept is assessed with what is known now: breaches, verdicts, notices and the law as it is coded today.</p>${form(
    { action: addressOf(organizationId), marks, submit: 'Assess again' },
    hidden('back', back),
  )}`,
});
