/** What a verb needs of the world beside the store: the time, fresh ids, digests. Passed in, so that tests can fix them. */
export type Runtime = {
  /** The present instant, RFC 3339 UTC. */
  now(): string;
  /** A fresh id that nobody can guess. */
  newId(): string;
  /**
   * A fresh secret of 24 random bytes, or as many as asked, as base64url. A repeated request gets another one: nothing stored
   * leads to it.
   */
  newSecret(bytes?: number): string;
  /** SHA-256 in hex. */
  sha256(content: string | Uint8Array): string;
};
