import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { defaultThresholds } from '../../domain/match/match.ts';
import type { Gold } from './measure.ts';
import {
  asGood,
  bestThreshold,
  goldPairs,
  type Joining,
  joinings,
  pairScore,
  type Quality,
  quality,
  type ScoredPair,
} from './measurePairs.ts';

/**
 * The public name_bench of OpenSanctions' nomenklatura, its pairs of organizations only, beside the run of `logic_v2`
 * that its makers froze. Our threshold comes from gold-dev and was written down before the pairs were scored.
 * `DETAILS=1` prints each pair on which we are wrong, and what other ways of joining give.
 */
const shared = new URL('../../../shared/', import.meta.url);
const goldDev = new URL('facts/matching/gold-dev.json', shared);
const cases = new URL('data/name-bench/cases.csv', shared);
const frozen = new URL('data/name-bench/logicv2-frozen.csv', shared);

/** How the two ways of asking are joined, fixed beforehand as the threshold is; the tests say how the others do. */
const joining: Joining = 'higher';

/**
 * A pair counts as one company where the product would show it: the matcher's own threshold for review, which was chosen
 * on gold-dev. F1 is nearly level there from 0.55 to 0.9, so that no threshold stands out; what the top of that level
 * gives on the public pairs is told beside it.
 */
const threshold = defaultThresholds.review;
const level = 0.01;

/** The threshold at which the makers of `logic_v2` froze their run. */
const frozenThreshold = 0.7;

/** The least that is asked of the matcher, on the pairs as they are now. */
const aim = { organizations: 0.9, synthCompanies: 0.8 };

const wantsDetails = process.env.DETAILS === '1';

type Case = { case_group: string; schema: string; name1: string; name2: string; is_match: string; score?: string };

const organizations = (file: URL) =>
  (parse(readFileSync(file), { columns: true }) as Case[]).filter(({ schema }) =>
    ['Company', 'Organization', 'LegalEntity'].includes(schema),
  );

const isSynthetic = ({ case_group }: Case) => case_group === 'synth_companies';
const key = ({ name1, name2 }: Case) => `${name1}|${name2}`;

/** The pairs with a score for their names; the label is the pair's own. */
const scored = (list: readonly Case[], score: (one: Case) => number): ScoredPair[] =>
  list.map((one) => ({ isMatch: one.is_match === 'true', score: score(one) }));

const asWeScore = ({ name1, name2 }: Case) => pairScore(name1, name2, joining);

const row = ({ pairs, precision, recall, f1 }: Quality) => ({
  pairs,
  precision: precision.toFixed(3),
  recall: recall.toFixed(3),
  F1: f1.toFixed(3),
});

const readGold = () => JSON.parse(readFileSync(goldDev, 'utf8')) as Gold;

test.skipIf(!existsSync(goldDev))('threshold and joining are among the best on gold-dev', () => {
  const found = Object.fromEntries(
    (Object.keys(joinings) as Joining[]).map((one) => {
      const pairs = goldPairs(readGold(), one);
      return [one, { pairs, best: bestThreshold(pairs) }];
    }),
  ) as Record<Joining, { pairs: ScoredPair[]; best: number }>;
  const f1 = (one: Joining, at = found[one].best) => quality(found[one].pairs, at).f1;
  console.table(
    Object.fromEntries(
      Object.entries(found).map(([one, { pairs, best }]) => [one, { best, ...row(quality(pairs, best)) }]),
    ),
  );
  expect(f1(joining, threshold), `bestThreshold gives ${found[joining].best}`).toBeGreaterThanOrEqual(
    f1(joining) - level,
  );
  expect(f1(joining)).toBeGreaterThanOrEqual(Math.max(f1('higher'), f1('mean'), f1('lower')) - asGood);
});

/**
 * The file has changed since the run: six pairs are new, three of "synth_companies" are labelled the other way, and that
 * group took in 50 mostly easier pairs which had a group of their own. So each figure of ours stands beside the frozen
 * run's on the same pairs under the same labels, once as they were at the run and once as they are now.
 */
describe.skipIf(!existsSync(cases) || !existsSync(frozen))('name_bench, organizations', () => {
  const run = organizations(frozen);
  const present = organizations(cases);
  const frozenScores = new Map(run.map((one) => [key(one), Number(one.score)]));
  const asFrozen = (one: Case) => frozenScores.get(key(one)) ?? Number.NaN;
  const ours = (list: readonly Case[]) => quality(scored(list, asWeScore), threshold);
  const theirs = (list: readonly Case[]) => quality(scored(list, asFrozen), frozenThreshold);

  const atTheTop = () => {
    const top = bestThreshold(goldPairs(readGold(), joining));
    return [
      `as of now, every pair: ours at ${top}, the middle of the level`,
      row(quality(scored(present, asWeScore), top)),
    ];
  };

  test("the frozen run's figures are the published ones", () => {
    const [all, synthetic] = [theirs(run), theirs(run.filter(isSynthetic))];
    expect([all.pairs, all.f1.toFixed(3)]).toEqual([259, '0.865']);
    expect([synthetic.pairs, synthetic.f1.toFixed(3)]).toEqual([100, '0.707']);
  });

  test('our figures beside the frozen run', () => {
    const inBoth = present.filter((one) => frozenScores.has(key(one)));
    const sets = {
      'as at the run, all': run,
      'as at the run, synth_companies': run.filter(isSynthetic),
      'as of now, all that the run has': inBoth,
      'as of now, synth_companies': inBoth.filter(isSynthetic),
    };
    console.table(
      Object.fromEntries([
        ...Object.entries(sets).flatMap(([name, list]) => [
          [`${name}: ours at ${threshold}`, row(ours(list))],
          [`${name}: logic-v2 at ${frozenThreshold}`, row(theirs(list))],
        ]),
        [`as of now, every pair: ours at ${threshold}`, row(ours(present))],
        ...(existsSync(goldDev) ? [atTheTop()] : []),
      ]),
    );
    if (wantsDetails) {
      const wrong = present.filter((one) => asWeScore(one) >= threshold !== (one.is_match === 'true'));
      for (const one of wrong) console.log(asWeScore(one), one.name1, '|', one.name2, '|', one.is_match);
    }
    if (wantsDetails && existsSync(goldDev)) {
      const others = (Object.keys(joinings) as Joining[]).map((one) => {
        const at = bestThreshold(goldPairs(readGold(), one));
        const score = ({ name1, name2 }: Case) => pairScore(name1, name2, one);
        return [`as of now, every pair: ${one} at ${at}`, row(quality(scored(present, score), at))];
      });
      console.table(Object.fromEntries(others));
    }
    expect(ours(present).f1).toBeGreaterThanOrEqual(aim.organizations);
    expect(ours(present.filter(isSynthetic)).f1).toBeGreaterThanOrEqual(aim.synthCompanies);
    expect(inBoth.length).toBe(present.length - 6);
  });
});
