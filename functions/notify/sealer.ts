import { join } from 'node:path';
import type { Sealer } from '../verbs/watchPorts.ts';
import { kmsSealer } from './kmsSealer.ts';
import { localSealer } from './localSealer.ts';

/** By KMS where a key is named, else by a key file in the data folder; where there is neither, nothing is sealed or opened. */
export function openSealer({
  keyArn,
  dataDir,
  region,
  endpoint,
}: {
  keyArn: string | undefined;
  dataDir?: string | undefined;
  region?: string | undefined;
  endpoint?: string | undefined;
}): Sealer {
  if (keyArn !== undefined) return kmsSealer({ keyId: keyArn, region, endpoint });
  if (dataDir !== undefined) return localSealer(join(dataDir, 'webhook.key'));
  const fail = async (): Promise<never> => {
    throw new Error('WEBHOOK_KEY_ARN is not set: there is no key for the secrets of webhooks');
  };
  return { seal: fail, open: fail };
}
