import type { MatchEntity } from '../../domain/match/match.ts';
import type { Cause } from '../../domain/watch/cause.ts';
import { nearKeys } from '../../domain/watch/nearKeys.ts';
import { vendorsNear } from '../../domain/watch/vendorsNear.ts';
import { changeKeys, type StoreChange } from '../../domain/watch/watchKeys.ts';
import type { Catalog } from './catalog.ts';
import { matchEntities } from './matchIndex.ts';
import type { ChangeEvent } from './ports.ts';

/** Of so many companies with new names at most those are looked for too that lists write with one keystroke wrong: hundreds of keys each. */
const mostLookedNear = 10;

/** Fields of an incident by which a list can come to mean it. */
const naming = ['vendorId', 'aliases', 'weakAliases', 'upstream'];

type ByKey = Map<string, Cause[]>;

/**
 * Under which keys of the index those stand whom changes of the store may concern, and for what causes. `near`: keys of names with
 * one keystroke wrong; they are very many, of which hardly any has anybody, so that the others had better be told before.
 */
export function causesByKey(
  catalog: Pick<Catalog, 'vendors' | 'heads' | 'version'>,
  changes: readonly ChangeEvent[],
  vendorIds: readonly string[],
): { exact: ByKey; near: ByKey } {
  const near = memo((id: string) => vendorsNear(id, catalog.vendors.values()));
  const entityOf = memo((id: string) => entities(catalog, id));
  const all = [
    ...changes.map((change) => ({ cause: causeOf(change), change: changed(change, near, entityOf) })),
    ...vendorIds.map((vendorId) => ({
      cause: { kind: 'vendor' as const, vendorId, store: catalog.version },
      change: { vendorIds: near(vendorId), entities: entityOf(vendorId) },
    })),
  ];
  const named = new Set(all.flatMap(({ change }) => change.entities?.map(({ id }) => id) ?? []));
  const found: { exact: ByKey; near: ByKey } = { exact: new Map(), near: new Map() };
  for (const { cause, change } of all) {
    for (const key of changeKeys(change)) addTo(found.exact, key, cause);
    if (named.size <= mostLookedNear) for (const key of nearKeys(change.entities ?? [])) addTo(found.near, key, cause);
  }
  return found;
}

function addTo(byKey: ByKey, key: string, cause: Cause): void {
  const causes = byKey.get(key);
  if (causes) causes.push(cause);
  else byKey.set(key, [cause]);
}

const causeOf = ({ breachId, kind, title, position }: ChangeEvent): Cause => ({
  kind: 'breach',
  breachId,
  change: kind,
  title,
  position,
});

function changed(
  { breachId, vendorId, kind, fields }: ChangeEvent,
  near: (id: string) => string[],
  entityOf: (id: string) => MatchEntity[],
): StoreChange {
  const isNamed = kind === 'added' || (kind === 'changed' && fields.some(({ field }) => naming.includes(field)));
  return { breachId, vendorIds: near(vendorId), entities: isNamed ? entityOf(vendorId) : [] };
}

/** A company as the matcher takes it; none where the store no longer has it. */
function entities({ vendors, heads }: Pick<Catalog, 'vendors' | 'heads'>, id: string): MatchEntity[] {
  const vendor = vendors.get(id);
  return vendor === undefined
    ? []
    : matchEntities(
        [vendor],
        heads.filter((head) => head.vendorId === id),
      );
}

function memo<T>(work: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? work(id);
    known.set(id, found);
    return found;
  };
}
