import type { Day } from '../../calendar/day.ts';
import type { Reading } from '../duty.ts';
import type { DayFact } from '../facts.ts';

/**
 * The notice is contemporaneous with the letters: letters that went out pull it forward. Where the outer limit is not
 * known they are only the latest day that it can be.
 */
export function withLetters(
  reading: Reading,
  letters: DayFact | undefined,
  on: Day,
  { authority, citation }: { authority: string; citation: string },
): Reading {
  if (!letters || reading.answer === 'not-applicable') return reading;
  const sent = letters.value;
  if (sent > on)
    return { ...reading, because: `${reading.because} Letters planned for ${sent} would make it due with them.` };
  const { due, latest, openEnd, ...rest } = reading;
  const end = openEnd ? null : (latest ?? due);
  if (end !== null && end <= sent) return reading;
  const because = `${reading.because} The letters went out on ${sent}, and ${authority} is told contemporaneously (${citation}).`;
  if (due === null)
    return {
      ...rest,
      due,
      latest: sent,
      answer: 'undetermined',
      arithmetic: `not later than the letters of ${sent}`,
      because,
    };
  if (due < sent) return { ...rest, due, latest: sent, because };
  return {
    ...rest,
    answer: 'due',
    due: sent,
    clock: { event: 'letters to individuals went out', on: sent, basis: letters.basis },
    arithmetic: `letters went out on ${sent}: ${authority} is due with them (outer limit ${due})`,
    because,
  };
}
