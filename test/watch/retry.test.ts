import { describe, expect, it } from 'vitest';
import { nextTry, retryPauses } from '../../domain/watch/retry.ts';

describe('the pauses between tries', () => {
  it('grow from a minute to a day, and last over three days in all', () => {
    expect(retryPauses).toEqual([...retryPauses].sort((a, b) => a - b));
    const hours = retryPauses.reduce((sum, minutes) => sum + minutes, 0) / 60;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
  });

  it('tell when the next try is', () => {
    const at = '2026-03-07T23:59:30Z';
    expect(nextTry(1, at)).toBe('2026-03-08T00:00:30Z');
    expect(nextTry(2, at)).toBe('2026-03-08T00:04:30Z');
    expect(nextTry(4, at)).toBe('2026-03-08T01:59:30Z');
    expect(nextTry(9, at)).toBe('2026-03-08T23:59:30Z');
  });

  it('end: then an event is given up', () => {
    expect(nextTry(10, '2026-03-07T00:00:00Z')).toBeNull();
    expect(nextTry(200, '2026-03-07T00:00:00Z')).toBeNull();
  });
});
