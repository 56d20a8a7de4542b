import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { diffOf } from '../../domain/report/diff.ts';
import { meaningful } from '../../domain/watch/meaningful.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';
import { item } from './anyRows.ts';

const passed = (before: object, after: object) =>
  meaningful(
    item({ reason: 'day-passed', before: { due: '2026-04-01', ...before }, after: { due: '2026-04-01', ...after } }),
  );

describe('what is news', () => {
  it('is a duty whose state or date moved as days passed, and nothing else of it', () => {
    expect(passed({ status: 'running' }, { status: 'due-soon' })).toBe(true);
    expect(passed({ status: 'due-soon' }, { status: 'past-cautious-date' })).toBe(true);
    expect(passed({ answer: 'undetermined' }, { answer: 'due' })).toBe(true);
    expect(passed({ due: null }, {})).toBe(true);
    expect(passed({ latest: '2026-04-02' }, { latest: '2026-04-03' })).toBe(false);
    expect(passed({ jurisdictions: ['US-MO'] }, { jurisdictions: ['US-KS'] })).toBe(false);
  });

  it('is every difference that has another reason, or is about something else', () => {
    expect(meaningful(item())).toBe(true);
    expect(meaningful(item({ reason: 'day-passed', change: 'added', before: null }))).toBe(true);
    expect(meaningful(item({ about: 'exposure', reason: 'day-passed', before: null, after: null }))).toBe(true);
  });

  it('comes of reports that differ by their day alone only on the days on which a state moves', () => {
    const on = (asOf: string) => ({
      report: reportOn({ asOf, organization: hospital, vendors: [{ name: 'Records Holdings' }] }),
    });
    const statuses = (asOf: string) =>
      JSON.stringify(
        on(asOf).report.vendors.map((row) => row.exposures.map((e) => e.duties.map((d) => [d.status, d.due]))),
      );
    const days = Array.from({ length: 90 }, (_, n) => addDays('2026-01-11', n));
    const news = days.map((day) => [...diffOf(on(day), on(addDays(day, 1))).items()].some(meaningful));
    const moved = days.map((day) => statuses(day) !== statuses(addDays(day, 1)));
    expect(news).toEqual(moved);
    expect(new Set(news)).toEqual(new Set([true, false]));
  });
});
