import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildVendorIndex, type MatchEntity, matchVendor, thresholdsOf } from '../../domain/match/match.ts';

/** What v1 answered on 2026-11-22, before v2 came: 761 lines, some spoiled, against the vendors of that day's catalog. */
const { entities, answers } = JSON.parse(
  readFileSync(new URL('../cases/match/frozen-v1.json', import.meta.url), 'utf8'),
) as { entities: MatchEntity[]; answers: Record<string, string> };

test('v1 still answers as it did when it was the matcher in use', () => {
  const index = buildVendorIndex(entities);
  const now = Object.keys(answers).map((name) => [
    name,
    matchVendor(index, { name }, thresholdsOf('v1'), 'v1')
      .map(({ decision, vendorId, score }) => `${decision} ${vendorId} ${score}`)
      .join('; '),
  ]);
  expect(Object.fromEntries(now)).toEqual(answers);
});
