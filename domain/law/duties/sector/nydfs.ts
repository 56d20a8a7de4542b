import type { Organization, ResolvedFacts } from '../../facts.ts';
import { told } from '../told.ts';

/** Whoever holds, or must hold, a licence of the New York Department of Financial Services (23 NYCRR 500.1(e)). */
export const isDfsLicensee = ({ kinds }: Organization): boolean => kinds?.includes('dfs-licensee') ?? false;

export const toldSuperintendent = (facts: ResolvedFacts) =>
  told(facts, 'US-NY', 'the Superintendent of Financial Services');
