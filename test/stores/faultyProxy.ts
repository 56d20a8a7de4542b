import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What can go wrong between a program and DynamoDB. `-before`: the request was not executed; `-after`: it was, and the
 * caller does not learn it. `unprocessed`: of a batch only a part is executed, and the rest is handed back.
 */
export const faults = [
  'throttled',
  'capacity',
  'error-before',
  'error-after',
  'garbled-after',
  'dropped-before',
  'dropped-after',
  'silent-before',
  'silent-after',
  'conflict',
  'in-progress',
  'unprocessed',
] as const;
export type Fault = (typeof faults)[number];

export type FaultyProxy = {
  endpoint: string;
  /** How often each fault came. */
  counts: Partial<Record<Fault, number>>;
  /** From now on every request goes through unharmed. */
  heal(): void;
  /** From now on this part of the requests comes to harm. */
  fail(rate: number): void;
  /** Ends all connections. What DynamoDB was given to execute is executed by then. */
  stop(): Promise<void>;
};

/** What becomes of a request that came to no harm by chance. */
export type Passage = 'pass' | 'lose';

/**
 * Stands before a DynamoDB and does to a part (`rate`, 0 to 1) of the requests what networks and services do. Which come to
 * harm follows from the seed and the order in which they arrive. `only`: faults to choose from; all without it. `before` is
 * asked before a request goes on: one to `lose` is not executed, and its caller's connection ends.
 */
export async function openFaultyProxy(
  target: string,
  options: {
    seed: number;
    rate: number;
    only?: readonly Fault[] | undefined;
    before?: (operation: string) => Promise<Passage>;
  },
): Promise<FaultyProxy> {
  const random = randomFrom(options.seed);
  const chosen = options.only ?? faults;
  const counts: FaultyProxy['counts'] = {};
  let rate = options.rate;
  const underWay = new Set<Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    // A caller that has given up.
    for (const stream of [incoming, outgoing]) stream.on('error', () => {});
    const exchange = readAll(incoming).then(async (body) => {
      const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
      const possible = chosen.filter((fault) => isPossible(fault, operation));
      const fault = random() < rate ? possible[Math.floor(random() * possible.length)] : undefined;
      if (fault !== undefined) counts[fault] = (counts[fault] ?? 0) + 1;
      if ((await options.before?.(operation)) === 'lose') return void outgoing.destroy();
      await answer(fault, { target, incoming, outgoing, body, random });
    });
    // Whoever was killed in the middle of a request made none.
    const settled = exchange.catch(() => {});
    underWay.add(settled);
    void settled.then(() => underWay.delete(settled));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    heal: () => {
      rate = 0;
    },
    fail: (part) => {
      rate = part;
    },
    stop: async () => {
      await Promise.all(underWay);
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function isPossible(fault: Fault, operation: string): boolean {
  if (fault === 'unprocessed') return operation.startsWith('Batch');
  return (fault !== 'conflict' && fault !== 'in-progress') || operation === 'TransactWriteItems';
}

type Exchange = {
  target: string;
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  body: Buffer;
  random: () => number;
};
type Answer = { status: number; headers: Record<string, string>; body: Buffer };

async function answer(fault: Fault | undefined, exchange: Exchange): Promise<void> {
  const { outgoing, body, random } = exchange;
  const execute = (): Promise<Answer> => forward(exchange, body);
  switch (fault) {
    case undefined:
      return send(outgoing, await execute());
    case 'throttled':
      return send(outgoing, errorAnswer(400, 'com.amazon.coral.availability#ThrottlingException'));
    case 'capacity':
      return send(outgoing, errorAnswer(400, dynamoError('ProvisionedThroughputExceededException')));
    case 'conflict': {
      const { TransactItems } = JSON.parse(body.toString('utf8')) as { TransactItems: unknown[] };
      const CancellationReasons = TransactItems.map((_, i) => ({ Code: i === 0 ? 'TransactionConflict' : 'None' }));
      return send(outgoing, errorAnswer(400, dynamoError('TransactionCanceledException'), { CancellationReasons }));
    }
    case 'in-progress':
      return send(outgoing, errorAnswer(400, dynamoError('TransactionInProgressException')));
    case 'error-before':
      return send(outgoing, errorAnswer(500, dynamoError('InternalServerError')));
    case 'error-after':
      await execute();
      return send(outgoing, errorAnswer(500, dynamoError('InternalServerError')));
    case 'garbled-after': {
      const { status, headers, body: whole } = await execute();
      return send(outgoing, { status, headers, body: whole.subarray(0, whole.length / 2) });
    }
    case 'dropped-before':
      outgoing.destroy();
      return;
    case 'dropped-after':
      await execute();
      outgoing.destroy();
      return;
    case 'silent-before':
      return;
    case 'silent-after':
      await execute();
      return;
    case 'unprocessed':
      return send(outgoing, await forwardPart(exchange, random));
  }
}

const dynamoError = (name: string): string => `com.amazonaws.dynamodb.v20120810#${name}`;

function errorAnswer(status: number, type: string, more: object = {}): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  return {
    status,
    headers,
    body: Buffer.from(JSON.stringify({ __type: type, message: 'a fault of the test', ...more })),
  };
}

/** Executes a part of a batch, none at times, and hands the rest back as DynamoDB does. */
async function forwardPart(exchange: Exchange, random: () => number): Promise<Answer> {
  const given = JSON.parse(exchange.body.toString('utf8')) as { RequestItems: Record<string, Batch> };
  const [table, batch] = Object.entries(given.RequestItems)[0] as [string, Batch];
  const all = Array.isArray(batch) ? batch : batch.Keys;
  const some = Math.floor(random() * all.length);
  const of = (list: unknown[]): Record<string, Batch> =>
    list.length === 0 ? {} : { [table]: Array.isArray(batch) ? list : { ...batch, Keys: list } };
  const rest = of(all.slice(some));
  const isWrite = Array.isArray(batch);
  if (some === 0)
    return {
      ...errorAnswer(200, ''),
      body: Buffer.from(
        JSON.stringify(isWrite ? { UnprocessedItems: rest } : { Responses: {}, UnprocessedKeys: rest }),
      ),
    };
  const executed = await forward(
    exchange,
    Buffer.from(JSON.stringify({ ...given, RequestItems: of(all.slice(0, some)) })),
  );
  const answered = JSON.parse(executed.body.toString('utf8')) as object;
  const body = { ...answered, ...(isWrite ? { UnprocessedItems: rest } : { UnprocessedKeys: rest }) };
  return { ...executed, body: Buffer.from(JSON.stringify(body)) };
}
type Batch = unknown[] | { Keys: unknown[] };

/** Hands a request on to the DynamoDB behind, as it came but for the body. */
async function forward({ target, incoming }: Exchange, body: Buffer): Promise<Answer> {
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = incoming.headers;
  const onward = request(target, { method: 'POST', headers: { ...headers, 'content-length': body.length } });
  onward.end(body);
  const [response] = (await once(onward, 'response')) as [IncomingMessage];
  const type = String(response.headers['content-type'] ?? 'application/x-amz-json-1.0');
  return { status: response.statusCode ?? 500, headers: { 'content-type': type }, body: await readAll(response) };
}

/** Without the checksum of the DynamoDB behind, which is of another body. */
function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.length });
  outgoing.end(body);
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Numbers from 0 to below 1 that follow from the seed: a linear congruence of 32 bits. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
