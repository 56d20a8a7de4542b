/** The two sides of one thing; `null` where a report does not have it. */
export type Pair<T> = { before: T | null; after: T | null };

/** Keys that are the same for the first, the second, … of several things of one name. */
export function numbered<T>(list: readonly T[], nameOf: (item: T) => string | null): Map<string, T> {
  const seen = new Map<string, number>();
  const found = new Map<string, T>();
  for (const item of list) {
    const name = nameOf(item);
    if (name === null) continue;
    const n = seen.get(name) ?? 0;
    seen.set(name, n + 1);
    found.set(JSON.stringify([name, n]), item);
  }
  return found;
}

/**
 * Pairs two lists by name: in the order of the later list, then what only the earlier one has, in its order.
 */
export function pairs<T>(before: readonly T[], after: readonly T[], nameOf: (item: T) => string): Pair<T>[] {
  const earlier = numbered(before, nameOf);
  const later = numbered(after, nameOf);
  return [
    ...[...later].map(([key, item]) => ({ before: earlier.get(key) ?? null, after: item })),
    ...[...earlier].filter(([key]) => !later.has(key)).map(([, item]) => ({ before: item, after: null })),
  ];
}

type Listed = { row: number; externalId: string | null; name: string | null };

/**
 * Which vendor of one list is which of another: by external id; else by name, where one of the two bears no external id; a row
 * without either by its place. In the order of the later list, then those that are gone.
 */
export function pairRows<T extends Listed>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  const pairBy = (nameOf: (item: T) => string | null, fits: (a: T, b: T) => boolean) => {
    const earlier = numbered(
      before.filter((b) => !taken.has(b)),
      nameOf,
    );
    const left = after.filter((a) => !partner.has(a));
    for (const [key, a] of numbered(left, nameOf)) {
      const b = earlier.get(key);
      if (!b || !fits(a, b)) continue;
      partner.set(a, b);
      taken.add(b);
    }
  };
  pairBy(
    (r) => r.externalId,
    () => true,
  );
  pairBy(
    (r) => r.name,
    (a, b) => a.externalId === null || b.externalId === null,
  );
  pairBy(
    (r) => (r.externalId === null && r.name === null ? String(r.row) : null),
    () => true,
  );
  return [
    ...after.map((a) => ({ before: partner.get(a) ?? null, after: a })),
    ...before.filter((b) => !taken.has(b)).map((b) => ({ before: b, after: null })),
  ];
}
