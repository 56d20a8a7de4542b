import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a receiver got it. */
export type Received = { method: string; path: string; headers: IncomingMessage['headers']; body: string };
export type Receiver = { url: string; port: number; received: Received[]; close(): Promise<void> };

const open = new Set<Server>();

/** Opens a receiver on this machine that reads each request whole, notes it and answers as told. */
export async function receiver(
  answer: (got: Received, response: Parameters<RequestListener>[1]) => void = (_, response) =>
    void response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const got = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      };
      received.push(got);
      answer(got, response);
    });
  });
  open.add(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hooks`, port, received, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  open.delete(server);
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Closes all receivers that are open. */
export const closeReceivers = async (): Promise<void> => void (await Promise.all([...open].map(closed)));
