import { timeText } from '../dates.ts';
import { buttonForm, form, textArea } from '../form.ts';
import { h, type Markup } from '../frame.ts';
import type { FindingData } from './readFinding.ts';
import { shownValue, type Typed } from './typed.ts';

export const noteFields = ['text'] as const;

/** What people noted on the incident at this vendor, and the form for another note. */
export const notePart = ({ notes }: FindingData, path: string, typed: Typed): Markup =>
  h`<section id="notes"><h3>Notes</h3>${
    notes.length === 0
      ? h`<p>Nobody has noted anything.</p>`
      : h`<ul class="records">${notes.map(
          ({ id, text, createdAt, createdBy }) =>
            h`<li>${text}<br><span class="soft">${timeText(createdAt)}, ${createdBy}</span>${
              typed.mayWrite
                ? h` ${buttonForm({
                    action: `${path}/notes/${id}/removal`,
                    marks: typed.marks(),
                    text: h`Remove<span class="unseen"> the note: ${text.slice(0, 60)}</span>`,
                    kind: 'quiet',
                  })}`
                : null
            }</li>`,
        )}</ul>`
  }${
    typed.mayWrite
      ? form(
          { action: `${path}/notes`, marks: typed.marks(), submit: 'Add the note', className: 'plain' },
          textArea({
            name: 'text',
            label: 'Note',
            required: true,
            rows: 3,
            value: shownValue(typed, 'text'),
            faults: typed.faults,
          }),
        )
      : null
  }</section>`;
