import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kmsSealer } from '../../functions/notify/kmsSealer.ts';
import { sesMailer } from '../../functions/notify/mailer.ts';
import { closeReceivers, type Receiver, receiver } from './receivers.ts';

/** The AWS clients, with a server of this machine in AWS's place that speaks what they speak. */
const fresh = {
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_REGION: 'us-east-1',
} as const;
const before: Record<string, string | undefined> = {};
beforeAll(() => {
  for (const [name, value] of Object.entries(fresh)) {
    before[name] = process.env[name];
    process.env[name] = value;
  }
});
afterAll(async () => {
  await closeReceivers();
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

const jsonOf = ({ received }: Receiver, at = -1) => JSON.parse(received.at(at)?.body ?? 'null') as unknown;
const context = { tenantId: 'tenant-river', webhookId: 'w-1' };

describe('the sealer by KMS', () => {
  it('asks KMS with the key and the context, and gives back what KMS opened', async () => {
    const kms = await receiver((got, response) => {
      const isEncrypt = String(got.headers['x-amz-target']).endsWith('.Encrypt');
      const { Plaintext, CiphertextBlob } = JSON.parse(got.body) as Record<string, string>;
      const answer = isEncrypt ? { CiphertextBlob: Plaintext } : { Plaintext: CiphertextBlob };
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
    });
    const sealer = kmsSealer({ keyId: 'arn:key', endpoint: `http://127.0.0.1:${kms.port}` });
    const sealed = await sealer.seal('whsec_secret', context);
    expect(sealed).toMatch(/^kms1:/);
    expect(jsonOf(kms)).toMatchObject({ KeyId: 'arn:key', EncryptionContext: context });
    expect(await sealer.open(sealed, context)).toBe('whsec_secret');
    expect(jsonOf(kms)).toMatchObject({ KeyId: 'arn:key', EncryptionContext: context });
    await expect(sealer.open('local1:AAAA', context)).rejects.toThrow('not sealed by KMS');
  });

  it('says so where KMS refuses', async () => {
    const kms = await receiver((_, response) => {
      const body = JSON.stringify({ __type: 'InvalidCiphertextException', message: 'no' });
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
    });
    const sealer = kmsSealer({ keyId: 'arn:key', endpoint: `http://127.0.0.1:${kms.port}` });
    await expect(sealer.open('kms1:AAAA', context)).rejects.toThrow();
  });
});

describe('the mailer', () => {
  it('waits for SES no longer than for any receiver, so that its lane is not taken by another meanwhile', async () => {
    const ses = await receiver(() => {});
    const mailer = sesMailer({
      from: 'a@example.org',
      endpoint: `http://127.0.0.1:${ses.port}`,
      limitMilliseconds: 150,
    });
    const sent = await mailer.send({ to: 'dana@example.org', subject: 'One', text: 'Two' });
    expect(sent).toMatchObject({ isDelivered: false, outcome: expect.stringContaining('did not take it') });
  });

  const mail = { to: 'dana@example.org', subject: 'Two duties moved\r\nBcc: all@example.org', text: 'Line 1\nLine 2' };

  it('hands SES one receiver, a subject of one line, and the text as it is', async () => {
    const ses = await receiver((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"MessageId":"m-1"}');
    });
    const mailer = sesMailer({ from: 'clock@example.org', endpoint: `http://127.0.0.1:${ses.port}` });
    expect(await mailer.send(mail)).toMatchObject({ isDelivered: true, outcome: 'taken by the mail service' });
    expect(jsonOf(ses)).toEqual({
      FromEmailAddress: 'clock@example.org',
      Destination: { ToAddresses: ['dana@example.org'] },
      Content: {
        Simple: {
          Subject: { Data: 'Two duties moved Bcc: all@example.org', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Line 1\nLine 2', Charset: 'UTF-8' } },
        },
      },
    });
  });

  it('tells a refusal by its name, and none of its words', async () => {
    const ses = await receiver((_, response) => {
      const body = JSON.stringify({ message: 'Email address is not verified: clock@example.org in account 1234' });
      response.writeHead(400, { 'content-type': 'application/json', 'x-amzn-errortype': 'MessageRejected' }).end(body);
    });
    const sent = await sesMailer({ from: 'clock@example.org', endpoint: `http://127.0.0.1:${ses.port}` }).send(mail);
    expect(sent).toMatchObject({
      isDelivered: false,
      isGone: false,
      outcome: 'the mail service did not take it (MessageRejected)',
    });
  });
});
