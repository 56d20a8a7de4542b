import { canonicalIdentifier, type IdentifierKind } from '../../vendor/identifiers.ts';
import type { Identifiers } from '../../vendor/vendor.ts';
import { type Evidence, identifierBits, sentence } from '../evidence.ts';
import { filedUnder, hashOf } from '../index/hashedLists.ts';
import { detailsOf, entityName, type VendorIndex } from '../index/vendorIndex.ts';
import type { Search } from '../weights.ts';

export type Known = readonly (readonly [IdentifierKind, string])[];

/** The identifiers of a query in their canonical form; unreadable ones say nothing. */
export function readIdentifiers(identifiers: Identifiers | undefined): Known {
  return (Object.entries(identifiers ?? {}) as [IdentifierKind, string | undefined][]).flatMap(([kind, text]) => {
    const read = text === undefined ? undefined : canonicalIdentifier(kind, text);
    return read && 'value' in read ? [[kind, read.value] as const] : [];
  });
}

const filed = (index: VendorIndex, kind: IdentifierKind, value: string) =>
  filedUnder(index.columns.byIdentifier, hashOf(`${kind} ${value}`)).slice(0, 50);

/** The entities that bear an identifier themselves. */
export const bearersOfIdentifier = (index: VendorIndex, kind: IdentifierKind, value: string): number[] =>
  filed(index, kind, value).filter((entity) => detailsOf(index, entity).identifiers?.[kind] === value);

/** The entities whose statements another registrant files under this CIK. */
const membersOfRegistrant = (index: VendorIndex, kind: IdentifierKind, value: string): number[] =>
  kind !== 'cik'
    ? []
    : filed(index, kind, value).filter((entity) => {
        const { identifiers, registrantCik } = detailsOf(index, entity);
        return registrantCik === value && identifiers?.cik !== value;
      });

/**
 * Signs from an equal identifier: of the entity itself, or of the registrant that it belongs to. Where a name is given
 * too, it says which member of the registrant's group is meant.
 */
export function identifier({ index, weights }: Search, known: Known, isNamed: boolean): Evidence[] {
  return known.flatMap(([kind, value]) => {
    const bearers = bearersOfIdentifier(index, kind, value);
    const compared = [value, value] as const;
    const sign = {
      feature: 'identifier',
      family: 'identifier',
      via: `identifier: ${kind} ${value}`,
      compared,
    } as const;
    const own = bearers.map((entity): Evidence => {
      const others = bearers.length > 1 ? ', and of others' : '';
      return {
        ...sign,
        entity,
        score: bearers.length > 1 ? weights.signs['shared-name'] : weights.signs.identifier,
        bits: identifierBits - Math.log2(bearers.length),
        confirms: bearers.length === 1,
        sentence: sentence(`The ${kind.toUpperCase()} ${value} is that of ${entityName(index, entity)}${others}`),
      };
    });
    const members = membersOfRegistrant(index, kind, value).map(
      (entity): Evidence => ({
        ...sign,
        entity,
        score: weights.signs['registrant-of-group'],
        bits: identifierBits / 2,
        confirms: false,
        supportsOnly: isNamed && bearers.length > 0,
        sentence: sentence(
          `The CIK ${value} is that of the registrant to which ${entityName(index, entity)} belongs: it settles the group, not the company`,
        ),
      }),
    );
    return [...own, ...members];
  });
}

/** What speaks against an entity. */
export type Contradiction = Pick<Evidence, 'feature' | 'score' | 'compared' | 'sentence'>;

/** Identifiers of one kind that differ: each speaks against the entity. */
export function differingIdentifiers(index: VendorIndex, known: Known, entity: number): Contradiction[] {
  const { identifiers: own, registrantCik } = detailsOf(index, entity);
  return known.flatMap(([kind, value]) => {
    const listed = own?.[kind];
    if (listed === undefined || listed === value || (kind === 'cik' && registrantCik === value)) return [];
    const sentence = `The ${kind.toUpperCase()} ${value} differs from ${listed}, that of ${entityName(index, entity)}: check which company is meant.`;
    return [{ feature: 'identifier', score: 0, compared: [value, listed], sentence }];
  });
}
