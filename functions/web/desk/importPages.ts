import type { Schemas } from './api.ts';
import { type Faults, type FormMarks, fileField, form, hidden, type Option, selectField, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { type Cell, note, pairs, table } from './parts.ts';
import { fieldOptions, fieldWords } from './vendorFields.ts';

export type ImportAnswer = Schemas['ImportAnswer'];

/** What may be chosen in the dialog of the browser. */
const accepted = '.csv,.tsv,.txt,.xlsx,.json,text/csv,application/json';

export const modes: readonly Option[] = [
  ['replace', 'They take the place of the list'],
  ['merge', 'They are merged into the list, by their ids'],
];

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** Where a file is chosen. `vendors`: how many are in the list; `mappings`: names of those that are saved. */
export const uploadPage = ({
  base,
  vendors,
  mappings,
  faults,
  marks,
  typed,
}: {
  base: string;
  vendors: number;
  mappings: readonly string[];
  faults: Faults;
  marks: FormMarks;
  typed: { mode: string; mapping: string };
}): Framed => ({
  title: 'Import vendors',
  place: 'import',
  scripts: ['import.js'],
  body: h`<p>The list has ${count(vendors, 'vendor')} now. Send a spreadsheet (CSV or XLSX) or a bill of materials (CycloneDX JSON): you see what was
read from it before anything is stored.</p>
${form(
  { action: `${base}/import`, marks, submit: 'Look at the file', multipart: true },
  h`<div class="drop" data-drop>${fileField({
    name: 'file',
    label: 'Vendor list',
    hint: 'Choose a file, or drop one here. At most 5 MB and 10,000 vendors.',
    accept: accepted,
    faults,
    required: true,
  })}</div>${selectField({ name: 'mode', label: 'What becomes of its rows', options: modes, value: typed.mode, faults, required: true })}${
    mappings.length === 0
      ? null
      : selectField({
          name: 'mapping',
          label: 'Read it by saved columns',
          options: mappings.map((name) => [name, name]),
          empty: 'No, by its headers',
          value: typed.mapping,
          faults,
        })
  }${progress('Sending the file')}`,
)}${vendors === 0 ? null : h`<p><a href="${base}/run">Assess the list as it is</a></p>`}`,
});

/** Shown by the script while a form is under way. */
export const progress = (text: string): Markup =>
  h`<div class="progress" data-progress="${text}" hidden><p role="status" aria-live="polite"></p><progress aria-label="${text}"></progress></div>`;

type Look = {
  base: string;
  upload: string;
  name: string;
  answer: ImportAnswer;
  mapping: string;
  mode: string;
  sheet: string;
  etag: string;
  faults: Faults;
  marks: () => FormMarks;
};

/** What was found in a file, before anything of it is stored. */
export const lookPage = (look: Look): Framed => {
  const { base, name, answer } = look;
  const isEmpty = answer.rows === 0;
  return {
    title: 'Look at the import',
    place: 'import',
    scripts: ['import.js'],
    body: h`${figures(answer)}${isEmpty ? null : takeForm(look)}${errorPart(look)}${columnPart(look)}${previewPart(answer)}${notePart(answer)}
<h2>The file</h2>${pairs([
      ['Name', name],
      ['Read as', readAs(answer)],
      ['Headers in row', answer.headerRow],
    ])}<p><a href="${base}/import">Take another file</a></p>`,
  };
};

function readAs({ kind, encoding, separator, sheet }: ImportAnswer): string {
  if (kind === 'cyclonedx') return 'bill of materials (CycloneDX)';
  if (kind === 'xlsx') return `workbook, sheet "${sheet ?? ''}"`;
  return `CSV, ${encoding ?? 'utf-8'}, separated by ${separator === '\t' ? 'tabs' : `"${separator ?? ','}"`}`;
}

const figures = ({ rows, list, errors }: ImportAnswer): Markup =>
  h`<ul class="figures">${[
    [rows, 'vendors in the file'],
    [list.added, 'new'],
    [list.changed, 'changed'],
    [list.unchanged, 'as before'],
    [list.removed, 'no longer in the list'],
    [errors.length, errors.length === 1 ? 'problem' : 'problems'],
  ].map(([value, text]) => h`<li><b>${Number(value).toLocaleString('en-US')}</b> ${text ?? null}</li>`)}</ul>`;

const takeForm = ({ base, upload, answer, mapping, mode, sheet, etag, marks }: Look): Markup =>
  form(
    {
      action: `${base}/import/${upload}/take`,
      marks: marks(),
      submit: `Import ${count(answer.list.added + answer.list.changed + answer.list.unchanged, 'vendor')}`,
    },
    h`<p>${answer.errors.length === 0 ? 'Nothing is wrong with the file.' : 'Rows that cannot be taken are left out, and cost the others nothing.'} ${
      answer.list.removed === 0
        ? null
        : h`<strong>${count(answer.list.removed, 'vendor leaves', 'vendors leave')} the list</strong>: the file does not have them.`
    }</p>${hidden('mapping', mapping)}${hidden('mode', mode)}${hidden('sheet', sheet)}${hidden('etag', etag)}${progress('Importing')}`,
  );

/** So many errors can be corrected on one page. */
const mostCorrected = 25;

function errorPart(look: Look): Markup | null {
  const { errors, kind } = look.answer;
  if (errors.length === 0) return null;
  const rows = errors.map(({ row, column, header, pointer, message }, i): Cell[] => [
    row === undefined ? (pointer ?? 'The file') : `${column ?? 'Row '}${row}`,
    header ?? '',
    message,
    kind === 'csv' && row !== undefined && column !== undefined && i < mostCorrected
      ? correction(look, row, column)
      : '',
  ]);
  const how =
    kind === 'csv'
      ? null
      : h`<p>Correct these cells in the file, then <a href="${look.base}/import">send it again</a>.</p>`;
  return h`<h2>What cannot be taken</h2>${how}${table({
    caption: 'Cells and rows with something wrong, as a spreadsheet names them',
    head: ['Cell', 'Column', 'What is wrong', 'Correct it'],
    rows,
  })}`;
}

const correction = ({ base, upload, mapping, mode, sheet, marks }: Look, row: number, column: string): Markup =>
  form(
    { action: `${base}/import/${upload}/cell`, marks: marks(), className: 'inline' },
    h`${hidden('row', String(row))}${hidden('column', column)}${hidden('mapping', mapping)}${hidden('mode', mode)}${hidden('sheet', sheet)}<input name="text" aria-label="What ${column}${row} should hold" maxlength="2000"> <button>Correct</button>`,
  );

function columnPart(look: Look): Markup | null {
  const { base, upload, answer, mapping, mode, sheet, faults, marks } = look;
  if (answer.kind === 'cyclonedx') return null;
  const used = answer.columns
    .flatMap(({ field, guess }) => [field ?? '', guess?.field ?? ''])
    .filter((f) => f.startsWith('residents.'));
  const options = fieldOptions(used);
  const rows = answer.columns.map(({ column, header, samples, field, because }, i): Cell[] => [
    h`${column} <span class="soft">${header === '' ? 'without a header' : header}</span>`,
    samples.join(' · '),
    header === ''
      ? 'left out'
      : h`${hidden(`header-${i}`, header)}<select name="column-${i}" aria-label="What column ${column} is"><option value="">Leave it out</option>${options.map(
          ([value, text]) => h`<option value="${value}"${value === field ? h` selected` : null}>${text}</option>`,
        )}</select>`,
    because,
  ]);
  const sheets = [answer.sheet, ...(answer.otherSheets ?? []).map(({ name }) => name)].filter(
    (name) => name !== undefined,
  );
  return h`<h2 id="columns">Columns</h2>${form(
    {
      action: `${base}/import/${upload}/columns`,
      marks: marks(),
      submit: 'Save the columns, and look again',
      className: 'sheet wide',
    },
    h`${table({ caption: 'What each column was taken for', head: ['Column', 'Holds', 'Is', 'Why'], rows })}${
      sheets.length < 2
        ? hidden('sheet', sheet)
        : selectField({
            name: 'sheet',
            label: 'Sheet',
            value: answer.sheet,
            options: sheets.map((name) => [name, name]),
            faults,
            required: true,
          })
    }${textField({ name: 'headerRow', label: 'Row of the headers', type: 'number', value: String(answer.mapping.headerRow ?? ''), faults, hint: `Found in row ${answer.headerRow ?? 1}; leave it empty to have it looked for.`, more: h`min="1" max="1000"` })}${textField(
      {
        name: 'name',
        label: 'Saved as',
        value: mapping === '' ? 'vendor-list' : mapping,
        faults,
        required: true,
        hint: 'Lower-case letters, digits and hyphens. The next file of this kind can be read by it.',
        more: h`maxlength="63"`,
      },
    )}${hidden('mode', mode)}${hidden('mapping', mapping)}`,
  )}`;
}

const longestValue = 120;

function valueText(value: unknown): string {
  const text = Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('; ')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, one]) => `${name} ${typeof one === 'object' ? JSON.stringify(one) : one}`)
          .join('; ')
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : String(value ?? '');
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

