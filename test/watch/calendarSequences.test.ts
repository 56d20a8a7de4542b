import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { type CalendarState, calendarStateSchema } from '../../domain/watch/calendarFeed.ts';
import { advance, type CalendarEntry, cancelledForDays } from '../../domain/watch/calendarSequences.ts';

const at = (day: number): string => `${addDays('2026-01-01', day)}T05:00:00Z`;
const entry = (uid: string, digest = 'a'): CalendarEntry => ({
  uid,
  on: '2026-05-01',
  summary: `Duty ${digest}`,
  digest,
});
const run = (day: number) => ({ token: `run-${day}`, at: at(day) });
const through = (...days: CalendarEntry[][]): CalendarState | null =>
  days.reduce<CalendarState | null>((state, entries, day) => advance(state, entries, run(day)), null);

describe('what calendars are told', () => {
  it('begins at 0, grows with a change, and stays where nothing changed', () => {
    expect(through([entry('u')])?.entries.u).toEqual({
      sequence: 0,
      digest: 'a',
      on: '2026-05-01',
      summary: 'Duty a',
      changedAt: at(0),
    });
    expect(through([entry('u')], [entry('u')])?.entries.u).toMatchObject({ sequence: 0, changedAt: at(0) });
    expect(through([entry('u')], [entry('u', 'b')])?.entries.u).toMatchObject({
      sequence: 1,
      summary: 'Duty b',
      changedAt: at(1),
    });
  });

  it('cancels what is gone, once, and opens what comes back', () => {
    const gone = through([entry('u')], [], []);
    expect(gone?.entries.u).toMatchObject({ sequence: 1, cancelledAt: at(1), summary: 'Duty a' });
    const back = through([entry('u')], [], [entry('u')]);
    expect(back?.entries.u).toMatchObject({ sequence: 2, changedAt: at(2) });
    expect(back?.entries.u).not.toHaveProperty('cancelledAt');
  });

  it('forgets a cancelled entry when 400 days have passed since, not on the day itself', () => {
    const gone = through([entry('u')], []);
    expect(advance(gone, [], run(1 + cancelledForDays)).entries).toHaveProperty('u');
    expect(advance(gone, [], run(2 + cancelledForDays)).entries).not.toHaveProperty('u');
  });

  it('gives the same state for the same run, whatever it is asked with', () => {
    const once = through([entry('u')]);
    expect(advance(once, [entry('u', 'b'), entry('w')], run(0))).toBe(once);
  });

  it('takes any id of an entry', () => {
    for (const uid of ['__proto__', 'constructor', ''])
      expect(advance(through([entry(uid)]), [entry(uid, 'b')], run(1)).entries).toHaveProperty(
        [uid],
        expect.objectContaining({ sequence: 1 }),
      );
  });

  const days = fc.array(
    fc.uniqueArray(fc.record({ uid: fc.constantFrom('u', 'v', 'w'), digest: fc.constantFrom('a', 'b') }), {
      selector: (e) => e.uid,
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('never falls, and grows by one with what a reader sees and only then', () => {
    fc.assert(
      fc.property(days, (lists) => {
        let before: CalendarState | null = null;
        lists.forEach((list, day) => {
          const after = advance(
            before,
            list.map((e) => entry(e.uid, e.digest)),
            run(day),
          );
          expect(calendarStateSchema.parse(after)).toEqual(after);
          for (const [uid, now] of Object.entries(after.entries)) {
            const then = before?.entries[uid];
            const given = list.find((e) => e.uid === uid);
            const seen = (told: typeof then) => told && [told.digest, told.cancelledAt === undefined];
            const same =
              JSON.stringify(seen(then)) === JSON.stringify(given ? [given.digest, true] : [now.digest, false]);
            expect(now.cancelledAt === undefined).toBe(given !== undefined);
            expect(now.sequence).toBe(then === undefined ? 0 : same ? then.sequence : then.sequence + 1);
            if (same) expect(now).toEqual(then);
          }
          for (const uid of Object.keys(before?.entries ?? {})) expect(after.entries).toHaveProperty(uid);
          before = after;
        });
      }),
    );
  });
});
