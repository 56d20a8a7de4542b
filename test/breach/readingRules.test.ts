import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breach, breachSchema, type Claim, type ClaimField } from '../../domain/breach/breach.ts';
import { inOrder, type OrderName } from '../../domain/breach/ranking.ts';
import { readingOf, ruleOf, rules } from '../../domain/breach/readingRules.ts';
import { knownClaims, reconcile } from '../../domain/breach/reconcile.ts';

const folder = join(import.meta.dirname, '../../domain/breach/catalog');
const catalog = readdirSync(folder).map((file) =>
  breachSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const on = '2026-11-22';

type Extra = {
  kind?: Claim['source']['kind'];
  published?: string;
  confidence?: Claim['confidence'];
  publisher?: string;
};
const claim = (field: ClaimField, value: unknown, extra: Extra = {}): Claim => {
  const { kind = 'press', published = '2025-04-01', confidence = 'high', publisher = `A ${kind}` } = extra;
  const source = {
    kind,
    publisher,
    url: 'https://example.org/',
    retrievedOn: '2026-11-22',
    published: { date: published, precision: 'day' },
  };
  return { field, value, confidence, source } as Claim;
};
const breach = (...claims: Claim[]): Breach => ({
  id: 'a-breach',
  title: 'A breach',
  vendorId: 'a-vendor',
  aliases: [],
  weakAliases: [],
  kind: 'ransomware',
  status: 'open',
  checkedOn: '2026-11-22',
  openQuestions: [],
  notes: [],
  claims,
});
const day = (date: string) => ({ date, precision: 'day' });
const month = (date: string) => ({ date, precision: 'month' });
function read(field: ClaimField, ...claims: Claim[]) {
  const fact = reconcile(breach(...claims), on)[field]!;
  return { value: fact.value, ...readingOf(field, fact, claims, on) };
}

describe('what decided', () => {
  const march = day('2025-03-29');
  const may = month('2025-05');
  it.each([
    ['confidence', [march, {}], [may, { confidence: 'medium', kind: 'filing' }]],
    ['nearness', [march, { kind: 'notice' }], [may, { kind: 'press', published: '2026-01-01' }]],
    ['precision', [march, {}], [may, { published: '2026-01-01' }]],
    ['later-publication', [march, { published: '2025-04-02' }], [day('2025-05-01'), {}]],
    ['order-of-text', [march, {}], [day('2025-05-01'), {}]],
  ] as [string, [unknown, Extra], [unknown, Extra]][])('%s, in words that name both sides', (step, first, second) => {
    const claims = [claim('publicDisclosed', ...second), claim('publicDisclosed', ...first)];
    const reading = read('publicDisclosed', ...claims);
    expect(reading.value).toEqual(march);
    expect(reading.decidedBy).toBe(step);
    expect(reading.because).toContain('"2025-03-29"');
    expect(reading.because).toContain('"2025-05');
    expect(reading.rule).toBe(rules.ranked);
  });

  it('support, where only the number of claims speaks for one', () => {
    const reading = read(
      'discovered',
      claim('discovered', day('2025-05-01'), { published: '2026-01-01' }),
      claim('discovered', march, { publisher: 'one' }),
      claim('discovered', march, { publisher: 'two' }),
    );
    expect(reading).toMatchObject({ value: march, decidedBy: 'support' });
    expect(reading.because).toContain('2 claims say "2025-03-29", 1 say');
  });

  it('the later word, where the fact moves with the investigation', () => {
    const reading = read(
      'exfiltration',
      claim('exfiltration', 'suspected', { kind: 'filing' }),
      claim('exfiltration', 'confirmed', { published: '2025-06-01' }),
    );
    expect(reading).toMatchObject({ value: 'confirmed', decidedBy: 'later-publication', rule: rules.moving });
  });

  it('that a figure is a count, and an exact one stands for "about" the same', () => {
    const people = (count: number | null, qualifier: string, extra: Extra = {}) =>
      claim('individuals', { count, qualifier }, extra);
    expect(
      read('individuals', people(501, 'placeholder', { published: '2026-01-01' }), people(42_616, 'as-reported')),
    ).toMatchObject({ decidedBy: 'kind-of-figure', rule: rules.figures });
    const retold = read(
      'individuals',
      people(1_013_956, 'about', { published: '2026-01-01' }),
      people(1_013_956, 'as-reported'),
      people(900, 'as-reported'),
    );
    expect(retold).toMatchObject({ value: { qualifier: 'as-reported' }, decidedBy: 'later-publication' });
  });

  it('nothing, where all say the same or one alone says it', () => {
    expect(read('vector', claim('vector', 'phishing'))).toMatchObject({
      decidedBy: null,
      because: 'It is the only source that says so.',
    });
    expect(read('vector', claim('vector', 'phishing'), claim('vector', 'phishing', { kind: 'notice' })).because).toBe(
      'All 2 sources say the same.',
    );
  });

  it('says of a coarser date that it does not contradict', () => {
    const reading = read('discovered', claim('discovered', march), claim('discovered', month('2025-03')));
    expect(reading.because).toContain('They do not contradict each other.');
    expect(reading.decidedBy).toBe('precision');
  });

  it('tells of the contradiction, not of the other wording that ranks before it', () => {
    const reading = read(
      'discovered',
      claim('discovered', march),
      claim('discovered', month('2025-03')),
      claim('discovered', may, { confidence: 'low' }),
    );
    expect(reading.decidedBy).toBe('confidence');
    expect(reading.because).toContain('"2025-05"');
  });
});

describe('the rules as published', () => {
  it('say of every fact of the catalog why it reads so, on any day', () => {
    for (const breach of catalog)
      for (const when of ['2024-06-30', '2025-06-30', on]) {
        const known = knownClaims(breach, when);
        for (const [field, fact] of Object.entries(reconcile(breach, when))) {
          const { decidedBy, because } = readingOf(field as ClaimField, fact, known, when);
          expect(because.length, `${breach.id} ${field}`).toBeGreaterThan(20);
          if (['ranked', 'moving', 'figures'].includes(ruleOf(field as ClaimField)) && fact.conflict)
            expect(decidedBy, `${breach.id} ${field}: ${because}`).not.toBeNull();
        }
      }
  });

  it('put the same claim first as the reading of every breach does', () => {
    for (const breach of catalog)
      for (const when of ['2025-06-30', on]) {
        const known = knownClaims(breach, when);
        for (const [field, fact] of Object.entries(reconcile(breach, when))) {
          if (!['ranked', 'moving'].includes(ruleOf(field as ClaimField))) continue;
          const [first] = inOrder(
            known.filter((c) => c.field === field),
            ruleOf(field as ClaimField) as OrderName,
          );
          expect(first?.value, `${breach.id} ${field}`).toEqual(fact.value);
        }
      }
  });

  const anyClaim = fc
    .record({
      value: fc.constantFrom(day('2025-03-29'), day('2025-03-30'), month('2025-03'), month('2025-05')),
      kind: fc.constantFrom('filing', 'regulator', 'notice', 'court', 'press', 'reprint'),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      published: fc.constantFrom('2025-04-01', '2025-05-01', '2026-01-01'),
    })
    .map(({ value, ...extra }) => claim('discovered', value, extra as Extra));

  it('put first what the reading of any claims chooses', () => {
    const figure = fc
      .record({
        count: fc.constantFrom(501, 900, 42_616, null),
        qualifier: fc.constantFrom('as-reported', 'about', 'placeholder', 'claimed-by-attacker', 'unknown'),
        confidence: fc.constantFrom('high', 'medium', 'low'),
        published: fc.constantFrom('2025-04-01', '2026-01-01'),
      })
      .map(({ count, qualifier, ...extra }) => claim('individuals', { count, qualifier }, extra as Extra));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyClaim, figure), { minLength: 1, maxLength: 12 }), (claims) => {
        for (const [name, fact] of Object.entries(reconcile(breach(...claims), on))) {
          const field = name as ClaimField;
          const { decidedBy } = readingOf(field, fact, claims, on);
          const [first] = inOrder(
            claims.filter((c) => c.field === field),
            ruleOf(field) as OrderName,
          );
          // What stands first by the rule is what was chosen, or of people the same count in other words.
          const chosen = fact.value as { count?: number | null };
          if (field === 'individuals') expect((first!.value as { count: number | null }).count).toBe(chosen.count);
          else expect(first!.value).toEqual(fact.value);
          expect(decidedBy === null || fact.conflict !== undefined || field === 'discovered').toBe(true);
        }
      }),
    );
  });
});
