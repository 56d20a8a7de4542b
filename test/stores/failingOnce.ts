import type { Stores } from '../../functions/store/stores.ts';

/** Stores of which one call fails, the one with this number: before it is carried out, or after, when nobody hears of it. */
export function failingOnce(inner: Stores, number: number, when: 'before' | 'after') {
  const state = { calls: 0, failed: '', on: false };
  const unavailable = () => Object.assign(new Error('away'), { name: 'StoreUnavailable', code: 'store-unavailable' });
  const wrap = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (port, property) => {
        const value: unknown = Reflect.get(port, property);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (!state.on || state.calls++ !== number) return Reflect.apply(value, port, args);
          state.failed = `${name}.${String(property)}`;
          if (when === 'after') await Reflect.apply(value, port, args);
          throw unavailable();
        };
      },
      apply: (open, self, args) => wrap(name, Reflect.apply(open as never, self, args) as object),
    });
  const stores = Object.fromEntries(Object.entries(inner).map(([name, port]) => [name, wrap(name, port)])) as Stores;
  return { stores, state };
}
