/** A search takes so many letters. */
const most = 200;

/**
 * A part of a text by which a search finds the whole: of a long text the beginning, and no half of a letter, which no address
 * can hold.
 */
export const partOf = (text: string): string =>
  text
    .slice(0, most)
    .split(/\p{Cs}/u)
    .reduce((longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest), '');
