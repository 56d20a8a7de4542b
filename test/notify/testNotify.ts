import { sealerWith } from '../../functions/notify/localSealer.ts';
import type { ApiNotify } from '../../functions/notify/openNotify.ts';
import { signatures } from '../../functions/notify/signatures.ts';
import { urlFault } from '../../functions/notify/urlFault.ts';

const key = Buffer.alloc(32, 7);

/** What the API takes of who tells the outside, as in a deployment that has a sender of mails; its key lies in memory. */
export const testNotify = (more: { allowLocal?: boolean; canMail?: boolean } = {}): ApiNotify => ({
  sealer: sealerWith(async () => key),
  signatures,
  urlFault: (url) => urlFault(url, more.allowLocal ?? false),
  canMail: more.canMail ?? true,
});
