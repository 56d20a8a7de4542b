import type { Schemas } from './api.ts';
import { chip, type Shape, type Tone } from './chip.ts';
import { timeOr, timeText } from './dates.ts';
import { buttonForm, type Faults, type FormMarks, form, hidden, selectField, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { pager, pairs, table, withQuery } from './parts.ts';
import { shownOnce } from './shownOnce.ts';
import { addressFields, filterFields, type WebhookTyped } from './webhookForm.ts';
import { webhookState } from './webhooksPart.ts';

const base = (organizationId: string): string => `/desk/o/${organizationId}/settings/webhooks`;

/** The form of a new webhook. */
export const newWebhookPage = (
  organizationId: string,
  { typed, faults, marks }: { typed: WebhookTyped; faults: Faults; marks: FormMarks },
): Framed => ({
  title: 'Add a webhook or a mailbox',
  place: 'settings',
  body: form(
    { action: `${base(organizationId)}/new`, marks, submit: 'Add' },
    h`${addressFields(typed, faults)}${filterFields(typed, faults)}`,
  ),
});

export type WebhookState = {
  organizationId: string;
  webhook: Schemas['Webhook'];
  etag: string;
  typed: WebhookTyped;
  deliveries: Schemas['DeliveryPage'];
  isFirst: boolean;
  /** A key that was just made. `secret`: told in this answer alone. */
  made?: { secret?: string; publicKey?: string } | undefined;
  code: string;
  resend: { from: string; to: string };
  mayWrite: boolean;
  marks(): FormMarks;
  faults: Faults;
};

/** One webhook: what it hears of, its keys, what became of its events. */
export function webhookPage(state: WebhookState): Framed {
  const { organizationId, webhook, mayWrite } = state;
  return {
    title: webhook.description ?? webhook.url ?? webhook.email ?? 'Webhook',
    place: 'settings',
    scripts: ['copy.js'],
    body: h`<p><a href="/desk/o/${organizationId}/settings#webhooks">All settings</a></p>${madePart(state)}${factsPart(webhook)}${
      mayWrite ? switches(state) : h`<p class="note">Your key may only read: nothing can be changed here.</p>`
    }${webhook.state === 'unconfirmed' && mayWrite ? confirmForm(state) : null}<h2>Log</h2>${deliveriesPart(state)}${
      mayWrite
        ? h`${resendForm(state)}<h2>Keys that sign</h2>${keysPart(state)}<h2>Change</h2>${changeForm(state)}`
        : null
    }`,
  };
}

function madePart({ made }: WebhookState): Markup | null {
  if (made === undefined) return null;
  if (made.publicKey !== undefined)
    return h`<p class="note">The new key is of the kind ed25519. Receivers check with <code>${made.publicKey}</code>.</p>`;
  return shownOnce('webhook-secret', {
    label: 'Secret that the receiver checks signatures with',
    secret: made.secret,
    advice: 'Give it to the receiver now: it is shown this once.',
  });
}

const factsPart = (webhook: Schemas['Webhook']): Markup =>
  pairs([
    ['State', h`${webhookState(webhook.state)}${webhook.offBecause ? h` ${webhook.offBecause}` : null}`],
    ['Goes to', webhook.url ?? webhook.email],
    ['Failing since', webhook.failingSince === undefined ? undefined : timeText(webhook.failingSince)],
    ['Next digest', webhook.digestAt === undefined ? undefined : timeText(webhook.digestAt)],
    ['Made', h`${timeText(webhook.createdAt)} by ${webhook.createdBy}`],
    ['Changed', h`${timeText(webhook.updatedAt)} by ${webhook.updatedBy}`],
  ]);

function switches({ organizationId, webhook, etag, marks }: WebhookState): Markup {
  const own = `${base(organizationId)}/${webhook.id}`;
  const button = (word: string, text: string, kind: 'plain' | 'danger' = 'plain'): Markup =>
    buttonForm(
      { action: `${own}/${word}`, marks: marks(), text, kind },
      word === 'remove' ? hidden('etag', etag) : null,
    );
  return h`<p class="buttons">${
    webhook.state === 'active'
      ? h`${button('test', 'Send a test')} ${button('off', 'Switch off')}`
      : webhook.state === 'off'
        ? button('on', 'Switch on')
        : null
  } ${button('remove', 'Remove', 'danger')}</p>`;
}

const confirmForm = ({ organizationId, webhook, code, faults, marks }: WebhookState): Markup =>
  form(
    { action: `${base(organizationId)}/${webhook.id}/confirm`, marks: marks(), submit: 'Confirm' },
    textField({
      name: 'code',
      label: 'Code of the mail that was sent there',
      value: code,
      faults,
      required: true,
      autocomplete: 'one-time-code',
    }),
  );

const stateLooks: Record<Schemas['Delivery']['state'], [string, Shape, Tone]> = {
  pending: ['waits', 'ring', 'calm'],
  delivered: ['delivered', 'check', 'done'],
  failed: ['failed', 'cross', 'alarm'],
  filtered: ['filtered out', 'dash', 'quiet'],
  cancelled: ['cancelled', 'bars', 'quiet'],
};

function deliveriesPart({ organizationId, webhook, deliveries, isFirst, mayWrite, marks }: WebhookState): Markup {
  const own = `${base(organizationId)}/${webhook.id}`;
  const rows = deliveries.items.map((delivery) => {
    const last = delivery.attempts.at(-1);
    return [
      h`<code>${delivery.eventId}</code>`,
      delivery.type,
      timeText(delivery.createdAt),
      h`${chip(...stateLooks[delivery.state])} <span class="soft">${delivery.attempts.length} ${delivery.attempts.length === 1 ? 'try' : 'tries'}</span>`,
      last === undefined ? '' : h`${last.status === null ? null : h`${last.status}: `}${last.outcome}`,
      timeOr(delivery.endedAt, ''),
      mayWrite && ['delivered', 'failed', 'cancelled'].includes(delivery.state)
        ? buttonForm(
            {
              action: `${own}/resend`,
              marks: marks(),
              text: h`Send again<span class="unseen"> ${delivery.eventId}</span>`,
            },
            hidden('eventId', delivery.eventId),
          )
        : null,
    ];
  });
  return h`${table({
    caption: 'What became of events, the newest first',
    head: ['Event', 'Kind', 'To be sent', 'State', 'Last try', 'Ended', 'Again'],
    rows,
    empty: 'No event has been on its way yet.',
  })}${pager({
    next: deliveries.nextCursor === null ? null : withQuery(own, { cursor: deliveries.nextCursor }),
    first: isFirst ? null : own,
  })}`;
}

const resendForm = ({ organizationId, webhook, resend, faults, marks }: WebhookState): Markup =>
  h`<details><summary>Send the events of a range of time again</summary>${form(
    { action: `${base(organizationId)}/${webhook.id}/resend`, marks: marks(), submit: 'Send again' },
    h`${textField({ name: 'from', label: 'From', value: resend.from, faults, hint: 'An instant in UTC: 2026-05-01T00:00:00Z.' })}${textField(
      { name: 'to', label: 'To', value: resend.to, faults, hint: 'An instant in UTC.' },
    )}`,
  )}</details>`;

function keysPart({ organizationId, webhook, marks }: WebhookState): Markup {
  const own = `${base(organizationId)}/${webhook.id}`;
  return h`${table({
    caption: 'Each message bears a signature of each of these',
    head: ['Kind', 'Public key', 'Made', 'Signs until'],
    rows: webhook.keys.map((key) => [
      key.kind === 'hmac' ? 'HMAC' : 'Ed25519',
      key.publicKey === undefined ? 'none: a secret that both sides have' : h`<code>${key.publicKey}</code>`,
      timeText(key.createdAt),
      timeOr(key.expiresAt, 'without end'),
    ]),
    empty: 'No key: a mailbox needs none.',
  })}${
    webhook.url === undefined
      ? null
      : form(
          { action: `${own}/rotate`, marks: marks(), submit: 'Make a new key', className: 'sheet' },
          h`${selectField({
            name: 'kind',
            label: 'Kind of the new key',
            empty: 'As the newest one',
            options: [
              ['hmac', 'HMAC: a secret that both sides have'],
              ['ed25519', 'Ed25519: the receiver has the public key alone'],
            ],
          })}${textField({
            name: 'overlapHours',
            label: 'Hours for which the older key still signs beside it',
            type: 'number',
            value: '24',
            required: true,
            more: h`min="0"`,
          })}`,
        )
  }`;
}

const changeForm = ({ organizationId, webhook, etag, typed, faults, marks }: WebhookState): Markup =>
  form(
    { action: `${base(organizationId)}/${webhook.id}`, marks: marks(), submit: 'Save' },
    h`${hidden('etag', etag)}${
      webhook.url === undefined
        ? null
        : textField({ name: 'url', label: 'Address', value: typed.url, faults, required: true, type: 'url' })
    }${filterFields(typed, faults)}`,
  );
