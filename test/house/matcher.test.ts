import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexFormat } from '../../domain/match/match.ts';

const domain = new URL('../../domain/', import.meta.url);

/** Whatever decides how names are taken apart and laid down in a stored index. */
const files = [
  ...['vendor/normalizeName.ts', 'vendor/countries.ts', 'vendor/identifiers.ts'],
  ...['comparable', 'foldTokens', 'host', 'letters', 'wordClass', 'wordFrequencies', 'words'].map(
    (f) => `match/${f}.ts`,
  ),
  ...readdirSync(new URL('match/index/', domain)).map((f) => `match/index/${f}`),
].sort();

/** To be renewed together with `indexFormat`, so that no stored index is read by code that takes names apart otherwise. */
const digestOfFormat: Record<string, string> = {
  '2026-11-22.1': 'ca25f59127e364a6',
};

test('the format of a stored index has a new name when the code that it depends on changes', () => {
  const hash = createHash('sha256');
  // The name itself may change alone.
  for (const file of files) hash.update(readFileSync(new URL(file, domain), 'utf8').replaceAll(indexFormat, ''));
  expect(digestOfFormat).toEqual({ [indexFormat]: hash.digest('hex').slice(0, 16) });
});
