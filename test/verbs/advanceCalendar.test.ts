import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarEvents, eventDigest } from '../../domain/report/calendarEvents.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { type CalendarState, calendarStateSchema } from '../../domain/watch/calendarFeed.ts';
import { feedWriter } from '../../functions/render/ics/feedCalendar.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { recordItem } from '../../functions/store/records.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import { onlyRecord } from '../../functions/verbs/tenantPorts.ts';
import { long, reportOn, varied, written } from '../render/reports.ts';
import { memoryStores } from '../stores/memory.ts';

/** What calendars were told, moved on from run to run. */
const whom = { tenantId: 'tenant-1', organizationId: 'org-1' };
let stores: ReturnType<typeof memoryStores>;
let report: ExposureReport;
beforeAll(async () => {
  report = await reportOn(varied);
});
beforeEach(() => {
  stores = memoryStores();
});

const records = () => stores.calendarStates(whom.tenantId, whom.organizationId);
const told = async (): Promise<CalendarState> => (await records().get(onlyRecord))!.doc;
const dayAt = (day: number): string => new Date(Date.UTC(2026, 4, 1) + day * 86_400_000).toISOString();
const advance = (token: string, at: string, of: ExposureReport, deps = stores) => {
  const rows = {
    head: of,
    eachRow: async (take: (row: ExposureReport['vendors'][number]) => void) => of.vendors.forEach(take),
  };
  return advanceCalendar({ ...deps, runtime }, whom, { token, at }, rows);
};
const openIn = ({ entries }: CalendarState) => Object.values(entries).filter(({ cancelledAt }) => !cancelledAt);

describe('a run', () => {
  it('tells of each open entry once, and of which report', async () => {
    await advance('run-1', dayAt(0), report);
    const events = report.vendors.flatMap((row) => calendarEvents(row, 'org-1', runtime.sha256));
    const state = await told();
    expect(Object.keys(state.entries).toSorted()).toEqual(events.map(({ uid }) => uid).toSorted());
    expect(state).toMatchObject({ token: 'run-1', at: dayAt(0), assessmentId: report.id });
  });

  it('that comes twice, or late, changes nothing', async () => {
    await advance('run-1', dayAt(0), report);
    await advance('run-2', dayAt(2), { ...report, id: 'second' });
    const found = await records().get(onlyRecord);
    await advance('run-2', dayAt(2), { ...report, vendors: [] });
    await advance('run-1', dayAt(0), { ...report, vendors: [] });
    expect(await records().get(onlyRecord)).toEqual(found);
  });

  it('whose writer is overtaken by another try of it leaves one state', async () => {
    const overtaken: typeof stores = {
      ...stores,
      calendarStates: (...of) => {
        const real = stores.calendarStates(...of);
        return {
          ...real,
          put: async (...write) => {
            await advance('run-1', dayAt(0), report);
            return real.put(...write);
          },
        };
      },
    };
    await advance('run-1', dayAt(0), report, overtaken);
    expect(Object.values((await told()).entries).every(({ sequence }) => sequence === 0)).toBe(true);
  });

  it('of any order of reports never lowers a sequence, and raises it only where something else is said', async () => {
    const reports = [
      report,
      await reportOn({ ...varied, vendors: varied.vendors.slice(0, 2) }),
      await reportOn({ ...varied, asOf: '2026-06-20' }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 2, maxLength: 6 }), async (order) => {
        stores = memoryStores();
        let before: CalendarState | null = null;
        for (const [day, which] of order.entries()) {
          await advance(`run-${day}`, dayAt(day), reports[which]!);
          const after = await told();
          for (const [uid, entry] of Object.entries(after.entries)) {
            const earlier = before?.entries[uid];
            const isSame =
              earlier?.digest === entry.digest && Boolean(earlier.cancelledAt) === Boolean(entry.cancelledAt);
            expect(entry.sequence).toBe(earlier === undefined ? 0 : earlier.sequence + (isSame ? 0 : 1));
          }
          for (const uid of Object.keys(before?.entries ?? {})) expect(after.entries[uid]).toBeDefined();
          before = after;
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('says the same of a duty on another day while its clock stands where it stood', async () => {
  const next = await reportOn({ ...varied, asOf: '2026-05-16' });
  const digests = (of: ExposureReport) =>
    new Map(
      of.vendors.flatMap((row) =>
        calendarEvents(row, 'org-1', runtime.sha256).map((event) => [
          `${event.uid} ${event.categories.join()}`,
          eventDigest(event, runtime.sha256),
        ]),
      ),
    );
  const [before, after] = [digests(report), digests(next)];
  const both = [...before.keys()].filter((key) => after.has(key));
  expect(both.length).toBeGreaterThan(10);
  for (const key of both) expect(after.get(key), key).toBe(before.get(key));
});

describe('of more entries than calendars take', () => {
  /** The same vendors under other ids: none of their entries is one of before. */
  const others = ({ vendors, ...request }: ReturnType<typeof long>) => ({
    ...request,
    vendors: vendors.map((vendor) => ({ ...vendor, externalId: `other-${vendor.externalId}` })),
  });

  it('the nearest are told, the others are neither told nor cancelled, and the calendar says how many', async () => {
    const many = await reportOn(long(200));
    const events = many.vendors.flatMap((row) => calendarEvents(row, 'org-1', runtime.sha256));
    const uids = new Set(events.map(({ uid }) => uid));
    expect(uids.size).toBeGreaterThan(1_600);
    await advance('run-1', dayAt(0), many);
    const first = await told();
    await advance('run-2', dayAt(1), { ...many, vendors: many.vendors.toReversed() });
    const state = await told();
    for (const { entries } of [first, state]) {
      expect(Object.keys(entries)).toHaveLength(1_500);
      expect(Object.values(entries).filter(({ cancelledAt }) => cancelledAt !== undefined)).toEqual([]);
    }
    const latest = openIn(state).reduce((day, { on }) => (on > day ? on : day), '');
    expect(events.filter(({ uid, on }) => on < latest && state.entries[uid] === undefined)).toEqual([]);
    const text = written(feedWriter({ organization: { id: 'org-1', name: 'Hospital' }, state }), many);
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1_500);
    expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain(`${uids.size - 1_500} more dates`);
  });

  it('those cancelled last are still told, and all of it fits a record', async () => {
    await advance('run-1', dayAt(0), await reportOn(long(200)));
    await advance('run-2', dayAt(1), await reportOn(others(long(200))));
    const state = await told();
    expect(openIn(state)).toHaveLength(1_500);
    expect(Object.keys(state.entries)).toHaveLength(2_000);
    const form = { schema: calendarStateSchema, packed: true };
    expect(() => recordItem(form, { pk: 'CALENDAR', sk: 'STATE' }, state, 'mark')).not.toThrow();
  });
});
