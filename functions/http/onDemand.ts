type Called<F> = F extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Promise<Awaited<Answer>>
  : never;

/** The functions of a module, each of which answers with a promise. */
export type OnDemand<Module> = { [Name in keyof Module]: Called<Module[Name]> };

/**
 * The functions of a module that is loaded when the first of them is called, so that a start of the API does not read what
 * most requests do not need: `const { addNote } = onDemand(() => import('../verbs/notes.ts'))`.
 */
export function onDemand<Module extends object>(load: () => Promise<Module>): OnDemand<Module> {
  const named =
    (name: string) =>
    async (...given: unknown[]) => {
      const module: object = await load();
      return Reflect.apply(Reflect.get(module, name), undefined, given);
    };
  // Which functions there are only the module knows, and the type of `load`.
  return new Proxy({} as OnDemand<Module>, { get: (_, name) => named(String(name)) });
}
