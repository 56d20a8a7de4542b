import { describe, expect, it } from 'vitest';
import type { Breach, Claim } from '../../domain/breach/breach.ts';
import { changeOf } from '../../domain/breach/changeOf.ts';
import { claimIds } from '../../functions/store/claimId.ts';
import { breach, source, statement } from '../stores/records.ts';

const on = '2026-02-01';
const change = (before: Breach | null, after: Breach | null, day = on) => changeOf(before, after, day, claimIds);
const day = (field: 'discovered' | 'occurrence.from', date: string, more: Partial<Claim> = {}): Claim =>
  ({ field, value: { date, precision: 'day' }, source, confidence: 'medium', ...more }) as Claim;
const report = (count: number, published: string, more: object = {}): Claim => ({
  field: 'hhsReport',
  value: {
    entity: 'Conduent',
    state: 'NJ',
    submittedOn: '2025-10-24',
    count,
    placeholder: false,
    report: 'r',
    ...more,
  },
  source: { ...source, kind: 'regulator', published: { date: published, precision: 'day' } },
  confidence: 'high',
});
const affected = (name: string): Claim => ({ field: 'affected', value: { name }, source, confidence: 'medium' });

describe('a change of a breach', () => {
  it('is none where it means what it meant', () => {
    const one = breach('b', [statement('one'), day('discovered', '2025-02-01')], { notes: ['n'] });
    const reread = one.claims.map((claim) => ({
      ...claim,
      note: 'm',
      said: 's',
      source: { ...source, retrievedOn: on },
    }));
    expect(change(one, one)).toBeNull();
    expect(change(null, null)).toBeNull();
    expect(change(one, { ...one, checkedOn: on, notes: [], openQuestions: ['q'], claims: reread })).toBeNull();
    expect(change(one, { ...one, claims: one.claims.toReversed() })).toBeNull();
  });

  it('tells all of a breach that is new, and of one that nobody tells of any more', () => {
    const one = breach('b', [day('discovered', '2025-02-01')], { aliases: ['A', 'B'], upstream: 'hub' });
    const added = change(null, one);
    expect(added).toMatchObject({ kind: 'added', claimsAdded: 1, claimsWithdrawn: 0 });
    expect(added?.fields).toEqual([
      { field: 'title', before: null, after: 'The incident b' },
      { field: 'vendorId', before: null, after: 'a-vendor' },
      { field: 'kind', before: null, after: 'hacking' },
      { field: 'status', before: null, after: 'open' },
      { field: 'aliases', before: null, after: 'A; B' },
      { field: 'upstream', before: null, after: 'hub' },
      { field: 'discovered', before: null, after: '2025-02-01' },
    ]);
    const gone = change(one, null);
    expect(gone).toMatchObject({ kind: 'withdrawn', claimsAdded: 0, claimsWithdrawn: 1 });
    expect(gone?.fields).toEqual(added?.fields.map(({ field, after }) => ({ field, before: after, after: null })));
  });

  it('tells what a field read before and after', () => {
    const before = breach('b', [day('discovered', '2025-02-01')], { title: 'Old', aliases: ['A', 'B'] });
    const after = { ...before, title: 'New', aliases: ['B', 'C'], claims: [day('discovered', '2025-03-01')] };
    expect(change(before, after)).toEqual({
      kind: 'changed',
      fields: [
        { field: 'title', before: 'Old', after: 'New' },
        { field: 'aliases', before: 'A', after: 'C' },
        { field: 'discovered', before: '2025-02-01', after: '2025-03-01' },
      ],
      claimsAdded: 1,
      claimsWithdrawn: 1,
    });
  });

  it('tells how a federal report moved, and that the portal shows it no more', () => {
    const first = breach('b', [report(42_616, '2025-11-01')]);
    const second = { ...first, claims: [...first.claims, report(62_224_658, '2026-01-15')] };
    const third = { ...first, claims: [...second.claims, report(62_224_658, '2026-01-20', { gone: true })] };
    const text = 'Conduent (NJ), submitted 2025-10-24';
    expect(change(first, second)).toMatchObject({
      fields: [{ field: 'hhsReport', before: `${text}: 42,616`, after: `${text}: 62,224,658` }],
      claimsAdded: 1,
    });
    expect(change(second, third)?.fields).toEqual([
      { field: 'hhsReport', before: `${text}: 62,224,658`, after: `${text}: no longer in the portal` },
    ]);
  });

  it('tells of a claim that changes no reading, and of a judgement that changes one', () => {
    const one = breach('b', [day('discovered', '2025-02-01'), day('discovered', '2025-03-01', { confidence: 'high' })]);
    const [first, second] = one.claims as [Claim, Claim];
    const doubted = { ...one, claims: [first, { ...second, confidence: 'low' as const }] };
    expect(change(one, { ...one, claims: [second] })).toMatchObject({ fields: [], claimsAdded: 0, claimsWithdrawn: 1 });
    expect(change(one, doubted)).toEqual({
      kind: 'changed',
      fields: [{ field: 'discovered', before: '2025-03-01', after: '2025-02-01' }],
      claimsAdded: 0,
      claimsWithdrawn: 0,
    });
  });

  it('reads facts as of the day, and counts claims that are known later', () => {
    const later = day('discovered', '2025-02-01', {
      source: { ...source, published: undefined, retrievedOn: '2026-02-02' },
    });
    const [before, after] = [breach('b', [statement('one')]), breach('b', [statement('one'), later])];
    expect(change(before, after)).toMatchObject({ fields: [], claimsAdded: 1 });
    expect(change(before, after, '2026-02-02')?.fields).toEqual([
      { field: 'discovered', before: null, after: '2025-02-01' },
    ]);
  });

  it('names the first of many, and cuts what is long without breaking a letter', () => {
    const one = breach('b', [statement('one')]);
    const many = Array.from({ length: 12 }, (_, i) => affected(`Hospital ${i}`));
    const { fields } = change(one, { ...one, claims: [...one.claims, ...many] })!;
    expect(fields).toEqual([
      {
        field: 'affected',
        before: null,
        after: 'Hospital 0; Hospital 1; Hospital 2; Hospital 3; Hospital 4; and 7 more',
      },
    ]);
    for (const lead of ['', 'x']) {
      const after = change(one, { ...one, title: lead + '☂𝒳'.repeat(400) })?.fields[0]?.after;
      expect(after?.length).toBe(300);
      expect(after?.isWellFormed()).toBe(true);
      expect(after?.endsWith('…')).toBe(true);
    }
  });
});
