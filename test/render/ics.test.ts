import type ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { calendarEvents } from '../../functions/render/ics/calendarEvents.ts';
import { type IcsOptions, icsWriter } from '../../functions/render/ics/icsReport.ts';
import { icsComponent } from './extract.ts';
import { long, reportOn, varied, written } from './reports.ts';

let report: ExposureReport;
beforeAll(async () => {
  report = await reportOn(varied);
});
const calendar = (r: ExposureReport, options: Partial<IcsOptions> = {}): string =>
  written(icsWriter({ uidScope: 'org-1', ...options }), r);
const events = (ics: string): ICAL.Component[] => icsComponent(ics).getAllSubcomponents('vevent');
const value = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));
const ofReport = (r: ExposureReport) => r.vendors.flatMap((row) => calendarEvents(row, 'org-1'));

describe('the calendar', () => {
  it('has an entry for each open duty of the organization that has a date, and none of the vendor', () => {
    const open = report.vendors.flatMap((row) =>
      row.exposures
        .filter((e) => e.decision === 'match')
        .flatMap((e) => e.duties)
        .filter((d) => d.owedBy === 'organization' && d.due !== null && d.status !== 'met' && d.doneOn === undefined)
        .filter((d) => d.answer === 'due' || d.answer === 'undetermined'),
    );
    const days = events(calendar(report)).map((e) => value(e, 'dtstart'));
    expect(days).toEqual(open.map((d) => d.due).sort());
    expect(days.length).toBeGreaterThan(10);
  });

  it('has whole days, times of the report, and says that nobody is busy', () => {
    for (const event of events(calendar(report))) {
      expect(event.getFirstProperty('dtstart')!.type).toBe('date');
      expect(value(event, 'dtstamp')).toBe('2026-11-22T12:00:00Z');
      expect(value(event, 'last-modified')).toBe('2026-11-22T12:00:00Z');
      expect(value(event, 'transp')).toBe('TRANSPARENT');
      expect(value(event, 'status')).toBe('CONFIRMED');
      expect(Number(value(event, 'sequence'))).toBe(
        (Date.parse('2026-11-22T12:00:00Z') - Date.parse('2020-01-01')) / 1000,
      );
      expect(value(event, 'description')).toContain(notLegalAdvice);
      expect(value(event, 'url')).toMatch(/^https?:\/\//);
      expect(event.getFirstProperty('categories')!.getValues()).toContain('Breachclock');
    }
  });

  it('reminds 14, 7, 3 and 1 days before, never before the day of the report, or as asked', () => {
    const alarms = (options: Partial<IcsOptions>, on: string) => {
      const event = events(calendar(report, options)).find((e) => value(e, 'dtstart') === on);
      return event?.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'));
    };
    expect(alarms({}, '2027-03-01')).toEqual(['-P14D', '-P7D', '-P3D', '-P1D']);
    expect(alarms({}, '2026-05-25')).toEqual(['-P7D', '-P3D', '-P1D']);
    expect(alarms({}, '2026-05-15')).toEqual([]);
    expect(alarms({ alarmsBefore: [30] }, '2027-03-01')).toEqual(['-P30D']);
  });

  it('keeps to the letter of RFC 5545: line ends, 75 octets, whole characters, known properties', () => {
    const ics = calendar(report);
    const lines = ics.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics).not.toContain('\ufffd');
    expect(ics.toWellFormed()).toBe(ics);
    const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.filter((line) => line !== '' && !/^[A-Z-]+(;[A-Z-]+=[^:]+)?:/.test(line))).toEqual([]);
    expect(unfolded.filter((line) => line === 'BEGIN:VCALENDAR')).toHaveLength(1);
  });

  it('lets no name end a line or begin a property', async () => {
    const hostile = 'Acme\r\nBEGIN:VALARM\r\nACTION:AUDIO; x, \\n "y"';
    const r = await reportOn({
      ...varied,
      organization: { ...varied.organization, name: `Hospital\r\nX-EVIL:1;,\\` },
      vendors: [{ ...varied.vendors[2], name: hostile }],
    });
    const ics = calendar(r);
    expect(icsComponent(ics).getFirstPropertyValue('x-evil')).toBeNull();
    for (const event of events(ics)) {
      expect(event.getAllSubcomponents('valarm').every((a) => value(a, 'action') === 'DISPLAY')).toBe(true);
      expect(value(event, 'summary')).toContain('Acme  BEGIN:VALARM  ACTION:AUDIO; x, \\n "y"');
    }
  });
});

