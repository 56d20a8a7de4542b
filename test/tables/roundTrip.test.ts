import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';
import { writeVendorCsv } from '../../functions/tables/writeVendorCsv.ts';
import { writeVendorXlsx } from '../../functions/tables/writeVendorXlsx.ts';
import { anyVendorRow } from './vendorRows.ts';

const formats = {
  csv: async (rows: readonly VendorRow[]) => new TextEncoder().encode(writeVendorCsv(rows)),
  xlsx: (rows: readonly VendorRow[]) => writeVendorXlsx(rows),
} as const;

async function roundTrip(kind: keyof typeof formats, rows: readonly VendorRow[]): Promise<VendorRow[]> {
  const table = await readVendorTable(await formats[kind](rows), { kind });
  expect(table.errors).toEqual([]);
  return table.rows.map(({ row }) => row as VendorRow);
}

describe.each(['csv', 'xlsx'] as const)('what is written as %s is read back', (kind) => {
  it('as the same rows, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyVendorRow, { minLength: 1, maxLength: 4 }), async (rows) => {
        expect(await roundTrip(kind, rows)).toEqual(rows);
      }),
      { numRuns: kind === 'csv' ? 500 : 100 },
    );
  });

  it('where a field is longer than a cell may be', async () => {
    const aliases = Array.from({ length: 50 }, (_, i) => `${'Long "name"; '.repeat(70)}${i}`);
    const chain = Array.from({ length: 20 }, (_, i) => ({ party: `- ${'Ünder  contractor '.repeat(16)}${i}` }));
    const rows: VendorRow[] = [
      { name: 'A', aliases, incidents: Array.from({ length: 20 }, () => ({ chain })) },
      { name: 'B', aliases: ['b'], incidents: [] },
    ];
    expect(await roundTrip(kind, rows)).toEqual(rows);
  });

  it('where people live in more places than a table has room for columns', async () => {
    const letters = Array.from({ length: 300 }, (_, i) => String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26)));
    const places = letters.filter(isJurisdiction);
    expect(places.length).toBeGreaterThan(200);
    const rows: VendorRow[] = [
      { name: 'A', residents: Object.fromEntries(places.map((place, i) => [place, i])) },
      { name: 'B', residents: { 'US-MO': 3 } },
    ];
    expect(await roundTrip(kind, rows)).toEqual(rows);
  });

  it('where a vendor has the name of a header or of a last line', async () => {
    const rows: VendorRow[] = [{ externalId: 'externalId', name: 'name' }, { name: 'Vendor' }, { name: 'Total' }];
    expect(await roundTrip(kind, rows)).toEqual(rows);
  });

  it('as no rows where there are none', async () => {
    expect(await roundTrip(kind, [])).toEqual([]);
  });
});
