import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../domain/breach/breach.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { exportText, readExportText } from '../../domain/portal/exportText.ts';
import { type PortalExport, type PortalRow, portalViews } from '../../domain/portal/portalExport.ts';

/** Exports as they are kept in the store: text that gives back what went in, to the letter. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u2028', '\ud800', '"', '\r\n', '[1]', 'null'),
);
/** Plain objects, as JSON gives them. */
const plain = { noNullPrototype: true };
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const day = fc.integer({ min: 0, max: 10_000 }).map((n) => addDays('2009-09-23', n));
const row: fc.Arbitrary<PortalRow> = fc.record(
  {
    line: fc.integer({ min: 1, max: 1_000_000 }),
    name: anyText,
    state: maybe(anyText),
    entityType: maybe(fc.constantFrom(...entityTypes)),
    count: maybe(fc.maxSafeNat()),
    submittedOn: maybe(day),
    types: fc.array(anyText, { maxLength: 3 }),
    locations: fc.array(anyText, { maxLength: 3 }),
    businessAssociatePresent: maybe(fc.boolean()),
    businessAssociate: maybe(anyText),
    occurred: maybe(fc.record({ from: maybe(day), to: maybe(day) }, plain)),
    closed: maybe(fc.boolean()),
    description: maybe(anyText),
  },
  plain,
);
const anyExport: fc.Arbitrary<PortalExport> = fc.record(
  {
    sha256: fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((c) => c.join('')),
    fileName: anyText,
    view: fc.constantFrom(...portalViews),
    asOf: fc.oneof(
      day.map((date) => ({ date, precision: 'day' as const })),
      day.map((date) => ({ date: date.slice(0, 7), precision: 'month' as const })),
    ),
    asOfBasis: anyText,
    importedOn: day,
    rows: fc.array(row, { maxLength: 6 }),
  },
  plain,
);

describe('an export as text', () => {
  test('gives back the export, to the letter', () => {
    fc.assert(
      fc.property(anyExport, (e) => {
        expect(readExportText(exportText(e))).toStrictEqual(e);
      }),
    );
  });

  test('has one line for the file and one for each row', () => {
    fc.assert(
      fc.property(anyExport, (e) => {
        expect(exportText(e).split('\n')).toHaveLength(e.rows.length + 2);
      }),
    );
  });

  test('is not taken where a part of it is missing or is something else', () => {
    fc.assert(
      fc.property(anyExport, fc.nat(), (e, n) => {
        const text = exportText(e);
        expect(() => readExportText(text.slice(0, n % text.length))).toThrow();
      }),
    );
    expect(() => readExportText('{}\n')).toThrow();
  });
});
