import { describe, expect, it } from 'vitest';
import { sqsQueue } from '../../functions/jobs/queue.ts';
import { wakeAll } from '../../functions/jobs/stream/wakeAll.ts';
import { handleRecords } from '../../functions/jobs/watch/handleRecords.ts';
import type { Message } from '../../functions/verbs/watchPorts.ts';
import { listQueue } from '../watch/listQueue.ts';

const log = () => {};
const record = (message: unknown, n = 0) => ({
  messageId: `m-${n}`,
  body: typeof message === 'string' ? message : JSON.stringify(message),
});
const inputs = (organizationId: string, what: string): Message => ({
  kind: 'inputs',
  tenantId: 't',
  organizationId,
  what,
});

describe('a batch of the work queue', () => {
  it('is handled beside each other, but the messages of one organization in turn', async () => {
    const events: string[] = [];
    const gates = new Map<string, () => void>();
    const handle = async (message: Message) => {
      const name = message.kind === 'inputs' ? `${message.organizationId} ${message.what}` : message.kind;
      events.push(`begin ${name}`);
      await new Promise<void>((open) => gates.set(name, open));
      events.push(`end ${name}`);
    };
    const messages = [inputs('a', '1'), inputs('a', '2'), inputs('b', '1')];
    const done = handleRecords({ Records: messages.map(record) }, handle, log);
    const opened = async (name: string) => {
      while (!gates.has(name)) await new Promise((turn) => setImmediate(turn));
      gates.get(name)?.();
    };
    await opened('b 1');
    expect(events).not.toContain('begin a 2');
    await opened('a 1');
    await opened('a 2');
    expect((await done).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(events.indexOf('end a 1')).toBeLessThan(events.indexOf('begin a 2'));
  });

  it.each([
    ['no JSON', '{'],
    ['another kind', { kind: 'other' }],
    ['a field too many', { kind: 'tick', more: 1 }],
    ['no ids', { kind: 'reassess', tenantId: '', organizationId: 'o' }],
  ])('fails at the one that cannot be read (%s) alone', async (_, poison) => {
    const handled: Message[] = [];
    const records = [record({ kind: 'tick' }, 1), record(poison, 2), record({ kind: 'store' }, 3)];
    const done = await handleRecords({ Records: records }, async (message) => void handled.push(message), log);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(handled.map(({ kind }) => kind)).toEqual(['tick', 'store']);
  });

  it('goes on with an organization where the message before failed', async () => {
    const handled: string[] = [];
    const handle = async (message: Message) => {
      if (message.kind === 'inputs' && message.what === '1') throw new Error('away');
      handled.push(message.kind);
    };
    const done = await handleRecords({ Records: [inputs('a', '1'), inputs('a', '2')].map(record) }, handle, log);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(handled).toEqual(['inputs']);
  });
});

describe('the table’s stream', () => {
  const changed = (n: number, pk: string, sk: string) => ({
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber: `s-${n}`, Keys: { pk: { S: pk }, sk: { S: sk } } },
  });

  it('wakes whom a change concerns, causes that wait a little later', async () => {
    const queue = listQueue();
    const records = [changed(1, 'STORE', 'HEAD'), changed(2, 'PENDING#0', 't#o'), changed(3, 'RATE', 'x')];
    expect(await wakeAll({ Records: records }, queue, log)).toEqual({ batchItemFailures: [] });
    expect(queue.sent).toEqual([
      { message: { kind: 'store' }, delaySeconds: 0 },
      { message: { kind: 'reassess', tenantId: 't', organizationId: 'o' }, delaySeconds: 5 },
    ]);
  });

  it('comes again from the first change that could not be sent', async () => {
    let sends = 0;
    const queue = { send: async () => (++sends > 1 ? Promise.reject(new Error('away')) : undefined) };
    const records = Array.from({ length: 120 }, (_, n) => changed(n, 'TENANT#t#ORGANIZATION', `o-${n}`));
    expect(await wakeAll({ Records: records }, queue, log)).toEqual({
      batchItemFailures: [{ itemIdentifier: 's-50' }],
    });
  });
});

describe('the queue over SQS', () => {
  const urls = { work: 'https://work', deliveries: 'https://deliveries' };
  type Entry = { Id: string; MessageBody: string; DelaySeconds: number };
  type Call = { QueueUrl: string; Entries: Entry[] };
  /** SQS that takes what `takes` lets through. */
  const fakeSqs = (fails: (entry: Entry, call: number) => { SenderFault: boolean } | null = () => null) => {
    const calls: Call[] = [];
    const send = async ({ input }: { input: Call }) => {
      calls.push(input);
      const Failed = input.Entries.flatMap((entry) => {
        const fault = fails(entry, calls.length);
        return fault ? [{ Id: entry.Id, Code: 'Away', ...fault }] : [];
      });
      return { Failed };
    };
    return { calls, client: { send } as never };
  };

  it('sends in tens, and what tells the outside world into its own queue', async () => {
    const { calls, client } = fakeSqs();
    const messages: Message[] = Array.from({ length: 23 }, (_, n) => inputs(`o-${n}`, 'list'));
    const deliver: Message = { kind: 'deliver', tenantId: 't', webhookId: 'w', organizationId: 'o' };
    await sqsQueue(client, urls).send([...messages, deliver], 5);
    expect(calls.map(({ QueueUrl, Entries }) => [QueueUrl, Entries.length])).toEqual([
      ['https://work', 10],
      ['https://work', 10],
      ['https://work', 3],
      ['https://deliveries', 1],
    ]);
    expect(calls.flatMap(({ Entries }) => Entries.map(({ DelaySeconds }) => DelaySeconds))).toEqual(Array(24).fill(5));
  });

  it('sends again what SQS did not take, and that alone', async () => {
    const { calls, client } = fakeSqs(({ Id }, call) => (call === 1 && Id === '1' ? { SenderFault: false } : null));
    await sqsQueue(client, urls).send([{ kind: 'tick' }, { kind: 'store' }]);
    expect(calls.map(({ Entries }) => Entries.map(({ MessageBody }) => MessageBody))).toEqual([
      ['{"kind":"tick"}', '{"kind":"store"}'],
      ['{"kind":"store"}'],
    ]);
  });

  it('gives up where SQS refuses a message, or takes it at none of its tries', async () => {
    const refuses = fakeSqs(() => ({ SenderFault: true }));
    await expect(sqsQueue(refuses.client, urls).send([{ kind: 'tick' }])).rejects.toThrow(/refuses/);
    expect(refuses.calls).toHaveLength(1);
    const away = fakeSqs(() => ({ SenderFault: false }));
    await expect(sqsQueue(away.client, urls).send([{ kind: 'tick' }])).rejects.toThrow(/4 tries/);
  });

  it('keeps requests below what SQS takes, also with long causes', async () => {
    const { calls, client } = fakeSqs();
    const causes = Array.from({ length: 100 }, (_, n) => ({
      kind: 'vendor' as const,
      vendorId: `${'x'.repeat(900)}${n}`,
    }));
    const long: Message = { kind: 'fan-out', key: 'V:x', after: null, causes };
    await sqsQueue(client, urls).send([long, long, long, long]);
    for (const { Entries } of calls)
      expect(Entries.reduce((sum, { MessageBody }) => sum + MessageBody.length, 0)).toBeLessThan(256_000);
    expect(calls.flatMap(({ Entries }) => Entries)).toHaveLength(4);
  });
});
