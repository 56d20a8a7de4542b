import { knownFromDay } from '../../domain/breach/partialDate.ts';
import { latest } from '../../domain/calendar/day.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { readExportText } from '../../domain/portal/exportText.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import { linkReports } from '../../domain/portal/linkReports.ts';
import { vendorsMeant } from '../../domain/portal/linkVendors.ts';
import { organizationsOf } from '../../domain/portal/organizations.ts';
import type { PortalExport } from '../../domain/portal/portalExport.ts';
import { portalRecords } from '../../domain/portal/portalRecords.ts';
import type { Followed } from '../../domain/portal/reportClaims.ts';
import { reportHistory, vanishing } from '../../domain/portal/reportHistory.ts';
import { type BuiltFeed, type Known, knownBreaches, type RowCounts, type StoredFile } from './feed.ts';
import { matchEntities } from './matchIndex.ts';

/** What is no correction but a broken file. */
const mostVanishing = 0.1;

/** The federal breach portal: its reports followed through all exports, tied to incidents, as records. */
export function buildPortal(files: readonly StoredFile[], known: Known): BuiltFeed {
  const exports = exportsOf(files);
  const reports = followReports(exports);
  const followed = reports.map((report): Followed => ({ report, history: reportHistory(report, exports) }));
  const incidentsKnown = knownBreaches(known);
  const curated = matchEntities(known.vendors, incidentsKnown);
  const organizations = organizationsOf(reports, buildVendorIndex(curated));
  const everyone = buildVendorIndex([...curated, ...organizations.vendors]);
  const { vendorOf } = organizations;
  const meant = vendorsMeant(everyone);
  const { links, incidents, vendors } = linkReports({ reports, exports, vendorOf, known: incidentsKnown, meant });
  const records = portalRecords({
    exports,
    followed,
    organizations,
    links,
    incidents,
    namedVendors: vendors,
    known: incidentsKnown,
  });
  const submitted = followed.flatMap(({ history }) => history.states.at(-1)?.value.submittedOn ?? []);
  const asOf = latest(exports.map((one) => knownFromDay(one.asOf))) ?? '';
  return {
    records,
    rowCounts: countRows(exports, followed),
    covered: { asOf, newest: latest(submitted) ?? asOf, lacks: lackedBy(exports) },
    losses: exports.flatMap((one, place) => {
      const { gone, of } = vanishing(reports, exports, place);
      const isBroken = of > 0 && gone / of > mostVanishing;
      return isBroken ? [{ sha256: one.sha256, fileName: one.fileName, vanishing: gone, of }] : [];
    }),
    review: {
      'reports that name a business associate: which incident is not certain': links.filter(
        (link) => link.decision === 'review',
      ).length,
    },
  };
}

/** The exports of the files, in the order of their days. A closing text stands in every later export: it is kept once. */
function exportsOf(files: readonly StoredFile[]): PortalExport[] {
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const read = files.map(({ text }): PortalExport => {
    const { rows, ...about } = readExportText(text);
    const sharing = rows.map((row) =>
      row.description === null ? row : { ...row, description: shared(row.description) },
    );
    return { ...about, rows: sharing };
  });
  return orderExports(read);
}

/** What no export shows that was brought in: cases leave the one list for the other. */
function lackedBy(exports: readonly PortalExport[]): string[] {
  const views = new Set(exports.map(({ view }) => view));
  if (views.has('combined')) return [];
  return [
    ...(views.has('under-investigation') ? [] : ['the cases under investigation']),
    ...(views.has('archive') ? [] : ['the archive of closed cases']),
  ];
}

/** How many rows of each export were the first of their report, said something new of it, or repeated what was known. */
function countRows(exports: readonly PortalExport[], followed: readonly Followed[]): Map<string, RowCounts> {
  const counts = exports.map((one): RowCounts => ({ new: 0, changed: 0, unchanged: one.rows.length }));
  for (const { history } of followed)
    history.states.forEach(({ export: place }, i) => {
      const count = counts[place];
      if (!count) return;
      count.unchanged--;
      count[i === 0 ? 'new' : 'changed']++;
    });
  return new Map(exports.map((one, place) => [one.sha256, counts[place] as RowCounts]));
}
