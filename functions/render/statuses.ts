import type { Status } from '../../domain/law/duty.ts';

/** The states of clocks in the order in which they press. */
export const statuses: readonly Status[] = [
  'missed',
  'past-cautious-date',
  'due-soon',
  'running',
  'suspended',
  'not-started',
  'no-fixed-date',
  'cannot-be-computed',
  'met',
];
