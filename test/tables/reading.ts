import { expect } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import { type ReadOptions, readVendorTable } from '../../functions/tables/readVendorTable.ts';
import type { VendorTable } from '../../functions/tables/table.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readCsv = (text: string, options: Partial<ReadOptions> = {}): Promise<VendorTable> =>
  readVendorTable(bytesOf(text), { kind: 'csv', ...options });

export const readXlsx = (bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<VendorTable> =>
  readVendorTable(bytes, { kind: 'xlsx', ...options });

export const rowsOf = ({ rows }: VendorTable): Record<string, unknown>[] => rows.map(({ row }) => row);

/** Header and field of each column that is read. */
export const fieldsOf = ({ columns }: VendorTable): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])));

export const texts = (notes: VendorTable['warnings']): string => notes.map((note) => note.message).join('\n');

/** The problem that a file is refused with. */
export async function refusal(answer: Promise<VendorTable>): Promise<{ code: string; message: string }> {
  const error: unknown = await answer.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(Problem);
  const { code, message } = error as Problem;
  return { code, message };
}
