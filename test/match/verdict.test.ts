import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VendorMatch } from '../../domain/match/match.ts';
import { effectiveThresholds, type GivenThresholds, thresholdsSchema } from '../../domain/match/thresholds.ts';
import {
  applyVerdicts,
  comparableName,
  type JudgedEntity,
  type JudgedRow,
  type Verdict,
  verdictIndex,
  withoutSigns,
  withState,
} from '../../domain/match/verdict.ts';
import { verdict } from '../stores/records.ts';

const match = (vendorId: string, more: Partial<VendorMatch> = {}): VendorMatch => ({
  vendorId,
  vendorName: `${vendorId}, Inc.`,
  via: ['name'],
  ...withoutSigns,
  score: 0.9,
  decision: 'match',
  explanation: [`It looks like ${vendorId}.`],
  ...more,
});
const entities = new Map<string, JudgedEntity>(
  ['a', 'b', 'c'].map((id) => [id, { name: `${id}, Inc.`, identifiers: id === 'a' ? { ein: '43-1196944' } : {} }]),
);
const row: JudgedRow = { externalId: 'AP-1', name: 'Acme Health, Inc.' };
const on = (vendorId: string, more: Partial<Verdict> = {}): Verdict =>
  verdict(`v-${vendorId}-${JSON.stringify(more).length}`, {
    vendor: { externalId: 'AP-1', name: 'ACME HEALTH' },
    vendorId,
    ...more,
  });
const decide = (
  verdicts: Verdict[],
  matches = [match('a'), match('b', { score: 0.6, decision: 'review' })],
  of = row,
) => applyVerdicts(matches, verdictIndex(verdicts), of, entities);

describe('a verdict "not-same"', () => {
  it('takes the entity out of the matches and shows it set aside, with what the matcher says', () => {
    const { matches, setAside, ruledOut } = decide([on('a', { note: 'another Acme' })]);
    expect(matches.map((m) => m.vendorId)).toEqual(['b']);
    expect(setAside).toMatchObject([
      {
        ...match('a'),
        explanation: [
          'Recorded as not the same company by Dana Reyes on 2026-03-02: another Acme.',
          'It looks like a.',
        ],
        verdict: { verdict: 'not-same', decidedBy: 'Dana Reyes', note: 'another Acme' },
      },
    ]);
    expect([...ruledOut.keys()]).toEqual(['a']);
  });

  it('has nothing to set aside where the matcher saw nothing, but rules the entity out', () => {
    const { matches, setAside, ruledOut } = decide([on('c')]);
    expect([matches.length, setAside, [...ruledOut.keys()]]).toEqual([2, [], ['c']]);
  });

  it('says so where the row carries an identifier of the entity, however it is written', () => {
    const { setAside, concerns } = decide([on('a')], [match('a')], { ...row, identifiers: { ein: '431196944' } });
    expect(setAside[0]?.explanation[1]).toMatch(/EIN 431196944 of a, Inc\., which contradicts this verdict/);
    expect(concerns).toMatchObject([{ path: ['identifiers'], message: expect.stringContaining('contradicts') }]);
    expect(decide([on('a')], [match('a')], { ...row, identifiers: { ein: '11-1111111' } }).concerns).toEqual([]);
  });
});

describe('a verdict "same"', () => {
  it('makes a doubtful entity a match, before those that nobody judged', () => {
    const { matches, setAside } = decide([on('b', { verdict: 'same' })]);
    expect(matches.map((m) => [m.vendorId, m.decision, m.score])).toEqual([
      ['b', 'match', 0.6],
      ['a', 'match', 0.9],
    ]);
    expect(matches[0]?.explanation).toEqual([
      'Recorded as the same company by Dana Reyes on 2026-03-02.',
      'It looks like b.',
    ]);
    expect(setAside).toEqual([]);
  });

  it('adds an entity that the matcher did not see, with score 0', () => {
    const { matches } = decide([on('c', { verdict: 'same', note: 'Their invoice says so.' })], []);
    expect(matches).toMatchObject([{ vendorId: 'c', vendorName: 'c, Inc.', score: 0, decision: 'match' }]);
    expect(matches[0]?.explanation[0]).toBe(
      'Recorded as the same company by Dana Reyes on 2026-03-02: Their invoice says so.',
    );
  });

  it('on an entity that the store no longer has is told, not applied', () => {
    const { matches, concerns } = decide([on('gone', { verdict: 'same' })]);
    expect(matches).toEqual([match('a'), match('b', { score: 0.6, decision: 'review' })]);
    expect(concerns).toMatchObject([{ message: expect.stringContaining('"gone" any more') }]);
  });
});

