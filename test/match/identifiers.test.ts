import { expect, test } from 'vitest';
import { canonicalIdentifier } from '../../domain/vendor/identifiers.ts';

test.each([
  ['ein', '43-1196944', '431196944'],
  ['ein', ' 43 1196944 ', '431196944'],
  ['lei', 'hwupkr0mpou8fgxbt394', 'HWUPKR0MPOU8FGXBT394'],
  ['cik', '1341439', '0001341439'],
  ['cik', 'CIK 0001341439', '0001341439'],
  ['npi', '1234567893', '1234567893'],
  ['npi', '1234-567-893', '1234567893'],
  ['ccn', '26-0006', '260006'],
  ['ccn', '05c0001234', '05C0001234'],
  ['duns', '04-249-8877', '042498877'],
  ['duns', '０４２４９８８７７', '042498877'],
] as const)('%s %j is %s', (kind, text, value) => {
  expect(canonicalIdentifier(kind, text)).toEqual({ value });
});

test.each([
  ['ein', '43-119694', /9 digits/],
  ['lei', 'HWUPKR0MPOU8FGXBT395', /check digits/],
  ['lei', 'HWUPKR0MPOU8', /18 letters/],
  ['cik', '0', /1 to 10 digits/],
  ['cik', '12345678901', /1 to 10 digits/],
  ['npi', '1234567890', /check digit/],
  ['npi', '3234567893', /10 digits/],
  ['ccn', '2600', /6 characters/],
  ['duns', '', /9 digits/],
  ['ein', '4'.repeat(10_000), /at most/],
] as const)('%s %j is refused', (kind, text, reason) => {
  expect(canonicalIdentifier(kind, text)).toEqual({ error: expect.stringMatching(reason) });
});
