import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Duty } from '../../domain/law/duty.ts';
import { computeDeadlines } from '../../functions/verbs/computeDeadlines.ts';

/** Runs `test/cases/law/*.yaml`: facts in, duties out, through the same door as `POST /v1/deadlines`. `content: ~`: no list. */
type Expected = Partial<
  Pick<
    Duty,
    'answer' | 'due' | 'dueAt' | 'window' | 'status' | 'owedBy' | 'arithmetic' | 'jurisdictions' | 'satisfiedBy'
  >
> & { missing?: string[]; absent?: true; content?: string[] | null };
type Case = { name: string; asOf: string; organization?: object; facts: object } & Record<
  `${string}.${string}`,
  Expected
>;

const folder = new URL('../cases/law/', import.meta.url);
const now = { now: () => '2026-11-22T12:00:00Z' };

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.yaml'))
  .sort())
  describe(file, () => {
    // Days stay text: YAML's own dates would bring a time zone.
    const cases = parse(readFileSync(new URL(file, folder), 'utf8'), { schema: 'core' }) as Case[];
    it.each(cases.map((c) => [c.name, c] as const))('%s', (_, { name: __, asOf, organization, facts, ...expected }) => {
      const body = {
        asOf,
        organization: { name: 'A hospital', role: 'covered-entity', ...organization },
        incident: facts,
      };
      const { duties } = computeDeadlines(now, body);
      for (const [dutyId, wanted] of Object.entries(expected as Record<string, Expected>)) {
        const duty = duties.find((d) => d.dutyId === dutyId);
        const { missing, absent, content, ...fields } = wanted;
        if (absent) {
          expect(duty, `${dutyId} is left out`).toBeUndefined();
          continue;
        }
        if (!duty) throw new Error(`${dutyId} is not in the answer`);
        expect(duty, dutyId).toMatchObject(fields);
        if (content !== undefined) expect(duty.content ?? null, dutyId).toEqual(content);
        if (missing) expect(duty.missing.map((m) => m.fact)).toEqual(missing);
      }
    });
  });
