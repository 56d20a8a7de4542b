import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { type About, type Contribution, composeBreach } from '../../domain/breach/contribution.ts';
import { hasLeftThePortal } from '../../domain/breach/leftThePortal.ts';
import { summaryOf } from '../../domain/breach/summary.ts';
import { breach, source, statement } from '../stores/records.ts';

const about = (title: string): About => {
  const { id: _, claims: __, ...rest } = breach('x', [statement('s')], { title });
  return rest;
};
const ids = (claims: readonly Claim[]) => claims.map((claim) => String(claim.value));

describe('a breach made of what each origin says', () => {
  const curated: Contribution = { about: about('reviewed'), claims: [statement('a'), statement('b')] };
  const portal: Contribution = { about: about('from the portal'), claims: [statement('c')] };

  it('is described by the first that describes it, and has the claims of all', () => {
    const composed = composeBreach('b-1', { 'hhs-ocr': portal, incidents: curated }, ids);
    expect(composed).toMatchObject({ id: 'b-1', title: 'reviewed' });
    expect(composed?.claims.map((c) => c.value)).toEqual(['a', 'b', 'c']);
    expect(composeBreach('b-1', { 'hhs-ocr': portal }, ids)?.title).toBe('from the portal');
  });

  it('loses what a curator withdrew, of whichever origin', () => {
    const withdrawn = ['a', 'c'].map((claimId) => ({
      claimId,
      reason: 'misread',
      by: 'Dana',
      at: '2026-05-01T00:00:00.000Z',
    }));
    const curators: Contribution = { claims: [statement('d')], withdrawn };
    const composed = composeBreach('b-1', { curators, incidents: curated, 'hhs-ocr': portal }, ids);
    expect(composed?.claims.map((c) => c.value)).toEqual(['d', 'b']);
  });

  it('is none where nobody describes it or no claim is left', () => {
    expect(composeBreach('b-1', { vcdb: { claims: [statement('a')] } }, ids)).toBeNull();
    expect(composeBreach('b-1', { incidents: { about: about('t'), claims: [] } }, ids)).toBeNull();
    expect(composeBreach('b-1', {}, ids)).toBeNull();
  });
});

const reported = (report: string, published: string, more: object = {}): Claim => ({
  field: 'hhsReport',
  value: {
    entity: 'A Clinic',
    state: 'TX',
    submittedOn: '2024-01-02',
    count: 700,
    placeholder: false,
    report,
    ...more,
  },
  source: { ...source, kind: 'regulator', published: { date: published, precision: 'day' } },
  confidence: 'high',
});

describe('a breach that left the portal', () => {
  it('is one of which only reports tell, and all of them are gone from the newest export', () => {
    const [there, gone] = [reported('r-1', '2024-02-01'), reported('r-1', '2025-02-01', { gone: true })];
    expect(hasLeftThePortal([there])).toBe(false);
    expect(hasLeftThePortal([gone, there])).toBe(true);
    expect(hasLeftThePortal([there, gone, reported('r-2', '2024-02-01')])).toBe(false);
    expect(hasLeftThePortal([there, gone, statement('the press knows of it too')])).toBe(false);
    expect(hasLeftThePortal([])).toBe(false);
  });
});

describe('the summary of a breach', () => {
  it('tells where, how many, which data, and since when it can be known', () => {
    const claims: Claim[] = [
      reported('r-1', '2024-02-01'),
      { field: 'publicDisclosed', value: { date: '2024-01-02', precision: 'day' }, source, confidence: 'high' },
      { field: 'individuals', value: { count: 501, qualifier: 'placeholder' }, source, confidence: 'high' },
      { field: 'individuals', value: { count: 700, qualifier: 'as-reported' }, source, confidence: 'high' },
      { field: 'affected', value: { name: 'B', state: 'CA' }, source, confidence: 'high' },
      { field: 'dataTypes', value: ['ssn'], source, confidence: 'high' },
    ];
    expect(summaryOf(breach('b-1', claims, { kind: 'theft' }))).toEqual({
      kind: 'theft',
      knownSince: '2024-01-02',
      states: ['CA', 'TX'],
      dataTypes: ['ssn'],
      individuals: { count: 700, qualifier: 'as-reported' },
    });
  });
});
