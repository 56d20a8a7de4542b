import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { countSeries, historyOf, type RecordedClaim } from '../../domain/breach/history.ts';

const source = (published: string, publisher = 'HHS'): Claim['source'] => ({
  kind: 'regulator',
  publisher,
  url: 'https://ocr.example/',
  published: { date: published, precision: 'day' },
  retrievedOn: '2026-11-22',
});
const recorded = (claimId: string, claim: Partial<Claim>, more: Partial<RecordedClaim> = {}): RecordedClaim => ({
  claimId,
  claim: { confidence: 'high', source: source('2025-01-01'), ...claim } as Claim,
  origin: 'hhs-ocr',
  recordedAt: '2026-11-22T10:00:00.000Z',
  ...more,
});
const report = (claimId: string, day: string, count: number | undefined, more: object = {}, at?: string) =>
  recorded(
    claimId,
    {
      field: 'hhsReport',
      value: {
        entity: 'Conduent Business Services, LLC',
        state: 'NJ',
        submittedOn: '2025-10-08',
        placeholder: false,
        report: 'hhs-2025-10-08-conduent-nj',
        ...(count !== undefined && { count }),
        ...more,
      },
      source: source(day),
    } as Partial<Claim>,
    at === undefined ? {} : { recordedAt: at },
  );

describe('historyOf', () => {
  it('orders by the day from which a claim was known, then by the instant of its recording', () => {
    const said = (id: string, day: string, at: string) =>
      recorded(id, { field: 'statement', value: id, source: source(day) }, { recordedAt: at });
    const entries = historyOf([
      said('late-but-old-news', '2025-01-01', '2026-12-01T00:00:00.000Z'),
      said('newer', '2025-06-01', '2026-11-22T10:00:00.000Z'),
      said('old', '2025-01-01', '2026-11-22T10:00:00.000Z'),
    ]);
    expect(entries.map((e) => [e.claimId, e.knownFrom, e.recordedAt])).toEqual([
      ['old', '2025-01-01', '2026-11-22T10:00:00.000Z'],
      ['late-but-old-news', '2025-01-01', '2026-12-01T00:00:00.000Z'],
      ['newer', '2025-06-01', '2026-11-22T10:00:00.000Z'],
    ]);
  });

  it('tells a withdrawal with who and why, and apart from it that a source no longer says so', () => {
    const at = '2026-12-01T00:00:00.000Z';
    const statement = { field: 'statement', value: 'x' } as const;
    const entries = historyOf([
      recorded('wrong', statement, {
        withdrawnAt: at,
        withdrawal: { claimId: 'wrong', reason: 'a slip of the year', by: 'dana', at },
      }),
      recorded('gone', statement, { withdrawnAt: at }),
    ]);
    expect(
      entries.map(({ claimId, event, recordedAt, by, reason }) => [claimId, event, recordedAt, by, reason]),
    ).toEqual([
      ['gone', 'said', '2026-11-22T10:00:00.000Z', undefined, undefined],
      ['wrong', 'said', '2026-11-22T10:00:00.000Z', undefined, undefined],
      ['gone', 'no-longer-said', at, undefined, undefined],
      ['wrong', 'withdrawn', at, 'dana', 'a slip of the year'],
    ]);
  });
});

describe('countSeries', () => {
  it('follows one report through the exports, in the order in which they were known, without what did not move', () => {
    const [series, ...others] = countSeries([
      report('c', '2026-07-01', 62_224_658),
      report('a', '2025-11-13', 42_616),
      report('b', '2026-01-15', 42_616),
      report('d', '2026-08-01', undefined, { gone: true }),
    ]);
    expect(others).toEqual([]);
    expect(series?.of).toBe('report of Conduent Business Services, LLC (NJ), submitted 2025-10-08');
    expect(series?.points.map((p) => [p.knownFrom, p.count, p.claimId])).toEqual([
      ['2025-11-13', 42_616, 'a'],
      ['2026-07-01', 62_224_658, 'c'],
      ['2026-08-01', null, 'd'],
    ]);
  });

  it('keeps a placeholder apart from a count, and leaves out what no longer counts', () => {
    const [series] = countSeries([
      report('a', '2025-11-13', 501, { placeholder: true }),
      { ...report('slip', '2025-12-01', 5), withdrawnAt: '2026-12-01T00:00:00.000Z' },
      report('b', '2026-07-01', 1_695_382),
    ]);
    expect(series?.points.map((p) => p.text)).toEqual([
      expect.stringContaining('placeholder'),
      expect.stringContaining('1,695,382'),
    ]);
  });

  it('has a series of its own for each report and organization, and one for the whole incident', () => {
    const people = (id: string, day: string, count: number | null) =>
      recorded(id, {
        field: 'individuals',
        value: { count, qualifier: count === null ? 'unknown' : 'as-reported' },
        source: source(day),
      });
    const affected = (id: string, name: string, individuals?: number) =>
      recorded(id, { field: 'affected', value: { name, ...(individuals !== undefined && { individuals }) } });
    const series = countSeries([
      people('1', '2025-01-01', null),
      people('2', '2025-06-01', 410_000),
      affected('3', 'Union Health', 262_831),
      affected('4', 'Mosaic', 145_269),
      affected('5', 'Named only'),
      report('6', '2025-11-13', 7),
      report('7', '2025-11-13', 8, { report: undefined, submittedOn: '2025-10-09' }),
    ]);
    expect(series.map((s) => [s.field, s.points.map((p) => p.count)])).toEqual([
      ['affected', [145_269]],
      ['affected', [262_831]],
      ['hhsReport', [7]],
      ['hhsReport', [8]],
      ['individuals', [null, 410_000]],
    ]);
  });
});
