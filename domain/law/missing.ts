import type { Missing } from './duty.ts';

/** Each fact once; where several things hang on it, with the last effect said. */
export const unique = (missing: readonly Missing[]): Missing[] => [
  ...new Map(missing.map((m) => [m.fact, m])).values(),
];
