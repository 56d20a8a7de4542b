import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as DynamoDB would see it. */
export type Call = { action: string; headers: IncomingHttpHeaders; body: Record<string, unknown> };

/** Stands between the function and a DynamoDB, passes everything on, and notes what was asked. */
export async function openWitness(endpoint: string): Promise<{ endpoint: string; calls: Call[]; stop(): void }> {
  const calls: Call[] = [];
  const server = createServer(async (incoming, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { headers } = incoming;
    const action = String(headers['x-amz-target']).replace(/^DynamoDB_\d+\./, 'dynamodb:');
    calls.push({ action, headers, body: JSON.parse(body.toString()) as Call['body'] });
    const onward = request(endpoint, { method: 'POST', headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    onward.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, stop };
}
