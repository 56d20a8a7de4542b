import type * as z from 'zod';
import { type FieldError, pointer } from './problem.ts';

/** A value that fits its schema, with pointers to the fields that the schema does not know; or what is wrong with it. */
export type Parsed<T> = { value: T; unknown: string[] } | { errors: FieldError[] };

/**
 * Parses with a strict schema, but treats fields that it does not know as worth a warning, not an error: they are left
 * out of the value and named. `at` is the path of the value in the whole input.
 */
export function parse<S extends z.ZodType>(
  schema: S,
  input: unknown,
  at: readonly PropertyKey[] = [],
): Parsed<z.output<S>> {
  const first = schema.safeParse(input);
  if (first.success) return { value: first.data, unknown: [] };
  const unknown = first.error.issues.flatMap((i) =>
    i.code === 'unrecognized_keys' ? i.keys.map((k) => [...i.path, k]) : [],
  );
  const rest = first.error.issues.filter((i) => i.code !== 'unrecognized_keys');
  if (rest.length > 0)
    return { errors: rest.map((i) => ({ pointer: pointer([...at, ...i.path]), message: i.message })) };
  const known = structuredClone(input);
  for (const path of unknown) removeAt(known, path);
  const second = schema.safeParse(known);
  return second.success
    ? { value: second.data, unknown: unknown.map((p) => pointer([...at, ...p])) }
    : { errors: second.error.issues.map((i) => ({ pointer: pointer([...at, ...i.path]), message: i.message })) };
}

function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown>)[key], value);
  delete (parent as Record<PropertyKey, unknown>)[path[path.length - 1] as PropertyKey];
}
