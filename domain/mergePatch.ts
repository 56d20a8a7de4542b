import { type FieldError, Problem, pointer } from './problem.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that a patch could reach behind an object with. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A JSON merge patch (RFC 7396): members that the patch leaves out stay, `null` removes, objects are merged, all else takes
 * the place of what was there. Neither value is changed. @throws Problem `invalid-request` for a name that no record can have.
 */
export function mergePatch(value: unknown, patch: unknown, at: readonly PropertyKey[] = []): unknown {
  if (!isObject(patch)) return patch;
  const merged: Fields = isObject(value) ? { ...value } : {};
  for (const [name, member] of Object.entries(patch)) {
    if (forbidden.has(name))
      throw new Problem('invalid-request', 'The request cannot be read.', [noSuchName(at, name)]);
    if (member === null) delete merged[name];
    else merged[name] = mergePatch(Object.hasOwn(merged, name) ? merged[name] : undefined, member, [...at, name]);
  }
  return merged;
}

const noSuchName = (at: readonly PropertyKey[], name: string): FieldError => ({
  pointer: pointer([...at, name]),
  message: 'no field can bear this name',
});
