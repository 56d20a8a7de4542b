import { canonicalJson } from '../canonicalJson.ts';
import type { Cause, Causes } from './cause.ts';

/** So many causes are remembered: a message that comes twice comes soon. */
const mostRemembered = 64;

/** What an organization gives can be given again and mean it; what else happens has a place, an instant or a version. */
const happensOnce = (cause: Cause): boolean =>
  cause.kind === 'vendor' ? cause.store !== undefined : cause.kind !== 'inputs';

type Digest = (text: string) => string;
const nameOf = (cause: Cause, digest: Digest): string => digest(canonicalJson(cause)).slice(0, 10);

/** The causes that no run took yet. */
export const notTaken = (causes: Causes, taken: readonly string[], digest: Digest): Causes => ({
  ...causes,
  named: causes.named.filter((cause) => !happensOnce(cause) || !taken.includes(nameOf(cause, digest))),
});

/** What is remembered once a run has taken causes; the newest first. */
export const withTaken = (taken: readonly string[], { named }: Causes, digest: Digest): string[] =>
  [...named.filter(happensOnce).map((cause) => nameOf(cause, digest)), ...taken].slice(0, mostRemembered);
