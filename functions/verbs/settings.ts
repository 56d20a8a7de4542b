import { defaultThresholds, type Thresholds } from '../../domain/match/match.ts';
import { effectiveThresholds, type GivenThresholds, thresholdsSchema } from '../../domain/match/thresholds.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { Caller, MatchingSettings, SettingsStore } from './ports.ts';
import type { Runtime } from './runtime.ts';

/** What a tenant set, and what follows from it for a request that sets nothing. */
export type MatchingAnswer = GivenThresholds & {
  effective: Thresholds;
  default: Thresholds;
  updatedAt: string | null;
  keyLabel: string | null;
};

const answerOf = (settings: MatchingSettings | null): MatchingAnswer => {
  const { updatedAt = null, keyLabel = null, ...given } = settings ?? {};
  const effective = effectiveThresholds(defaultThresholds, given);
  return { ...given, effective, default: defaultThresholds, updatedAt, keyLabel };
};

/** A tenant's matching settings. */
export const readMatchingSettings = async (
  { settings }: { settings: SettingsStore },
  tenantId: string,
): Promise<MatchingAnswer> => answerOf(await settings.matching(tenantId));

/** Replaces a tenant's matching settings whole: what is left out is as the product has it. @throws Problem `invalid-request`. */
export async function putMatchingSettings(
  { settings, runtime }: { settings: SettingsStore; runtime: Pick<Runtime, 'now'> },
  { tenantId, keyLabel }: Caller,
  body: unknown,
): Promise<MatchingAnswer & { warnings: string[] }> {
  const { value, unknown } = parseRequest(thresholdsSchema, body);
  const stored = { ...value, updatedAt: runtime.now(), keyLabel };
  await settings.putMatching(tenantId, stored);
  return { ...answerOf(stored), warnings: notUsed(unknown) };
}
