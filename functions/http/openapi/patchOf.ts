import * as z from 'zod';
import { fieldTexts, refine } from './describe.ts';

const made = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The merge patch (RFC 7396) of what a schema reads: every field may be left out, `null` takes one away that need not be
 * there, objects are merged in the same way, lists take the place of lists. The verbs parse what comes of it with the schema itself; this one is for
 * the document, with the texts that the schema has there.
 */
export function patchOf(schema: z.ZodType): z.ZodType {
  const known = made.get(schema);
  if (known) return known;
  const patch = patchOfNew(schema);
  made.set(schema, patch);
  return patch;
}

function patchOfNew(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return patchOf(typeOf(schema.unwrap()));
  if (schema instanceof z.ZodObject) return named(z.object(patchShape(schema.shape)), schema);
  if (schema instanceof z.ZodRecord)
    return named(z.record(schema.keyType as z.ZodString, patchOf(typeOf(schema.valueType)).nullable()), schema);
  return schema;
}

/** The fields of the merge patch of an object. */
export const patchShape = (shape: z.core.$ZodLooseShape): Record<string, z.ZodOptional<z.ZodType>> =>
  Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, patchOfField(typeOf(schema)).optional()]));

const patchOfField = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? patchOf(schema).nullable() : patchOf(schema);

function typeOf(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('no schema');
}

/** A component of its own, with the texts of the schema that it changes. */
function named<S extends z.ZodType>(patch: S, schema: z.ZodType): S {
  const { id, description } = z.globalRegistry.get(schema) ?? {};
  if (id === undefined) return patch;
  refine(patch, { id: `${id}Patch`, description: `A change of \`${id}\` (RFC 7396). ${description ?? ''}`.trim() });
  const texts = fieldTexts.get(id);
  if (texts) fieldTexts.set(`${id}Patch`, texts);
  return patch;
}
