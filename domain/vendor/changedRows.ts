import { notUsed, parse } from '../parse.ts';
import type { FieldError } from '../problem.ts';
import { type VendorRow, vendorRowSchema } from './vendorRow.ts';

const isObject = (row: unknown): row is object => typeof row === 'object' && row !== null;

/** A list that facts of the record were added to; warnings point into the list. */
export type Changed<Row> = { vendors: Row[]; warnings: FieldError[] };

/**
 * Adds facts of the record to the vendors of a request as they came in, before an assessment reads them: rows that cannot be
 * read (`null` to `apply`), and rows that `apply` gives back as they are, stay as they came, so that the assessment itself
 * rejects and warns.
 */
export function changedRows(
  vendors: readonly unknown[],
  apply: (rows: readonly (VendorRow | null)[]) => Changed<VendorRow | null>,
): Changed<unknown> {
  const read = vendors.map((row, i) => parse(vendorRowSchema, row, ['vendors', i]));
  const rows = read.map((r) => ('value' in r ? r.value : null));
  const applied = apply(rows);
  const warnings = [...applied.warnings];
  const changed = vendors.map((row, i) => {
    const after = applied.vendors[i];
    if (!isObject(row) || !after || after === rows[i]) return row;
    const inIncidents = (read[i]?.unknown ?? []).filter((p) => p.startsWith(`/vendors/${i}/incidents/`));
    for (const text of notUsed(inIncidents)) {
      const [at = '', message = text] = text.split(/: (.*)/s);
      warnings.push({ pointer: at, message });
    }
    return { ...row, incidents: after.incidents };
  });
  return { vendors: changed, warnings };
}
