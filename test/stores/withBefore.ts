import type { Db } from '../../functions/store/client.ts';

/** The same table through a client before whose first calls of a kind something else happens. */
export function withBefore(db: Db, kind: string, before: () => Promise<void>, times = 1): Db {
  let left = times;
  const client = new Proxy(db.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: { constructor: { name: string } }) => {
        if (command.constructor.name === kind && left-- > 0) await before();
        return target.send(command as never);
      };
    },
  });
  return { ...db, client };
}
