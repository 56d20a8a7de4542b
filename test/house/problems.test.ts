import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problems } from '../../domain/problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['domain', 'functions'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && f !== 'problem.ts')
    .map((f) => readFileSync(`${root}${folder}/${f}`, 'utf8')),
);

describe('error codes', () => {
  it.each(Object.entries(problems))(
    '%s has a status, a title and a remedy, and is used',
    (code, { status, title, remedy }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect([title, remedy].every((t) => t.length > 10)).toBe(true);
      expect(sources.some((s) => s.includes(`'${code}'`))).toBe(true);
    },
  );
});
