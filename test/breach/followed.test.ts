import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { reconcile } from '../../domain/breach/reconcile.ts';
import { breach, source } from '../stores/records.ts';

/** What exports of the portal say, followed from one to the next, beside what others retell of it. */
const shown = (published: string): Pick<Claim, 'source' | 'confidence'> => ({
  source: { ...source, kind: 'regulator', sha256: 'a'.repeat(64), published: { date: published, precision: 'day' } },
  confidence: 'high',
});
const retold = (published: string): Pick<Claim, 'source' | 'confidence'> => ({
  source: { ...source, kind: 'reprint', published: { date: published, precision: 'day' } },
  confidence: 'high',
});
const entry = { entity: 'Elm Clinic', state: 'OH', submittedOn: '2023-03-01', placeholder: false };
const report = (published: string, count: number): Claim => ({
  field: 'hhsReport',
  value: { ...entry, count, report: 'hhs-elm' },
  ...shown(published),
});
const people = (published: string, count: number, qualifier: 'as-reported' | 'placeholder' = 'as-reported'): Claim => ({
  field: 'individuals',
  value: { count, qualifier },
  ...shown(published),
});
const read = (...claims: Claim[]) => reconcile(breach('b-1', claims), '2026-05-01');

describe('a report followed through exports', () => {
  it('is listed once, although a later copy of the portal retells it', () => {
    const later: Claim = { field: 'hhsReport', value: { ...entry, count: 900 }, ...retold('2025-01-01') };
    expect(read(report('2023-04-01', 501), report('2024-01-01', 900), later).hhsReport?.value).toEqual([
      { ...entry, count: 900, report: 'hhs-elm' },
    ]);
  });

  it('stands beside a later word that says something else', () => {
    const later: Claim = { field: 'hhsReport', value: { ...entry, count: 1_200 }, ...retold('2025-01-01') };
    expect(read(report('2024-01-01', 900), later).hhsReport?.value).toHaveLength(2);
  });

  it('tells of its organization once, with the newest number', () => {
    const affected = (
      individuals: number | undefined,
      rest: Pick<Claim, 'source' | 'confidence'>,
      id?: string,
    ): Claim => ({
      field: 'affected',
      value: { name: 'Elm Clinic', state: 'OH', ...(individuals && { individuals }), ...(id && { report: id }) },
      ...rest,
    });
    const facts = read(
      affected(501, shown('2023-04-01'), 'hhs-elm'),
      affected(900, shown('2024-01-01'), 'hhs-elm'),
      affected(undefined, retold('2024-02-01')),
      affected(900, retold('2024-02-01')),
    );
    expect(facts.affected?.value).toEqual([{ name: 'Elm Clinic', state: 'OH', individuals: 900, report: 'hhs-elm' }]);
  });

  it('has a history where it revised its number, not a contradiction', () => {
    const { individuals } = read(people('2023-04-01', 501, 'placeholder'), people('2024-01-01', 900));
    expect(individuals).toMatchObject({ value: { count: 900 }, earlier: [{ value: { count: 501 } }] });
    expect(individuals).not.toHaveProperty('conflict');
    const other: Claim = { field: 'individuals', value: { count: 950, qualifier: 'about' }, ...retold('2023-06-01') };
    expect(read(people('2024-01-01', 900), other).individuals?.conflict).toMatchObject([{ value: { count: 950 } }]);
  });

  it('keeps a count that it replaced by a placeholder', () => {
    expect(read(people('2023-04-01', 900), people('2024-01-01', 501, 'placeholder')).individuals).toMatchObject({
      value: { count: 900 },
      conflict: [{ value: { count: 501 } }],
    });
  });

  it('stands as it was read last where two exports are of one day', () => {
    const [first, second] = [people('2024-01-01', 900), people('2024-01-01', 1_100)];
    second.source = { ...second.source, retrievedOn: '2026-02-01' };
    expect(read(first, second).individuals?.value).toMatchObject({ count: 1_100 });
    expect(read(second, first).individuals?.value).toMatchObject({ count: 1_100 });
  });
});
