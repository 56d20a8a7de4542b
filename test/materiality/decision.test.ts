import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { Organization } from '../../domain/law/facts.ts';
import { decisionSchema, factsOfDecisions, type RecordedDecision } from '../../domain/materiality/decision.ts';
import { withDecisions } from '../../domain/materiality/withDecisions.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

const registrant: Organization = {
  name: 'A listed hospital',
  role: 'covered-entity',
  secRegistrant: 'domestic',
  smallerReportingCompany: false,
};
const decision = (more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  id: 'd-1',
  recordedAt: '2026-03-02T10:00:00Z',
  breachId: 'b',
  conclusion: 'material',
  decidedOn: '2026-03-02',
  decidedBy: 'Dana Reyes',
  known: { facts: ['48,000 people'] },
  reasons: 'Likely claims and loss of trust.',
  considered: ['people', 'data-kinds'],
  ...more,
});
const reversed = decision({
  id: 'd-2',
  recordedAt: '2026-03-05T10:00:00Z',
  conclusion: 'not-material',
  decidedOn: '2026-03-05',
});
const row: VendorRow = {
  externalId: 'A-1',
  name: 'Records',
  incidents: [{ breachId: 'b', vendorNotifiedOn: '2026-02-20' }],
};
const filing = (rows: readonly (VendorRow | null)[], asOf: string, dutyId = 'us.sec.8k-1.05') =>
  deadlines(asOf, registrant, rows[0]?.incidents?.[0] ?? {}).duties.find((d) => d.dutyId === dutyId);

describe('a decision', () => {
  it('is refused without a person, reasons or a factor, with the field', () => {
    const { id: _, recordedAt: __, ...sent } = decision();
    const wrong = (more: object) =>
      decisionSchema.safeParse({ ...sent, ...more }).error?.issues.map((i) => i.path.join('/'));
    expect(wrong({})).toBeUndefined();
    expect(wrong({ decidedBy: '  ' })).toEqual(['decidedBy']);
    expect(wrong({ decidedBy: 'Dana\nReyes' })).toEqual(['decidedBy']);
    expect(wrong({ reasons: '' })).toEqual(['reasons']);
    expect(wrong({ considered: [] })).toEqual(['considered']);
    expect(wrong({ considered: ['score'] })).toEqual(['considered/0']);
    expect(wrong({ conclusion: 'probably' })).toEqual(['conclusion']);
    expect(wrong({ known: {} })).toEqual(['known/facts']);
  });

  it('starts the four business days of Form 8-K, and the delay of the Attorney General runs from there', () => {
    const { vendors, warnings } = withDecisions([row], [decision()], registrant, '2026-03-03');
    expect(warnings).toEqual([]);
    // Monday 2 March + 4 SEC business days.
    expect(filing(vendors, '2026-03-03')).toMatchObject({ due: '2026-03-06', status: 'due-soon' });
    const [changed] = vendors;
    const incident = {
      ...changed?.incidents?.[0],
      attorneyGeneralDelay: { commissionNotifiedOn: '2026-03-05', grantedDays: [30] },
    };
    const delayed = deadlines('2026-03-07', registrant, incident).duties;
    expect(delayed.find((d) => d.dutyId === 'us.sec.8k-1.05')?.status).toBe('suspended');
    // 2026-03-06 + 30 days = 2026-04-05, a Sunday; four business days after it.
    expect(delayed.find((d) => d.dutyId === 'us.sec.8k-1.05.ag-delay')?.due).toBe('2026-04-09');
  });

  it('that is undecided starts nothing, and one that says "not material" starts no filing', () => {
    expect(factsOfDecisions([decision({ conclusion: 'undecided' })], { asOf: '2026-03-10' })).toEqual({
      facts: {},
      readings: [],
      started: [],
    });
    const { vendors } = withDecisions([row], [decision({ conclusion: 'not-material' })], registrant, '2026-03-03');
    expect(filing(vendors, '2026-03-03')?.answer).toBe('not-due');
    // Later found material after all: the days run from that determination.
    const later = decision({ id: 'd-3', decidedOn: '2026-04-01', supersedes: 'd-1' });
    const then = withDecisions([row], [decision({ conclusion: 'not-material' }), later], registrant, '2026-04-02');
    expect(filing(then.vendors, '2026-04-02')?.due).toBe('2026-04-07');
  });

  it('that opens a conclusion "not material" again leaves it open, and takes no determination "material" back', () => {
    const opened = decision({ id: 'd-4', conclusion: 'undecided', decidedOn: '2026-03-09' });
    const log = [decision({ conclusion: 'not-material' }), opened];
    expect(factsOfDecisions(log, { asOf: '2026-03-10' }).facts).toEqual({});
    expect(filing(withDecisions([row], log, registrant, '2026-03-10').vendors, '2026-03-10')).toMatchObject({
      answer: 'undetermined',
      status: 'not-started',
    });
    expect(factsOfDecisions(log, { asOf: '2026-03-08' }).facts.materialityConclusion).toBe('not-material');
    expect(factsOfDecisions([decision(), opened], { asOf: '2026-03-10' }).facts.materialityConclusion).toBe('material');
  });

  it('after the day of the report is not known yet', () => {
    expect(factsOfDecisions([decision()], { asOf: '2026-03-01' }).facts).toEqual({});
    // Ten in the evening in Chicago on the 1st.
    const late = decision({ decidedOn: '2026-03-02T04:00:00Z' });
    expect(factsOfDecisions([late], { asOf: '2026-03-01', timeZone: 'America/Chicago' }).started).toHaveLength(1);
  });

  it('that reverses another takes no clock back: both readings are shown, the cautious one counts', () => {
    const { facts, readings, started } = factsOfDecisions([reversed, decision()], { asOf: '2026-03-10' });
    expect(facts).toEqual({ materialityDeterminedOn: '2026-03-02', materialityConclusion: 'material' });
    expect(started).toEqual([{ id: 'd-1', on: '2026-03-02', decidedBy: 'Dana Reyes' }]);
    expect(readings.map((r) => [r.reading, r.facts.materialityConclusion])).toEqual([
      ['the first determination stands', 'material'],
      ['the last conclusion stands', 'not-material'],
    ]);
    const answers = readings.map((r) =>
      deadlines('2026-03-10', registrant, { vendorNotifiedOn: '2026-02-20', ...r.facts }).duties.find(
        (d) => d.dutyId === 'us.sec.8k-1.05',
      ),
    );
    expect(answers.map((d) => [d?.answer, d?.due])).toEqual([
      ['due', '2026-03-06'],
      ['not-due', null],
    ]);
  });

  it('yields to what the list states, and says so; finds the rows of its incident or its vendor', () => {
    const stated: VendorRow = {
      ...row,
      incidents: [{ breachId: 'b', materialityDeterminedOn: '2026-03-01', materialityConclusion: 'material' }],
    };
    const { vendors, warnings } = withDecisions([stated], [decision()], registrant, '2026-03-10');
    expect(vendors[0]).toBe(stated);
    expect(warnings).toEqual([
      {
        pointer: '/vendors/0/incidents/0',
        message:
          'the list says material on 2026-03-01, the decision log material on 2026-03-02: the list goes first; correct one of the two',
      },
    ]);
    const bare: VendorRow = { externalId: 'A-2', name: 'Other' };
    const named = withDecisions([bare, null], [decision({ vendor: { externalId: 'A-2' } })], registrant, '2026-03-10');
    expect(named.vendors[0]?.incidents).toEqual([
      { breachId: 'b', materialityDeterminedOn: '2026-03-02', materialityConclusion: 'material' },
    ]);
    expect(withDecisions([bare], [decision()], registrant, '2026-03-10').warnings.map((w) => w.pointer)).toEqual([
      '/vendors',
    ]);
  });
});

