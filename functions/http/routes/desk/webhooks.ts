import { Hono } from 'hono';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import {
  aboutKinds,
  changeKinds,
  emptyWebhook,
  eventTypes,
  typedWebhook,
  type WebhookTyped,
  webhookFields,
} from '../../../web/desk/webhookForm.ts';
import { newWebhookPage, webhookPage } from '../../../web/desk/webhookPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import type { DeskForm } from '../../desk/forms.ts';
import { doneTo, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';
import { among, numberIn, wordsIn } from '../../desk/typed.ts';

const all = '/desk/o/:organizationId/settings/webhooks';
const one = `${all}/:webhookId` as const;

/** Where alerts go: webhooks and mailboxes, their keys and their log. */
export const webhookPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(`${all}/new`, async (c) => {
      const { id } = await organizationOf(c);
      return shown(c, newWebhookPage(id, { typed: emptyWebhook, faults: noFaults, marks: marksOf(c) }));
    })
    .post(`${all}/new`, async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const typed = typedIn(form);
      return submitted(
        webhookFields,
        async () => {
          const made = await dataOf(
            api.POST('/v1/webhooks', { params: { header: form.once() }, body: webhookOf(typed, id) }),
          );
          const { secret } = made;
          // No redirect: the secret is in this answer alone.
          return showWebhook(
            c,
            made.id,
            made.url === undefined ? {} : { made: secret === undefined ? {} : { secret } },
          );
        },
        (faults) => shown(c, { ...newWebhookPage(id, { typed, faults, marks: marksOf(c) }), faults }),
      );
    })
    .get(one, (c) => showWebhook(c, c.req.param('webhookId')))
    .post(one, async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const webhookId = c.req.param('webhookId');
      const [typed, etag] = [typedIn(form), form.text('etag')];
      return submitted(
        webhookFields,
        async () => {
          await api.PATCH('/v1/webhooks/{id}', {
            params: { path: { id: webhookId }, header: { ...form.once(), 'If-Match': etag } },
            body: patchOf(typed, id),
          });
          return doneTo(c, pathOf(id, webhookId), 'The webhook is saved.');
        },
        (faults) => showWebhook(c, webhookId, { faults, typed, etag }),
      );
    })
    .post(`${one}/:word{on|off|test|remove|confirm}`, async (c) => {
      const { id } = await organizationOf(c);
      const webhookId = c.req.param('webhookId');
      return submitted(
        ['code'],
        async () => {
          const done = await act(c, webhookId, c.req.param('word'));
          return doneTo(
            c,
            c.req.param('word') === 'remove' ? `/desk/o/${id}/settings#webhooks` : pathOf(id, webhookId),
            done,
          );
        },
        (faults) => showWebhook(c, webhookId, { faults, code: c.env.desk.form.text('code') }),
      );
    })
    .post(`${one}/resend`, async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const webhookId = c.req.param('webhookId');
      const [from, to, eventId] = [form.text('from'), form.text('to'), form.text('eventId')];
      const body = eventId === '' ? { from, to } : { eventIds: [eventId] };
      return submitted(
        ['from', 'to'],
        async () => {
          const { resent, nextFrom } = await dataOf(
            api.POST('/v1/webhooks/{id}/resend', { params: { path: { id: webhookId }, header: form.once() }, body }),
          );
          const more = nextFrom === null ? '' : ` Ask again from ${nextFrom} on for the others.`;
          return doneTo(
            c,
            pathOf(id, webhookId),
            `${resent} ${resent === 1 ? 'event goes' : 'events go'} out again.${more}`,
          );
        },
        (faults) => showWebhook(c, webhookId, { faults, resend: { from, to } }),
      );
    })
    .post(`${one}/rotate`, async (c) => {
      const { api, form } = c.env.desk;
      const webhookId = c.req.param('webhookId');
      const [kind] = among(['hmac', 'ed25519'], [form.text('kind')]);
      return submitted(
        ['kind', 'overlapHours'],
        async () => {
          const made = await dataOf(
            api.POST('/v1/webhooks/{id}/rotate', {
              params: { path: { id: webhookId }, header: form.once() },
              body: { overlapHours: numberIn(form.text('overlapHours')) ?? Number.NaN, ...(kind && { kind }) },
            }),
          );
          const { secret, publicKey } = made;
          return showWebhook(c, webhookId, {
            made: { ...(secret !== undefined && { secret }), ...(publicKey !== undefined && { publicKey }) },
          });
        },
        (faults) => showWebhook(c, webhookId, { faults }),
      );
    });

const pathOf = (organizationId: string, webhookId: string): string =>
  `/desk/o/${organizationId}/settings/webhooks/${encodeURIComponent(webhookId)}`;

