import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTypes } from '../../domain/breach/breach.ts';
import { type AnsweredFacts, answeredFactsSchema, faultsOf } from '../../domain/questions/answer.ts';
import { type Answerable, answerable } from '../../domain/questions/answerable.ts';
import { readForm } from '../../functions/web/ask/readForm.ts';

/** What a vendor typed becomes an answer, or is shown again: whatever it is. */
const now = '2026-05-04T15:00:00.000Z';
const names = [
  ...['vendorDiscoveredOn', 'occurredFrom', 'occurredTo', 'chain.0.learnedOn', 'chain.1.toldNextOn'].flatMap((name) =>
    ['month', 'day', 'year'].map((part) => `${name}.${part}`),
  ),
  ...['individuals', 'peopleAffected', 'dataTypes', 'acquisition', 'encrypted', 'keyCompromised', 'notKnown', 'send'],
  ...['residents.0.state', 'residents.0.people', 'residents.1.state', 'residents.1.people', 'states', 'companies'],
  ...['chain.where', 'chain.0.party', 'chain.1.party', 'who.name', 'who.role', 'note', '__proto__', 'constructor'],
];
const values = fc.oneof(
  fc.constantFrom('1', '2', '31', '2026', '2025', '1,200', '12,00', '-3', 'yes', 'no', 'not-known', 'other', 'own'),
  fc.constantFrom('US-MO', 'US-XX', 'ssn', 'confirmed', 'toString', '__proto__', '999', 'a\u0000b', ' ', ''),
  fc.constantFrom(...answerable),
  fc.string({ maxLength: 20 }),
);
const anyForm = fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 40 });
const asked = fc.uniqueArray(fc.constantFrom(...answerable), { minLength: 1, maxLength: answerable.length });

const day = (name: string, text: string): [string, string][] => {
  const [year = '', month = '', date = ''] = text.split('-');
  return [
    [`${name}.month`, String(Number(month))],
    [`${name}.day`, date],
    [`${name}.year`, year],
  ];
};

/** An answer as somebody types it. */
function typedOf(facts: AnsweredFacts): [string, string][] {
  return Object.entries(facts).flatMap(([field, value]): [string, string][] => {
    if (typeof value === 'boolean') return [[field, value ? 'yes' : 'no']];
    if (typeof value === 'number') return [[field, value.toLocaleString('en-US')]];
    if (field === 'acquisition') return [[field, String(value)]];
    if (typeof value === 'string') return day(field, value);
    if (field === 'dataTypes') return (facts.dataTypes ?? []).map((type) => [field, type]);
    if (field === 'residents')
      return Object.entries(facts.residents ?? {}).flatMap(([state, people], i): [string, string][] => [
        [`residents.${i}.state`, state],
        [`residents.${i}.people`, String(people)],
      ]);
    return [
      ['chain.where', facts.chain?.length ? 'other' : 'own'],
      ...(facts.chain ?? []).flatMap(({ party, learnedOn }, i): [string, string][] => [
        [`chain.${i}.party`, party],
        ...(learnedOn === undefined ? [] : day(`chain.${i}.learnedOn`, learnedOn)),
      ]),
    ];
  });
}

const anyDay = fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-28', '2026-05-03');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const people = fc.integer({ min: 0, max: 2_000_000 });
const anyFacts = fc
  .record({
    vendorDiscoveredOn: maybe(anyDay),
    occurredFrom: maybe(anyDay),
    occurredTo: maybe(anyDay),
    peopleAffected: maybe(fc.boolean()),
    individuals: maybe(people),
    residents: maybe(fc.dictionary(fc.constantFrom('US-MO', 'US-KS', 'US-PR'), people, { minKeys: 1 })),
    dataTypes: maybe(fc.subarray([...dataTypes], { minLength: 1 })),
    acquisition: maybe(fc.constantFrom('confirmed', 'suspected', 'ruled-out')),
    encrypted: maybe(fc.boolean()),
    keyCompromised: maybe(fc.boolean()),
    chain: maybe(
      fc.array(fc.record({ party: fc.constantFrom('Sub & Co', 'Below'), learnedOn: anyDay }), { maxLength: 2 }),
    ),
  })
  .map((facts) => JSON.parse(JSON.stringify(facts)) as AnsweredFacts)
  .filter((facts) => Object.keys(facts).length > 0 && faultsOf(facts, '2026-05-05').length === 0);

describe('a form', () => {
  it('becomes an answer that fits, or is shown again with what was typed, whatever it holds', () => {
    fc.assert(
      fc.property(anyForm, asked, (fields, facts) => {
        const read = readForm(new URLSearchParams(fields).toString(), facts, now);
        if (read.kind !== 'answer') {
          const [name = 'note', value = ''] = fields[0] ?? [];
          expect(read.form.value(name)).toBe(value);
          expect(read.form.faults.length > 0).toBe(read.kind === 'wrong');
          return;
        }
        expect(answeredFactsSchema.safeParse(read.answer.facts).error).toBeUndefined();
        expect(Object.keys(read.answer.facts).filter((field) => !facts.includes(field as Answerable))).toEqual([]);
        expect(read.answer.notKnown.filter((field) => Object.hasOwn(read.answer.facts, field))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as it was meant', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const who: [string, string][] = [
          ['who.name', 'Alex Moore'],
          ['who.role', 'counsel'],
        ];
        const form = new URLSearchParams([...typedOf(facts), ...who]).toString();
        const read = readForm(
          form,
          answerable.filter((field) => Object.hasOwn(facts, field)),
          now,
        );
        expect(read.kind === 'answer' ? read.answer.facts : read.form.faults).toEqual(facts);
      }),
      { numRuns: 300 },
    );
  });
});
