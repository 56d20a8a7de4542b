import type { NotifyConfig } from '../shared/config.ts';
import type { Mailer, Signatures, UrlFault, WebhookSender } from '../verbs/notifyPorts.ts';
import type { Sealer } from '../verbs/watchPorts.ts';
import { sesMailer } from './mailer.ts';
import { openSealer } from './sealer.ts';
import { webhookSender } from './sender.ts';
import { signatures } from './signatures.ts';
import { urlFault } from './urlFault.ts';

/** Where things lie: the data folder of a machine of one's own, the region of a cloud. */
type Place = { dataDir?: string | undefined; region?: string | undefined };

/** What the API takes of this room: it checks addresses and seals secrets, and sends nothing. */
export type ApiNotify = { sealer: Sealer; signatures: Signatures; urlFault: UrlFault; canMail: boolean };

export const openApiNotify = ({ allowLocal, keyArn, mailFrom }: NotifyConfig, place: Place): ApiNotify => ({
  sealer: openSealer({ keyArn, ...place }),
  signatures,
  urlFault: (url) => urlFault(url, allowLocal),
  canMail: mailFrom !== undefined,
});

/** What the worker that delivers takes of this room. */
export type WorkerNotify = {
  sender: WebhookSender;
  mailer: Mailer | null;
  sealer: Sealer;
  signatures: Signatures;
  publicUrl: string;
};

export const openWorkerNotify = (
  { allowLocal, keyArn, mailFrom, publicUrl }: NotifyConfig,
  place: Place,
): WorkerNotify => ({
  sender: webhookSender({ allowLocal }),
  mailer: mailFrom === undefined ? null : sesMailer({ from: mailFrom, region: place.region }),
  sealer: openSealer({ keyArn, ...place }),
  signatures,
  publicUrl,
});
