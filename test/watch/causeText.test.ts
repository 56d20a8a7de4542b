import { describe, expect, it } from 'vitest';
import type { Cause } from '../../domain/watch/cause.ts';
import { causesText, causeText } from '../../domain/watch/causeText.ts';

const breach = (title: string): Cause => ({
  kind: 'breach',
  breachId: 'records-2026',
  change: 'withdrawn',
  title,
  position: '1',
});

describe('causes in words', () => {
  it('say of each kind what it was', () => {
    expect(causeText(breach('Incident at Records'))).toBe('The sources changed: Incident at Records (withdrawn)');
    expect(causeText({ kind: 'schedule', dueAt: '2026-03-01T10:00:00Z' })).toContain('2026-03-01T10:00:00Z');
    expect(causeText({ kind: 'vendor', vendorId: 'oracle-health' })).toContain('oracle-health');
    expect(causeText({ kind: 'inputs', what: 'list of vendors' })).toBe(
      'The organization changed what it gave: list of vendors',
    );
    expect(causeText({ kind: 'versions', law: '2026-11', matcher: 'v2' })).toContain('law 2026-11, matcher v2');
  });

  it('keep to one line whatever a title holds', () => {
    expect(causeText(breach('A\nB\u202e\u2028C'))).toBe('The sources changed: A B  C (withdrawn)');
  });

  it('name the first of very many and count the others', () => {
    const named = Array.from({ length: 12 }, (_, i) => breach(`Incident ${i}`));
    const texts = causesText({ named, more: 3 });
    expect(texts).toHaveLength(11);
    expect(texts.at(-1)).toBe('5 more causes.');
    expect(causesText({ named: named.slice(0, 1), more: 1 }).at(-1)).toBe('1 more cause.');
    expect(causesText({ named: [], more: 0 })).toEqual([]);
  });
});