const mostShown = 8;

function previewPart({ preview, rows }: ImportAnswer): Markup | null {
  if (preview.length === 0) return null;
  const some = preview.slice(0, mostShown);
  const fields = [...new Set(some.flatMap(({ vendor }) => Object.keys(vendor)))];
  return h`<h2>The first rows</h2>${table({
    caption: `${some.length} of ${count(rows, 'vendor')}, as they were read`,
    head: ['Row', ...fields.map(fieldWords)],
    rows: some.map(({ line, vendor }) => [line, ...fields.map((field) => valueText(vendor[field]))]),
  })}`;
}

const notePart = ({ warnings }: ImportAnswer): Markup | null =>
  warnings.length === 0
    ? null
    : h`<details open><summary>${count(warnings.length, 'thing')} guessed, changed or left out</summary><ul>${warnings.map(
        ({ row, message }) => h`<li>${row === undefined ? null : h`Row ${row}: `}${message}</li>`,
      )}</ul></details>`;

/** Where the list is assessed. */
export const runPage = ({
  base,
  vendors,
  faults,
  marks,
  asOf,
}: {
  base: string;
  vendors: number;
  faults: Faults;
  marks: FormMarks;
  asOf: string;
}): Framed => ({
  title: 'Assess the vendor list',
  place: 'import',
  scripts: ['import.js'],
  body:
    vendors === 0
      ? h`${note('The list is empty: there is nothing to assess yet.')}<p><a href="${base}/import">Import vendors</a></p>`
      : h`<p>${count(vendors, 'vendor')} of the list ${vendors === 1 ? 'is' : 'are'} held against all known breaches, and the clocks that follow are computed.
A long list takes up to half a minute.</p>${form(
          { action: `${base}/run`, marks, submit: `Assess ${count(vendors, 'vendor')}` },
          h`${textField({ name: 'asOf', label: 'As of', type: 'date', value: asOf, faults, hint: 'Empty: today. What became public later is left out.' })}${progress('Assessing')}`,
        )}`,
});
