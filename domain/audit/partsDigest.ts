/** A stored piece of a report, by its name and the SHA-256 of its text in hex. */
export type PartDigest = { name: string; sha256: string };

/** Where the audit entry of an assessment holds the digest of its parts, among what was known. */
export const partsKnownAs = 'parts';

/** One digest over all parts of a report, in whatever order they come. */
export const partsDigest = (parts: readonly PartDigest[], sha256: (text: string) => string): string =>
  sha256(
    parts
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .sort()
      .join(''),
  );
