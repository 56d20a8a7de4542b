/** So many answers are remembered: the days and zones of a long report, and little memory. */
const most = 5_000;

/**
 * The same function, which computes each answer once: for sums over time zones, of which a report asks the same few
 * thousands of times. It forgets everything when `most` answers are there.
 */
export function remember<A extends string, B extends string | number, R>(
  compute: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const known = new Map<string, R>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(a, b);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
