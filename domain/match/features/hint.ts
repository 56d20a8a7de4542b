import type { Comparable } from '../comparable.ts';
import { type Evidence, quote, sentence } from '../evidence.ts';
import { type IndexedName, strongKinds, type VendorIndex } from '../vendorIndex.ts';
import { signs } from '../weights.v1.ts';

const namesEqual = (index: VendorIndex, hint: Comparable): IndexedName[] =>
  (index.byFolded.get(hint.folded) ?? []).flatMap((id) => index.names[id] ?? []);

/** A bracket that names the entity by another name, or a company that it belongs to. */
export function agreeingHint(index: VendorIndex, hint: Comparable, entity: number): Evidence | undefined {
  const self = index.entities[entity];
  if (!self) return undefined;
  const relatives = [...(self.parents ?? []), ...(self.subsidiaries ?? [])].flatMap(
    (relative) => index.placeOf.get(relative.vendorId ?? '') ?? [],
  );
  const names = namesEqual(index, hint);
  const own = names.find((name) => name.entity === entity);
  const relative = names.find((name) => strongKinds.has(name.kind) && relatives.includes(name.entity));
  const agreeing = own ?? relative;
  if (!agreeing) return undefined;
  const related = own ? own.kind === 'parent' || own.kind === 'subsidiary' : true;
  const what = related ? `a company related to ${self.name}` : self.name;
  return {
    entity,
    family: 'hint',
    via: `hint: ${hint.text}`,
    score: signs['shared-domain'],
    confirms: false,
    supportsOnly: true,
    sentence: `The bracket ${quote(hint.text)} names ${what}, which agrees.`,
    compared: [hint.core, agreeing.core],
  };
}

/** A bracket that names an entity, where the name before it says nothing. */
export function hintAlone(index: VendorIndex, hint: Comparable): Evidence[] {
  return namesEqual(index, hint)
    .filter((name) => strongKinds.has(name.kind))
    .slice(0, 5)
    .map((name) => ({
      entity: name.entity,
      family: 'hint',
      via: `hint: ${hint.text}`,
      score: signs.hint,
      confirms: false,
      sentence: sentence(`Only the bracket ${quote(hint.text)} names ${index.entities[name.entity]?.name ?? ''}`),
      compared: [hint.core, name.core],
    }));
}
