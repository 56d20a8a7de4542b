import { beforeAll, describe, expect, test } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import { knownVendor, namesOf, type Organizations, organizationsOf } from '../../domain/portal/organizations.ts';
import type { Report } from '../../domain/portal/report.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { matchEntities } from '../../functions/verbs/matchIndex.ts';
import { hasExports, readAllExports, row } from './identityExports.ts';

/** A report that was shown under these names, the oldest first. */
const shownAs = (id: string, ...names: string[]): Report => ({
  id,
  sightings: names.map((name, i) => ({ export: i, row: row(i + 2, { name }) })),
});

const called = ({ name, aliases, weakAliases }: Vendor): string[] => [name, ...aliases, ...weakAliases];

describe('the companies behind reports', () => {
  const none = buildVendorIndex([]);

  test('bear every spelling of their newest name, each once', () => {
    const { vendors, vendorOf } = organizationsOf(
      [
        shownAs('a', 'Banis plastci surgery', 'Banis Plastic Surgery'),
        shownAs('b', 'BANIS PLASTIC SURGERY, INC.'),
        shownAs('c', 'Kindred Transitional Care and Rehab', 'Kindred Transitional Care and Rehabilitation'),
      ],
      none,
    );
    expect(vendors.map(called)).toEqual([
      ['Banis Plastic Surgery', 'Banis plastci surgery'],
      ['Kindred Transitional Care and Rehabilitation', 'Kindred Transitional Care and Rehab'],
    ]);
    expect([...vendorOf.values()]).toEqual([
      'org-banis-plastic-surgery',
      'org-banis-plastic-surgery',
      'org-kindred-transitional-care-and-rehabilitation',
    ]);
  });

  test('are not those whose name stood in their place at another time', () => {
    const { vendors } = organizationsOf(
      [
        shownAs('a', 'Xand Corporation', 'BioReference Laboratories Inc'),
        shownAs('b', 'HealthSource of Ohio Inc.', 'Pair Networks Inc.'),
        shownAs('c', 'Litton & Giddings Radiological Associates, P.C.', 'PST Services, Inc'),
      ],
      none,
    );
    expect(vendors.map(called)).toEqual([
      ['BioReference Laboratories Inc'],
      ['Pair Networks Inc.'],
      ['PST Services, Inc'],
    ]);
  });
});

describe.skipIf(!hasExports)('the companies behind all reports of the portal (../shared/data/hhs-ocr)', () => {
  let reports: Report[];
  let organizations: Organizations;
  const catalog = readCatalogFiles();
  const curated = buildVendorIndex(
    matchEntities(
      catalog.vendors.map((vendor) => vendorSchema.parse(vendor)),
      catalog.breaches.map((breach) => breachSchema.parse(breach)),
    ),
  );

  beforeAll(async () => {
    reports = followReports(orderExports(await readAllExports()));
    organizations = organizationsOf(reports, curated);
  });

  test.each([
    ['BioReference Laboratories Inc', 'Xand Corporation'],
    ['HealthSource of Ohio Inc.', 'Pair Networks Inc.'],
    ['Accuprint', 'American Health Medicare'],
    ['EMC', 'VNA HealthCare'],
  ])('%s and %s were names of one report, and are two companies', (...names) => {
    expect(reports.filter((report) => names.every((name) => namesOf(report).includes(name)))).toHaveLength(1);
    expect(organizations.vendors.filter((vendor) => names.every((name) => called(vendor).includes(name)))).toEqual([]);
  });

  test('two names of one company stay so', () => {
    const picis = organizations.vendors.find(({ id }) => id.startsWith('org-picis'));
    expect(picis && called(picis)).toEqual(['Picis Clinical Solutions, Inc. d/b/a Medstreaming', 'Medstreaming']);
  });

  // Read one by one: all that the matcher ties to a curated vendor by a name that is not quite its own.
  test.each([
    ['Community Health Systems Professional Services Corporations (CHSPSC), LLC', 'chspsc'],
    ['Concentra', 'concentra'],
    ['Concentra Health', 'concentra'],
    ['Magellan Complete Care of Florida', 'magellan'],
    ['Magellan Complete Care of Virginia, LLC', 'magellan'],
    ['Optum Financial Services', 'optum'],
  ])('%s is a known vendor, though under a longer or shorter name', (name, vendorId) => {
    expect(knownVendor(curated, name)).toBe(vendorId);
  });
});
