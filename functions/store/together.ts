type Waiting<T, R> = { one: T; resolve(result: R): void; reject(error: unknown): void };

/**
 * Joins calls for one key: what is asked for while `work` is under way waits and goes into the next run together, up to
 * `most` at a time. `work` answers each in its place; where it throws, all of that run fail.
 */
export function together<T, R>(
  most: number,
  work: (key: string, all: readonly T[]) => Promise<readonly R[]>,
): (key: string, one: T) => Promise<R> {
  const waiting = new Map<string, Waiting<T, R>[]>();
  const run = async (key: string, queue: Waiting<T, R>[]): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, most);
      try {
        const results = await work(
          key,
          batch.map(({ one }) => one),
        );
        for (const [i, { resolve }] of batch.entries()) resolve(results[i] as R);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    waiting.delete(key);
  };
  return (key, one) =>
    new Promise((resolve, reject) => {
      const queue = waiting.get(key);
      if (queue !== undefined) return void queue.push({ one, resolve, reject });
      const fresh = [{ one, resolve, reject }];
      waiting.set(key, fresh);
      void run(key, fresh);
    });
}
