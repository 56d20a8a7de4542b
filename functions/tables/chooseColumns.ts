import { Problem } from '../../domain/problem.ts';
import type { VendorField } from '../../domain/vendor/columnMapping.ts';
import { joinedFields } from './guessField.ts';
import type { CellNote, TableColumn } from './table.ts';

/** A column that may fill a field: the lower `rank`, the better; a column that says the same in every row is nobody's name. */
export type Claim = {
  column: TableColumn;
  field: VendorField;
  rank: number;
  filled: number;
  sameEverywhere: boolean;
};

const named = ({ column }: Claim): string => `column ${column.column} "${column.header}"`;

/** Words for a vendor's everyday name: beside a better name they are other names of the same vendor. */
const everydayName = /^(vendor|supplier)( name)?$/i;

const better = (a: Claim, b: Claim): number =>
  Number(a.filled === 0) - Number(b.filled === 0) ||
  Number(a.sameEverywhere) - Number(b.sameEverywhere) ||
  a.rank - b.rank;

/**
 * Gives each field its column and writes it into the columns. Where several claim one field, the best word wins and the others
 * are told. @throws Problem `invalid-request` where two filled columns bear the same header: no word decides between them.
 */
export function chooseColumns(claims: readonly Claim[]): { warnings: CellNote[] } {
  const warnings: CellNote[] = [];
  for (const [field, rivals] of Map.groupBy(claims, (claim) => claim.field)) {
    const [first, ...others] = rivals.toSorted(better);
    if (first === undefined) continue;
    first.column.field = field;
    for (const other of others) {
      if (joinedFields.has(field)) {
        other.column.field = field;
        continue;
      }
      if (other.column.header === first.column.header && (other.filled > 0 || other.rank === 0))
        throw new Problem(
          'invalid-request',
          `The column "${first.column.header}" stands twice (${first.column.column} and ${other.column.column}); give each column one name of its own.`,
        );
      warnings.push(settle(field, first, other));
    }
  }
  return { warnings };
}

function settle(field: VendorField, first: Claim, other: Claim): CellNote {
  const at = { column: other.column.column, header: other.column.header };
  const both = `Both ${named(first)} and ${named(other)} could be ${field}; the first was taken`;
  if (field === 'name' && other.filled > 0 && !other.sameEverywhere && everydayName.test(other.column.header.trim())) {
    other.column.field = 'aliases';
    other.column.because = 'It is the everyday name beside a better name, so it counts as another name.';
    return { ...at, message: `${both}, the other counts as aliases. Send a mapping if that is wrong.` };
  }
  other.column.by = 'nobody';
  other.column.because = `${named(first)} was taken as ${field}.`;
  return { ...at, message: `${both}, the other was left out. Send a mapping if that is wrong.` };
}
