/** The bytes that a binary answer may have: in base64 they must still pass through Lambda. */
export const mostBinary = 4_500_000;

/**
 * What `make` makes of a share of the report, of half of it where the whole is too large, and so on. How far content can be
 * packed shows only afterwards, so that no bound on what goes in holds for every report.
 */
export async function fitted(most: number, make: (share: number) => Promise<Uint8Array>): Promise<Uint8Array> {
  for (let share = 1; ; share /= 2) {
    const made = await make(share);
    if (made.length <= most || share < 0.01) return made;
  }
}
