import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localSealer } from '../../functions/notify/localSealer.ts';
import { openSealer } from '../../functions/notify/sealer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachclock-sealer-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const context = { tenantId: 'tenant-river', webhookId: 'w-1' };

it('gives back what it sealed, in its own place alone', async () => {
  const sealer = openSealer({ keyArn: undefined, dataDir: folder });
  const sealed = await sealer.seal('whsec_secret', context);
  expect(sealed).not.toContain('secret');
  expect(await sealer.open(sealed, { webhookId: 'w-1', tenantId: 'tenant-river' })).toBe('whsec_secret');
  await expect(sealer.open(sealed, { ...context, webhookId: 'w-2' })).rejects.toThrow();
  await expect(sealer.open(`${sealed.slice(0, -6)}AAAAA=`, context)).rejects.toThrow();
  await expect(sealer.open('kms1:AAAA', context)).rejects.toThrow('not sealed on this machine');
  expect(await sealer.seal('whsec_secret', context)).not.toBe(sealed);
});

it('finds its key again after a restart, and another machine does not open what is sealed here', async () => {
  const file = join(folder, 'webhook.key');
  const sealed = await localSealer(file).seal('whsec_secret', context);
  expect(await localSealer(file).open(sealed, context)).toBe('whsec_secret');
  await expect(localSealer(join(folder, 'other.key')).open(sealed, context)).rejects.toThrow();
});

it('makes one key, which its owner alone reads, however many begin at once', async () => {
  const file = join(folder, 'deep', 'webhook.key');
  const sealers = Array.from({ length: 20 }, () => localSealer(file));
  const sealed = await Promise.all(sealers.map((sealer) => sealer.seal('whsec_secret', context)));
  const last = localSealer(file);
  for (const text of sealed) expect(await last.open(text, context)).toBe('whsec_secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'deep'))).toEqual(['webhook.key']);
});

it('says of a damaged key what to do, and puts no other in its place', async () => {
  const file = join(folder, 'webhook.key');
  await writeFile(file, 'short');
  await expect(localSealer(file).seal('whsec_secret', context)).rejects.toThrow('put it back from a copy');
  expect((await stat(file)).size).toBe(5);
});

it('seals nothing where there is no key', async () => {
  await expect(openSealer({ keyArn: undefined }).seal('x', context)).rejects.toThrow('WEBHOOK_KEY_ARN');
});
