import type { AlertEvent } from '../../domain/watch/alert.ts';
import { alertText, digestSubjectOf, digestText, subjectOf } from '../../domain/watch/alertText.ts';
import type { Mail } from './notifyPorts.ts';

/** What is sent: the JSON of a webhook, and the same for people as a mail. `id` names it at every try. */
export type Message = { id: string; body: string; mail: Omit<Mail, 'to'> };

/** Where the API is reached from outside; an empty text leaves links without a host. */
type Base = string;

const reportLink = (base: Base, { assessmentId }: AlertEvent): string => `${base}/v1/assessments/${assessmentId}`;

/** An event with the addresses of its report and, of a change, of all its differences. */
const withLinks = (base: Base, event: AlertEvent) => ({
  ...event,
  links: {
    report: reportLink(base, event),
    ...(event.type === 'assessment.changed' && {
      diff: `${reportLink(base, event)}/diff?against=${event.against}`,
    }),
  },
});

/** Standard Webhooks: what kind of event, when it happened, and the event. */
const bodyOf = (type: string, timestamp: string, data: object): string => JSON.stringify({ type, timestamp, data });

export const alertMessage = (base: Base, event: AlertEvent): Message => ({
  id: event.id,
  body: bodyOf(event.type, event.at, withLinks(base, event)),
  mail: { subject: subjectOf(event), text: alertText(event, reportLink(base, event)) },
});

/** Several events in one message. `since`: the instant of the first of them. */
export const digestMessage = (base: Base, id: string, now: string, events: readonly AlertEvent[]): Message => {
  const since = events[0]?.at ?? null;
  return {
    id,
    body: bodyOf('digest', now, { since, events: events.map((event) => withLinks(base, event)) }),
    mail: {
      subject: digestSubjectOf(events),
      text: digestText(events, since, (event) => reportLink(base, event)),
    },
  };
};

export const testMessage = (id: string, at: string, webhookId: string): Message => ({
  id,
  body: bodyOf('webhook.test', at, { webhookId }),
  mail: { subject: 'Breachclock: a test', text: 'This is a test. Alerts of Breachclock reach this address.\n' },
});

export const confirmationMessage = (id: string, at: string, webhookId: string, code: string): Message => ({
  id,
  body: bodyOf('webhook.confirmation', at, { webhookId }),
  mail: {
    subject: 'Breachclock: are alerts to come to this address?',
    text: `Somebody asks that alerts of Breachclock come to this address.
If that is right, give them this code:

  ${code}

They send it to POST /v1/webhooks/${webhookId}/confirm within seven days. If you know nothing of it, do nothing: no alert will come.
`,
  },
});
