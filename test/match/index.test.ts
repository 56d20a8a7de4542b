import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  buildVendorIndex,
  defaultThresholds,
  indexFormat,
  matchVendor,
  openIndex,
  packIndex,
} from '../../domain/match/match.ts';
import { vendors } from './vendors.ts';

const built = buildVendorIndex(vendors);
const packed = packIndex(built);
const opened = openIndex(packed);

const writtenNames = vendors.flatMap((vendor) => [
  vendor.name,
  ...(vendor.aliases ?? []),
  ...(vendor.products ?? []),
  ...(vendor.formerNames ?? []).map(({ name }) => name),
]);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...writtenNames),
      fc.constantFrom('', ' Inc', ' (TX)', ' - REMIT', ' #20481', 's', ' Hosting'),
    )
    .map((parts) => parts.join('')),
  fc
    .constantFrom(...writtenNames)
    .chain((name) => fc.nat({ max: Math.max(0, name.length - 1) }).map((at) => name.slice(0, at) + name.slice(at + 1))),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const query = fc.record(
  {
    name: line,
    domains: fc.array(fc.constantFrom('oracle.com', 'welltok.com', 'gmail.com'), { maxLength: 2 }),
    identifiers: fc.constantFrom({ cik: '1341439' }, { cik: '1582982' }, { cik: '5' }),
  },
  { requiredKeys: [] },
);

describe('a stored index', () => {
  it('answers as the one it was made of', () => {
    if (!opened) throw new Error('the stored index was not opened');
    fc.assert(
      fc.property(query, (one) => {
        expect(matchVendor(opened, one, defaultThresholds)).toEqual(matchVendor(built, one, defaultThresholds));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same to the byte for the same entities', () => {
    expect(Buffer.compare(packIndex(buildVendorIndex(vendors)), packed)).toBe(0);
    if (opened) expect(Buffer.compare(packIndex(opened), packed)).toBe(0);
  });

  it('can lie anywhere in memory', () => {
    for (const offset of [1, 2, 3, 4]) {
      const moved = new Uint8Array(packed.length + offset);
      moved.set(packed, offset);
      const index = openIndex(moved.subarray(offset));
      expect(index && matchVendor(index, { name: 'Cerner Corp' }, defaultThresholds)[0]?.vendorId).toBe(
        'oracle-health',
      );
    }
  });

  it('is refused in another format, cut short or grown', () => {
    const text = new TextDecoder('latin1').decode(packed);
    const other = packed.slice();
    other[text.indexOf(indexFormat)] = 'X'.charCodeAt(0);
    expect(openIndex(other)).toBeUndefined();
    expect(openIndex(packed.subarray(0, packed.length - 4))).toBeUndefined();
    expect(openIndex(new Uint8Array(packed.length + 4))).toBeUndefined();
    expect(openIndex(packed.subarray(0, 10))).toBeUndefined();
    expect(openIndex(new Uint8Array())).toBeUndefined();
  });
});

test('an empty list has an index too', () => {
  const empty = openIndex(packIndex(buildVendorIndex([])));
  expect(empty && matchVendor(empty, { name: 'Cerner', identifiers: { cik: '1' } }, defaultThresholds)).toEqual([]);
});

test('letters of every alphabet come back from the store', () => {
  const entities = ['Łódź Żółć Usługi', 'Росатом', '北京 Health', 'Clínica Ñandú', '𝒜cme 🏥 Care'].map((name, i) => ({
    id: `é${i}`,
    name,
  }));
  const index = openIndex(packIndex(buildVendorIndex(entities)));
  for (const { id, name } of entities) {
    const [found] = index ? matchVendor(index, { name }, defaultThresholds) : [];
    expect([found?.vendorId, found?.vendorName, found?.decision]).toEqual([id, name, 'match']);
  }
});
