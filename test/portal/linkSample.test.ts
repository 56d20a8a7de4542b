import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import type { Link, Linked } from '../../domain/portal/link.ts';
import { namedCause } from '../../domain/portal/linkCause.ts';
import { linkReports } from '../../domain/portal/linkReports.ts';
import { vendorsMeant } from '../../domain/portal/linkVendors.ts';
import { organizationsOf } from '../../domain/portal/organizations.ts';
import type { Report } from '../../domain/portal/report.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { matchEntities } from '../../functions/verbs/matchIndex.ts';
import { hasExports, readAllExports } from './identityExports.ts';

/** What a person read in a report: whom it names as the cause, and the incident that it belongs to, if one can tell. */
type Label = { draw: number; report: string; names: string[]; incident: string | null };
const { labels } = JSON.parse(readFileSync(new URL('../cases/portal/link-sample.json', import.meta.url), 'utf8')) as {
  labels: Label[];
};

describe.skipIf(!hasExports)('reports of all exports of the portal (../shared/data/hhs-ocr)', () => {
  let reports: Map<string, Report>;
  let linked: Linked;
  let links: Map<string, Link>;

  beforeAll(async () => {
    const exports = orderExports(await readAllExports());
    const followed = followReports(exports);
    const catalog = readCatalogFiles();
    const known = catalog.breaches.map((breach) => breachSchema.parse(breach));
    const curated = matchEntities(
      catalog.vendors.map((vendor) => vendorSchema.parse(vendor)),
      known,
    );
    const { vendorOf, vendors } = organizationsOf(followed, buildVendorIndex(curated));
    const meant = vendorsMeant(buildVendorIndex([...curated, ...vendors]));
    linked = linkReports({ reports: followed, exports, vendorOf, known, meant });
    reports = new Map(followed.map((report) => [report.id, report]));
    links = new Map(linked.links.map((link) => [link.reportId, link]));
  });

  const said = ({ report }: Label): string[] => {
    const found = reports.get(report);
    return (found && namedCause(found)?.names) ?? [];
  };

  test('the reports that were read are all there', () => {
    expect(labels.filter(({ report }) => !reports.has(report))).toEqual([]);
  });

  test('names are found where a person finds them, and no others', () => {
    const agrees = (label: Label): boolean => JSON.stringify(said(label)) === JSON.stringify(label.names);
    expect(labels.filter((label) => !agrees(label)).map(({ report }) => report)).toEqual([
      // Called a company that it gave its records to, or the covered entity itself.
      'hhs-2016-04-18-florida-hospital-medical-group-fl',
      'hhs-2016-05-05-southeast-eye-institute-p-a-dba-eye-associates-of-pinellas-fl',
      // The customer of the reporter stands between the two.
      'hhs-2014-01-02-colorado-community-health-alliance-ccha-physicians-health-partners-co',
      // Both of a chain are named, and go to a person.
      'hhs-2017-04-11-amedisys-west-virginia-llc-wv',
      // Behind the name of its customer.
      'hhs-2016-04-25-childrens-national-medical-center-dc',
      // By its short name in the sentence that says what it was.
      'hhs-2016-07-22-caring-for-women-pa-tx',
      // Without a word of what it was to the reporter.
      'hhs-2016-10-21-florida-hospital-medical-group-fl',
      'hhs-2017-08-28-waco-otolaryngology-associates-d-b-a-waco-ear-nose-throat-tx',
      'hhs-2015-06-26-meritus-medical-center-inc-md',
      // By its short name in the sentence that says what it was.
      'hhs-2015-09-16-daniel-a-sheldon-m-d-p-a-fl',
    ]);
  });

  test('at least 98 of 100 links lead to the right incident, and 85 of 100 reports that have one are tied to it', () => {
    const tied = labels.flatMap((label) => {
      const link = links.get(label.report);
      return link?.decision === 'match' ? [{ label, link }] : [];
    });
    const right = tied.filter(({ label, link }) => link.breachId === label.incident);
    expect(right.length / tied.length).toBeGreaterThanOrEqual(0.98);
    const placeable = labels.filter(({ incident }) => incident !== null);
    expect(right.length / placeable.length).toBeGreaterThanOrEqual(0.85);
  });

  test('the customers of one vendor come together', () => {
    const bizmatics = linked.incidents.find(({ id }) => id === 'named-org-bizmatics-2016-03');
    expect(bizmatics?.reportIds.length).toBeGreaterThanOrEqual(15);
    const amca = linked.links.filter(({ breachId }) => breachId === 'amca-2019-web-payment-page');
    expect(amca.length).toBeGreaterThanOrEqual(19);
  });

  test('every sentence stands in the export that it is said to be in, and every incident has its links', () => {
    const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    for (const { basis, export: place, reportId, sentence } of linked.links) {
      const row = reports.get(reportId)?.sightings.find((sighting) => sighting.export === place)?.row;
      expect(row, `${reportId} in export ${place}`).toBeDefined();
      const cell = `Business associate involved: ${row?.businessAssociate ?? ''}`;
      if (basis === 'named') expect(letters(`${row?.description} ${cell}`)).toContain(letters(sentence));
    }
    for (const { id, reportIds } of linked.incidents)
      for (const reportId of reportIds) expect(links.get(reportId)).toMatchObject({ decision: 'match', breachId: id });
  });
});
