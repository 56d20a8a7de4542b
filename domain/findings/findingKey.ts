import { canonicalJson } from '../canonicalJson.ts';

/** Which incident of which vendor of an organization's list; `null` where the list or the incident has no such thing. */
export type FindingSubject = { externalId: string | null; name: string | null; breachId: string | null };

/** The text that a finding's id is the digest of. A vendor with an external id is known by that, however it is written. */
export const findingKey = ({ externalId, name, breachId }: FindingSubject): string =>
  canonicalJson([externalId, externalId === null ? name : null, breachId]);

/** The hex digits of a finding's id: the first ones of the SHA-256 of its key. */
export const findingIdLength = 32;

/** Whether a text can be the id of a finding. */
export const isFindingId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
