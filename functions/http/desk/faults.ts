import { Problem } from '../../../domain/problem.ts';
import { ApiProblem } from '../../web/desk/api.ts';
import type { Faults } from '../../web/desk/form.ts';

/** What whoever filled in a form can put right, or must know: all else is an error page. */
const telling = new Set([400, 409, 412, 413, 415, 422]);

/**
 * What is wrong with a form, of a problem of the API: each error at the field whose name is the error's pointer with dots
 * (`/residents/US-MO` is of a field `residents.US-MO`, else of `residents`). `names` gives fields that are called otherwise, by
 * pointer. `null`: not a matter of the form.
 */
export function faultsOf(
  error: unknown,
  fields: readonly string[],
  names: Readonly<Record<string, string>> = {},
): Faults | null {
  if (error instanceof Problem) return { detail: error.message, ...sorted(error.errors, fields, names) };
  if (!(error instanceof ApiProblem) || !telling.has(error.status)) return null;
  return { detail: error.detail, ...sorted(error.errors, fields, names) };
}

/** One fault at one field, found by the desk itself. */
export const faultAt = (field: string, text: string): Faults => ({
  detail: 'Something is missing.',
  of: new Map([[field, [text]]]),
  general: [],
});

function sorted(
  errors: readonly { pointer: string; message: string }[],
  fields: readonly string[],
  names: Readonly<Record<string, string>>,
): Pick<Faults, 'of' | 'general'> {
  const of = new Map<string, string[]>();
  const general: string[] = [];
  for (const { pointer, message } of errors) {
    const field = fieldOf(pointer, fields, names);
    if (field === undefined) general.push(pointer === '' ? message : `${pointer.slice(1)}: ${message}`);
    else of.set(field, [...(of.get(field) ?? []), message]);
  }
  return { of, general };
}

/** The field of the longest beginning of the pointer. */
function fieldOf(
  pointer: string,
  fields: readonly string[],
  names: Readonly<Record<string, string>>,
): string | undefined {
  for (let parts = pointer.split('/').slice(1); parts.length > 0; parts = parts.slice(0, -1)) {
    const field = names[`/${parts.join('/')}`] ?? parts.join('.');
    if (fields.includes(field)) return field;
  }
  return undefined;
}
