/** Ids that stand in a list already: which, at what place, and where first. */
export function repeated<T>(ids: readonly (T | undefined)[]): { id: T; at: number; first: number }[] {
  const seen = new Map<T, number>();
  return ids.flatMap((id, at) => {
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first !== undefined) return [{ id, at, first }];
    seen.set(id, at);
    return [];
  });
}
