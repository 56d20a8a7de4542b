import { describe, expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';
import { incidentFactsSchema } from '../../domain/law/facts.ts';
import { resolveFacts } from '../../domain/law/resolveFacts.ts';
import { answeredFactsSchema, faultsOf } from '../../domain/questions/answer.ts';
import { answerable, askedFor } from '../../domain/questions/answerable.ts';
import {
  acceptedAnswer,
  type DecidedAnswer,
  isAcceptedBy,
  type MadeDecision,
} from '../../domain/questions/decidedAnswer.ts';
import { withAnswers } from '../../domain/questions/withAnswers.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

const zone = 'America/Chicago';
const hospital = { name: 'A Hospital', role: 'covered-entity', timeZone: zone } as const;
const row: VendorRow = { externalId: 'A-1', name: 'Records, Inc.' };
const record = (more: Partial<DecidedAnswer> = {}): DecidedAnswer => ({
  id: 'q',
  vendor: { externalId: 'A-1' },
  breachId: 'b',
  answeredAt: '2026-05-02T03:00:00Z',
  by: { name: 'Alex Moore', role: 'counsel' },
  digest: '0'.repeat(64),
  facts: { vendorDiscoveredOn: '2026-03-10', individuals: 40 },
  decisions: [
    { facts: ['vendorDiscoveredOn', 'individuals'], decision: 'accepted', at: '2026-05-03T00:00:00Z', by: 'Dana' },
  ],
  ...more,
});
const evidence = "the vendor's answer of 2026-05-01, by Alex Moore";
const applied = (rows: VendorRow[], ...records: DecidedAnswer[]) =>
  withAnswers(
    rows,
    records.map((one) => acceptedAnswer(one, zone)),
    zone,
  );

describe('an accepted answer', () => {
  it('is a fact of the incident of its vendor, with whose answer it is, and of no other', () => {
    const other: VendorRow = { externalId: 'A-2', name: 'Records, Inc.' };
    const { vendors, warnings } = applied([row, other], record());
    expect(warnings).toEqual([]);
    expect(vendors[0]?.incidents).toEqual([
      {
        breachId: 'b',
        vendorDiscoveredOn: '2026-03-10',
        individuals: 40,
        answered: { vendorDiscoveredOn: evidence, individuals: evidence },
      },
    ]);
    expect(vendors[1]).toBe(other);
    expect(incidentFactsSchema.safeParse(vendors[0]?.incidents?.[0]).success).toBe(true);
  });

  it('counts only where it was accepted, by the last decision on each fact', () => {
    const rejected: MadeDecision = {
      facts: ['individuals'],
      decision: 'rejected',
      reason: 'no',
      at: '2026-05-04T00:00:00Z',
      by: 'Dana',
    };
    const one = record({ decisions: [...record().decisions, rejected] });
    expect(applied([row], one).vendors[0]?.incidents).toEqual([
      { breachId: 'b', vendorDiscoveredOn: '2026-03-10', answered: { vendorDiscoveredOn: evidence } },
    ]);
    expect(isAcceptedBy(record({ decisions: [] }), '2026-06-01', zone)).toBe(false);
    expect(isAcceptedBy(record({ decisions: [rejected] }), '2026-06-01', zone)).toBe(false);
  });

  it('is known from the day of the answer on, by the calendar of the organization', () => {
    expect(isAcceptedBy(record(), '2026-04-30', zone)).toBe(false);
    expect(isAcceptedBy(record(), '2026-05-01', zone)).toBe(true);
    expect(isAcceptedBy(record(), '2026-05-01', 'UTC')).toBe(false);
  });

  it('gives way to what the list states, which is told where the two differ', () => {
    const stating = (facts: object): VendorRow => ({ ...row, incidents: [{ breachId: 'b', ...facts }] });
    const same = stating({ vendorDiscoveredOn: '2026-03-10T12:00:00-05:00', individuals: 40 });
    expect(applied([same], record())).toEqual({ vendors: [same], warnings: [] });
    const { vendors, warnings } = applied([stating({ vendorDiscoveredOn: '2026-03-12' })], record());
    expect(vendors[0]?.incidents?.[0]).toMatchObject({ vendorDiscoveredOn: '2026-03-12', individuals: 40 });
    expect(vendors[0]?.incidents?.[0]?.answered).toEqual({ individuals: evidence });
    expect(warnings).toEqual([
      { pointer: '/vendors/0/incidents/0/vendorDiscoveredOn', message: expect.stringContaining('the list goes first') },
    ]);
  });

  it('takes the place of an earlier one, which is told where the two differ', () => {
    const later = record({ id: 'r', answeredAt: '2026-05-09T12:00:00Z', facts: { vendorDiscoveredOn: '2026-03-08' } });
    const { vendors, warnings } = applied([row], record(), later);
    expect(vendors[0]?.incidents?.[0]).toMatchObject({ vendorDiscoveredOn: '2026-03-08', individuals: 40 });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('the later one goes first')]);
  });

  it('is told of where the external id now bears another name', () => {
    const of = (name: string) => applied([row], record({ vendor: { externalId: 'A-1', name } })).warnings;
    expect(of('RECORDS INC')).toEqual([]);
    expect(of('Ledgers, Inc.')).toEqual([
      { pointer: '/vendors/0/externalId', message: expect.stringContaining('was recorded for "Ledgers, Inc."') },
    ]);
  });

  it('applied again changes nothing, and says nothing new', () => {
    const first = applied([row], record());
    const rows = first.vendors.flatMap((one) => one ?? []);
    expect(applied(rows, record())).toEqual({ vendors: rows, warnings: [] });
  });

  it('is told of where no vendor of the list is meant', () => {
    const { vendors, warnings } = applied([row], record({ vendor: { name: 'Somebody else' } }));
    expect(vendors[0]).toBe(row);
    expect(warnings.map(({ pointer }) => pointer)).toEqual(['/vendors']);
  });
});

