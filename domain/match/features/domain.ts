import { domainBits, type Evidence, quote, sentence } from '../evidence.ts';
import { domainsAbove, hostOf } from '../host.ts';
import { filedUnder, hashOf } from '../index/hashedLists.ts';
import { detailsOf, entityName, type VendorIndex } from '../index/vendorIndex.ts';
import type { Search } from '../weights.ts';

/** The entities that are listed with a domain. */
const usersOf = (index: VendorIndex, host: string): number[] =>
  filedUnder(index.columns.byDomain, hashOf(host)).filter((entity) => detailsOf(index, entity).domains?.includes(host));

/** Signs from an internet domain: a web address or mailbox counts for the domain it belongs to. */
export function domain({ index, weights }: Search, text: string): Evidence[] {
  const host = hostOf(text);
  if (!host) return [];
  const listed = domainsAbove(host).find((above) => usersOf(index, above).length > 0);
  const entities = listed === undefined ? [] : usersOf(index, listed);
  const shared = entities.length > 1;
  return entities.slice(0, 50).map((entity): Evidence => {
    const name = entityName(index, entity);
    const others = shared ? ` ${entities.length} listed entities use it, so it does not confirm the match alone.` : '';
    return {
      entity,
      feature: 'domain',
      family: 'domain',
      bits: domainBits - Math.log2(entities.length),
      via: `domain: ${listed}`,
      score: shared ? weights.signs['shared-domain'] : weights.signs.domain,
      confirms: !shared,
      sentence: `${sentence(`${quote(text.slice(0, 200))} belongs to the domain ${quote(listed ?? '')} of ${name}`)}${others}`,
      compared: [host, listed ?? ''],
    };
  });
}
