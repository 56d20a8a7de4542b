import { canonicalIdentifier, type IdentifierKind } from '../../vendor/identifiers.ts';
import type { Identifiers } from '../../vendor/vendor.ts';
import { type Evidence, sentence } from '../evidence.ts';
import type { VendorIndex } from '../vendorIndex.ts';
import { signs } from '../weights.v1.ts';

type Known = readonly (readonly [IdentifierKind, string])[];

/** The identifiers of a query in their canonical form; unreadable ones say nothing. */
export function readIdentifiers(identifiers: Identifiers | undefined): Known {
  return (Object.entries(identifiers ?? {}) as [IdentifierKind, string | undefined][]).flatMap(([kind, text]) => {
    const read = text === undefined ? undefined : canonicalIdentifier(kind, text);
    return read && 'value' in read ? [[kind, read.value] as const] : [];
  });
}

/** Signs from an equal identifier. */
export function identifier(index: VendorIndex, known: Known): Evidence[] {
  return known.flatMap(([kind, value]) => {
    const entities = index.byIdentifier.get(`${kind} ${value}`) ?? [];
    return entities.slice(0, 50).map((entity): Evidence => {
      const name = index.entities[entity]?.name ?? '';
      return {
        entity,
        family: 'identifier',
        via: `identifier: ${kind} ${value}`,
        score: entities.length > 1 ? signs['shared-name'] : signs.identifier,
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
  const own = index.identifiers[entity];
  const name = index.entities[entity]?.name ?? '';
  return known.flatMap(([kind, value]) => {
    const listed = own?.get(kind);
    if (listed === undefined || listed === value) return [];
    return [
      `The ${kind.toUpperCase()} ${value} differs from ${listed}, that of ${name}: check which company is meant.`,
    ];
  });
}
