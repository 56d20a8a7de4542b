import { refuseDeep } from './parse.ts';
import { type FieldError, Problem, pointer } from './problem.ts';

/** A JSON object of which nothing more is known. */
export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Applies a JSON Merge Patch (RFC 7396): a member that is `null` is taken out, an object is merged into an object, anything
 * else, lists too, takes the place of what was there. Neither input is changed.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(patch, key));
  const set = Object.entries(patch).flatMap(([key, value]) =>
    value === null ? [] : [[key, mergePatch(Object.hasOwn(base, key) ? base[key] : undefined, value)] as const],
  );
  return Object.fromEntries([...kept, ...set]);
}

/** Names that reach behind an object in other programs; no field of a request is called so. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a patch bears a name that is never taken, as errors with pointers. The value must not be nested without bound. */
export function forbiddenNames(value: unknown, at: readonly PropertyKey[] = []): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    forbidden.has(key)
      ? [{ pointer: pointer([...at, key]), message: 'no field is called so; leave it out' }]
      : forbiddenNames(inner, [...at, key]),
  );
}

/**
 * As `mergePatch`, of a patch as a caller sent it. @throws Problem `invalid-request` where it is nested without bound, or
 * bears a name that no record can have.
 */
export function applyPatch(target: unknown, patch: unknown): unknown {
  refuseDeep(patch);
  const errors = forbiddenNames(patch);
  if (errors.length > 0) throw new Problem('invalid-request', 'The request cannot be read.', errors.slice(0, 100));
  return mergePatch(target, patch);
}
