import type { Db } from '../../functions/store/client.ts';

/** The same table through a client that does so many writes and no more. */
export function breaksOffAfter(db: Db, writes: number): Db {
  let done = 0;
  const client = new Proxy(db.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: { constructor: { name: string } }) => {
        const isWrite = /^(PutItem|DeleteItem|BatchWriteItem|TransactWriteItems)Command$/.test(
          command.constructor.name,
        );
        if (isWrite && done++ >= writes) throw new Error('broke off');
        return target.send(command as never);
      };
    },
  });
  return { ...db, client };
}
