import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Resolver, type SenderOptions, webhookSender } from '../../functions/notify/sender.ts';
import { closeReceivers, receiver } from './receivers.ts';

afterEach(closeReceivers);

const local = (more: Partial<SenderOptions> = {}) => webhookSender({ allowLocal: true, ...more });
const headers = { 'webhook-id': 'msg-1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' };
/** A resolver that gives these answers one after the other, and the last one from then on; and how often it was asked. */
function answering(...answers: string[][]): { resolve: Resolver; asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolver = async (host) => {
    const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(host);
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { resolve, asked };
}

describe('a request', () => {
  it('is a POST of JSON with the given headers and the fixed ones', async () => {
    const there = await receiver();
    const sent = await local().post(`${there.url}?team=1`, headers, '{"text":"Ä"}');
    expect(sent).toEqual({
      isDelivered: true,
      isGone: false,
      status: 204,
      outcome: 'taken with 204',
      milliseconds: expect.any(Number),
    });
    expect(there.received).toMatchObject([
      {
        method: 'POST',
        path: '/hooks?team=1',
        body: '{"text":"Ä"}',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': '13', connection: 'close' },
      },
    ]);
    expect(there.received[0]?.headers['user-agent']).toMatch(/^Breachclock-Webhooks\/\d/);
  });

  it('goes to the addresses that the name had when it was checked, and asks for them once', async () => {
    const [first, other] = [await receiver(), await receiver()];
    // The name means this machine for the check, and an address where nobody is from then on.
    const { resolve, asked } = answering(['127.0.0.1'], ['192.0.2.1']);
    const sent = await local({ resolve }).post(`http://receiver.test:${first.port}/hooks`, headers, '{}');
    expect([sent.status, asked]).toEqual([204, ['receiver.test']]);
    expect(first.received[0]?.headers.host).toBe(`receiver.test:${first.port}`);
    expect(other.received).toEqual([]);
  });
});

describe('an address that is not public', () => {
  it.each([
    [['127.0.0.1']],
    [['10.1.2.3']],
    [['169.254.169.254']],
    [['fd00:ec2::254']],
    [['::ffff:127.0.0.1']],
    // One that is public makes the other no better.
    [['8.8.8.8', '192.168.0.1']],
  ])('is not connected to: %s', async (addresses) => {
    const there = await receiver();
    const { resolve, asked } = answering(addresses);
    const sent = await webhookSender({ allowLocal: false, resolve }).post(
      `https://desk.example.org:${there.port}/hooks`,
      headers,
      '{}',
    );
    expect(sent).toMatchObject({ isDelivered: false, status: null });
    expect(sent.outcome).toBe('not sent: the host has an address that is not public');
    expect([there.received, asked]).toEqual([[], ['desk.example.org']]);
  });

  it('is refused when the name comes to mean it between two requests', async () => {
    const { resolve } = answering([], ['127.0.0.1']);
    const sender = webhookSender({ allowLocal: false, resolve });
    const post = () => sender.post('https://desk.example.org/hooks', headers, '{}');
    expect((await post()).outcome).toBe('not sent: the host has no address');
    expect((await post()).outcome).toBe('not sent: the host has an address that is not public');
  });

  it('is refused as a literal, however it is spelled, and without a word to a name server', async () => {
    const { resolve, asked } = answering(['8.8.8.8']);
    const sender = webhookSender({ allowLocal: false, resolve });
    for (const host of ['127.0.0.1', '0x7f.1', '[::1]', '169.254.169.254', 'localhost'])
      expect((await sender.post(`https://${host}/`, headers, '{}')).outcome).toContain('not sent');
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  it.each(['http://127.0.0.1:9/', 'http://169.254.169.254/latest/meta-data/'])(
    'that redirects to %s is a failure and not followed',
    async (location) => {
      const there = await receiver((_, response) => void response.writeHead(307, { location }).end());
      const { resolve, asked } = answering(['127.0.0.1']);
      const sent = await local({ resolve }).post(`http://receiver.test:${there.port}/`, headers, '{}');
      expect(sent).toMatchObject({ isDelivered: false, isGone: false, status: 307 });
      expect(sent.outcome).toBe('answered 307, a redirect, which is never followed');
      expect([there.received.length, asked.length]).toEqual([1, 1]);
    },
  );

  it('tells that the receiver is gone, or when to come again', async () => {
    const gone = await receiver((_, response) => void response.writeHead(410).end('no more'));
    expect(await local().post(gone.url, headers, '{}')).toMatchObject({
      isGone: true,
      outcome: 'answered 410: no more',
    });
    const busy = await receiver((_, response) => void response.writeHead(429, { 'retry-after': '120' }).end());
    expect(await local().post(busy.url, headers, '{}')).toMatchObject({ isDelivered: false, retryAfterSeconds: 120 });
    const later = await receiver((_, response) => void response.writeHead(503, { 'retry-after': '999999999' }).end());
    expect(await local().post(later.url, headers, '{}')).toMatchObject({ retryAfterSeconds: 86_400 });
  });

  it('is kept as one short clean line', async () => {
    const text = `bad\r\n\u0000\u202e\u001b[31m thing ${'x'.repeat(2_000)}`;
    const there = await receiver((_, response) => void response.writeHead(500).end(text));
    const { outcome } = await local().post(there.url, headers, '{}');
    expect(outcome).toMatch(/^answered 500: bad \[31m thing x+$/);
    expect(outcome.length).toBe('answered 500: '.length + 500);
  });

  it('is read to 64 kB and no further', async () => {
    const cut = Promise.withResolvers<boolean>();
    const there = await receiver((_, response) => {
      response.on('close', () => cut.resolve(!response.writableFinished));
      response.writeHead(500);
      const more = () => {
        while (!response.destroyed && response.write('y'.repeat(16_384)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { outcome } = await local().post(there.url, headers, '{}');
    expect(outcome).toBe(`answered 500: ${'y'.repeat(500)}`);
    expect(await cut.promise).toBe(true);
  });

  it('whose headers are without end is a failure', async () => {
    const there = await receiver((_, response) => void response.writeHead(200, { 'x-long': 'z'.repeat(40_000) }).end());
    expect(await local().post(there.url, headers, '{}')).toMatchObject({
      isDelivered: false,
      outcome: 'the answer has more headers than are read',
    });
  });

  it('with a success in its head counts, even where its body is cut off', async () => {
    const there = await receiver((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('abc', () => response.destroy());
    });
    expect(await local().post(there.url, headers, '{}')).toMatchObject({ isDelivered: true, status: 200 });
  });
});

describe('a receiver that takes its time', () => {
  const limitMilliseconds = 150;

  it('is left when it never answers', async () => {
    const there = await receiver(() => {});
    expect(await local({ limitMilliseconds }).post(there.url, headers, '{}')).toMatchObject({
      isDelivered: false,
      status: null,
      outcome: 'no answer within 0.15 s',
    });
  });

  it('is left when it drips its answer, byte by byte', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';
    const timers: NodeJS.Timeout[] = [];
    const server = createServer((socket) => {
      let at = 0;
      socket.on('error', () => {});
      timers.push(setInterval(() => socket.write(head[at++ % head.length] ?? ''), 20));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const sent = await local({ limitMilliseconds }).post(`http://127.0.0.1:${port}/`, headers, '{}');
    expect(sent).toMatchObject({ isDelivered: false, status: null, outcome: 'no answer within 0.15 s' });
    for (const timer of timers) clearInterval(timer);
    server.close();
  });

  it('is left when it changes to another protocol', async () => {
    const server = createServer((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      ),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const sent = await local().post(`http://127.0.0.1:${port}/`, headers, '{}');
    expect(sent).toMatchObject({ isDelivered: false, status: 101, outcome: 'answered 101' });
    await new Promise((done) => server.close(done));
  });

  it('is left when its name is never found', async () => {
    const resolve: Resolver = () => new Promise(() => {});
    const sent = await local({ limitMilliseconds, resolve }).post('http://receiver.test/', headers, '{}');
    expect(sent.outcome).toBe('no answer within 0.15 s');
  });

  it('delays nobody else', async () => {
    const [slow, quick] = [await receiver(() => {}), await receiver()];
    const sender = local({ limitMilliseconds: 60_000 });
    const waiting = sender.post(slow.url, headers, '{}');
    expect((await sender.post(quick.url, headers, '{}')).isDelivered).toBe(true);
    await slow.close();
    expect((await waiting).isDelivered).toBe(false);
  });
});

it('says in words what failed, and nothing of the network', async () => {
  const there = await receiver();
  await there.close();
  expect((await local().post(there.url, headers, '{}')).outcome).toBe('the host refused the connection');
  const plain = await receiver();
  const secure = plain.url.replace('http:', 'https:');
  expect((await local().post(secure, headers, '{}')).outcome).toBe('no secure connection could be agreed on');
  const resolve: Resolver = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND inner.corp via 10.0.0.2'), { code: 'ENOTFOUND' });
  };
  const sent = await local({ resolve }).post('https://desk.example.org/', headers, '{}');
  expect(sent.outcome).toBe('the host has no address');
});
