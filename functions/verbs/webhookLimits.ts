import { Problem } from '../../domain/problem.ts';
import type { Webhook } from '../../domain/watch/webhook.ts';
import { allRecords } from './records.ts';
import { mostWebhooks, type WebhookDeps } from './webhookRecord.ts';

/** So many mails that ask for a confirmation go out within a day: nobody's mailbox is filled from here. */
const mostMailsADay = 20;
/** And so many to one mailbox. */
const mostMailsToOne = 3;
const day = 86_400_000;

/** A mailbox by one name, however it is spelled: most take no heed of capitals, nor of what stands behind a plus sign. */
const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@)/, '');

/**
 * Refuses a webhook beyond those that a tenant may have, and mails beyond those that may go to people who never agreed.
 * @throws Problem `conflict`.
 */
export async function refuseMany(
  { webhooks, runtime }: Pick<WebhookDeps, 'webhooks' | 'runtime'>,
  tenantId: string,
  ownId: string,
  { email }: Webhook,
): Promise<void> {
  const others = (await allRecords(webhooks(tenantId))).filter(({ id }) => id !== ownId);
  if (others.filter(({ removedAt }) => removedAt === undefined).length >= mostWebhooks)
    throw new Problem(
      'conflict',
      `There are ${mostWebhooks} webhooks already: remove one first, or give one more to do.`,
    );
  if (email === undefined) return;
  const since = Date.parse(runtime.now()) - day;
  const mailed = others.flatMap(({ webhook, state, createdAt }) =>
    webhook.email !== undefined && state === 'unconfirmed' && Date.parse(createdAt) > since ? [webhook.email] : [],
  );
  if (mailed.length >= mostMailsADay)
    throw new Problem('conflict', `${mostMailsADay} e-mail addresses were named within a day: name others tomorrow.`);
  if (mailed.filter((other) => mailboxOf(other) === mailboxOf(email)).length >= mostMailsToOne)
    throw new Problem(
      'conflict',
      `This mailbox was asked ${mostMailsToOne} times within a day: look there for a mail of Breachclock, or ask it again tomorrow.`,
    );
}
