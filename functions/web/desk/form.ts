import { html } from 'hono/html';
import { h, type Markup } from '../../render/html/markup.ts';

/** What is wrong with a form: in all, and by the names of its fields. */
export type Faults = {
  detail: string;
  of: ReadonlyMap<string, readonly string[]>;
  /** What belongs to no field of the form. */
  general: readonly string[];
};

export const noFaults: Faults = { detail: '', of: new Map(), general: [] };

/** The id of a field's control, to which the summary of faults leads. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^\w-]/g, '-')}`;

type FieldBase = {
  name: string;
  label: string;
  /** What to know before filling it in. */
  hint?: string | Markup | undefined;
  faults?: Faults | undefined;
  required?: boolean;
};

/** Label, hint and faults around a control, tied to it as screen readers need them. */
function around({ name, label, hint, faults, required }: FieldBase, control: (attributes: Markup) => Markup): Markup {
  const [id, wrong] = [fieldId(name), faults?.of.get(name) ?? []];
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong.length === 0 ? [] : [`${id}-fault`])];
  const attributes = h`id="${id}" name="${name}"${described.length > 0 ? h` aria-describedby="${described.join(' ')}"` : null}${
    wrong.length > 0 ? h` aria-invalid="true"` : null
  }${required ? h` required` : null}`;
  return h`<div class="field${wrong.length > 0 ? ' wrong' : ''}"><label for="${id}">${label}${
    required ? null : h` <span class="optional">(optional)</span>`
  }</label>${hint === undefined ? null : h`<p class="hint" id="${id}-hint">${hint}</p>`}${faultText(id, wrong)}${control(attributes)}</div>`;
}

const faultText = (id: string, wrong: readonly string[]): Markup | null =>
  wrong.length === 0
    ? null
    : h`<p class="fault" id="${id}-fault"><span class="unseen">Error: </span>${wrong.join('; ')}</p>`;

/** A line of text. `type`: as HTML has them. `more`: further attributes, such as `min` or `list`. */
export const textField = (
  field: FieldBase & {
    value?: string | undefined;
    type?: 'text' | 'date' | 'number' | 'password' | 'email' | 'url' | 'search';
    autocomplete?: string;
    more?: Markup;
  },
): Markup =>
  around(
    field,
    (attributes) =>
      h`<input ${attributes} type="${field.type ?? 'text'}" value="${field.value ?? ''}" autocomplete="${field.autocomplete ?? 'off'}"${field.more ? h` ${field.more}` : null}>`,
  );

/** Several lines of text. */
export const textArea = (field: FieldBase & { value?: string | undefined; rows?: number }): Markup =>
  around(
    field,
    // Readers of HTML leave out a line break that comes first.
    (attributes) =>
      h`<textarea ${attributes} rows="${field.rows ?? 4}">${linesOf(`\n${field.value ?? ''}`)}</textarea>`,
  );

/** A text of several lines, which elsewhere are joined. */
function linesOf(text: string): Markup {
  const made = html`${text}`;
  if (made instanceof Promise) throw new Error('a text waits for nothing');
  return made;
}

export type Option = readonly [value: string, text: string];

/** One of several. `empty`: what stands for none of them. */
export const selectField = (
  field: FieldBase & { value?: string | undefined; options: readonly Option[]; empty?: string },
): Markup =>
  around(
    field,
    (attributes) =>
      h`<select ${attributes}>${field.empty === undefined ? null : h`<option value="">${field.empty}</option>`}${field.options.map(
        ([value, text]) => h`<option value="${value}"${value === field.value ? h` selected` : null}>${text}</option>`,
      )}</select>`,
  );

/** A group of boxes (`type`: checkbox) or of choices that exclude each other (radio). */
export function choices(
  field: FieldBase & { type: 'checkbox' | 'radio'; values: readonly string[]; options: readonly Option[] },
): Markup {
  const { name, label, hint, type, values, options, required } = field;
  const [id, wrong] = [fieldId(name), field.faults?.of.get(name) ?? []];
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong.length === 0 ? [] : [`${id}-fault`])];
  return h`<fieldset class="field${wrong.length > 0 ? ' wrong' : ''}" id="${id}" tabindex="-1"${
    described.length > 0 ? h` aria-describedby="${described.join(' ')}"` : null
  }><legend>${label}${required ? null : h` <span class="optional">(optional)</span>`}</legend>${
    hint === undefined ? null : h`<p class="hint" id="${id}-hint">${hint}</p>`
  }${faultText(id, wrong)}${options.map(
    ([value, text], i) =>
      h`<div class="choice"><input type="${type}" id="${id}-${i}" name="${name}" value="${value}"${
        values.includes(value) ? h` checked` : null
      }><label for="${id}-${i}">${text}</label></div>`,
  )}</fieldset>`;
}

/** A file to choose. */
export const fileField = (field: FieldBase & { accept: string }): Markup =>
  around(field, (attributes) => h`<input ${attributes} type="file" accept="${field.accept}">`);

export const hidden = (name: string, value: string): Markup => h`<input type="hidden" name="${name}" value="${value}">`;

/** `csrf`: the mark of the session; `once`: makes that the form does what it does once, however often it is sent. */
export type FormMarks = { csrf: string; once: string };

/** A form that is sent, with its marks. */
export const form = (
  {
    action,
    marks,
    submit,
    multipart,
    className,
  }: {
    action: string;
    marks: FormMarks;
    /** What the button says; left out where the body has buttons of its own. */
    submit?: string;
    multipart?: boolean;
    className?: string;
  },
  body: Markup,
): Markup =>
  h`<form method="post" action="${action}"${multipart ? h` enctype="multipart/form-data"` : null} class="${className ?? 'sheet'}">${hidden('csrf', marks.csrf)}${hidden('once', marks.once)}${body}${
    submit === undefined ? null : h`<p class="buttons"><button class="main">${submit}</button></p>`
  }</form>`;

/** A form that is one button. */
export const buttonForm = (
  {
    action,
    marks,
    text,
    kind = 'plain',
  }: { action: string; marks: FormMarks; text: string | Markup; kind?: 'plain' | 'main' | 'quiet' | 'danger' },
  more: Markup | null = null,
): Markup => form({ action, marks, className: 'inline' }, h`${more}<button class="${kind}">${text}</button>`);

/** What is wrong, on top of the page, with links to the fields. Empty where nothing is. */
export function faultSummary(faults: Faults): Markup | null {
  if (faults.detail === '' && faults.of.size === 0 && faults.general.length === 0) return null;
  const lines = [...faults.of].flatMap(([name, texts]) =>
    texts.map((text) => h`<li><a href="#${fieldId(name)}">${text}</a></li>`),
  );
  const all = [...lines, ...faults.general.map((text) => h`<li>${text}</li>`)];
  return h`<section class="faults" role="alert" tabindex="-1" aria-labelledby="faults-head"><h2 id="faults-head">This could not be done</h2><p>${faults.detail}</p>${
    all.length > 0 ? h`<ul>${all}</ul>` : null
  }</section>`;
}
