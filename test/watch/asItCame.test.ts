import { expect, it } from 'vitest';
import { asItCame } from '../../domain/watch/asItCame.ts';
import { item } from './anyRows.ts';

const [before, after] = [{ versions: { store: 'store-1' } }, { versions: { store: 'store-2' } }];
const came = item({ about: 'exposure', change: 'added', reason: 'day-passed' });

it('an incident that is public since the report before, in a store that changed since, is new in the store', () => {
  const told = { ...came, reason: 'breach-added', alsoChanged: ['day-passed'] };
  expect(asItCame(came, before, after)).toEqual(told);
  const vendor = item({ about: 'vendor', reason: 'day-passed' });
  expect(asItCame(vendor, before, after).reason).toBe('breach-added');
});

it('in the same store only the day passed', () => {
  expect(asItCame(came, before, before)).toBe(came);
});

it('what has another reason, or is no incident that came, stays as it is', () => {
  for (const other of [
    item({ about: 'exposure', change: 'added', reason: 'verdict-changed' }),
    item({ about: 'exposure', change: 'cleared', reason: 'day-passed' }),
    item({ about: 'duty', change: 'changed', reason: 'day-passed' }),
  ])
    expect(asItCame(other, before, after)).toBe(other);
});
