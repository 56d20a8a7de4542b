import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { namedIn } from '../../domain/report/named.ts';
import { breach, source } from '../stores/records.ts';

const report = (state?: string): Claim => ({
  field: 'hhsReport',
  value: {
    entity: 'Memorial Hospital',
    ...(state && { state }),
    entityType: 'Healthcare Provider',
    submittedOn: '2024-05-01',
    count: 700,
    placeholder: false,
  },
  source: { ...source, kind: 'regulator' },
  confidence: 'high',
});

describe('whether sources name this very organization', () => {
  const named = (jurisdiction: string | undefined, ...claims: Claim[]) =>
    namedIn(breach('b-1', claims), { name: 'Memorial Hospital', ...(jurisdiction && { jurisdiction }) }, '2026-05-01');

  it('is not decided by the name alone where the States differ', () => {
    expect(named('US-IL', report('IL'))).toMatchObject({ as: 'affected', hhsNotifiedOn: { value: '2024-05-01' } });
    expect(named('US-IL', report('TX'))).toEqual({ as: null, by: [] });
    expect(named('US-IL', report('TX'), report('IL')).by).toHaveLength(1);
  });

  it('is known only from the export on that ties a followed report to the incident', () => {
    const tied = report('IL');
    if (tied.field === 'hhsReport') tied.value.report = 'hhs-1';
    tied.source = { ...tied.source, published: { date: '2026-06-01', precision: 'day' }, retrievedOn: '2026-06-02' };
    expect(named('US-IL', tied)).toEqual({ as: null, by: [] });
    tied.source.published = { date: '2026-04-01', precision: 'day' };
    expect(named('US-IL', tied)).toMatchObject({ as: 'affected', hhsNotifiedOn: { value: '2024-05-01' } });
  });

  it('goes by the name where a State is not known', () => {
    expect(named('US-IL', report()).as).toBe('affected');
    expect(named(undefined, report('TX')).as).toBe('affected');
  });
});
