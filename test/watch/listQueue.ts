import type { Message, Queue } from '../../functions/verbs/watchPorts.ts';

/** A queue that keeps what it is sent, until somebody takes it. */
export function listQueue(): Queue & { sent: { message: Message; delaySeconds: number }[] } {
  const sent: { message: Message; delaySeconds: number }[] = [];
  return {
    sent,
    send: async (messages, delaySeconds = 0) =>
      void sent.push(...messages.map((message) => ({ message, delaySeconds }))),
  };
}
