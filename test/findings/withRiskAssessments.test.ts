import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { inForceOn, type KeptRiskAssessment, versionId } from '../../domain/findings/keptRiskAssessment.ts';
import { type RiskConclusion, riskConclusions } from '../../domain/findings/riskAssessment.ts';
import { withRiskAssessments } from '../../domain/findings/withRiskAssessments.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

const factor = { rating: 'low', reasons: 'Looked at.' } as const;
const findingId = 'ab'.repeat(16);
type More = {
  conclusion?: RiskConclusion;
  about?: Partial<KeptRiskAssessment['about']> | undefined;
  findingId?: string;
};
const version = (
  n: number,
  approvedOn: string | null,
  { conclusion = 'low-probability', about, ...more }: More = {},
) => ({
  id: versionId(findingId, n),
  findingId,
  version: n,
  about: { externalId: 'A-1', name: 'Records, Inc.', breachId: 'b', title: 'An incident', ...about },
  assessment: {
    factors: { natureAndExtent: factor, unauthorizedPerson: factor, acquiredOrViewed: factor, mitigation: factor },
    conclusion,
    author: 'Dana Reyes',
    madeOn: '2026-03-01',
  },
  recordedAt: '2026-03-01T12:00:00.000Z',
  recordedBy: 'test',
  ...(approvedOn !== null && {
    approval: { approver: 'Kim Osei', approvedOn, recordedAt: `${approvedOn}T12:00:00.000Z`, recordedBy: 'test' },
  }),
  ...more,
});
const row: VendorRow = { externalId: 'A-1', name: 'Records, Inc.', incidents: [{ breachId: 'b', individuals: 12 }] };

describe('the version that counts', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-03-01', n));
  const versions = fc
    .array(fc.tuple(fc.option(day), fc.constantFrom(...riskConclusions)), { maxLength: 8 })
    .map((list) => list.map(([on, conclusion], i) => version(i + 1, on, { conclusion })));

  it('is the newest that was approved by the day, and none before the first approval', () => {
    fc.assert(
      fc.property(versions, day, (all, on) => {
        const approved = all.filter(({ approval }) => approval !== undefined && approval.approvedOn <= on);
        expect(inForceOn(all, on)).toEqual(approved.slice(-1));
      }),
    );
  });

  it('gives its fact alone, and to apply it again changes nothing', () => {
    fc.assert(
      fc.property(versions, day, fc.option(fc.boolean()), (all, on, stated) => {
        const own = stated === null ? {} : { lowProbabilityOfCompromise: stated };
        const list: VendorRow[] = [
          { ...row, incidents: [{ breachId: 'b', individuals: 12, ...own }] },
          { externalId: 'A-2', name: 'Else' },
        ];
        const inForce = inForceOn(all, on);
        const { vendors, warnings } = withRiskAssessments(list, inForce);
        const conclusion = inForce[0]?.assessment.conclusion ?? 'undecided';
        const assessed = conclusion === 'undecided' ? null : conclusion === 'low-probability';
        const value = stated ?? assessed;
        expect(vendors[0]?.incidents).toEqual([
          { breachId: 'b', individuals: 12, ...(value !== null && { lowProbabilityOfCompromise: value }) },
        ]);
        expect(vendors[1]).toBe(list[1]);
        expect(warnings.length).toBe(stated !== null && assessed !== null && stated !== assessed ? 1 : 0);
        expect(withRiskAssessments(vendors, inForce).vendors).toEqual(vendors);
      }),
    );
  });
});