describe('what a vendor says', () => {
  const resolved = (facts: object) => resolveFacts(incidentFactsSchema.parse(facts), hospital, { throughVendor: true });

  it('of the incident alone says nothing of the organization’s people', () => {
    const answered = { vendorDiscoveredOn: evidence };
    expect(resolved({ vendorDiscoveredOn: '2026-03-10', answered }).affected).toBe('unknown');
    expect(resolved({ vendorDiscoveredOn: '2026-03-10' }).affected).toBe('stated');
    expect(resolved({ individuals: 40, answered: { individuals: evidence } }).affected).toBe('stated');
    expect(resolved({ vendorDiscoveredOn: '2026-03-10', individuals: 3, answered }).affected).toBe('stated');
  });

  it('bears its evidence into the facts', () => {
    const { vendorDiscovered } = resolved({
      vendorDiscoveredOn: '2026-03-10',
      answered: { vendorDiscoveredOn: evidence },
    });
    expect(vendorDiscovered).toMatchObject({ basis: 'input', evidence });
  });

  it('that nobody is affected ends the notices to people', () => {
    expect(resolved({ peopleAffected: false }).individuals).toEqual({ lo: 0, hi: 0, given: true });
    expect(resolved({ peopleAffected: true })).toMatchObject({ affected: 'stated', individuals: { given: false } });
    const answer = (peopleAffected: boolean) =>
      deadlines('2026-05-01', hospital, { peopleAffected, vendorNotifiedOn: '2026-04-01' }).duties.find(
        ({ dutyId }) => dutyId === 'us.hipaa.individual',
      )?.answer;
    expect(answer(false)).toBe('not-due');
    expect(answer(true)).not.toBe('not-due');
  });
});

describe('questions', () => {
  it('are asked for what is missing, as far as a vendor can know it', () => {
    expect(askedFor(['vendorIsAgent', 'hhsNotifiedOn', 'noRiskOfHarm'])).toEqual([]);
    expect(askedFor(['individuals', 'vendorDiscoveredOn'])).toEqual([
      'vendorDiscoveredOn',
      'peopleAffected',
      'individuals',
    ]);
  });

  it('are answered with the fields of an incident’s facts', () => {
    expect(Object.keys(answeredFactsSchema.shape).toSorted()).toEqual([...answerable].toSorted());
    for (const field of answerable) expect(Object.keys(incidentFactsSchema.shape)).toContain(field);
  });

  it('are answered by what can be true', () => {
    const faults = (facts: object) =>
      faultsOf(answeredFactsSchema.parse(facts), '2026-05-02').map(({ field }) => field);
    expect(faults({ occurredFrom: '2026-03-01', occurredTo: '2026-03-01', vendorDiscoveredOn: '2026-05-02' })).toEqual(
      [],
    );
    expect(faults({ vendorDiscoveredOn: '2026-05-03' })).toEqual(['vendorDiscoveredOn']);
    expect(faults({ occurredFrom: '2026-03-02', occurredTo: '2026-03-01' })).toEqual(['occurredTo']);
    expect(faults({ occurredFrom: '2026-03-02', vendorDiscoveredOn: '2026-03-01' })).toEqual(['vendorDiscoveredOn']);
    expect(faults({ individuals: 10, residents: { 'US-MO': 6, 'US-KS': 4 } })).toEqual([]);
    expect(faults({ individuals: 10, residents: { 'US-MO': 6, 'US-KS': 5 } })).toEqual(['residents']);
    expect(faults({ peopleAffected: false, individuals: 1, residents: { 'US-MO': 1 } })).toEqual([
      'individuals',
      'residents',
    ]);
    expect(faults({ chain: [{ party: 'Sub', learnedOn: '2026-05-03' }] })).toEqual(['chain']);
  });
});
