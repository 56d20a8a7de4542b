import * as z from 'zod';

/** What the fields of a component mean, by the component's id. */
export const fieldTexts = new Map<string, Readonly<Record<string, string>>>();

/**
 * Names a schema that the app parses with and says what it is. The texts stand here and not at the schemas, which every
 * start of the app makes.
 */
export function name(schema: z.ZodType, id: string, description: string): void {
  refine(schema, { id, description });
}

/** As `name`, and says what each field means: the compiler asks for all of them. */
export function describe<T extends object>(
  schema: z.ZodType<T>,
  id: string,
  description: string,
  fields: { readonly [K in keyof Required<T>]: string },
): void {
  name(schema, id, description);
  fieldTexts.set(id, fields);
}

/** A list of which the app refuses entries one by one: one that it cannot read costs the others nothing. */
export function refusedAlone<S extends z.ZodType>(list: S): S {
  refine(list, { 'x-refused-alone': true });
  return list;
}

/** Says more of a schema than zod can read out of its checks: a format, a pattern, an example. */
export function refine(schema: z.ZodType, more: Readonly<Record<string, unknown>>): void {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), ...more });
}
