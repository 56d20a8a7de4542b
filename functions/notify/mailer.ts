import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mailer, Sent } from '../verbs/notifyPorts.ts';
import { cleanText } from './cleanText.ts';

/** Who mails come from, and which SES is asked where it is not AWS's own. */
export type MailFrom = {
  from: string;
  region?: string | undefined;
  endpoint?: string | undefined;
  /** For all tries of one mail. */
  limitMilliseconds?: number;
};

const standardLimit = 15_000;

const longestSubject = 200;

/**
 * Sends plain text through SES. Sender, receiver, subject and text are fields of a call, of which SES makes the headers: no
 * text can add one. The subject is one line besides.
 */
export function sesMailer({ from, region, endpoint, limitMilliseconds = standardLimit }: MailFrom): Mailer {
  let client: Promise<SESv2Client> | undefined;
  const ses = (): Promise<SESv2Client> => {
    client ??= import('@aws-sdk/client-sesv2').then(
      ({ SESv2Client }) => new SESv2Client({ ...(region && { region }), ...(endpoint && { endpoint }) }),
    );
    return client;
  };
  return {
    async send({ to, subject, text }) {
      const started = performance.now();
      const sent = await ses()
        .then(async (open) => {
          const { SendEmailCommand } = await import('@aws-sdk/client-sesv2');
          const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
          const Simple = { Subject: utf8(cleanText(subject, longestSubject)), Body: { Text: utf8(text) } };
          await open.send(
            new SendEmailCommand({
              FromEmailAddress: from,
              Destination: { ToAddresses: [to] },
              Content: { Simple },
            }),
            { abortSignal: AbortSignal.timeout(limitMilliseconds) },
          );
          return taken;
        })
        .catch(failed);
      return { ...sent, milliseconds: Math.round(performance.now() - started) };
    },
  };
}

type Told = Omit<Sent, 'milliseconds'>;
const taken: Told = { isDelivered: true, isGone: false, status: null, outcome: 'taken by the mail service' };

/** What SES says by the name of its error: its texts can name addresses and accounts. */
const failed = (error: unknown): Told => ({
  isDelivered: false,
  isGone: false,
  status: null,
  outcome: `the mail service did not take it (${error instanceof Error ? cleanText(error.name, 60) : 'no reason given'})`,
});
