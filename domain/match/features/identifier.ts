import { canonicalIdentifier, type IdentifierKind } from '../../vendor/identifiers.ts';
import type { Identifiers } from '../../vendor/vendor.ts';
import { type Evidence, sentence } from '../evidence.ts';
import { filedUnder, hashOf } from '../index/hashedLists.ts';
import { detailsOf, entityName, type VendorIndex } from '../index/vendorIndex.ts';
import type { Search } from '../weights.ts';

type Known = readonly (readonly [IdentifierKind, string])[];

/** The identifiers of a query in their canonical form; unreadable ones say nothing. */
export function readIdentifiers(identifiers: Identifiers | undefined): Known {
  return (Object.entries(identifiers ?? {}) as [IdentifierKind, string | undefined][]).flatMap(([kind, text]) => {
    const read = text === undefined ? undefined : canonicalIdentifier(kind, text);
    return read && 'value' in read ? [[kind, read.value] as const] : [];
  });
}

/** Signs from an equal identifier. */
export function identifier({ index, weights }: Search, known: Known): Evidence[] {
  return known.flatMap(([kind, value]) => {
    const entities = filedUnder(index.columns.byIdentifier, hashOf(`${kind} ${value}`)).filter(
      (entity) => detailsOf(index, entity).identifiers?.[kind] === value,
    );
    return entities.slice(0, 50).map((entity): Evidence => {
      const name = entityName(index, entity);
      return {
        entity,
        family: 'identifier',
        via: `identifier: ${kind} ${value}`,
        score: entities.length > 1 ? weights.signs['shared-name'] : weights.signs.identifier,
        confirms: entities.length === 1,
        sentence: sentence(
          `The ${kind.toUpperCase()} ${value} is that of ${name}${entities.length > 1 ? ', and of others' : ''}`,
        ),
        compared: [value, value],
      };
    });
  });
}

/** Sentences on identifiers of one kind that differ: each speaks against the entity. */
export function differingIdentifiers(index: VendorIndex, known: Known, entity: number): string[] {
  const own = detailsOf(index, entity).identifiers;
  const name = entityName(index, entity);
  return known.flatMap(([kind, value]) => {
    const listed = own?.[kind];
    if (listed === undefined || listed === value) return [];
    return [
      `The ${kind.toUpperCase()} ${value} differs from ${listed}, that of ${name}: check which company is meant.`,
    ];
  });
}
