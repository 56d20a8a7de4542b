import type * as z from 'zod';
import { type FieldError, Problem, pointer } from './problem.ts';

/** A value that fits its schema, with pointers to the fields that the schema does not know; or what is wrong with it. */
export type Parsed<T> = { value: T; unknown: string[] } | { errors: FieldError[]; unknown: string[] };

/** What a caller is told of one input: so many errors or unknown fields, each with a pointer that can be read. */
const mostErrors = 100;
const longestPointer = 300;

const errorsOf = (issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[]): FieldError[] =>
  issues
    .slice(0, mostErrors)
    .map((i) => ({ pointer: pointer([...at, ...i.path]).slice(0, longestPointer), message: i.message }));

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
  const strangers = first.error.issues.flatMap((i) =>
    i.code === 'unrecognized_keys' ? i.keys.map((k) => [...i.path, k]) : [],
  );
  const unknown = strangers.map((p) => pointer([...at, ...p]));
  const wrong = first.error.issues.filter((i) => i.code !== 'unrecognized_keys');
  if (wrong.length > 0) return { errors: errorsOf(wrong, at), unknown };
  const known = structuredClone(input);
  for (const path of strangers) removeAt(known, path);
  const second = schema.safeParse(known);
  return second.success ? { value: second.data, unknown } : { errors: errorsOf(second.error.issues, at), unknown };
}

/** Parses a whole request: as `parse`, after a look at how deeply it is nested. @throws Problem `invalid-request`. */
export function parseRequest<S extends z.ZodType>(schema: S, body: unknown): { value: z.output<S>; unknown: string[] } {
  const detail = 'The request cannot be read.';
  if (isDeeper(body, deepest))
    throw new Problem('invalid-request', detail, [
      { pointer: '', message: `must not be nested deeper than ${deepest} levels` },
    ]);
  const parsed = parse(schema, body);
  if ('errors' in parsed) throw new Problem('invalid-request', detail, parsed.errors);
  return parsed;
}

/** What a caller is told of fields that no schema knows: the first of them by name, then how many more there are. */
export function notUsed(pointers: readonly string[]): string[] {
  const more = pointers.length - mostErrors;
  return [
    ...pointers
      .slice(0, mostErrors)
      .map((p) => `${p.slice(0, longestPointer)}: this field is not known and was not used`),
    ...(more > 0
      ? [
          `${more.toLocaleString('en-US')} more ${more === 1 ? 'field is' : 'fields are'} not known and ${more === 1 ? 'was' : 'were'} not used`,
        ]
      : []),
  ];
}

/** Nothing that the API takes is nested so deeply; whatever walks over a value may do so by recursion. */
export const deepest = 50;

function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level
      .flatMap((v) => (typeof v === 'object' && v !== null ? Object.values(v) : []))
      .filter((v) => typeof v === 'object' && v !== null);
  }
  return false;
}

function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown>)[key], value);
  delete (parent as Record<PropertyKey, unknown>)[path[path.length - 1] as PropertyKey];
}
