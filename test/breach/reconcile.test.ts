import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breach, Claim } from '../../domain/breach/breach.ts';
import { dayRange, knownFromDay, type PartialDate } from '../../domain/breach/partialDate.ts';
import { breachKnownFrom, claimKnownFrom, reconcile } from '../../domain/breach/reconcile.ts';

const day = (date: string, qualifier?: PartialDate['qualifier']): PartialDate => ({
  date,
  precision: 'day',
  ...(qualifier && { qualifier }),
});
const month = (date: string): PartialDate => ({ date, precision: 'month' });
type Extra = { kind?: Claim['source']['kind']; published?: PartialDate; confidence?: Claim['confidence'] };
const claim = (
  field: Claim['field'],
  value: unknown,
  { kind = 'press', published, confidence = 'high' }: Extra = {},
): Claim =>
  ({
    field,
    value,
    confidence,
    source: {
      kind,
      publisher: `${kind} ${published?.date ?? ''}`,
      url: 'https://example.org/',
      retrievedOn: '2026-11-22',
      ...(published && { published }),
    },
  }) as Claim;
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

describe('partial dates', () => {
  it.each([
    [day('2025-02-20', 'about'), '2025-02-20', '2025-02-20'],
    [day('2025-01-22', 'on-or-after'), '2025-01-22', null],
    [day('2025-01-22', 'after'), '2025-01-23', null],
    [day('2025-01-22', 'on-or-before'), null, '2025-01-22'],
    [day('2025-01-22', 'before'), null, '2025-01-21'],
    [month('2024-02'), '2024-02-01', '2024-02-29'],
    [{ date: '2024', precision: 'year' } as PartialDate, '2024-01-01', '2024-12-31'],
  ])('%j means %s to %s', (date, earliest, latest) => expect(dayRange(date)).toMatchObject({ earliest, latest }));

  it('count as known from the last day that they can mean', () => {
    expect([day('2025-06-27', 'after'), month('2025-03'), day('2025-03-29')].map(knownFromDay)).toEqual([
      '2025-06-28',
      '2025-03-31',
      '2025-03-29',
    ]);
  });
});

describe('when a claim counts', () => {
  it('from its publication; a filing from its own day; an undated source from the day it was read', () => {
    expect(claimKnownFrom(claim('discovered', day('2025-02-20'), { published: day('2025-03-29') }))).toBe('2025-03-29');
    expect(
      claimKnownFrom(claim('sec.filing', { form: '8-K', filed: day('2026-03-27') }, { published: day('2026-06-26') })),
    ).toBe('2026-03-27');
    expect(claimKnownFrom(claim('discovered', day('2025-02-20')))).toBe('2026-11-22');
  });

  it('background on the vendor is no news of the incident', () => {
    const background = claim('background', 'registrant number', { published: day('2025-03-06') });
    const news = claim('discovered', day('2026-03-16'), { published: day('2026-03-30') });
    expect(breachKnownFrom(breach(background, news))).toBe('2026-03-30');
  });

  it('the day of disclosure goes before the first article about it', () => {
    const b = breach(
      claim('publicDisclosed', day('2026-03-27'), { published: day('2026-04-05') }),
      claim('discovered', day('2026-03-16'), { published: day('2026-03-30') }),
    );
    expect(breachKnownFrom(b)).toBe('2026-03-27');
  });

  it('what is published later is not used', () => {
    const b = breach(
      claim('exfiltration', 'unknown', { published: day('2025-03-29') }),
      claim('exfiltration', 'confirmed', { published: day('2025-06-01') }),
    );
    expect(reconcile(b, '2025-05-31').exfiltration?.value).toBe('unknown');
    expect(reconcile(b, '2025-06-01').exfiltration?.value).toBe('confirmed');
  });
});

describe('which claim goes before', () => {
  const on = '2026-11-22';
  it('higher confidence before the nearer source, and both before numbers of re-prints', () => {
    const b = breach(
      claim('discovered', day('2025-02-20', 'about'), { kind: 'press', published: day('2025-03-29') }),
      claim('discovered', day('2025-03-07'), { kind: 'regulator', confidence: 'low', published: day('2025-07-01') }),
      claim('discovered', day('2025-03-07'), { kind: 'reprint', confidence: 'low', published: day('2025-07-02') }),
    );
    const fact = reconcile(b, on).discovered;
    expect(fact?.value).toEqual(day('2025-02-20', 'about'));
    expect(fact?.conflict?.map((c) => c.value)).toEqual([day('2025-03-07')]);
  });

  it('at equal confidence the filing before the press', () => {
    const b = breach(
      claim('discovered', day('2025-02-21'), { kind: 'press' }),
      claim('discovered', day('2025-02-20'), { kind: 'filing' }),
    );
    expect(reconcile(b, on).discovered?.value).toEqual(day('2025-02-20'));
  });

  it('a month that holds the day is no conflict', () => {
    const b = breach(claim('discovered', day('2025-02-20')), claim('discovered', month('2025-02')));
    expect(reconcile(b, on).discovered).toMatchObject({ value: day('2025-02-20') });
    expect(reconcile(b, on).discovered?.conflict).toBeUndefined();
  });

  it('a placeholder never goes before a count, a later count goes before an earlier one', () => {
    const people = (count: number, qualifier: string, published: string) =>
      claim('individuals', { count, qualifier }, { kind: 'regulator', published: day(published) });
    const b = breach(
      people(501, 'placeholder', '2025-06-17'),
      people(262_831, 'as-reported', '2025-04-21'),
      people(410_000, 'at-least', '2025-07-15'),
    );
    expect(reconcile(b, '2025-06-30').individuals?.value).toMatchObject({ count: 262_831 });
    expect(reconcile(b, on).individuals?.value).toMatchObject({ count: 410_000 });
    expect(reconcile(b, on).individuals?.conflict).toHaveLength(2);
  });

  it('the order of the claims changes nothing', () => {
    const claims = [
      claim('discovered', day('2025-02-20', 'about'), { published: day('2025-03-29') }),
      claim('discovered', day('2025-02-21'), { published: day('2025-03-30') }),
      claim('discovered', month('2025-02'), { kind: 'notice', published: day('2025-04-30') }),
      claim('individuals', { count: 5, qualifier: 'about' }, { published: day('2025-03-30') }),
      claim('individuals', { count: 7, qualifier: 'about' }, { published: day('2025-03-30') }),
      claim('exfiltration', 'confirmed', { published: day('2025-03-30') }),
      claim('exfiltration', 'unknown', { published: day('2025-03-30') }),
    ];
    const chosen = (list: Claim[]) =>
      Object.entries(reconcile(breach(...list), on))
        .map(([field, fact]) => [field, fact.value])
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (list) => {
        expect(chosen(list)).toEqual(chosen(claims));
      }),
    );
  });
});
