import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { document } from './schemas.ts';

/** The strict rules of Redocly, and others that fit. */
const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    'no-http-verbs-in-paths': 'error',
    'no-identical-paths': 'error',
    'no-ambiguous-paths': 'error',
    'no-invalid-schema-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-media-type-examples': 'error',
    'operation-description': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'operation-4xx-problem-details-rfc7807': 'error',
    'parameter-description': 'error',
    'paths-kebab-case': 'error',
    'spec-strict-refs': 'error',
    'tag-description': 'error',
  },
});
const problemsOf = async (text: string): Promise<string[]> => {
  const found = await lintFromString({ source: text, config });
  return found.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`);
};

it('finds nothing against the document', async () => {
  expect(await problemsOf(JSON.stringify(document))).toEqual([]);
});

it('would find a fault', async () => {
  const { tags: _, ...untagged } = document;
  expect((await problemsOf(JSON.stringify(untagged))).join('\n')).toContain('operation-tag-defined');
});
