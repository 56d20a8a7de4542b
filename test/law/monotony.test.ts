import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { fieldsOver, kinds, organizations } from './anyInput.ts';

/**
 * To know more never makes an answer vaguer: what was settled stays settled, and a range of dates only becomes narrower. The
 * days lie in half a year without changes of the law, since an event's own day chooses the version that counts.
 */
const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-06-04', n));
const fields = fieldsOver(day);
const names = Object.keys(fields) as (keyof IncidentFacts)[];

/** Days from which clocks run: they move dates, which is what they are there for. */
const startEvents: readonly (keyof IncidentFacts)[] = [
  'occurredFrom',
  'vendorDiscoveredOn',
  'vendorNotifiedOn',
  'organizationKnewOn',
  'determinedOn',
  'confirmedOn',
  'scopeIdentifiedOn',
  'harmDeterminedOn',
  'ransomPaidOn',
  'submittedOn',
  'materialityDeterminedOn',
  'newInformationOn',
  'sixKRequiredOn',
];
/** What was done: letters and filings that other notices follow, and the filing that an amendment follows. */
const acts: readonly (keyof IncidentFacts)[] = [
  'individualsNotifiedOn',
  'hhsNotifiedOn',
  'mediaNotifiedOn',
  'substituteNoticeOn',
  'coveredEntitiesNotifiedOn',
  'regulatorsNotifiedOn',
  'eightKFiledOn',
  'eightKAmendedOn',
];
/** Facts that open a question of their own, and which. */
const opening: { [K in keyof IncidentFacts]?: string } = {
  encrypted: 'unreadable data: was the key taken too?',
  hipaaCompliant: 'read as true while nobody says; false takes the HIPAA clauses away and what they covered opens',
  noRiskOfHarm:
    'a finding of no likely harm calls for filings of its own, and takes the insurer at home out of a trigger',
  lawEnforcementDelay: 'a delay without an end: until when? With one it moves the dates',
  attorneyGeneralDelay: 'a delay that was asked for: was it granted, for how long?',
  lowProbabilityOfCompromise: 'no federal notice is owed then: does the HIPAA clause of a State still excuse its own?',
  materialityDeterminedOn: 'material or not, and does the item reach a smaller company on that day?',
  chain: 'subcontractors: is each an agent of the next, and when did it know?',
};
/** People stated against each other open where the others live; counts that fit each other do not. */
const agree = ({ individuals, residents }: IncidentFacts): boolean =>
  individuals === undefined ||
  residents === undefined ||
  individuals === Object.values(residents).reduce((a, b) => a + b, 0);
/** Whether a law abroad reaches people who are stated to live elsewhere depends on where the organization is, or all others. */
const isAbroad = ({ dutyId }: Duty): boolean => /^(eu|uk|ca|au)\./.test(dutyId);
/** A vendor's fact makes an incident a vendor's, and agency is open then: it is a vendor's from the start. */
const viaVendor = (f: IncidentFacts): boolean =>
  [f.vendorDiscoveredOn, f.vendorNotifiedOn, f.vendorIsAgent, f.businessAssociate, f.chain, f.contract].some(
    (v) => v !== undefined,
  );

/**
 * Who concludes on a day that lies ahead that the incident is not material has determined nothing yet, while that day alone is
 * a plan for the filing, with its date: the conclusion takes the plan away, and what is owed opens.
 */
const takesThePlanAway = (name: keyof IncidentFacts, on: string, f: IncidentFacts): boolean =>
  name === 'materialityConclusion' &&
  f.materialityConclusion === 'not-material' &&
  (f.materialityDeterminedOn ?? on) > on;

const withOne = (name: keyof IncidentFacts) =>
  fc
    .record({
      on: day,
      organization: organizations,
      incident: fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<IncidentFacts>,
      value: fields[name],
    })
    .map(({ incident: { [name]: _, ...less }, value, ...rest }) => ({
      ...rest,
      less: less as IncidentFacts,
      more: { ...less, [name]: value } as IncidentFacts,
    }))
    .filter(({ less, more }) => agree(more) && viaVendor(less) === viaVendor(more))
    .filter(({ on, more }) => !takesThePlanAway(name, on, more));

const pairs = (on: string, organization: Organization, less: IncidentFacts, more: IncidentFacts): [Duty, Duty][] => {
  const after = new Map(deadlines(on, organization, more).duties.map((d) => [d.dutyId, d]));
  return deadlines(on, organization, less).duties.flatMap((d) => {
    const then = after.get(d.dutyId);
    return then ? [[d, then]] : [];
  });
};

