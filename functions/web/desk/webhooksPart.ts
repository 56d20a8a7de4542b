import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeText } from './dates.ts';
import { h, type Markup } from './frame.ts';
import { table } from './parts.ts';

/** Whether a webhook sends, in a word. */
export const webhookState = (state: Schemas['Webhook']['state']): Markup =>
  state === 'active'
    ? chip('on', 'circle', 'calm')
    : state === 'off'
      ? chip('off', 'bars', 'quiet')
      : chip('waits for its code', 'triangle', 'warn');

const eventsText = ({ filter, digest }: Schemas['Webhook']): string =>
  `${filter === undefined || Object.keys(filter).length === 0 ? 'all events' : 'some events'}${
    digest === undefined ? ', each at once' : digest.every === 'day' ? ', once a day' : ', once a week'
  }`;

/** The webhooks and mailboxes of the tenant, as a list that leads to each. */
export function webhooksPart({
  organizationId,
  webhooks,
  mayWrite,
}: {
  organizationId: string;
  webhooks: readonly Schemas['Webhook'][];
  mayWrite: boolean;
}): Markup {
  const base = `/desk/o/${organizationId}/settings/webhooks`;
  return h`${table({
    caption: 'Where alerts of all organizations go',
    head: ['Address', 'For', 'Hears of', 'State', 'Changed'],
    rows: webhooks.map((webhook) => [
      h`<a href="${base}/${webhook.id}">${webhook.url ?? webhook.email ?? webhook.id}</a>`,
      webhook.description ?? '',
      eventsText(webhook),
      h`${webhookState(webhook.state)}${webhook.offBecause ? h` ${webhook.offBecause}` : null}${
        webhook.failingSince ? h` ${chip('failing', 'cross', 'alarm')} since ${timeText(webhook.failingSince)}` : null
      }`,
      h`${timeText(webhook.updatedAt)} by ${webhook.updatedBy}`,
    ]),
    empty: 'No address hears of changes and dates yet.',
  })}${mayWrite ? h`<p><a class="button" href="${base}/new">Add a webhook or a mailbox</a></p>` : null}`;
}