/** Does what one button asks for; gives what is to be said of it. */
async function act(c: DeskContext, id: string, word: string): Promise<string> {
  const { api, form } = c.env.desk;
  const params = { path: { id }, header: form.once() };
  switch (word) {
    case 'on':
      await api.POST('/v1/webhooks/{id}/on', { params });
      return 'The webhook is on.';
    case 'off':
      await api.POST('/v1/webhooks/{id}/off', { params });
      return 'The webhook is off: nothing is sent.';
    case 'test':
      await api.POST('/v1/webhooks/{id}/test', { params });
      return 'A test is on its way: the log tells what becomes of it.';
    case 'confirm':
      await api.POST('/v1/webhooks/{id}/confirm', { params, body: { code: form.text('code') } });
      return 'The mailbox is confirmed.';
    default: {
      const header = { ...form.once(), 'If-Match': form.text('etag') };
      await api.DELETE('/v1/webhooks/{id}', { params: { path: { id }, header } });
      return 'The webhook is removed.';
    }
  }
}

const typedIn = ({ text, all: values }: DeskForm): WebhookTyped => ({
  kind: text('kind'),
  url: text('url'),
  email: text('email'),
  description: text('description'),
  types: values('filter.types'),
  changes: values('filter.changes'),
  about: values('filter.about'),
  duties: text('filter.duties'),
  daysLeftAtMost: text('filter.daysLeftAtMost'),
  organization: text('filter.organizations'),
  every: text('digest.every'),
  weekday: text('digest.weekday'),
  hour: text('digest.hour'),
  timeZone: text('digest.timeZone'),
});

const some = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);

function filterOf(typed: WebhookTyped, organizationId: string) {
  return {
    types: some(among(eventTypes, typed.types)),
    changes: some(among(changeKinds, typed.changes)),
    about: some(among(aboutKinds, typed.about)),
    duties: some(wordsIn(typed.duties)),
    daysLeftAtMost: numberIn(typed.daysLeftAtMost),
    organizations: typed.organization === 'this' ? [organizationId] : undefined,
  };
}

function digestOf({ every, weekday, hour, timeZone }: WebhookTyped): Schemas['WebhookDigest'] | undefined {
  const [often] = among(['day', 'week'], [every]);
  return often && { every: often, weekday: numberIn(weekday) ?? 1, hour: numberIn(hour) ?? Number.NaN, timeZone };
}

const withoutGaps = <T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  JSON.parse(JSON.stringify(value));

function webhookOf(typed: WebhookTyped, organizationId: string): Schemas['WebhookRequest'] {
  const filter = withoutGaps(filterOf(typed, organizationId));
  const digest = digestOf(typed);
  return {
    ...(typed.kind === 'email' ? { email: typed.email } : { url: typed.url }),
    ...(typed.description !== '' && { description: typed.description }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(digest && { digest }),
  };
}

/** What the form says; what it does not show of a filter stays. */
function patchOf(typed: WebhookTyped, organizationId: string): Schemas['WebhookRequestPatch'] {
  const { organizations, ...filter } = filterOf(typed, organizationId);
  const { types = null, changes = null, about = null, duties = null, daysLeftAtMost = null } = filter;
  return {
    ...(typed.url !== '' && { url: typed.url }),
    description: typed.description === '' ? null : typed.description,
    filter: {
      types,
      changes,
      about,
      duties,
      daysLeftAtMost,
      ...(typed.organization !== 'as-is' && { organizations: organizations ?? null }),
    },
    digest: digestOf(typed) ?? null,
  };
}

async function showWebhook(
  c: DeskContext,
  webhookId: string,
  {
    faults = noFaults,
    made,
    typed,
    etag,
    code = '',
    resend = { from: '', to: '' },
  }: {
    faults?: Faults;
    made?: { secret?: string; publicKey?: string };
    typed?: WebhookTyped;
    etag?: string;
    code?: string;
    resend?: { from: string; to: string };
  } = {},
): Promise<Response> {
  const { api, session } = c.env.desk;
  const { id: organizationId } = await organizationOf(c);
  const path = { id: webhookId };
  const cursor = c.req.query('cursor');
  const [answer, deliveries] = await Promise.all([
    api.GET('/v1/webhooks/{id}', { params: { path } }),
    dataOf(
      api.GET('/v1/webhooks/{id}/deliveries', {
        params: { path, query: { limit: 20, ...(cursor !== undefined && { cursor }) } },
      }),
    ),
  ]);
  const webhook = await dataOf(Promise.resolve(answer));
  const page = webhookPage({
    organizationId,
    webhook,
    etag: etag ?? answer.response.headers.get('etag') ?? '',
    typed: typed ?? typedWebhook(webhook, organizationId),
    deliveries,
    isFirst: cursor === undefined,
    made,
    code,
    resend,
    mayWrite: session.scopes.includes('write'),
    marks: () => marksOf(c),
    faults,
  });
  return shown(c, { ...page, faults });
}
