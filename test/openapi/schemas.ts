import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildDocument } from '../../functions/http/openapi/document.ts';
import { allOperations } from '../../functions/http/openapi/operations/index.ts';

/** The document as the tests use it, made once. */
export const operations = allOperations();
export const document = buildDocument(operations);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same schemas, in which every object that lists its fields has no others. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]));
  return isObject(schema.properties) && !('additionalProperties' in schema)
    ? { ...parts, additionalProperties: false }
    : parts;
}

const local = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'components#/$defs/'));

function validator(change: (schema: unknown) => unknown, coerceTypes: boolean) {
  // Which fields go together stands beside the fields; that these are there, the linter sees.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, coerceTypes });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addVocabulary(['discriminator', 'x-refused-alone']);
  ajv.addSchema({ $id: 'components', $defs: change(local(document.components?.schemas)) as Json });
  const compiled = new Map<unknown, ValidateFunction>();
  /** What is wrong with a value, in words; empty where it fits. */
  return (schema: unknown, value: unknown): string => {
    const validate = compiled.get(schema) ?? ajv.compile(change(local(schema)) as Json);
    compiled.set(schema, validate);
    return validate(value) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
  };
}

/** An answer: it has no field that the document does not have. */
export const answerErrors = validator(closed, false);
/** A request: fields that are not known are no errors. */
export const requestErrors = validator((schema) => schema, false);
/** A parameter, which comes as text. */
export const parameterErrors = validator((schema) => schema, true);
