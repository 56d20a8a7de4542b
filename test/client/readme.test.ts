import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

it('the client in the README is the compiled example', () => {
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(textOf('../../README.md')) ?? [];
  expect(shown?.replace("'./functions/", "'../../functions/")).toBe(textOf('./example.ts'));
});
