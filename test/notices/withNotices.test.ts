import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';
import { register } from '../../domain/law/register.ts';
import { noticeSchema, type RecordedNotice } from '../../domain/notices/notice.ts';
import { noticesOnRequest } from '../../domain/notices/onRequest.ts';
import { withNotices } from '../../domain/notices/withNotices.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import { incidents, recentDay } from '../law/anyInput.ts';

const hospital = { role: 'covered-entity', timeZone: 'America/Chicago' } as const;
const row: VendorRow = {
  externalId: 'A-1',
  name: 'Records, Inc.',
  incidents: [{ breachId: 'b', vendorNotifiedOn: '2026-02-01' }],
};
const notice = (more: Partial<RecordedNotice> = {}): RecordedNotice => ({
  dutyId: 'us.hipaa.hhs-500',
  breachId: 'b',
  vendor: { externalId: 'A-1' },
  on: '2026-03-10',
  ...more,
});
const applied = (rows: VendorRow[], ...notices: RecordedNotice[]) => withNotices(rows, notices, hospital);

describe('a recorded notice', () => {
  it('is refused with the field that is wrong', () => {
    const wrong = (more: object) =>
      noticeSchema.safeParse({ ...notice(), ...more }).error?.issues.map((i) => i.path.join('/'));
    expect(wrong({})).toBeUndefined();
    expect(wrong({ dutyId: 'us.ks.regulator' })).toEqual(['dutyId']);
    expect(wrong({ dutyId: 'us.hipaa.law-enforcement-delay' })).toEqual(['dutyId']);
    expect(wrong({ dutyId: 'constructor' })).toEqual(['dutyId']);
    expect(wrong({ vendor: {} })).toEqual(['vendor']);
    expect(wrong({ on: '2026-02-30' })).toEqual(['on']);
    expect(wrong({ reference: 'one\r\nSet-Cookie: two' })).toEqual(['reference']);
    const file = { fileName: 'letter.pdf', sha256: 'a'.repeat(64) };
    expect(wrong({ evidence: [file] })).toBeUndefined();
    expect(wrong({ evidence: [{ ...file, fileName: '../letter.pdf' }] })).toEqual(['evidence/0/fileName']);
    expect(wrong({ evidence: [{ ...file, sha256: 'A' }] })).toEqual(['evidence/0/sha256']);
    expect(wrong({ evidence: [{ ...file, contents: 'JVBERi0=' }] })).toEqual(['evidence/0']);
  });

  it('becomes the fact of the incident of its vendor, and of no other', () => {
    const other: VendorRow = { externalId: 'A-2', name: 'Records, Inc.', incidents: [{ breachId: 'b' }] };
    const { vendors, warnings } = applied([row, other], notice());
    expect(warnings).toEqual([]);
    expect(vendors[0]?.incidents).toEqual([
      { breachId: 'b', vendorNotifiedOn: '2026-02-01', hhsNotifiedOn: '2026-03-10' },
    ]);
    expect(vendors[1]).toBe(other);
  });

  it('finds a vendor by its name where it has no external id, as verdicts compare names', () => {
    const plain: VendorRow = { name: 'RECORDS INC' };
    const { vendors } = applied([plain, row], notice({ vendor: { name: 'Records, Inc.' } }));
    expect(vendors[0]?.incidents).toEqual([{ breachId: 'b', hhsNotifiedOn: '2026-03-10' }]);
    expect(vendors[1]?.incidents?.[0]).toMatchObject({ hhsNotifiedOn: '2026-03-10' });
    const byId = applied([plain, row], notice({ vendor: { externalId: 'A-9', name: 'Records, Inc.' } }));
    expect([byId.vendors[0]?.incidents?.length, byId.vendors[1]]).toEqual([1, row]);
  });

  it('adds the incident that the row does not state yet', () => {
    const { vendors } = applied([row], notice({ breachId: 'c', dutyId: 'us.tx.regulator.attorney-general' }));
    expect(vendors[0]?.incidents?.[1]).toEqual({
      breachId: 'c',
      regulatorsNotifiedOn: { 'us.tx.regulator.attorney-general': '2026-03-10' },
    });
  });

  it('counts for nothing once it is withdrawn', () => {
    const { vendors, warnings } = applied([row], notice({ withdrawn: { on: '2026-03-11', why: 'wrong breach' } }));
    expect([vendors[0] === row, warnings]).toEqual([true, []]);
  });

  it('yields to what the list states, and says so', () => {
    const stated: VendorRow = { ...row, incidents: [{ breachId: 'b', hhsNotifiedOn: '2026-03-01' }] };
    const { vendors, warnings } = applied([stated], notice());
    expect(vendors[0]).toBe(stated);
    expect(warnings).toEqual([
      {
        pointer: '/vendors/0/incidents/0/hhsNotifiedOn',
        message: 'the list says 2026-03-01, a recorded notice 2026-03-10: the list goes first; correct one of the two',
      },
    ]);
  });

  it('adds its hour to the same day in the zone of the organization', () => {
    const stated: VendorRow = { ...row, incidents: [{ breachId: 'b', hhsNotifiedOn: '2026-03-10' }] };
    // Half past three in the morning of the 11th in UTC is the evening of the 10th in Chicago.
    const { vendors, warnings } = applied([stated], notice({ on: '2026-03-11T03:30:00Z' }));
    expect([vendors[0]?.incidents?.[0]?.hhsNotifiedOn, warnings]).toEqual(['2026-03-11T03:30:00Z', []]);
  });

  it('is the last of several letters, the first of several reports to an authority; the others are told', () => {
    const letters = (on: string) => notice({ dutyId: 'us.hipaa.individual', on });
    const two = applied([row], letters('2026-04-01'), letters('2026-03-01'), notice({ on: '2026-05-01' }), notice());
    expect(two.vendors[0]?.incidents?.[0]).toMatchObject({
      individualsNotifiedOn: '2026-04-01',
      hhsNotifiedOn: '2026-03-10',
    });
    expect(two.warnings.map((w) => w.message)).toEqual([
      'several notices are recorded: the last one, of 2026-04-01, counts, not 2026-03-01',
      'several notices are recorded: the first one, of 2026-03-10, counts, not 2026-05-01',
    ]);
  });

  it('of one regulator goes before the one day for all, which is told', () => {
    const told: VendorRow = { ...row, incidents: [{ breachId: 'b', regulatorsNotifiedOn: { 'US-TX': '2026-03-01' } }] };
    const { vendors, warnings } = applied([told], notice({ dutyId: 'us.tx.regulator.attorney-general' }));
    expect(vendors[0]?.incidents?.[0]?.regulatorsNotifiedOn).toEqual({
      'US-TX': '2026-03-01',
      'us.tx.regulator.attorney-general': '2026-03-10',
    });
    expect(warnings[0]?.message).toContain('the list says 2026-03-01 for all regulators of US-TX');
  });

  it('of a vendor that is not listed, or beside facts that name no breach, is kept and told', () => {
    expect(applied([row], notice({ vendor: { name: 'Nobody' } })).warnings).toEqual([
      {
        pointer: '/vendors',
        message:
          'notice of 2026-03-10 under us.hipaa.hhs-500: no vendor of the list is "Nobody"; the notice is kept and not counted',
      },
    ]);
    const nameless: VendorRow = { externalId: 'A-1', name: 'x', incidents: [{ vendorNotifiedOn: '2026-02-01' }] };
    const beside = applied([nameless], notice());
    expect(beside.vendors[0]).toBe(nameless);
    expect(beside.warnings).toEqual([
      { pointer: '/vendors/0/incidents/0/breachId', message: expect.stringContaining('give them their breachId') },
    ]);
    const { breachId: _, ...without } = notice();
    expect(applied([nameless], without).vendors[0]?.incidents).toEqual([
      { vendorNotifiedOn: '2026-02-01', hhsNotifiedOn: '2026-03-10' },
    ]);
  });

  it('of an incident without an id counts for no other one', () => {
    const { breachId: _, ...without } = notice();
    const other = (externalId: string): VendorRow => ({ externalId, name: 'x', incidents: [{ individuals: 3 }] });
    const twice = [other('A-1'), other('A-1')];
    const { vendors, warnings } = applied(twice, without);
    expect(vendors).toEqual(twice);
    expect(warnings).toEqual([
      { pointer: '/vendors', message: expect.stringContaining('several rows state an incident without a breachId') },
    ]);
    const one = applied([other('A-1'), { externalId: 'A-1', name: 'x' }], without);
    expect(one.vendors[0]?.incidents).toEqual([{ individuals: 3, hhsNotifiedOn: '2026-03-10' }]);
    expect(one.warnings).toEqual([]);
  });

  it('by a subcontractor goes into the chain', () => {
    const chained: VendorRow = {
      ...row,
      incidents: [{ breachId: 'b', chain: [{ party: 'Host' }, { party: 'Mover' }] }],
    };
    const told = notice({ dutyId: 'us.hipaa.sub-to-ba', party: 'Mover' });
    expect(applied([chained], told).vendors[0]?.incidents?.[0]?.chain).toEqual([
      { party: 'Host' },
      { party: 'Mover', toldNextOn: '2026-03-10' },
    ]);
    const { party: _, ...nobody } = told;
    expect(applied([chained], nobody).warnings[0]?.pointer).toBe('/vendors/0/incidents/0/chain');
    expect(applied([{ externalId: 'A-1', name: 'x' }], told).vendors[0]).not.toHaveProperty('incidents');
  });
});