describe('a decision that names a vendor', () => {
  const rows: VendorRow[] = ['A-1', 'A-2'].map((externalId) => ({
    externalId,
    name: `Vendor ${externalId}`,
    incidents: [{ breachId: 'b' }],
  }));
  const conclusions = (...log: ReturnType<typeof decision>[]) =>
    withDecisions(rows, log, registrant, '2026-03-10').vendors.map((r) => r?.incidents?.[0]?.materialityConclusion);

  it('is none on the incident of another vendor', () => {
    expect(conclusions(decision({ vendor: { externalId: 'A-1' }, conclusion: 'not-material' }))).toEqual([
      'not-material',
      undefined,
    ]);
    expect(conclusions(decision({ conclusion: 'not-material' }))).toEqual(['not-material', 'not-material']);
  });

  it('is not lost where the list has no such vendor', () => {
    const stray = decision({ vendor: { name: 'A name of old' } });
    expect(conclusions(stray)).toEqual(['material', 'material']);
    expect(withDecisions(rows, [stray], registrant, '2026-03-10').warnings.map((w) => w.message)).toEqual([
      expect.stringContaining('A name of old'),
    ]);
  });
});

const anyLog = fc
  .array(
    fc.record({
      conclusion: fc.constantFrom('material' as const, 'not-material' as const, 'undecided' as const),
      day: fc.nat(30),
      breachId: fc.constantFrom('b', 'c'),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ conclusion, day, breachId }, i) =>
      decision({
        id: `d-${i}`,
        conclusion,
        breachId,
        decidedOn: addDays('2026-03-01', day),
        recordedAt: `2026-05-01T10:00:0${i}Z`,
      }),
    ),
  );

describe('a log that grows', () => {
  it('never takes back a clock that it started, in whatever order it is read', () => {
    fc.assert(
      fc.property(anyLog, anyLog, fc.nat(40), (log, more, n) => {
        const asOf = addDays('2026-03-01', n);
        const before = factsOfDecisions(log, { asOf });
        const all = [
          ...log,
          ...more.map((d) => ({ ...d, id: `later-${d.id}`, recordedAt: d.recordedAt.replace('05-01', '05-02') })),
        ];
        const after = factsOfDecisions(all, { asOf });
        for (const start of before.started) expect(after.started).toContainEqual(start);
        if (before.facts.materialityConclusion === 'material') {
          expect(after.facts.materialityConclusion).toBe('material');
          expect((after.facts.materialityDeterminedOn ?? '9') <= (before.facts.materialityDeterminedOn ?? '')).toBe(
            true,
          );
        }
        expect(factsOfDecisions(all.toReversed(), { asOf })).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('applied twice is the same as once, and changes no other incident', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const rows: VendorRow[] = [
          row,
          { name: 'Two', incidents: [{ breachId: 'c' }, { breachId: 'd' }] },
          { name: 'Three' },
        ];
        const once = withDecisions(rows, log, registrant, '2026-03-20').vendors;
        const twice = withDecisions(once, log, registrant, '2026-03-20');
        expect(twice.vendors).toEqual(once);
        expect(once[1]?.incidents?.[1]).toEqual({ breachId: 'd' });
        expect(once[2]).toBe(rows[2]);
      }),
      { numRuns: 200 },
    );
  });
});