const isOwed = (d: { answer: string }) => d.answer === 'due' || d.answer === 'undetermined';
/** The first and the last day on which a duty can fall due, on any reading on which it is owed. */
function range({ readings }: Duty): { first: string; last: string } {
  const owed = readings.filter(isOwed);
  return {
    first: owed.map((r) => r.due ?? '').sort()[0] ?? '',
    last:
      owed
        .map((r) => r.latest ?? r.due ?? '9999')
        .sort()
        .at(-1) ?? '9999',
  };
}

/** A day that starts a clock chooses the version of the law too: one before the first that is coded has no answer. */
const leavesTheCode = (name: keyof IncidentFacts, after: Duty): boolean =>
  startEvents.includes(name) && after.status === 'cannot-be-computed';

/** Facts that neither move dates, which may make a range another one, nor open a question. */
const still = names.filter((n) => !startEvents.includes(n) && !acts.includes(n) && !(n in opening));

function expectNotOpened(name: keyof IncidentFacts, before: Duty, after: Duty): void {
  if (before.answer === 'undetermined') return;
  if ((name === 'residents' && isAbroad(before)) || leavesTheCode(name, after)) return;
  expect(after.answer, `${after.dutyId} was ${before.answer}`).not.toBe('undetermined');
}

function expectNarrower(before: Duty, after: Duty): void {
  if (!isOwed(before) || !isOwed(after)) return;
  const [wide, narrow] = [range(before), range(after)];
  expect(narrow.first >= wide.first && narrow.last <= wide.last, `${after.dutyId} has another range`).toBe(true);
}

describe('one fact more', () => {
  it.each(names.filter((n) => !(n in opening)))(
    '%s: what was settled is not opened, and a range of dates that it does not move only becomes narrower',
    (name) =>
      fc.assert(
        fc.property(withOne(name), ({ on, organization, less, more }) => {
          for (const [before, after] of pairs(on, organization, less, more)) {
            expectNotOpened(name, before, after);
            if (still.includes(name)) expectNarrower(before, after);
          }
        }),
        { numRuns: 60 },
      ),
  );

  it('is one of the facts that the API takes, each held by one of the two', () =>
    expect([...startEvents, ...acts, ...still, ...Object.keys(opening)].filter((n) => !(n in fields))).toEqual([]));
});

describe('more people', () => {
  const rich = { name: 'x', kinds, licensedIn: [...stateCodes], secRegistrant: 'domestic' as const };
  const known = { organizationKnewOn: '2026-03-02', determinedOn: '2026-03-05', dataTypes: ['ssn' as const] };
  const rank = { due: 2, undetermined: 1, 'not-due': 0, 'not-applicable': 0 };
  /** Owed below a number: the logs, which larger breaches leave for a notice at once. */
  const logs = /annual/;

  it('never end a notice to regulators, agencies or media, and never begin a log', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('covered-entity' as const, 'phr-vendor' as const, 'other' as const),
        fc.constantFrom(...stateCodes),
        fc.nat(12_000),
        fc.nat(12_000),
        fc.boolean(),
        fc.boolean(),
        (role, where, a, b, hipaaCompliant, total) => {
          const [few, many] = a < b ? [a, b] : [b, a];
          const answer = (n: number) =>
            deadlines(
              '2026-04-01',
              { ...rich, role },
              { ...known, hipaaCompliant, residents: { [where]: n }, ...(total && { individuals: n }) },
            ).duties;
          const after = new Map(answer(many).map((d) => [d.dutyId, d]));
          for (const d of answer(few)) {
            const then = after.get(d.dutyId);
            if (!then || few === 0) continue;
            const grows = rank[then.answer] - rank[d.answer];
            if (logs.test(d.dutyId)) expect(grows <= 0, `${d.dutyId}: ${d.answer}, then ${then.answer}`).toBe(true);
            else expect(grows >= 0, `${d.dutyId}: ${d.answer}, then ${then.answer}`).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    ));

  it('one more passes a threshold once, and once passed it stays', () => {
    for (const where of ['US-CA', 'US-NY', 'US-TX', 'US-WA', 'US-FL', 'US-MN', 'US-GA', 'US-CO']) {
      const owed = [0, 1, 249, 250, 251, 499, 500, 501, 999, 1000, 1001, 4999, 5000, 5001, 9999, 10_000, 10_001].map(
        (n) =>
          deadlines('2026-04-01', { ...rich, role: 'other' }, { ...known, individuals: n, residents: { [where]: n } })
            .duties.filter((d) => d.jurisdiction === where && isOwed(d))
            .map((d) => d.dutyId),
      );
      for (const [i, ids] of owed.entries())
        for (const id of ids) expect(owed.slice(i).every((o) => o.includes(id))).toBe(true);
    }
  });
});
