import type { Organization } from '../../facts.ts';

/** Whoever holds, or must hold, a licence of the New York Department of Financial Services (23 NYCRR 500.1(e)). */
export const isDfsLicensee = ({ kinds }: Organization): boolean => kinds?.includes('dfs-licensee') ?? false;

/** Who is told under each section of 23 NYCRR 500.17. */
export const superintendent = 'the Superintendent of Financial Services';
