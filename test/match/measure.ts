import {
  buildVendorIndex,
  candidateIds,
  defaultThresholds,
  matchVendor,
  type VendorMatch,
} from '../../domain/match/match.ts';

/** A list of labelled queries, as gold-dev.json and test/cases/match/pairs-*.json hold it. */
export type Gold = {
  entities: readonly { id: string; name: string; also_known_as?: readonly string[] }[];
  queries: readonly GoldQuery[];
};

/**
 * `match`: the query means the target. `related`: it means a parent, a subsidiary or an acquired company of the target,
 * which may be offered for review and must not be confirmed. `none`: no entity of the list is meant.
 */
export type GoldQuery = {
  id: string;
  query: string;
  expect: 'match' | 'related' | 'none';
  /** What tells it: the name on the list, its other names there, or knowledge that the list does not hold. */
  basis?: 'name' | 'alias' | 'knowledge';
  target: string | null;
  /** How the query varies the name: "typo", "legal-suffix" … */
  kinds?: readonly string[];
  /** Entities that a query which means none could be taken for. */
  confusable_with?: readonly string[];
};

/** What of a match is measured. */
export type Found = Pick<VendorMatch, 'vendorId' | 'vendorName' | 'score' | 'decision'>;

/** A query with what the matcher found; `candidates` are the ids that were looked at before scoring. */
export type Answered = GoldQuery & { found: readonly Found[]; candidates: ReadonlySet<string> };

/** The entities of the list as the matcher takes them. */
export const entitiesOf = (gold: Gold) =>
  gold.entities.map(({ id, name, also_known_as = [] }) => ({ id, name, aliases: also_known_as }));

/** Asks every query of the whole list, with the thresholds that the product uses. */
export function answerAll(gold: Gold): Answered[] {
  const index = buildVendorIndex(entitiesOf(gold));
  return gold.queries.map((one) => ({
    ...one,
    found: matchVendor(index, { name: one.query }, defaultThresholds),
    candidates: candidateIds(index, one.query),
  }));
}

/** What became of the target, or of a query that has none: the strongest thing said about it. */
export function outcome({ expect, target, found }: Answered): 'match' | 'review' | 'none' {
  const said = expect === 'none' ? found : found.filter(({ vendorId }) => vendorId === target);
  if (said.some(({ decision }) => decision === 'match')) return 'match';
  return said.length > 0 ? 'review' : 'none';
}

/** Whether another entity than the target was confirmed. Queries without a target are counted by their outcome. */
export const confirmsAnother = ({ target, found }: Answered): boolean =>
  target !== null && found.some(({ vendorId, decision }) => decision === 'match' && vendorId !== target);

/** Counts of a group of queries: of those with a target, `atHand` had it among the candidates. */
export type Tally = {
  queries: number;
  match: number;
  review: number;
  none: number;
  wrongEntity: number;
  targeted: number;
  atHand: number;
};

export function tally(answered: readonly Answered[]): Tally {
  const of = (when: (answer: Answered) => boolean) => answered.filter(when).length;
  return {
    queries: answered.length,
    match: of((answer) => outcome(answer) === 'match'),
    review: of((answer) => outcome(answer) === 'review'),
    none: of((answer) => outcome(answer) === 'none'),
    wrongEntity: of(confirmsAnother),
    targeted: of(({ target }) => target !== null),
    atHand: of(({ target, candidates }) => target !== null && candidates.has(target)),
  };
}

/** Shares, 0 … 1, by which a matcher is judged. @throws RangeError where a group that one is taken of is empty. */
export type Rates = {
  match: number;
  matchOrReview: number;
  relatedToMatch: number;
  noneToMatch: number;
  noneToReview: number;
  wrongEntity: number;
  /** Of what a name or an alias decides, the share whose target was looked at. */
  candidateRecall: number;
};

const isDecidable = ({ expect, basis }: GoldQuery) => expect === 'match' && basis !== 'knowledge';

function share(count: number, of: number): number {
  if (of === 0) throw new RangeError('No query of this group: a share of nothing would pass any bound.');
  return count / of;
}

/** The rates over all queries but those that only knowledge decides; a wrong entity counts for these too. */
export function rates(answered: readonly Answered[]): Rates {
  const decidable = tally(answered.filter(isDecidable));
  const related = tally(answered.filter(({ expect }) => expect === 'related'));
  const none = tally(answered.filter(({ expect }) => expect === 'none'));
  const targeted = tally(answered.filter(({ target }) => target !== null));
  return {
    match: share(decidable.match, decidable.queries),
    matchOrReview: share(decidable.match + decidable.review, decidable.queries),
    relatedToMatch: share(related.match, related.queries),
    noneToMatch: share(none.match, none.queries),
    noneToReview: share(none.review, none.queries),
    wrongEntity: share(targeted.wrongEntity, targeted.queries),
    candidateRecall: share(decidable.atHand, decidable.targeted),
  };
}

export type Row = { group: string } & Tally;

/** A row for each expectation and what decides it. */
export function byBasis(answered: readonly Answered[]): Row[] {
  const groups = Map.groupBy(answered, ({ expect, basis }) => (basis ? `${expect}, by ${basis}` : expect));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, list]) => ({ group, ...tally(list) }));
}

/** A row for each expectation and kind of variation, the most frequent first. A query of several kinds is in each. */
export function byKind(answered: readonly Answered[]): Row[] {
  const each = answered.flatMap((answer) => (answer.kinds ?? []).map((kind) => ({ kind, answer })));
  const groups = Map.groupBy(each, ({ kind, answer }) => `${answer.expect}: ${kind}`);
  return [...groups]
    .map(([group, list]) => ({ group, ...tally(list.map(({ answer }) => answer)) }))
    .sort((a, b) => b.queries - a.queries || (a.group < b.group ? -1 : 1));
}

/** Whether the answer is what the label asks for: a match confirmed, a related one not, nothing found for none. */
function isRight(answer: Answered): boolean {
  if (confirmsAnother(answer)) return false;
  const came = outcome(answer);
  return answer.expect === 'related' ? came !== 'match' : came === answer.expect;
}

/** A line for each query that was not answered as its label asks, in the order of the list. */
export function failures(answered: readonly Answered[]): string[] {
  return answered
    .filter((answer) => !isRight(answer))
    .map(({ id, query, expect, basis, target, kinds = [], found }) => {
      const wanted = [expect, basis, target, ...kinds].filter(Boolean).join(' ');
      const said = found.map((one) => `${one.decision} ${one.vendorId} ${one.score} "${one.vendorName}"`);
      return `${id} "${query}" (${wanted}): ${said.join(' | ') || 'nothing'}`;
    });
}

const percent = (count: number, of: number) => (of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`);

/** Rows as people read them, by group: shares of the group, and counts where a share would hide how few they are. */
export const inPercent = (rows: readonly Row[]) =>
  Object.fromEntries(
    rows.map(({ group, queries, match, review, none, wrongEntity, targeted, atHand }) => [
      group,
      {
        queries,
        match: percent(match, queries),
        review: percent(review, queries),
        none: percent(none, queries),
        'wrong entity': wrongEntity,
        'among candidates': percent(atHand, targeted),
      },
    ]),
  );
