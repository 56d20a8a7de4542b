import type { IncidentFacts } from '../law/facts.ts';

/** At most as many incidents as a row of the list may state (`vendorRowSchema`). */
const mostIncidents = 50;

/**
 * Where the incident stands in a row that something recorded is about (`name`, as warnings name it); one that the row does
 * not state yet is added to `incidents`. Beside facts that name no breach none is added: the report may read those as facts
 * of that very breach, and a second entry would part the two.
 */
export function incidentOf(
  incidents: IncidentFacts[],
  { breachId, name }: { breachId: string | undefined; name: string },
  warn: (path: readonly PropertyKey[], message: string) => void,
): number | null {
  const stated = incidents.findIndex((i) => i.breachId === breachId);
  const nameless = incidents.flatMap((i, at) => (i.breachId === undefined ? [at] : []));
  if (breachId === undefined) {
    if (nameless.length === 1) return stated;
    const message =
      nameless.length === 0
        ? 'the row states no incident without a breachId'
        : 'the row states several incidents without a breachId';
    warn(['incidents'], `${name}: ${message}; give it its breachId`);
    return null;
  }
  if (stated >= 0) return stated;
  const [first] = nameless;
  if (first !== undefined) {
    warn(
      ['incidents', first, 'breachId'],
      `${name}: not counted, as these facts name no breach and may be about ${breachId} too; give them their breachId`,
    );
    return null;
  }
  if (incidents.length >= mostIncidents) {
    warn(['incidents'], `${name}: not counted, as the row states ${mostIncidents} incidents already`);
    return null;
  }
  return incidents.push({ breachId }) - 1;
}
