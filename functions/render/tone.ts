import type { Status } from '../../domain/law/duty.ts';

/** How a clock's state is set off: by a class, whose words always stand beside it. */
const tones: Record<Status, 'alarm' | 'warn' | 'calm' | 'done' | 'quiet'> = {
  missed: 'alarm',
  'past-cautious-date': 'alarm',
  'due-soon': 'warn',
  running: 'calm',
  suspended: 'calm',
  met: 'done',
  'not-started': 'quiet',
  'cannot-be-computed': 'quiet',
  'no-fixed-date': 'quiet',
};

export const toneOf = (status: Status) => tones[status];
