import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationSchema } from '../../domain/law/facts.ts';
import { mergePatch } from '../../domain/mergePatch.ts';
import { Problem } from '../../domain/problem.ts';
import { diffOf } from '../../domain/report/diff.ts';
import { type StoredRequest, simulatedRequest } from '../../domain/report/simulate.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { incidents } from '../law/anyInput.ts';
import { type Asked, hospital, reportOn } from './smallKnowledge.ts';

const stored = {
  asOf: '2026-02-01',
  organization: hospital,
  vendors: [
    {
      externalId: 'A-1',
      name: 'Records Holdings',
      relationship: 'independent-contractor',
      incidents: [{ breachId: 'records-2026', vendorNotifiedOn: '2026-01-15', unreachable: 0 }],
    },
    { externalId: 'A-2', name: 'Billing Holdings', colour: 'red' },
    { externalId: 'A-2', name: 'Somebody Else' },
    { externalId: 'A-3' },
  ],
} satisfies StoredRequest;

const simulated = (body: unknown): StoredRequest => simulatedRequest(stored, body).request;
const errorsOf = (body: unknown): unknown => {
  try {
    simulatedRequest(stored, body);
  } catch (error) {
    if (error instanceof Problem) return error.errors.map((e) => e.pointer);
    throw error;
  }
  return null;
};
const asked = ({ asOf, organization, vendors }: StoredRequest): Asked => ({
  asOf: asOf ?? '',
  organization: organizationSchema.parse(organization),
  vendors: vendors.slice(0, 1).map((v) => vendorRowSchema.parse(v)),
});
const changes = (body: unknown) => {
  const [before, after] = [asked(stored), asked(simulated(body))];
  return [
    ...diffOf(
      { report: reportOn(before), vendors: before.vendors },
      { report: reportOn(after), vendors: after.vendors },
    ).items(),
  ];
};

describe('a merge patch', () => {
  // RFC 7396, appendix A.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j by %j is %j', (target, patch, result) => expect(mergePatch(target, patch)).toEqual(result));
});

