import { live, titleText } from '../../../../domain/report/dutyText.ts';
import type { Schemas } from '../api.ts';
import { dateWords, timeText } from '../dates.ts';
import { fieldId, form, type Option, selectField, textArea, textField } from '../form.ts';
import { h, type Markup } from '../frame.ts';
import type { FindingData } from './readFinding.ts';
import { shownValue, type Typed } from './typed.ts';

/** The first file of the evidence, by name and hash. */
export const evidenceFields = ['evidence.0.fileName', 'evidence.0.sha256'] as const;
export const noticeFields = [
  'dutyId',
  'on',
  'jurisdiction',
  'recipient',
  'individuals',
  'reference',
  ...evidenceFields,
  'noticeNote',
] as const;

/** A withdrawal gives its reason in a field of its own, since a page has many of them. */
export const whyField = (noticeId: string): string => `why.${noticeId}`;

const dutyOptions = (exposures: readonly Schemas['Exposure'][]): Option[] => {
  const duties = exposures.flatMap((exposure) => exposure.duties);
  const sorted = duties.toSorted((a, b) => Number(live(b)) - Number(live(a)));
  return [...new Map(sorted.map((duty) => [duty.dutyId, titleText(duty)]))];
};

const evidenceText = ({ fileName, sha256 }: Schemas['NoticeEvidence']): Markup =>
  h`<br>Evidence: ${fileName}, SHA-256 <code>${sha256}</code>`;

function noticeItem(
  notice: Schemas['Notice'],
  titles: ReadonlyMap<string, string>,
  path: string,
  typed: Typed,
): Markup {
  const { id, dutyId, on, jurisdiction, recipient, individuals, reference, evidence = [], note, withdrawn } = notice;
  const what = titles.get(dutyId) ?? dutyId;
  const details = [
    ...(recipient ? [`to ${recipient}`] : []),
    ...(jurisdiction ? [`for ${jurisdiction}`] : []),
    ...(individuals === undefined ? [] : [`${individuals.toLocaleString('en-US')} people`]),
    ...(reference ? [`reference ${reference}`] : []),
  ];
  const end = withdrawn
    ? h`<br><strong>Withdrawn</strong> on ${timeText(withdrawn.on)} by ${withdrawn.by}${withdrawn.why ? h`: ${withdrawn.why}` : null}`
    : typed.mayWrite
      ? h`<details><summary>Withdraw<span class="unseen"> the notice of ${dateWords(on)}: ${what}</span></summary>${form(
          {
            action: `${path}/notices/${id}/withdrawal`,
            marks: typed.marks(),
            submit: 'Withdraw the notice',
            className: 'plain',
          },
          textField({
            name: whyField(id),
            label: 'Why it is withdrawn',
            value: shownValue(typed, whyField(id)),
            faults: typed.faults,
          }),
        )}</details>`
      : null;
  return h`<li>${timeText(on)}: ${what}${details.length > 0 ? h`<br><span class="soft">${details.join('; ')}</span>` : null}${evidence.map(evidenceText)}${note ? h`<br>${note}` : null}${end}</li>`;
}

/** Chooses a file whose name and hash are taken. It has no name, so that no form ever sends it; without scripts it is not there. */
const hashChooser = (): Markup =>
  h`<div class="field" data-hash hidden><label for="hash-file">Take both from a file</label><p class="hint" id="hash-hint">The file stays on this computer: its name and hash are read here.</p><input type="file" id="hash-file" aria-describedby="hash-hint" data-name="${fieldId(evidenceFields[0])}" data-digest="${fieldId(evidenceFields[1])}"><p role="status" class="hint"></p></div>`;

function noticeForm({ exposures }: FindingData, typed: Typed): Markup {
  const { faults } = typed;
  const text = (name: (typeof noticeFields)[number], label: string, hint?: string) =>
    textField({ name, label, hint, value: shownValue(typed, name), faults });
  return h`${selectField({
    name: 'dutyId',
    label: 'For which duty',
    required: true,
    empty: 'Choose a duty',
    options: dutyOptions(exposures),
    value: shownValue(typed, 'dutyId'),
    faults,
  })}${textField({
    name: 'on',
    label: 'Day on which it was given',
    type: 'date',
    required: true,
    value: shownValue(typed, 'on'),
    faults,
  })}${text('recipient', 'To whom')}${text('jurisdiction', 'For which place', 'Where one duty is owed in several, such as US-MO.')}${textField(
    {
      name: 'individuals',
      label: 'How many people',
      type: 'number',
      value: shownValue(typed, 'individuals'),
      more: h`min="0" step="1"`,
      faults,
    },
  )}${text('reference', 'Reference of the recipient')}${hashChooser()}${text(
    'evidence.0.fileName',
    'Name of the file that shows it',
  )}${text('evidence.0.sha256', 'SHA-256 of that file', '64 hex digits; the file itself is never sent.')}${textArea({
    name: 'noticeNote',
    label: 'Note',
    rows: 2,
    value: shownValue(typed, 'noticeNote'),
    faults,
  })}`;
}

/** The notices that were given, and the form that records one. `chosen`: a duty came with the address. */
export function noticePart(data: FindingData, path: string, typed: Typed): Markup {
  const { notices, exposures } = data;
  const titles = new Map(exposures.flatMap(({ duties }) => duties.map((duty) => [duty.dutyId, duty.title] as const)));
  const isOpen = noticeFields.some((name) => typed.faults.of.has(name) || typed.values[name]);
  return h`<section id="notices"><h3>Notices given</h3>${
    notices.length === 0
      ? h`<p>None is recorded.</p>`
      : h`<ul class="records">${notices.map((notice) => noticeItem(notice, titles, path, typed))}</ul>`
  }${
    typed.mayWrite && exposures.length > 0
      ? h`<details id="record-a-notice"${isOpen ? h` open` : null}><summary>Record a notice</summary>${form(
          { action: `${path}/notices`, marks: typed.marks(), submit: 'Record the notice', className: 'plain' },
          noticeForm(data, typed),
        )}</details>`
      : null
  }</section>`;
}
