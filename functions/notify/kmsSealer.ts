import type { KMSClient } from '@aws-sdk/client-kms';
import type { Sealer } from '../verbs/watchPorts.ts';

const mark = 'kms1:';

/** Where the key lies, and which KMS is asked where it is not AWS's own. */
export type KmsKey = { keyId: string; region?: string | undefined; endpoint?: string | undefined };

/** Seals by a key of KMS, which never leaves it; the context is bound to what is sealed, and stands in KMS's own trail. */
export function kmsSealer({ keyId, region, endpoint }: KmsKey): Sealer {
  let client: Promise<KMSClient> | undefined;
  const kms = (): Promise<KMSClient> => {
    client ??= import('@aws-sdk/client-kms').then(
      ({ KMSClient }) => new KMSClient({ ...(region && { region }), ...(endpoint && { endpoint }) }),
    );
    return client;
  };
  return {
    async seal(secret, context) {
      const { EncryptCommand } = await import('@aws-sdk/client-kms');
      const input = { KeyId: keyId, Plaintext: Buffer.from(secret, 'utf8'), EncryptionContext: context };
      const { CiphertextBlob } = await (await kms()).send(new EncryptCommand(input));
      if (CiphertextBlob === undefined) throw new Error('KMS gave nothing back for a text to seal');
      return `${mark}${Buffer.from(CiphertextBlob).toString('base64')}`;
    },
    async open(sealed, context) {
      if (!sealed.startsWith(mark)) throw new Error('this secret was not sealed by KMS');
      const { DecryptCommand } = await import('@aws-sdk/client-kms');
      const CiphertextBlob = Buffer.from(sealed.slice(mark.length), 'base64');
      const input = { KeyId: keyId, CiphertextBlob, EncryptionContext: context };
      const { Plaintext } = await (await kms()).send(new DecryptCommand(input));
      if (Plaintext === undefined) throw new Error('KMS gave nothing back for a text to open');
      return Buffer.from(Plaintext).toString('utf8');
    },
  };
}
