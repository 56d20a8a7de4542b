import type { IdentifierKind } from '../vendor/identifiers.ts';
import type { Evidence } from './evidence.ts';
import { bearersOfIdentifier, type Known } from './features/identifier.ts';
import { detailsOf, entityId, entityName, type VendorIndex } from './index/vendorIndex.ts';
import type { VendorMatch } from './match.ts';
import type { Search } from './weights.ts';

/** Kinds that belong to a registrant or a group's head, under which several companies of a list can stand. */
const groupKinds: ReadonlySet<IdentifierKind> = new Set(['cik', 'lei']);

type Settled = { entity: number; kind: IdentifierKind; value: string };

/** Whether an entity belongs to the group whose head bears the identifier. */
function isMember(index: VendorIndex, entity: number, { entity: head, kind, value }: Settled): boolean {
  if (!groupKinds.has(kind)) return false;
  const details = detailsOf(index, entity);
  return (
    (kind === 'cik' && details.registrantCik === value) ||
    (details.relatives ?? []).includes(entityId(index, head)) ||
    (detailsOf(index, head).relatives ?? []).includes(entityId(index, entity))
  );
}

const confirmsByName = (evidence: readonly Evidence[] | undefined) =>
  evidence?.some((sign) => sign.confirms && sign.family !== 'identifier') ?? false;

/** A match that a person has to look at, with the reason first. */
const toReview = (
  { weights }: Search,
  match: VendorMatch,
  compared: readonly [query: string, entity: string],
  sentence: string,
): VendorMatch => ({
  ...match,
  decision: 'review',
  score: Math.min(match.score, weights.signs['shared-name']),
  explanation: [sentence, ...match.explanation],
  signs: [{ feature: 'identifier', score: 0, query: compared[0], entity: compared[1] }, ...match.signs],
});

/**
 * Lets identifiers decide over names. Whatever a name says of another entity than the one that bears the query's
 * identifier is a case for review; but a CIK or an LEI settles the group only, and a member that the name means stands
 * before the head that bears the number. Nothing is taken away.
 */
export function settle(
  search: Search,
  known: Known,
  evidence: ReadonlyMap<number, readonly Evidence[]>,
  scored: ReadonlyMap<number, VendorMatch>,
): Map<number, VendorMatch> {
  const { index } = search;
  const settled = known.flatMap(([kind, value]) =>
    bearersOfIdentifier(index, kind, value).map((entity): Settled => ({ entity, kind, value })),
  );
  if (settled.length === 0 || !search.weights.rules.identifiersDecide) return new Map(scored);
  const heads = new Set(settled.map(({ entity }) => entity));
  const isMatched = (entity: number) => scored.get(entity)?.decision === 'match';
  const members = [...scored.keys()].filter(
    (entity) => isMatched(entity) && !heads.has(entity) && settled.some((one) => isMember(index, entity, one)),
  );
  return new Map(
    [...scored].map(([entity, match]) => {
      const [first] = settled;
      const own = settled.find((one) => one.entity === entity);
      if (match.decision !== 'match' || !first) return [entity, match];
      if (own) {
        const other = settled.find(
          (one) => one.entity !== entity && !isMember(index, one.entity, own) && !isMember(index, entity, one),
        );
        if (other) {
          const sentence = `The ${label(own)} is that of ${match.vendorName}, but the ${label(other)} is that of ${entityName(index, other.entity)}: check which company is meant.`;
          return [entity, toReview(search, match, [own.value, other.value], sentence)];
        }
        const member = members.find((one) => isMember(index, one, own));
        if (member === undefined || confirmsByName(evidence.get(entity))) return [entity, match];
        const sentence = `The ${label(own)} is that of ${match.vendorName}, but the name means ${entityName(index, member)}, which belongs to it.`;
        return [entity, toReview(search, match, [own.value, entityName(index, member)], sentence)];
      }
      if (members.includes(entity)) return [entity, match];
      const sentence = `The ${label(first)} is that of ${entityName(index, first.entity)}, not of ${match.vendorName}: check which company is meant.`;
      return [entity, toReview(search, match, [first.value, entityName(index, first.entity)], sentence)];
    }),
  );
}

const label = ({ kind, value }: Settled) => `${kind.toUpperCase()} ${value}`;
