import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildVendorIndex, defaultThresholds, matchVendor } from '../../domain/match/match.ts';

const path = fileURLToPath(new URL('../../../shared/facts/matching/gold-dev.json', import.meta.url));

type Gold = {
  entities: { id: string; name: string; also_known_as?: string[] }[];
  queries: { id: string; query: string; expect: 'match' | 'related' | 'none'; basis?: string; target: string | null }[];
};

/** FNV-1a: one third of the queries, by their id, was kept from the tuning of the weights. */
function isTuned(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 3 !== 0;
}

/** Shares of the labelled queries by outcome. */
function measure(gold: Gold, queries: Gold['queries']) {
  const index = buildVendorIndex(
    gold.entities.map(({ id, name, also_known_as = [] }) => ({ id, name, aliases: also_known_as })),
  );
  const answers = queries.map((one) => ({ ...one, found: matchVendor(index, { name: one.query }, defaultThresholds) }));
  const share = (of: typeof answers, when: (answer: (typeof answers)[number]) => boolean) =>
    of.length === 0 ? 0 : of.filter(when).length / of.length;
  const expected = (label: string) => answers.filter((answer) => answer.expect === label);
  const decidable = expected('match').filter(({ basis }) => basis !== 'knowledge');
  const knowledge = expected('match').filter(({ basis }) => basis === 'knowledge');
  const hits = ({ found, target }: (typeof answers)[number], decision?: string) =>
    found.some((one) => one.vendorId === target && (decision === undefined || one.decision === decision));
  return {
    match: share(decidable, (answer) => hits(answer, 'match')),
    matchOrReview: share(decidable, (answer) => hits(answer)),
    knowledgeMatchOrReview: share(knowledge, (answer) => hits(answer)),
    relatedToMatch: share(expected('related'), (answer) => hits(answer, 'match')),
    relatedToReview: share(expected('related'), (answer) => hits(answer, 'review')),
    noneToMatch: share(expected('none'), ({ found }) => found.some(({ decision }) => decision === 'match')),
    noneToReview: share(
      expected('none'),
      ({ found }) => found.length > 0 && found.every(({ decision }) => decision === 'review'),
    ),
    wrongEntity: share([...expected('match'), ...expected('related')], ({ found, target }) =>
      found.some(({ vendorId, decision }) => decision === 'match' && vendorId !== target),
    ),
  };
}

const percent = (rates: Record<string, number>) =>
  Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, `${(rate * 100).toFixed(1)} %`]));

test.skipIf(!existsSync(path))('labelled pairs are matched at the measured rates', () => {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  const all = measure(gold, gold.queries);
  const tuned = measure(
    gold,
    gold.queries.filter(({ id }) => isTuned(id)),
  );
  const apart = measure(
    gold,
    gold.queries.filter(({ id }) => !isTuned(id)),
  );
  console.table({ all: percent(all), tuned: percent(tuned), apart: percent(apart) });

  expect(all.match).toBeGreaterThan(0.97);
  expect(all.matchOrReview).toBeGreaterThan(0.985);
  expect(all.noneToMatch).toBeLessThan(0.01);
  expect(all.noneToReview).toBeLessThan(0.07);
  expect(all.relatedToMatch).toBeLessThan(0.05);
  expect(all.wrongEntity).toBeLessThan(0.005);
  expect(apart.match).toBeGreaterThan(0.94);
  expect(apart.noneToMatch).toBeLessThan(0.02);
});
