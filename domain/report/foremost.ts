/**
 * Keeps the first `most` of any number of things by an order, without keeping them all; `left` counts the others. Of equal
 * ones those that came first.
 */
export function foremost<T>(most: number, compare: (a: T, b: T) => number) {
  let kept: T[] = [];
  let seen = 0;
  const cut = () => {
    kept = kept.toSorted(compare).slice(0, most);
  };
  return {
    add(thing: T): void {
      seen++;
      kept.push(thing);
      if (kept.length > 2 * most + 100) cut();
    },
    first(): { kept: readonly T[]; left: number } {
      cut();
      return { kept, left: seen - kept.length };
    },
  };
}
