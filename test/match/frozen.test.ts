import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildVendorIndex, type MatchEntity, matchVendor, thresholdsOf } from '../../domain/match/match.ts';

const catalog = new URL('../../domain/vendor/catalog/', import.meta.url);
const frozen = JSON.parse(readFileSync(new URL('../cases/match/frozen-v1.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

test('v1 still answers as it did when it was the matcher in use', () => {
  const entities = readdirSync(catalog)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, catalog), 'utf8')) as MatchEntity);
  const index = buildVendorIndex(entities);
  const answers = Object.keys(frozen).map((name) => [
    name,
    matchVendor(index, { name }, thresholdsOf('v1'), 'v1')
      .map(({ decision, vendorId, score }) => `${decision} ${vendorId} ${score}`)
      .join('; '),
  ]);
  expect(Object.fromEntries(answers)).toEqual(frozen);
});
