import type { Comparable } from '../comparable.ts';
import { bitsOf, type Evidence, quote, sentence } from '../evidence.ts';
import {
  detailsOf,
  entityName,
  type IndexedName,
  namesWithForm,
  placeOf,
  strongKinds,
  type VendorIndex,
} from '../index/vendorIndex.ts';
import type { Search } from '../weights.ts';

const namesEqual = (index: VendorIndex, hint: Comparable): IndexedName[] =>
  namesWithForm(index, 'byFolded', hint.folded);

/** A bracket that names the entity by another name, or a company that it belongs to. */
export function agreeingHint({ index, weights }: Search, hint: Comparable, entity: number): Evidence | undefined {
  const names = namesEqual(index, hint);
  if (names.length === 0) return undefined;
  const relatives = (detailsOf(index, entity).relatives ?? []).flatMap((id) => placeOf(index, id) ?? []);
  const own = names.find((name) => name.entity === entity);
  const relative = names.find((name) => strongKinds.has(name.kind) && relatives.includes(name.entity));
  const agreeing = own ?? relative;
  if (!agreeing) return undefined;
  const related = own ? own.kind === 'parent' || own.kind === 'subsidiary' : true;
  const what = related ? `a company related to ${entityName(index, entity)}` : entityName(index, entity);
  return {
    entity,
    feature: 'bracket',
    family: 'hint',
    bits: bitsOf(hint.tokens),
    via: `hint: ${hint.text}`,
    score: weights.signs['shared-domain'],
    confirms: false,
    supportsOnly: true,
    sentence: `The bracket ${quote(hint.text)} names ${what}, which agrees.`,
    compared: [hint.core, agreeing.core],
  };
}

/** A bracket that names an entity, where the name before it says nothing. */
export function hintAlone({ index, weights }: Search, hint: Comparable): Evidence[] {
  return namesEqual(index, hint)
    .filter(({ kind }) => strongKinds.has(kind) || (kind === 'weak-alias' && weights.rules.bracketsSpeak))
    .slice(0, 5)
    .map((name) => ({
      entity: name.entity,
      feature: 'bracket',
      family: 'hint',
      bits: bitsOf(hint.tokens),
      via: `hint: ${hint.text}`,
      score: weights.signs.hint,
      confirms: false,
      sentence: sentence(`Only the bracket ${quote(hint.text)} names ${entityName(index, name.entity)}`),
      compared: [hint.core, name.core],
    }));
}