describe('the row that a verdict holds for', () => {
  const holds = (vendor: Verdict['vendor'], of: JudgedRow) =>
    decide([on('a', { vendor })], [match('a')], of).matches.length === 0;

  it.each([
    ['the same id and name', { externalId: 'AP-1', name: 'Acme Health' }, row, true],
    ['the same name in other spelling', { externalId: 'AP-1', name: ' ACME  Health LLC.' }, row, true],
    ['another id', { externalId: 'AP-2', name: 'Acme Health' }, row, false],
    ['another name under a re-used id', { externalId: 'AP-1', name: 'Borealis Billing' }, row, false],
    ['a name that is only near', { externalId: 'AP-1', name: 'Acme Healthcare' }, row, false],
    ['an id where the row has none', { externalId: 'AP-1', name: 'Acme Health' }, { name: 'Acme Health' }, false],
    ['no id, an equal name', { name: 'acme health' }, row, true],
    ['no id, another name', { name: 'acme' }, row, false],
    ['a row without a name', { externalId: 'AP-1', name: 'Acme Health' }, { externalId: 'AP-1' }, false],
    ['another web ending', { name: 'acme.com' }, { name: 'acme.org' }, false],
    ['a web ending where the row has none', { name: 'acme.com' }, { name: 'Acme' }, false],
    ['an equal web ending', { name: 'Acme.com, Inc.' }, { name: 'ACME.COM' }, true],
    ['another place in brackets', { name: 'Acme Health (Troy, MI)' }, { name: 'Acme Health (Troy, NY)' }, false],
    ['another name behind d/b/a', { name: 'Acme d/b/a Orion' }, { name: 'Acme d/b/a Lyra' }, false],
  ] as [string, Verdict['vendor'], JudgedRow, boolean][])('%s', (_, vendor, of, expected) => {
    expect(holds(vendor, of)).toBe(expected);
  });

  it('a known id under another name gives a concern that names the earlier one', () => {
    const { concerns } = decide([on('a')], [match('a')], { externalId: 'AP-1', name: 'Borealis Billing' });
    expect(concerns).toMatchObject([{ path: ['externalId'], message: expect.stringContaining('"ACME HEALTH"') }]);
  });

  it('once the verdict is recorded for the name of today there is no concern left', () => {
    const vendor = { externalId: 'AP-1', name: 'Borealis Billing' };
    const { matches, concerns } = decide([on('a'), on('a', { vendor, verdict: 'same' })], [match('a')], vendor);
    expect([matches[0]?.decision, concerns]).toEqual(['match', []]);
  });

  it('the verdict for its own id goes before one for its name', () => {
    const byName = on('a', { vendor: { name: 'Acme Health' }, revision: 9 });
    expect(decide([byName, on('a', { verdict: 'same' })], [match('a')]).matches).toHaveLength(1);
    expect(decide([byName], [match('a')]).matches).toHaveLength(0);
  });
});

describe('the verdicts in force', () => {
  const first = on('a', { revision: 1 });
  const second = on('a', { revision: 2, verdict: 'same' });
  it('are the latest of each subject; a withdrawn one leaves none behind it', () => {
    expect(verdictIndex([second, first]).inForce).toEqual([second]);
    const withdrawn = { ...second, withdrawnAt: '2026-04-01T00:00:00.000Z', withdrawnBy: 'Lee' };
    expect(verdictIndex([first, withdrawn]).inForce).toEqual([]);
    expect(withState([first, withdrawn]).map((v) => [v.state, v.supersededBy])).toEqual([
      ['superseded', second.id],
      ['withdrawn', undefined],
    ]);
  });
});

describe('the latest word', () => {
  it('is the one recorded last, also where an earlier one counts higher: names may be read otherwise by then', () => {
    const old = on('a', { revision: 7, recordedAt: '2026-03-01T00:00:00.000Z' });
    const fresh = on('a', { revision: 1, recordedAt: '2026-05-01T00:00:00.000Z', verdict: 'same' });
    expect(verdictIndex([old, fresh]).inForce).toEqual([fresh]);
    expect(withState([fresh, old]).map((v) => v.state)).toEqual(['in-force', 'superseded']);
  });
});

