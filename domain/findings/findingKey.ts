import { canonicalJson } from '../canonicalJson.ts';

/**
 * The text that says which finding is meant: one incident that reaches one vendor of a list. The first 32 hex digits of its
 * SHA-256 are the finding's id. A vendor goes by its external id where it has one, else by its name.
 */
export const findingKey = ({
  externalId,
  name,
  breachId,
}: {
  externalId: string | null | undefined;
  name: string | null | undefined;
  breachId: string | null | undefined;
}): string => canonicalJson([externalId ?? null, externalId ? null : name, breachId ?? null]);
