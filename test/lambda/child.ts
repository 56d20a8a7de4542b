import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';

/** A fresh process in the place of Lambda's: loads the bundle that is named and hands it the events that it is sent. */
type Asked = { id: number; event: unknown; remaining: number };

const [index = ''] = process.argv.slice(2);
const { handler } = (await import(pathToFileURL(index).href)) as {
  handler(event: unknown, context: object): Promise<unknown>;
};
process.on('message', async ({ id, event, remaining }: Asked) => {
  const answer = await handler(event, { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => remaining });
  process.send?.({ id, answer });
});
