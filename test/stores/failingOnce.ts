import type { Stores } from '../../functions/store/stores.ts';

type Call = (...args: unknown[]) => unknown;

/** Stores of which one call fails, the one with this number: before it is carried out, or after, when nobody hears of it. */
export function failingOnce(inner: Stores, number: number, when: 'before' | 'after') {
  const state = { calls: 0, failed: '', on: false };
  const unavailable = () => Object.assign(new Error('away'), { name: 'StoreUnavailable', code: 'store-unavailable' });
  const failing =
    (called: string, call: Call): Call =>
    async (...args) => {
      if (!state.on || state.calls++ !== number) return call(...args);
      state.failed = called;
      if (when === 'after') await call(...args);
      throw unavailable();
    };
  const wrap = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (port, property) => {
        const value: unknown = Reflect.get(port, property);
        if (typeof value !== 'function') return value;
        const called = `${name}.${String(property)}`;
        // It opens a reader and asks nothing of the store: what that reads may fail.
        if (property === 'reader')
          return (...args: unknown[]) => failing(called, Reflect.apply(value, port, args) as Call);
        return failing(called, (...args) => Reflect.apply(value, port, args));
      },
      apply: (open, self, args) => wrap(name, Reflect.apply(open as never, self, args) as object),
    });
  const stores = Object.fromEntries(Object.entries(inner).map(([name, port]) => [name, wrap(name, port)])) as Stores;
  return { stores, state };
}
