import { readFileSync } from 'node:fs';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { ReportWriter } from '../../domain/report/reportWriter.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { type Format, renderers } from '../../functions/render/renderers.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { assess } from '../../functions/verbs/assess.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { memoryStores } from '../stores/memory.ts';

const stores = memoryStores();
await ingest({ store: stores.breaches, writer: stores.writer, runtime }, readCatalogFiles());

/** A report over the catalog of this checkout, made at a fixed instant. */
export async function reportOn(request: object, createdAt = '2026-11-22T12:00:00.000Z'): Promise<ExposureReport> {
  const fixed = { ...runtime, now: () => createdAt };
  const { report } = await assess(
    { ...stores, catalog: catalogReader(stores.breaches), runtime: fixed },
    'local',
    request,
  );
  return report;
}

const request = (name: string) =>
  JSON.parse(readFileSync(new URL(`../cases/requests/${name}.json`, import.meta.url), 'utf8'));

/** The request that the README shows. */
export const riverbend = request('riverbend');

const residents = Object.fromEntries(
  ['CA', 'TX', 'NY', 'WA', 'FL', 'MA', 'IL', 'CO', 'MD', 'VA', 'NC', 'GA'].map((state, i) => [
    `US-${state}`,
    600 + i * 1000,
  ]),
);

/** Exposed, under review, clear and rejected rows; windows, open answers, sources that disagree, names that attack. */
export const varied = {
  asOf: '2026-05-15',
  organization: {
    name: 'Saint Bartholomew & Holy Trinity <Memorial> Regional Health System',
    role: 'covered-entity',
    kinds: ['hospital'],
    jurisdiction: 'US-CA',
    secRegistrant: 'domestic',
  },
  vendors: [
    {
      externalId: 'AP-1',
      name: 'CareCloud, Inc.',
      businessAssociate: true,
      incidents: [
        { breachId: 'carecloud-2026-ehr-environment', vendorNotifiedOn: '2026-04-10', individuals: 70000, residents },
      ],
    },
    { externalId: 'AP-2', name: 'Conduent Business Services', businessAssociate: true },
    {
      externalId: 'X'.repeat(60),
      name: 'Change-Healthcare'.padEnd(60, 'x'),
      incidents: [{ breachId: 'change-healthcare-2024-ransomware', vendorNotifiedOn: '2026-04-30', individuals: 700 }],
    },
    {
      externalId: 'AP-4',
      name: '医療データ <img src=x onerror=alert(1)> & "Söhne" \u202e🏥',
      incidents: [{ breachId: 'episource-2025-ransomware', vendorNotifiedOn: '2026-03-30' }],
    },
    {
      externalId: '=cmd|calc',
      name: '=HYPERLINK("http://evil.example","pay")',
      incidents: [{ vendorDiscoveredOn: '2026-04-01', individuals: 20 }],
    },
    { externalId: 'AP-6', name: 'Netgain' },
    { externalId: 'AP-9', name: 'Blackbaud' },
    { externalId: 'AP-7', name: 'Pillowcase Laundry of Joplin' },
    { externalId: 'AP-8', name: '' },
  ],
};

/** The same vendors over and over, each in a row of its own. */
export const long = (rows: number) => ({
  ...varied,
  vendors: Array.from({ length: rows }, (_, i) => ({ ...varied.vendors[i % 3], externalId: `V-${i}` })),
});

/** A report through a writer, fed row by row. */
export function written<T>(writer: ReportWriter<T>, { vendors, timeline, ...head }: ExposureReport): T {
  for (const row of vendors) writer.add(row);
  return writer.end(head, timeline);
}

/** A report in a form, as a route would make it. */
export async function rendered(format: Format, report: ExposureReport): Promise<string | Uint8Array> {
  return await written(await renderers[format].open({ uidScope: 'org-1' }), report);
}
