import type { Faults, FormMarks } from '../form.ts';

/** What a form of the page holds: what was typed where it is shown again, else what is known. */
export type Typed = {
  /** By the names of fields. */
  values: Readonly<Record<string, string>>;
  faults: Faults;
  marks: () => FormMarks;
  mayWrite: boolean;
};

/** What stands in a field: what was typed goes first. */
export const shownValue = ({ values }: Typed, name: string, known = ''): string => values[name] ?? known;
