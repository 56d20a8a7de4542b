import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { federalHolidaySources } from '../../domain/calendar/holidays/federal.ts';
import { secClosures } from '../../domain/calendar/holidays/secClosures.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { lawVersion } from '../../domain/law/duties/index.ts';
import { codedRules } from '../../domain/law/parameters/index.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { questions } from '../../domain/law/questions.ts';
import { register } from '../../domain/law/register.ts';
import pinned from './pinnedDuties.json' with { type: 'json' };

/** Walks over all parameters and all rules. */
const domain = fileURLToPath(new URL('../../domain/', import.meta.url));
const read = (folder: string) =>
  readdirSync(`${domain}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .sort();

const day = z.iso.date();
const parameter = z.strictObject({
  id: z.string().min(1),
  description: z.string().min(1),
  unit: z.string().min(1),
  values: z
    .array(
      z.strictObject({
        from: day,
        value: z.unknown(),
        publishedOn: day,
        source: z.strictObject({ title: z.string().min(1), url: z.url() }),
        note: z.string().optional(),
      }),
    )
    .min(1),
  checkedOn: day,
});
const law = z
  .object({
    dutyId: z.string(),
    jurisdiction: z.string(),
    title: z.string(),
    recipient: z.string(),
    citation: z.string(),
    sources: z.array(z.url()).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    doubts: z.array(z.string().min(1)).optional(),
    inForce: parameter,
    standard: parameter,
  })
  .catchall(parameter);
const delay = z.object({ citation: z.string(), url: z.url() }).catchall(parameter);

const modules = await Promise.all(
  read('law/parameters')
    .filter((f) => f !== 'index.ts' && !f.endsWith('sources.ts') && !f.startsWith('us/states/'))
    .map(async (f) => [f, await import(`${domain}law/parameters/${f}`)] as const),
);

describe('parameters', () => {
  it.each(modules)(
    '%s is one rule of dated values, each with source, publication and check, oldest first',
    (_, module) => {
      const [rule, ...more] = Object.values(module);
      expect(more).toEqual([]);
      const parsed = 'dutyId' in (rule as object) ? law.parse(rule) : delay.parse(rule);
      for (const p of Object.values(parsed).flatMap((v) =>
        parameter.safeParse(v).data ? [v as z.infer<typeof parameter>] : [],
      )) {
        const from = p.values.map((v) => v.from);
        expect(from, p.id).toEqual([...new Set(from)].sort());
        for (const v of p.values) expect(v.publishedOn <= p.checkedOn, p.id).toBe(true);
      }
    },
  );

  it('no two share an id', () => {
    const ids = modules.flatMap(([, m]) =>
      Object.values(Object.values(m)[0] as object).flatMap((v) => parameter.safeParse(v).data?.id ?? []),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.length).toBeGreaterThan(20);
  });

  it('holidays and closures have sources', () => {
    expect(
      [...federalHolidaySources.map((s) => s.url), ...secClosures.map((c) => c.source)].every(
        (u) => z.url().safeParse(u).success,
      ),
    ).toBe(true);
  });
});

const cases = new URL('../cases/law/', import.meta.url);
type Expectation = { answer?: string; due?: string | null; status?: string; absent?: boolean };
const expectations = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.yaml'))
  .flatMap((f) => parse(readFileSync(new URL(f, cases), 'utf8'), { schema: 'core' }) as Record<string, Expectation>[])
  .flatMap((c) => Object.entries(c).filter(([key]) => key.includes('.')));

describe('duties', () => {
  const coded = [...register().values()].filter((e) => e.status === 'coded').map((e) => e.dutyId);

  it('are these: none disappears by accident', () => {
    const ofStates = coded.filter((id) => stateCodes.includes(`US-${id.split('.')[1]?.toUpperCase()}`));
    expect(coded.filter((id) => !ofStates.includes(id))).toEqual(pinned.elsewhere);
    expect(ofStates).toHaveLength(pinned.ofStates);
    const listed = new Set(codedRules.flatMap((r) => ('dutyId' in r ? r.dutyId : [])));
    const files = modules.flatMap(([, m]) => (Object.values(m)[0] as { dutyId?: string }).dutyId ?? []);
    expect(files.filter((id) => !listed.has(id as never))).toEqual([]);
    expect(codedRules).toHaveLength(modules.length);
  });

  it('each has a case in which it is due and one in which it is not', () => {
    const owed = new Set<string>();
    const free = new Set<string>();
    for (const [id, e] of expectations) {
      if (e.due || e.status === 'no-fixed-date' || e.answer === 'due' || e.answer === 'undetermined') owed.add(id);
      if (e.answer === 'not-due' || e.answer === 'not-applicable' || e.absent) free.add(id);
    }
    expect(coded.filter((id) => !owed.has(id))).toEqual([]);
    expect(coded.filter((id) => !free.has(id))).toEqual([]);
  });

  it('hold no number of the law: values stand in parameter files', () => {
    const numbers = read('law/duties').flatMap((f) => {
      const text = readFileSync(`${domain}law/duties/${f}`, 'utf8').replaceAll(
        /\/\*[\s\S]*?\*\/|\/\/.*$|`[^`]*`|'[^']*'/gm,
        '',
      );
      return [...text.matchAll(/\b\d{2,}\b/g)].map(([n]) => `${f}: ${n}`);
    });
    expect(numbers).toEqual([]);
  });
});

describe('missing facts', () => {
  it('each has its question', () => {
    const named = read('law').flatMap((f) =>
      [...readFileSync(`${domain}law/${f}`, 'utf8').matchAll(/fact: '(\w+)'/g)].map(([, fact]) => fact ?? ''),
    );
    expect([...new Set(named)].filter((fact) => !(fact in questions))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });
});

describe('the version of the law', () => {
  it('names this state of values and rules; a change needs a new name and this digest renewed', () => {
    const rules = [...read('law'), ...read('calendar').map((f) => `../calendar/${f}`)].map((f) =>
      readFileSync(`${domain}law/${f}`, 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replaceAll(/\s+/g, ''),
    );
    const digest = createHash('sha256').update(canonicalJson(rules)).digest('hex').slice(0, 16);
    expect({ lawVersion, digest }).toEqual({ lawVersion: '2026-12-01', digest: '0299e731f74f7cd2' });
  });
});