describe('a simulation', () => {
  it('changes the parts that it names, and leaves the stored request as it is', () => {
    const copy = structuredClone(stored);
    const after = simulated({
      asOf: '2026-03-01',
      organization: { secRegistrant: 'domestic', kinds: null },
      options: { matchThreshold: 0.9 },
      allVendors: { businessAssociate: true },
      vendors: [
        {
          externalId: 'A-1',
          relationship: null,
          contract: { noticeHours: 24 },
          incidents: [
            { breachId: 'records-2026', individuals: 900 },
            { breachId: 'other', individuals: 1 },
          ],
        },
        { row: 2, dataTypes: ['ssn'] },
      ],
    });
    expect(stored).toEqual(copy);
    const { kinds: _, ...rest } = hospital;
    expect(after).toMatchObject({ asOf: '2026-03-01', options: { matchThreshold: 0.9 } });
    expect(after.organization).toEqual({ ...rest, secRegistrant: 'domestic' });
    expect(after.vendors).toEqual([
      {
        externalId: 'A-1',
        name: 'Records Holdings',
        businessAssociate: true,
        contract: { noticeHours: 24 },
        incidents: [
          { breachId: 'records-2026', vendorNotifiedOn: '2026-01-15', unreachable: 0, individuals: 900 },
          { breachId: 'other', individuals: 1 },
        ],
      },
      { externalId: 'A-2', name: 'Billing Holdings', colour: 'red', businessAssociate: true },
      { externalId: 'A-2', name: 'Somebody Else', businessAssociate: true, dataTypes: ['ssn'] },
      { externalId: 'A-3' },
    ]);
  });

  it('takes a fact out by null, all incidents too, and reaches every row of an external id', () => {
    const [first] = simulated({
      vendors: [{ row: 0, incidents: [{ breachId: 'records-2026', unreachable: null }] }],
    }).vendors;
    expect(first).toMatchObject({ incidents: [{ breachId: 'records-2026', vendorNotifiedOn: '2026-01-15' }] });
    expect(simulated({ vendors: [{ row: 0, incidents: null }] }).vendors[0]).not.toHaveProperty('incidents');
    expect(simulatedRequest(stored, { vendors: [{ externalId: 'A-2', usedTo: '2025-01-01' }] }).changedRows).toEqual([
      1, 2,
    ]);
  });

  it('says with a pointer what finds no vendor, is not known or no longer fits', () => {
    expect(errorsOf({ vendors: [{ externalId: 'A-9' }] })).toEqual(['/vendors/0/externalId']);
    expect(errorsOf({ vendors: [{ row: 4 }] })).toEqual(['/vendors/0/row']);
    expect(errorsOf({ vendors: [{ name: 'Records Holdings' }] })).toEqual(['/vendors/0']);
    expect(errorsOf({ vendors: [{ row: 0, externalId: 'A-1' }] })).toEqual(['/vendors/0']);
    expect(errorsOf({ vendors: [{ row: 0, colour: 'red' }] })).toEqual(['/vendors/0/colour']);
    expect(
      errorsOf({ vendors: [{ row: 0, incidents: [{ breachId: 'x' }, { breachId: 'x', individuls: 1 }] }] }),
    ).toEqual(['/vendors/0/incidents/0/individuls']);
    expect(errorsOf({ vendors: [{ row: 1, incidents: [{ breachId: 'x', individuals: -1 }] }] })).toEqual([
      '/vendors/0/incidents/0/individuals',
    ]);
    expect(errorsOf({ vendors: [{ row: 0, incidents: [{ individuals: 1 }] }] })).toEqual([
      '/vendors/0/incidents/0/breachId',
    ]);
    expect(errorsOf({ vendors: [{ row: 0, incidents: [{ breachId: null }] }] })).toEqual([
      '/vendors/0/incidents/0/breachId',
    ]);
    expect(errorsOf({ vendors: [{ row: 0, name: null }] })).toEqual(['/vendors/0/name']);
    expect(errorsOf({ organization: { role: null } })).toEqual(['/organization/role']);
    expect(errorsOf({ organization: { size: 7 } })).toEqual(['/organization/size']);
    expect(errorsOf({ options: { matchThreshold: 2 } })).toEqual(['/options/matchThreshold']);
    expect(errorsOf({ allVendors: { incidents: [] } })).toEqual(['/allVendors/incidents']);
    expect(errorsOf({ allVendors: { relationship: 'cousin' } })).toEqual(['/allVendors/relationship']);
    expect(errorsOf({ asof: '2026-01-01' })).toEqual(['/asof']);
    expect(errorsOf([])).toEqual(['']);
    // What was wrong or strange before the change is the assessment's to tell.
    expect(
      errorsOf({
        vendors: [
          { row: 3, dataTypes: ['ssn'] },
          { row: 1, dataTypes: ['ssn'] },
        ],
      }),
    ).toBeNull();
  });

  it('refuses names that reach behind an object, wherever they stand', () => {
    expect(errorsOf(JSON.parse('{"organization":{"__proto__":{"role":"other"}}}'))).toEqual([
      '/organization/__proto__',
    ]);
    expect(errorsOf(JSON.parse('{"vendors":[{"row":0,"contract":{"constructor":{}}}]}'))).toEqual([
      '/vendors/0/contract/constructor',
    ]);
    expect(errorsOf(JSON.parse('{"__proto__":{}}'))).toEqual(['/__proto__']);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });

  it('shows what would change through the builder of reports: the vendor is our agent, a notice goes out', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ vendors: [{ row: 0 }] })).toEqual([]);
    const agent = changes({ vendors: [{ externalId: 'A-1', relationship: 'agent' }] });
    expect(agent.find((i) => i.dutyId === 'us.hipaa.individual')).toMatchObject({
      reason: 'stated-fact-changed',
      before: { due: '2026-03-16' },
      after: { due: '2026-03-06' },
    });
    const incident = { breachId: 'records-2026', individualsNotifiedOn: '2026-01-31' };
    expect(
      changes({ vendors: [{ externalId: 'A-1', incidents: [incident] }] }).find(
        (i) => i.dutyId === 'us.hipaa.individual',
      ),
    ).toMatchObject({ change: 'cleared', reason: 'notice-recorded' });
  });

  it('that says what is stated already changes nothing', () => {
    fc.assert(
      fc.property(incidents, (facts) => {
        const row = {
          externalId: 'A-1',
          name: 'Records Holdings',
          incidents: [{ ...facts, breachId: 'records-2026' }],
        };
        const request = { asOf: '2026-02-01', organization: hospital, vendors: [row] };
        const again = [{ externalId: 'A-1', incidents: row.incidents }];
        expect(simulatedRequest(request, {}).request).toEqual(request);
        expect(simulatedRequest(request, { organization: hospital, vendors: again }).request).toEqual(request);
      }),
      { numRuns: 200 },
    );
  });
});
