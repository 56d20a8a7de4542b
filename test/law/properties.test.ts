import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../domain/calendar/day.ts';
import { isInstant } from '../../domain/calendar/instant.ts';
import { actionsFor, byUrgency } from '../../domain/law/actions.ts';
import { type Deadlines, deadlines } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';
import { incidentFactsSchema, organizationSchema } from '../../domain/law/facts.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { questions } from '../../domain/law/questions.ts';
import { register } from '../../domain/law/register.ts';
import { kinds, requests } from './anyInput.ts';

/** What holds for every answer of the calculator, whatever is known of whatever incident at whatever organization. */
type Request = { on: string; organization: Parameters<typeof deadlines>[1]; incident: Parameters<typeof deadlines>[2] };
/** What was computed for one property is looked at for the others too, which draw the same requests; none may change it. */
const computed = new Map<string, Deadlines>();
function answerTo(request: Request): Deadlines {
  const key = JSON.stringify(request);
  const known = computed.get(key) ?? frozen(deadlines(request.on, request.organization, request.incident));
  computed.set(key, known);
  return known;
}
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const everyAnswer = (check: (answer: Deadlines, request: Request) => void, numRuns = 500) =>
  fc.assert(
    fc.property(requests, (r) => {
      check(answerTo(r), r);
    }),
    { numRuns },
  );
const everyDuty = (check: (duty: Duty, request: Request) => void) =>
  everyAnswer((answer, request) => {
    for (const duty of answer.duties) check(duty, request);
  });
/** Of one duty, so that a failure names it. */
const about = (d: Duty) => `${d.dutyId} ${d.answer} ${d.status}`;
const isOwed = (d: { answer: string }) => d.answer === 'due' || d.answer === 'undetermined';

describe('every answer', () => {
  it('comes for whatever the schema takes, and is plain data', () =>
    everyAnswer((answer, { organization, incident }) => {
      expect(incidentFactsSchema.safeParse(incident).error).toBeUndefined();
      expect(organizationSchema.safeParse(organization).error).toBeUndefined();
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }));

  it('names each duty once, and only duties of the register', () =>
    everyAnswer(({ duties }) => {
      const ids = duties.map((d) => d.dutyId);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(ids.filter((id) => !register().has(id))).toEqual([]);
    }));

  it('has dates first, the earliest ahead, then what has no date, then what is not owed', () =>
    everyAnswer(({ duties }) => {
      expect(duties).toEqual(duties.toSorted(byUrgency));
      const dated = duties.filter((d) => isOwed(d) && d.due !== null).map((d) => `${d.due} ${d.dueAt ?? ''}`);
      expect(dated).toEqual(dated.toSorted());
      const groups = duties.map((d) => (!isOwed(d) ? 2 : d.due === null ? 1 : 0));
      expect(groups).toEqual(groups.toSorted());
    }));

  it('lists as actions what is owed and not done, and nothing else', () =>
    everyAnswer(({ duties, actions }) => {
      const open = duties.filter((d) => isOwed(d) && d.doneOn === undefined);
      expect(actions.map((a) => [a.dutyId, a.by, a.status])).toEqual(open.map((d) => [d.dutyId, d.due, d.status]));
      expect(actions).toEqual(actionsFor(duties));
      for (const [i, a] of actions.entries()) {
        const d = open[i] as Duty;
        expect([a.at, a.who, a.what, a.to, a.citation]).toEqual([d.dueAt, d.owedBy, d.title, d.recipient, d.citation]);
        expect(a.findOut).toEqual([...new Set(d.missing.map((m) => m.fact))]);
      }
    }));

  it('asks only for facts that have a question', () =>
    everyDuty((d) => expect(d.missing.filter((m) => !(m.fact in questions) || !m.effect)).toEqual([])));

  it('is the same for the same question', () =>
    everyAnswer((answer, r) => {
      expect(deadlines(r.on, r.organization, r.incident)).toEqual(answer);
    }, 200));
});

