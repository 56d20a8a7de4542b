import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Sealer } from '../verbs/watchPorts.ts';

const keyBytes = 32;
const [nonceBytes, tagBytes] = [12, 16];
const mark = 'local1:';

/** Seals by AES-256-GCM under a key that lies in a file, which is made where there is none. Throws where the file is damaged. */
export function localSealer(keyFile: string): Sealer {
  let known: Promise<Buffer> | undefined;
  const key = (): Promise<Buffer> => {
    known ??= keyIn(keyFile).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return sealerWith(key);
}

/** Seals by AES-256-GCM; the context is authenticated with the text, so that it opens in its own place alone. */
export function sealerWith(key: () => Promise<Uint8Array>): Sealer {
  return {
    async seal(secret, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', await key(), nonce).setAAD(Buffer.from(canonicalJson(context)));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `${mark}${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')}`;
    },
    async open(sealed, context) {
      if (!sealed.startsWith(mark)) throw new Error('this secret was not sealed on this machine');
      const bytes = Buffer.from(sealed.slice(mark.length), 'base64');
      const nonce = bytes.subarray(0, nonceBytes);
      const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', await key(), nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(canonicalJson(context))).setAuthTag(tag);
      const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
      return text.toString('utf8');
    },
  };
}

/** Whoever comes first makes the key; whoever comes at the same moment takes that one. */
async function keyIn(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    await putKey(file, randomBytes(keyBytes));
    return checked(await readFile(file), file);
  }
  return checked(bytes, file);
}

function checked(bytes: Buffer, file: string): Buffer {
  if (bytes.length === keyBytes) return bytes;
  throw new Error(`${file} has ${bytes.length} bytes and not the ${keyBytes} of a key: put it back from a copy`);
}

/** Written whole and to the disk under a name of its own, then given its name where that is free: nobody reads half a key. */
async function putKey(file: string, key: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(own, 'wx', 0o600);
  try {
    await handle.writeFile(key);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(own, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(own, { force: true });
  }
}