const dutyIds = [...register().values()].filter((e) => e.status === 'coded').map((e) => e.dutyId);
const breachIds = ['a-breach', 'b', 'c'];
const anyNotice: fc.Arbitrary<RecordedNotice> = fc
  .record({
    dutyId: fc.constantFrom(...dutyIds),
    breachId: fc.option(fc.constantFrom(...breachIds), { nil: undefined }),
    vendor: fc.constantFrom({ externalId: 'A-1' }, { name: 'Second' }, { name: 'Nobody' }),
    on: recentDay,
    withdrawn: fc.option(fc.constant({ on: '2026-01-01' }), { nil: undefined, freq: 4 }),
  })
  .map(({ breachId, ...rest }) => ({ ...rest, ...(breachId !== undefined && { breachId }) }));
const anyRows: fc.Arbitrary<VendorRow[]> = fc
  .tuple(fc.array(incidents, { maxLength: 2 }), fc.array(incidents, { maxLength: 2 }))
  .map(([one, two]) => [
    { externalId: 'A-1', name: 'First', incidents: one.map((f, i) => ({ ...f, breachId: breachIds[i] ?? 'z' })) },
    { name: 'Second', ...(two.length > 0 && { incidents: two }) },
  ]);

describe('whatever is recorded', () => {
  it('twice is the same as once', () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyNotice, { maxLength: 8 }), (rows, notices) => {
        const once = withNotices(rows, notices, hospital).vendors;
        expect(withNotices(once, notices, hospital).vendors).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('changes no incident of another breach, and no fact that was stated but for its hour', () => {
    fc.assert(
      fc.property(anyRows, anyNotice, (rows, one) => {
        const after = withNotices(rows, [one], hospital).vendors;
        rows.forEach((before, i) => {
          const changed = after[i]?.incidents ?? [];
          (before.incidents ?? []).forEach((incident, j) => {
            if (incident.breachId !== one.breachId) expect(changed[j]).toBe(incident);
            const { regulatorsNotifiedOn: _, ...stated } = incident;
            expect(changed[j]).toMatchObject(stated);
          });
          expect(changed.slice(before.incidents?.length ?? 0).every((x) => x.breachId === one.breachId)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the duties of other incidents as they were', () => {
    fc.assert(
      fc.property(anyRows, anyNotice, (rows, one) => {
        const answers = (list: readonly VendorRow[]) =>
          list.flatMap((r) =>
            (r.incidents ?? [])
              .filter((i) => i.breachId !== one.breachId)
              .map((i) => deadlines('2026-06-01', { name: 'x', ...hospital }, i).duties),
          );
        expect(answers(withNotices(rows, [one], hospital).vendors)).toEqual(answers(rows));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the vendors of a request as they came in', () => {
  it('keep what cannot be read or needs no notice, for the assessment to tell', () => {
    const bad = { externalId: 'A-1' };
    const strange = { externalId: 'A-1', name: 'x', colour: 'red', incidents: [{ breachId: 'b', mood: 'grim' }] };
    const { vendors, warnings } = noticesOnRequest([null, bad, strange, 7], [notice()], hospital);
    expect([vendors[0], vendors[1] === bad, vendors[3]]).toEqual([null, true, 7]);
    expect(vendors[2]).toEqual({ ...strange, incidents: [{ breachId: 'b', hhsNotifiedOn: '2026-03-10' }] });
    expect(warnings).toEqual([
      { pointer: '/vendors/2/incidents/0/mood', message: 'this field is not known and was not used' },
    ]);
  });
});