describe('every duty', () => {
  it('gives one of four answers and one of nine states, with its text and sources', () =>
    everyDuty((d) => {
      expect(['due', 'not-due', 'not-applicable', 'undetermined']).toContain(d.answer);
      expect(states).toContain(d.status);
      expect([d.title, d.recipient, d.citation].every((t) => t.trim() !== '')).toBe(true);
      expect(d.sources.length).toBeGreaterThan(0);
      expect(isDay(d.lawInForceFrom)).toBe(true);
    }));

  it('is due on the earliest of the readings on which it is owed', () =>
    everyDuty((d) => {
      const owed = d.readings.filter(isOwed);
      expect(d.due, about(d)).toBe(owed.flatMap((r) => r.due ?? []).sort()[0] ?? null);
      if (d.dueAt !== undefined) {
        expect(isInstant(d.dueAt)).toBe(true);
        expect(owed.some((r) => r.due === d.due && r.dueAt === d.dueAt)).toBe(true);
      }
    }));

  it('has a window that holds the dates of all readings on which it is owed', () =>
    everyDuty((d) => {
      if (!d.window) return;
      const { earliest, latest, earliestAt, latestAt } = d.window;
      expect(earliest, about(d)).toBe(d.due);
      expect(latest > earliest || (earliestAt !== undefined && latestAt !== undefined && latestAt > earliestAt)).toBe(
        true,
      );
      for (const r of d.readings.filter(isOwed))
        for (const day of [r.due, r.latest ?? r.due])
          if (day !== null) expect(day >= earliest && day <= latest, `${about(d)} ${r.reading}`).toBe(true);
    }));

  it('has no reading that ends before it begins', () =>
    everyDuty((d) => {
      for (const r of d.readings) {
        if (r.due !== null && r.latest !== undefined) expect(r.latest > r.due, about(d)).toBe(true);
        if (r.dueAt && r.latestAt) expect(r.latestAt > r.dueAt, about(d)).toBe(true);
        expect(r.answer === 'due' && r.due === null && r.arithmetic !== undefined).toBe(false);
      }
    }));

  it('that is not owed has no date and says why', () =>
    everyDuty((d) => {
      if (isOwed(d)) return;
      expect([d.due, d.dueAt, d.window, d.clock, d.arithmetic, d.readings, d.missing], about(d)).toEqual([
        null,
        undefined,
        null,
        null,
        null,
        [],
        [],
      ]);
      expect(d.because.join('').trim(), about(d)).not.toBe('');
      expect(d.status).toBe('not-started');
    }));

  it('that is open names what is missing, unless it cannot be computed at all', () =>
    everyDuty((d) => {
      if (d.answer !== 'undetermined') return;
      if (d.missing.length > 0) return;
      // Nothing is missing: the reason is said. Law or a calendar that is not coded, or days that cannot both be true.
      const reasons = [...d.because, ...d.readings.map((r) => r.because)].join(' ');
      expect(reasons, about(d)).toMatch(
        /not coded|is not, for any of|Cannot be computed: |check the days|decides whether/,
      );
      if (!reasons.includes('are coded for')) expect(d.status, about(d)).toBe('cannot-be-computed');
    }));

  it('that is due has a date with its sum and its clock, or a text without a number', () =>
    everyDuty((d) => {
      if (d.answer !== 'due') return;
      if (d.due === null) {
        expect(d.status, about(d)).toBe('no-fixed-date');
        return;
      }
      // Hours end at an instant; what is due before the letters names their day.
      expect(
        [d.due, d.dueAt].some((t) => t !== undefined && d.arithmetic?.includes(t)),
        about(d),
      ).toBe(true);
      expect(d.clock?.on, about(d)).not.toBeNull();
      expect(d.clock?.event).not.toBe('');
    }));
});

describe('the state of a clock', () => {
  it('fits the day of the report', () =>
    everyDuty((d, { on, incident }) => {
      const done = d.doneOn !== undefined;
      switch (d.status) {
        case 'running':
        case 'due-soon':
          expect(d.due !== null && d.due >= on && !done, about(d)).toBe(true);
          expect(d.daysLeft).toBeGreaterThanOrEqual(0);
          if (d.readings.length === 1) expect((d.daysLeft ?? 0) > 14).toBe(d.status === 'running');
          break;
        case 'past-cautious-date':
          expect(
            d.readings.filter(isOwed).some((r) => {
              const last = r.due ?? r.latest;
              return last !== undefined && (last < on || (done && last <= on));
            }),
            about(d),
          ).toBe(true);
          break;
        case 'missed':
          // One duty speaks for a whole chain: a single link that is late makes it so.
          if (d.owedBy === 'subcontractor') break;
          expect(
            d.readings.filter(isOwed).every((r) => (r.latest ?? r.due ?? '9999') <= on),
            about(d),
          ).toBe(true);
          break;
        case 'met':
          expect(done, about(d)).toBe(true);
          break;
        case 'no-fixed-date':
          expect([d.due, d.window, d.arithmetic], about(d)).toEqual([null, null, null]);
          break;
        case 'suspended':
          // Only what somebody has said can hold a clock up: a State's agency without an end, or the Attorney General.
          if (d.jurisdiction === 'US') expect(incident.attorneyGeneralDelay, about(d)).toBeDefined();
          else expect(d.missing.map((m) => m.fact)).toContain('lawEnforcementDelay');
          break;
      }
      if (d.status !== 'running' && d.status !== 'due-soon') expect(d.daysLeft, about(d)).toBeUndefined();
      if (done) expect((d.doneOn ?? '') <= on).toBe(true);
    }));
});

describe('54 jurisdictions at once', () => {
  const residents = Object.fromEntries(stateCodes.map((code, i) => [code, 1000 * (i % 3)]));
  const total = Object.values(residents).reduce((a, b) => a + b, 0);
  const known = { organizationKnewOn: '2026-11-02', vendorDiscoveredOn: '2026-10-01', individuals: total };
  const asked = (licensedIn: readonly string[], people: Record<string, number>): Duty[] =>
    deadlines(
      '2026-11-22',
      { name: 'x', role: 'covered-entity', kinds, licensedIn: [...licensedIn], secRegistrant: 'domestic' },
      { ...known, residents: people },
    ).duties;

  it('all answer where people live, and nobody speaks for a place without people', () => {
    const letters = asked(stateCodes, residents).filter((d) => /^us\.[a-z]{2}\.individual$/.test(d.dutyId));
    expect(letters.map((d) => d.jurisdiction).toSorted()).toEqual(
      stateCodes.filter((code) => residents[code]).toSorted(),
    );
  });

  it('gives one place the answers that it has alone, all others living abroad', () => {
    const together = asked(stateCodes, residents);
    for (const [code, n] of Object.entries(residents)) {
      const of = (duties: Duty[]) =>
        duties.filter((d) => d.jurisdiction === code).map((d) => [d.dutyId, d.answer, d.due, d.window, d.status]);
      expect(of(asked([code], { [code]: n, DE: total - n }))).toEqual(of(together));
    }
  });
});

const states = [
  'running',
  'due-soon',
  'past-cautious-date',
  'met',
  'missed',
  'suspended',
  'not-started',
  'cannot-be-computed',
  'no-fixed-date',
];
