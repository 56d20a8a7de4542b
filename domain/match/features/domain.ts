import { type Evidence, quote, sentence } from '../evidence.ts';
import { domainsAbove, hostOf } from '../host.ts';
import type { VendorIndex } from '../vendorIndex.ts';
import { signs } from '../weights.v1.ts';

/** Signs from an internet domain: a web address or mailbox counts for the domain it belongs to. */
export function domain(index: VendorIndex, text: string): Evidence[] {
  const host = hostOf(text);
  if (!host) return [];
  const listed = domainsAbove(host).find((above) => index.byDomain.has(above));
  const entities = listed === undefined ? [] : (index.byDomain.get(listed) ?? []);
  const shared = entities.length > 1;
  return entities.slice(0, 50).map((entity): Evidence => {
    const name = index.entities[entity]?.name ?? '';
    const others = shared ? ` ${entities.length} listed entities use it, so it does not confirm the match alone.` : '';
    return {
      entity,
      family: 'domain',
      via: `domain: ${listed}`,
      score: shared ? signs['shared-domain'] : signs.domain,
      confirms: !shared,
      sentence: `${sentence(`${quote(text.slice(0, 200))} belongs to the domain ${quote(listed ?? '')} of ${name}`)}${others}`,
      compared: [host, listed ?? ''],
    };
  });
}
