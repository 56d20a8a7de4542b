import type { Breach } from '../breach/breach.ts';
import type { Day } from '../calendar/day.ts';
import { wordsOf } from '../vendor/normalizeName.ts';
import type { Link } from './link.ts';
import { countsOfReport } from './linkIncidents.ts';
import type { Report } from './report.ts';

const folded = (name: string): string => wordsOf(name).join('');

/** Reports that curated incidents list: the same entity, state and day of submission. */
export function listedLinks(reports: readonly Report[], known: readonly Breach[]): Map<string, Link> {
  const listings = Map.groupBy(
    known.flatMap((breach) =>
      breach.claims.flatMap((claim) =>
        claim.field === 'hhsReport' && claim.value.submittedOn !== undefined
          ? [
              {
                breach,
                value: claim.value,
                key: entryKey(claim.value.entity, claim.value.state, claim.value.submittedOn),
              },
            ]
          : [],
      ),
    ),
    ({ key }) => key,
  );
  const found = reports.flatMap((report) => {
    const sighting = report.sightings.find(({ row }) => listings.has(entryKey(row.name, row.state, row.submittedOn)));
    if (!sighting) return [];
    const { row } = sighting;
    const key = entryKey(row.name, row.state, row.submittedOn);
    return [{ report, sighting, key, entries: listings.get(key) ?? [] }];
  });
  const sharing = Map.groupBy(found, ({ key }) => key);
  return new Map(
    found.map(({ report, sighting, key, entries }) => {
      const counts = countsOfReport(report);
      const breaches = [...new Map(entries.map(({ breach }) => [breach.id, breach])).values()];
      // Where a product's incident and that of a vendor which used it both list a report, the vendor is the nearer one.
      const nearest = breaches.filter((breach) => !breaches.some((other) => other.upstream === breach.id));
      const [only] = nearest;
      const twins = sharing.get(key) ?? [];
      const isMeant = twins.length === 1 || entries.some(({ value }) => counts.has(value.count ?? -1));
      const sure = nearest.length === 1 && only && isMeant;
      const entry = `${sighting.row.name}${sighting.row.state ? ` (${sighting.row.state})` : ''}, submitted ${sighting.row.submittedOn}`;
      const link: Link = {
        reportId: report.id,
        basis: 'listed',
        decision: sure ? 'match' : 'review',
        breachId: sure ? only.id : null,
        candidates: sure ? [] : nearest.map((breach) => breach.id).sort(),
        name: sighting.row.name,
        sentence: `Listed with the incident: ${entry}`,
        export: sighting.export,
        because: sure
          ? `the reviewed incident "${only.title}" lists this report (${entry})`
          : nearest.length > 1
            ? `several reviewed incidents list this report (${entry})`
            : `the reviewed incident "${only?.title}" lists one report of this organization and day, and there are ${twins.length}`,
      };
      return [report.id, link] as const;
    }),
  );
}

const entryKey = (name: string, state: string | null | undefined, day: Day | null): string =>
  `${folded(name)}|${state ?? ''}|${day ?? ''}`;