describe('a risk assessment', () => {
  it('reaches the rows of its vendor alone', () => {
    const nameless = { name: 'Records, Inc.', incidents: [{ breachId: 'b' }] };
    const other = { externalId: 'A-2', name: 'Records, Inc.', incidents: [{ breachId: 'b' }] };
    const { vendors } = withRiskAssessments([other, row, nameless], [version(1, '2026-03-02')]);
    expect(vendors[0]).toBe(other);
    expect(vendors[1]?.incidents?.[0]).toMatchObject({ lowProbabilityOfCompromise: true });
    expect(vendors[2]).toBe(nameless);
  });

  it('adds the incident where the row states none, and finds the one that bears no id', () => {
    const bare = { externalId: 'A-1', name: 'Records, Inc.' };
    const of = (vendor: VendorRow, breachId: string | null) =>
      withRiskAssessments([vendor], [version(1, '2026-03-02', { about: { breachId } })]);
    expect(of(bare, 'b').vendors[0]?.incidents).toEqual([{ breachId: 'b', lowProbabilityOfCompromise: true }]);
    const own = { ...bare, incidents: [{ individuals: 3 }] };
    expect(of(own, null).vendors[0]?.incidents).toEqual([{ individuals: 3, lowProbabilityOfCompromise: true }]);
    expect(of(own, 'b')).toMatchObject({ vendors: [own], warnings: [{ pointer: '/vendors/0/incidents/0/breachId' }] });
  });

  it('of one incident without an id counts for no other one', () => {
    const about = { externalId: null, name: 'Records, Inc.', breachId: null };
    const [first, second] = [{ individuals: 3 }, { individuals: 900 }];
    const of = (...list: VendorRow[]) => withRiskAssessments(list, [version(1, '2026-03-02', { about })]);
    const alike = of({ name: 'Records, Inc.', incidents: [first] }, { name: 'Records, Inc.', incidents: [second] });
    expect(alike.vendors.flatMap((v) => v.incidents ?? [])).toEqual([first, second]);
    expect(alike.warnings).toEqual([
      {
        pointer: '/vendors',
        message: expect.stringContaining(
          'several rows state an incident without a breachId, which it needs, of "Records',
        ),
      },
    ]);
    for (const other of [
      { name: 'RECORDS INC', incidents: [second] },
      { externalId: 'A-7', name: 'Records, Inc.', incidents: [second] },
    ]) {
      const { vendors, warnings } = of({ name: 'Records, Inc.', incidents: [first] }, other);
      expect(vendors.map((v) => v.incidents)).toEqual([[{ ...first, lowProbabilityOfCompromise: true }], [second]]);
      // Nobody can tell it from the next one that the list may state in its place.
      expect(warnings).toEqual([
        { pointer: '/vendors/0/incidents/0/breachId', message: expect.stringContaining('give it one of your own') },
      ]);
    }
  });

  it('of the finding itself goes before that of one whose name compares alike', () => {
    const [older, spelled] = ['Records, Inc.', 'RECORDS INC'].map((name) => ({ externalId: null, name }));
    const low = { ...version(1, '2026-03-02', { about: older }), findingId: 'aa'.repeat(16) };
    const row = { name: 'RECORDS INC', incidents: [{ breachId: 'b' }] };
    for (const conclusion of ['not-low', 'undecided'] as const) {
      const own = { ...version(1, '2026-03-03', { about: spelled, conclusion }), findingId: 'bb'.repeat(16) };
      for (const inForce of [
        [low, own],
        [own, low],
      ]) {
        const { vendors, warnings } = withRiskAssessments([row], inForce);
        const facts = conclusion === 'not-low' ? { lowProbabilityOfCompromise: false } : {};
        expect(vendors[0]?.incidents).toEqual([{ breachId: 'b', ...facts }]);
        expect(warnings).toEqual([
          { pointer: '/vendors/0/incidents', message: expect.stringContaining('not counted, as risk assessment of b') },
        ]);
      }
    }
  });

  it('says so where the external id now bears another name', () => {
    const of = (name: string) => withRiskAssessments([{ ...row, name }], [version(1, '2026-03-02')]).warnings;
    expect(of('RECORDS INC')).toEqual([]);
    expect(of('Ledgers, Inc.')).toEqual([
      { pointer: '/vendors/0/externalId', message: expect.stringContaining('was recorded for "Records, Inc."') },
    ]);
  });

  it('that finds no vendor says so', () => {
    const of = (about: More['about']) => withRiskAssessments([row], [version(1, '2026-03-02', { about })]).warnings;
    expect(of({ externalId: 'A-9', name: 'Nobody' })[0]?.message).toContain('no vendor of the list is "Nobody"');
    expect(of({ externalId: null, name: null })[0]?.message).toContain('no vendor of the list is without a name');
    expect(of({})).toEqual([]);
  });
});
