import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { endOfDay, localDay, startOfDay } from '../../domain/calendar/instant.ts';
import { expiryFault, longestAcceptance } from '../../domain/findings/acceptance.ts';
import { findingKey } from '../../domain/findings/findingKey.ts';
import type { FindingChange } from '../../domain/findings/keptFinding.ts';
import { findingStatuses } from '../../domain/findings/statuses.ts';
import { workOn } from '../../domain/findings/work.ts';

const zone = 'America/Chicago';
const first = '2026-03-01';
const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays(first, n));
const status = fc.constantFrom(...findingStatuses);
/** An instant of a day where the organization is, also its first and last ones. */
const instant = fc.tuple(day, fc.constantFrom(startOfDay, endOfDay)).map(([on, edge]) => edge(on, zone));

type Draft = { at: string } & ({ status: string } | { expiresOn: Day } | { withdrawn: true });
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ at: instant, status }),
  fc.record({ at: instant, expiresOn: day }),
  fc.record({ at: instant, withdrawn: fc.constant(true as const) }),
);
/** Changes as time passes: each is made after the one before, and no acceptance ends before it is given. */
const changes = fc.array(draft, { maxLength: 12 }).map((drafts) =>
  drafts
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((one): FindingChange => {
      const made = { at: one.at, by: 'test' };
      if ('status' in one) return { kind: 'status', ...made, status: one.status as (typeof findingStatuses)[number] };
      if ('withdrawn' in one) return { kind: 'acceptance-withdrawn', ...made };
      const given = localDay(one.at, zone);
      const expiresOn = one.expiresOn < given ? given : one.expiresOn;
      return { kind: 'acceptance', ...made, acceptance: { reason: 'r', approver: 'a', expiresOn } };
    }),
);

/** All changes that were made by the end of a day. */
const by = (all: readonly FindingChange[], on: Day) => all.filter(({ at }) => localDay(at, zone) <= on);

describe('the state of a finding', () => {
  it('is reopened on the day after an acceptance has ended, until a status is set, and on no other day', () => {
    fc.assert(
      fc.property(changes, day, (all, on) => {
        const known = by(all, on);
        const { state, status: set, acceptance } = workOn(known, on, zone);
        const lastOf = (kinds: readonly string[]) => known.findLastIndex(({ kind }) => kinds.includes(kind));
        const given = lastOf(['acceptance', 'acceptance-withdrawn']);
        const one = known[given];
        if (one?.kind !== 'acceptance') {
          expect([acceptance, state]).toEqual([null, set]);
          return;
        }
        const { expiresOn } = one.acceptance;
        const isSetSince = known.slice(given).some((c) => c.kind === 'status' && localDay(c.at, zone) > expiresOn);
        expect(state).toBe(on <= expiresOn ? 'accepted' : isSetSince ? set : 'reopened');
        expect(acceptance?.state).toBe(on <= expiresOn ? 'in-force' : 'expired');
      }),
    );
  });

  it('keeps every change: what was done later takes nothing from what was done before', () => {
    fc.assert(
      fc.property(changes, day, day, (all, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(by(all, late).slice(0, by(all, early).length)).toEqual(by(all, early));
        expect(workOn(by(all, early), early, zone)).toEqual(workOn(by(by(all, late), early), early, zone));
      }),
    );
  });
});

describe('the end of an acceptance', () => {
  it('is a day from today on, at most 366 days ahead', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (today, days) => {
        const fault = expiryFault(addDays(today, days), today);
        expect(fault === null).toBe(days >= 0 && days <= longestAcceptance);
      }),
    );
  });
});

describe('the key of a finding', () => {
  const text = fc.string({ maxLength: 12 });
  const part = fc.oneof(text, fc.constant(null));
  const subject = fc.record({ externalId: part, name: part, breachId: part });

  it('is the same for the same vendor and incident alone; where there is an external id the name is not looked at', () => {
    fc.assert(
      fc.property(subject, subject, (a, b) => {
        const same =
          a.externalId === b.externalId && a.breachId === b.breachId && (a.externalId !== null || a.name === b.name);
        expect(findingKey(a) === findingKey(b)).toBe(same);
      }),
    );
    expect(findingKey({ externalId: 'AP-1', name: 'Any', breachId: 'b' })).toBe('["AP-1",null,"b"]');
    expect(findingKey({ externalId: null, name: 'Any', breachId: null })).toBe('[null,"Any",null]');
  });
});
