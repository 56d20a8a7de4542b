import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeOr, timeText } from './dates.ts';
import { buttonForm, choices, type Faults, type FormMarks, form, hidden, type Option, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { pager, table, withQuery } from './parts.ts';
import { shownOnce } from './shownOnce.ts';

export type KeyTyped = { label: string; scopes: readonly string[]; expiresAt: string };

export const keyFields = ['label', 'scopes', 'expiresAt'] as const;
export const keyScopes = ['read', 'write', 'curate', 'admin'] as const;
export const emptyKey: KeyTyped = { label: '', scopes: ['read'], expiresAt: '' };

export type KeysState = {
  keys: Schemas['ApiKeyPage'];
  isFirst: boolean;
  /** A key that was just made or rotated, with its text. */
  made?: Schemas['MadeApiKey'] | undefined;
  typed: KeyTyped;
  marks(): FormMarks;
  faults: Faults;
};

const scopeWords: readonly Option[] = [
  ['read', 'Read'],
  ['write', 'Read and write'],
  ['curate', 'Read, and curate breaches'],
  ['admin', 'Read and write, and administer: keys, audit trail, retention, deletion'],
];

const stateChip = (status: Schemas['ApiKey']['status']): Markup =>
  status === 'active'
    ? chip('in force', 'circle', 'calm')
    : status === 'rotated'
      ? chip('rotated', 'triangle', 'warn')
      : chip('ended', 'cross', 'quiet');

/** The keys of the tenant: made, rotated and ended here. */
export const keysPage = (state: KeysState): Framed => ({
  title: 'API keys',
  scripts: ['copy.js'],
  body: h`${
    state.made === undefined
      ? null
      : shownOnce('api-key', {
          label: `Key "${state.made.label}"`,
          secret: state.made.key,
          advice: 'Put it where the program that uses it keeps its secrets: it is shown this once.',
        })
  }${listPart(state)}<h2>Make a key</h2>${form(
    { action: '/desk/keys', marks: state.marks(), submit: 'Make the key' },
    h`${textField({
      name: 'label',
      label: 'What it is for',
      value: state.typed.label,
      faults: state.faults,
      required: true,
      hint: 'Its name stands in the audit trail.',
    })}${choices({
      name: 'scopes',
      label: 'What it may do',
      type: 'checkbox',
      values: state.typed.scopes,
      options: scopeWords,
      faults: state.faults,
      required: true,
    })}${textField({
      name: 'expiresAt',
      label: 'First day on which it opens nothing',
      value: state.typed.expiresAt,
      faults: state.faults,
      type: 'date',
      hint: 'From midnight UTC on; without a day it has no end.',
    })}`,
  )}`,
});

function listPart({ keys, isFirst, marks }: KeysState): Markup {
  return h`${table({
    caption: 'Keys of the tenant',
    head: ['Name', 'May', 'State', 'Made', 'Last used', 'Ends', 'Change'],
    rows: keys.items.map((key) => [
      h`${key.label}${key.hint === null ? null : h` <span class="soft">(…${key.hint})</span>`}`,
      key.scopes.join(', '),
      stateChip(key.status),
      timeText(key.createdAt),
      timeOr(key.lastUsedAt, 'not known'),
      timeOr(key.expiresAt, 'without end'),
      changes(key, marks),
    ]),
  })}${pager({
    next: keys.nextCursor === null ? null : withQuery('/desk/keys', { cursor: keys.nextCursor }),
    first: isFirst ? null : '/desk/keys',
  })}`;
}

function changes({ id, label, status }: Schemas['ApiKey'], marks: () => FormMarks): Markup | null {
  if (status === 'ended') return null;
  const end = buttonForm(
    { action: '/desk/keys/end', marks: marks(), text: h`End<span class="unseen"> ${label}</span>`, kind: 'danger' },
    hidden('keyId', id),
  );
  if (status === 'rotated') return end;
  return h`<details><summary>Rotate<span class="unseen"> ${label}</span></summary>${form(
    { action: '/desk/keys/rotate', marks: marks(), className: 'inline' },
    h`${hidden('keyId', id)}<label>Hours for which the old one still opens <input type="number" name="overlapHours" value="24" min="0"></label> <button>Make its successor</button>`,
  )}</details>${end}`;
}