describe('entries from report to report', () => {
  const later = '2026-11-30T08:00:00.000Z';

  it('keep their ids, and the later has the higher number', async () => {
    const next = await reportOn({ ...varied, vendors: varied.vendors.toReversed() }, later);
    const numbers = (r: ExposureReport) =>
      new Map(events(calendar(r)).map((e) => [value(e, 'uid'), Number(value(e, 'sequence'))]));
    const [before, after] = [numbers(report), numbers(next)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [uid, number] of after) expect(number).toBeGreaterThan(before.get(uid)!);
  });

  it('are others for another organization, vendor, incident or duty', () => {
    const mine = new Set(ofReport(report).map((e) => e.uid));
    expect(mine.size).toBe(ofReport(report).length);
    const theirs = report.vendors.flatMap((row) => calendarEvents(row, 'org-2')).map((e) => e.uid);
    expect(theirs.filter((uid) => mine.has(uid))).toEqual([]);
  });

  it('are cancelled where the duty is met, gone or without a date', async () => {
    const [careCloud, ...others] = varied.vendors;
    const [incident] = careCloud!.incidents!;
    const told = { ...careCloud, incidents: [{ ...incident, individualsNotifiedOn: '2026-05-01' }] };
    const next = await reportOn({ ...varied, vendors: [told, ...others.slice(0, 2)] }, later);
    const earlier = ofReport(report);
    const all = events(calendar(next, { earlier }));
    const by = (status: string) => all.filter((e) => value(e, 'status') === status).map((e) => value(e, 'uid'));
    const stillOpen = new Set(ofReport(next).map((e) => e.uid));
    const gone = earlier.filter((e) => !stillOpen.has(e.uid)).map((e) => e.uid);
    expect(gone.length).toBeGreaterThan(3);
    expect(by('CANCELLED').sort()).toEqual(gone.sort());
    expect(new Set(by('CONFIRMED'))).toEqual(stillOpen);
    const number = (Date.parse(later) - Date.parse('2020-01-01')) / 1000;
    expect(all.every((e) => Number(value(e, 'sequence')) === number)).toBe(true);
  });

  it('have a higher number than before even where the clock of the later report stands behind', () => {
    const earlier = ofReport(report).map((e) => ({ ...e, sequence: 999_999_999 }));
    for (const event of events(calendar(report, { earlier }))) expect(value(event, 'sequence')).toBe('1000000000');
  });
});

it('two rows of one vendor make one entry each duty', async () => {
  const [, , third] = varied.vendors;
  const once = events(calendar(await reportOn({ ...varied, vendors: [third] }))).length;
  expect(events(calendar(await reportOn({ ...varied, vendors: [third, third] })))).toHaveLength(once);
});

it('of a long report it has the nearest dates, says how many more there are, and cancels none of them', async () => {
  const r = await reportOn(long(20));
  const all = ofReport(r);
  const ics = calendar(r, { mostEvents: 30, earlier: all });
  const shown = events(ics);
  expect(shown).toHaveLength(30);
  expect(shown.map((e) => value(e, 'dtstart'))).toEqual(
    all
      .map((e) => e.on)
      .sort()
      .slice(0, 30),
  );
  expect(shown.every((e) => value(e, 'status') === 'CONFIRMED')).toBe(true);
  expect(String(icsComponent(ics).getFirstPropertyValue('x-wr-caldesc'))).toContain(
    `${all.length - 30} more dates stand in the JSON`,
  );
  const small = calendar(r, { mostBytes: 40_000 });
  expect(Buffer.byteLength(small)).toBeLessThanOrEqual(40_000);
  expect(events(small).length).toBeGreaterThan(0);
});
