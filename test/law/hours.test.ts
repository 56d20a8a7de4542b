import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { isTimeZone } from '../../domain/calendar/instant.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';

/**
 * Clocks of hours, held against a second computation that shares no code with the first: milliseconds since 1970 and the
 * local days that Intl gives. Weekends, holidays and clock changes pass like any other time.
 */
const hourMs = 3_600_000;
const clocks = [
  { dutyId: 'eu.gdpr.art33', kind: 'eu-controller', hours: 72 },
  { dutyId: 'eu.nis2.early-warning', kind: 'nis2-entity', hours: 24 },
  { dutyId: 'eu.nis2.notification', kind: 'nis2-entity', hours: 72 },
  { dutyId: 'uk.gdpr.art33', kind: 'uk-controller', hours: 72 },
] as const;

const clock = fc.constantFrom(...clocks);
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter(isTimeZone));
// From 2025 on all four are in force. Seconds, so that no hour is favoured.
const from = Date.parse('2025-01-02T00:00:00Z');
const instant = fc.integer({ min: 0, max: 15 * 365 * 86_400 }).map((s) => from + s * 1000);
const offsetMinutes = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);

const utc = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** The same instant as a person would write it, with any offset. */
function written(ms: number, minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${utc(ms + minutes * 60_000).slice(0, 19)}${offset}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function localDay(ms: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(ms);
}

function dutyOf({ dutyId, kind }: (typeof clocks)[number], timeZone: string, organizationKnewOn: string): Duty {
  const { duties } = deadlines(
    '2025-01-01',
    { name: 'x', role: 'other', kinds: [kind], timeZone },
    { organizationKnewOn },
  );
  const duty = duties.find((d) => d.dutyId === dutyId);
  if (!duty) throw new Error(`${dutyId} is not in the answer`);
  return duty;
}

describe('a clock of hours', () => {
  it('counts elapsed time from an instant, in whatever zone and however it is written', () =>
    fc.assert(
      fc.property(clock, zone, instant, offsetMinutes, (c, timeZone, ms, minutes) => {
        const duty = dutyOf(c, timeZone, written(ms, minutes));
        expect(duty.answer).toBe('due');
        expect(duty.dueAt).toBe(utc(ms + c.hours * hourMs));
        expect(duty.due).toBe(localDay(ms + c.hours * hourMs, timeZone));
        expect(duty.clock?.on).toBe(localDay(ms, timeZone));
      }),
      { numRuns: 1000 },
    ));

  it('leaves for a bare day a window that holds the answer of every instant of that day', () =>
    fc.assert(
      fc.property(clock, zone, instant, (c, timeZone, ms) => {
        const exact = dutyOf(c, timeZone, utc(ms));
        const bare = dutyOf(c, timeZone, localDay(ms, timeZone));
        const { earliest = '', latest = '', earliestAt = '', latestAt = '' } = bare.window ?? {};
        expect([bare.dueAt, bare.due]).toEqual([earliestAt, earliest]);
        const ends = [exact.dueAt, exact.window?.latestAt ?? exact.dueAt].map((at) => Date.parse(at ?? ''));
        for (const end of ends) {
          expect(end >= Date.parse(earliestAt) && end <= Date.parse(latestAt)).toBe(true);
          const day = localDay(end, timeZone);
          expect(day >= earliest && day <= latest).toBe(true);
        }
      }),
      { numRuns: 1000 },
    ));

  it('leaves a window no wider than the day, and the hour of the event on the reading of Regulation 1182/71', () =>
    fc.assert(
      fc.property(clock, zone, instant, (c, timeZone, ms) => {
        const day = localDay(ms, timeZone);
        const { earliestAt = '', latestAt = '' } = dutyOf(c, timeZone, day).window ?? {};
        const shift = c.hours * hourMs;
        expect(localDay(Date.parse(earliestAt) - shift, timeZone)).toBe(day);
        expect(localDay(Date.parse(earliestAt) - shift - 1000, timeZone) < day).toBe(true);
        const afterwards = Date.parse(latestAt) - shift - (c.kind === 'uk-controller' ? 0 : 1000);
        expect(localDay(afterwards, timeZone)).toBe(day);
        expect(localDay(afterwards + 1000, timeZone) > day).toBe(true);
      }),
      { numRuns: 500 },
    ));

  it('on the reading of Regulation 1182/71 ends on a full local hour, at most an hour after the simple count', () =>
    fc.assert(
      fc.property(clock, zone, instant, (c, timeZone, ms) => {
        const later = dutyOf(c, timeZone, utc(ms)).readings.find((r) => r.reading === 'Regulation 1182/71');
        expect(later === undefined).toBe(c.kind === 'uk-controller');
        if (!later?.dueAt) return;
        const begin = Date.parse(later.dueAt) - c.hours * hourMs;
        expect(begin > ms && begin <= ms + hourMs).toBe(true);
        const minutes = new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric', second: 'numeric' }).format(begin);
        expect(minutes).toBe('00:00');
      }),
      { numRuns: 500 },
    ));

  it('is met to the second and late a second after, on the last reading', () =>
    fc.assert(
      fc.property(clock, zone, instant, fc.integer({ min: 0, max: 100 * 3600 }), (c, timeZone, ms, seconds) => {
        const told = ms + seconds * 1000;
        const submitted = utc(told);
        const { duties } = deadlines(
          addDays(localDay(ms, timeZone), 30),
          { name: 'x', role: 'other', kinds: [c.kind], timeZone },
          {
            organizationKnewOn: utc(ms),
            submittedOn: submitted,
            regulatorsNotifiedOn: { EU: submitted, GB: submitted },
          },
        );
        const duty = duties.find((d) => d.dutyId === c.dutyId);
        const [first = '', last = first] = [duty?.dueAt, duty?.window?.latestAt];
        const wanted = told <= Date.parse(first) ? 'met' : told <= Date.parse(last) ? 'past-cautious-date' : 'missed';
        expect(duty?.status).toBe(wanted);
      }),
      { numRuns: 500 },
    ));
});
