import type { ResolvedFacts } from '../facts.ts';

/** "5,269 individuals", "at least 501 individuals", "the number of individuals is unknown". Vendor totals never stand in. */
export function countText({ lo, hi }: ResolvedFacts['individuals']): string {
  const n = (x: number) => `${x.toLocaleString('en-US')} ${x === 1 ? 'individual' : 'individuals'}`;
  if (hi === null) return lo > 0 ? `At least ${n(lo)}` : "The number of this organization's individuals is unknown";
  return lo === hi ? n(lo) : `Between ${n(lo)} and ${n(hi)}`;
}