const anyName = fc.oneof(
  fc.constantFrom('Acme Health', 'ACME HEALTH, INC.', 'Acme', 'The Company', ''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anyRow = fc.record(
  { externalId: fc.constantFrom('AP-1', 'AP-2', ''), name: anyName },
  { requiredKeys: [] },
) as fc.Arbitrary<JudgedRow>;
const anyMatches = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
  .map((ids) => ids.map((i) => match(i)));
const anyVerdict = fc
  .record({
    id: fc.uuid(),
    vendor: fc.record({ externalId: fc.constantFrom('AP-1', 'AP-2'), name: anyName }, { requiredKeys: ['name'] }),
    vendorId: fc.constantFrom('a', 'b', 'c'),
    verdict: fc.constantFrom('same' as const, 'not-same' as const),
    revision: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ id, ...more }) => verdict(id, more as Partial<Verdict>));

describe('whatever rows, matches and verdicts there are', () => {
  it('no verdicts change nothing', () => {
    fc.assert(
      fc.property(anyRow, anyMatches, (of, matches) => {
        const decided = applyVerdicts(matches, verdictIndex([]), of, entities);
        expect(decided).toEqual({ matches, setAside: [], ruledOut: new Map(), concerns: [] });
      }),
    );
  });

  it('withdrawn ones change nothing', () => {
    fc.assert(
      fc.property(anyRow, anyMatches, fc.array(anyVerdict, { maxLength: 6 }), (of, matches, verdicts) => {
        const withdrawn = verdicts.map((v) => ({ ...v, withdrawnAt: '2026-04-01T00:00:00.000Z', withdrawnBy: 'Lee' }));
        expect(applyVerdicts(matches, verdictIndex(withdrawn), of, entities).matches).toEqual(matches);
      }),
    );
  });

  it('every match is still a match or set aside by a verdict, and their order of recording is none', () => {
    fc.assert(
      fc.property(anyRow, anyMatches, fc.array(anyVerdict, { maxLength: 6 }), (of, matches, verdicts) => {
        const decided = applyVerdicts(matches, verdictIndex(verdicts), of, entities);
        const ids = [...decided.matches, ...decided.setAside].map((m) => m.vendorId);
        expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
        for (const { vendorId } of matches) expect(ids).toContain(vendorId);
        for (const m of decided.matches) if (m.score === 0) expect(m.verdict?.verdict).toBe('same');
        for (const m of decided.setAside) expect(m.verdict.verdict).toBe('not-same');
        expect(applyVerdicts(matches, verdictIndex(verdicts.toReversed()), of, entities)).toEqual(decided);
      }),
    );
  });

  it('a comparable form can be made of any text, and never cuts two long names to one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000 }), (text) => {
        expect(typeof comparableName(text)).toBe('string');
      }),
    );
    expect(comparableName(`${'word '.repeat(40)}one`)).not.toBe(comparableName(`${'word '.repeat(40)}two`));
    expect(comparableName('The Company')).not.toBe('');
  });
});

describe('thresholds', () => {
  const standard = { match: 0.85, review: 0.5 };
  it.each([
    [[], [0.85, 0.5]],
    [[{ matchThreshold: 0.9 }], [0.9, 0.5]],
    [[{ matchThreshold: 0.4 }], [0.4, 0.4]],
    [[{ reviewThreshold: 0.95 }], [0.95, 0.95]],
    [
      [{ matchThreshold: 0.9, reviewThreshold: 0.7 }, { matchThreshold: 0.8 }],
      [0.8, 0.7],
    ],
    [
      [{ reviewThreshold: 0.7 }, {}, { matchThreshold: 0.6 }],
      [0.6, 0.6],
    ],
    [
      [{ matchThreshold: 0 }, { reviewThreshold: 0 }, { matchThreshold: 1 }],
      [1, 0],
    ],
  ] as [GivenThresholds[], [number, number]][])('%j is %j', (given, [m, r]) => {
    expect(effectiveThresholds(standard, ...given)).toEqual({ match: m, review: r });
  });

  it('are always in order, and the strongest word stands', () => {
    const one = fc.double({ min: 0, max: 1, noNaN: true });
    const given = fc.record({ matchThreshold: one, reviewThreshold: one }, { requiredKeys: [] });
    const valid = given.filter((g) => thresholdsSchema.safeParse(g).success);
    fc.assert(
      fc.property(fc.array(valid, { maxLength: 4 }), (layers) => {
        const { match: m, review } = effectiveThresholds(standard, ...layers);
        expect(review).toBeLessThanOrEqual(m);
        const last = layers.at(-1);
        if (last?.matchThreshold !== undefined) expect(m).toBe(last.matchThreshold);
        if (last?.reviewThreshold !== undefined) expect(review).toBe(last.reviewThreshold);
      }),
    );
  });

  it('in one place must be in order: the field is named', () => {
    const { error } = thresholdsSchema.safeParse({ matchThreshold: 0.5, reviewThreshold: 0.6 });
    expect(error?.issues).toMatchObject([{ path: ['reviewThreshold'], message: 'must not be above matchThreshold' }]);
    for (const bad of [{ matchThreshold: 1.1 }, { reviewThreshold: -0.1 }, { matchThreshold: '0.9' }])
      expect(thresholdsSchema.safeParse(bad).success).toBe(false);
  });
});
