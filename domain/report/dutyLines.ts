import type { DutyGroup } from './dutyText.ts';
import { wrap } from './text.ts';

/** Duties that stand together as lines of a text: each duty, then their sums and reasons. */
export const dutyLines = ({ duties, sums, reasons }: DutyGroup): string[] => [
  ...duties.flatMap((d) => wrap(`   ${d.date.padEnd(12)}`, `${d.title}: ${d.state}; ${d.citation}`)),
  ...[...sums, ...reasons].flatMap((text) => wrap('               ', text)),
];

/** Sentences as a list, each behind `lead`. */
export const listLines = (lead: string, texts: readonly string[]): string[] =>
  texts.flatMap((text) => wrap(lead, text));
