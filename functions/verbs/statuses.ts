import type { Status } from '../../domain/law/duty.ts';

/** The states of clocks, as queries ask for them. */
export const statuses = [
  'running',
  'due-soon',
  'past-cautious-date',
  'met',
  'missed',
  'suspended',
  'not-started',
  'cannot-be-computed',
  'no-fixed-date',
] as const satisfies readonly Status[];
