import { readFileSync } from 'node:fs';
import { ApiProblem, breachclock, dataOf, type Schemas } from '../../functions/client/client.ts';

/**
 * An integrator's path through the API, from a key to a duty that is met, against a running `npm start`:
 *
 *   node_modules/.bin/node test/examples/integrator.ts http://127.0.0.1:8787 <the API key that npm start prints>
 */
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const asOf = '2026-05-01';
const careCloud = 'carecloud-2026-ehr-environment';

/** Goes the whole way and says each step; gives what the last steps found. */
export async function integrate(url: string, adminKey: string, say: (text: string) => void) {
  // A key of its own for this program: it reads and writes, and rules no keys.
  const admin = breachclock({ url, key: adminKey });
  const made = await dataOf(admin.POST('/v1/keys', { body: { label: 'vendor-risk tool', scopes: ['write'] } }));
  const client = breachclock({ url, ...(made.key !== undefined && { key: made.key }) });
  say(`A key of its own: ${made.label} (…${made.hint})`);

  const organization = await dataOf(
    client.POST('/v1/organizations', {
      body: {
        name: 'Riverbend Regional Hospital',
        role: 'covered-entity',
        jurisdiction: 'US-MO',
        secRegistrant: 'none',
      },
    }),
  );
  const id = organization.id;

  // The spreadsheet as it came: looked at first, nothing is stored.
  const file = new Uint8Array(readFileSync(new URL('../fixtures/tables/payables.xlsx', import.meta.url)));
  const upload = (query: { dryRun: 'true' | 'false'; mapping?: string }) =>
    dataOf(
      client.POST('/v1/organizations/{id}/vendors/import', {
        params: { path: { id }, query },
        headers: { 'Content-Type': xlsx },
        body: '',
        bodySerializer: () => file,
      }),
    );
  await upload({ dryRun: 'true' }).catch((error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    say(`As it came: ${error.detail}`);
  });

  // What the columns of this company’s spreadsheets mean, said once and kept.
  const columns = { Key: 'externalId', Firm: 'name', Remark: null, BAA: 'businessAssociate', Since: 'usedFrom' };
  await client.PUT('/v1/mappings/{name}', { params: { path: { name: 'payables' } }, body: { columns } });
  const looked = await upload({ dryRun: 'true', mapping: 'payables' });
  for (const { row, column, header, message } of looked.errors)
    say(`Row ${row}${column ? `, column ${column} "${header}"` : ''}: ${message}`);
  const imported = await upload({ dryRun: 'false', mapping: 'payables' });
  say(`Imported: ${imported.list.added} vendors of ${imported.rows} rows`);

  // What the organization knows of the incident itself.
  const incidents = [
    {
      breachId: careCloud,
      vendorDiscoveredOn: '2026-03-18',
      vendorNotifiedOn: '2026-03-30',
      individuals: 1200,
      residents: { 'US-MO': 1200 },
    },
  ];
  await client.PATCH('/v1/organizations/{id}/vendors', {
    params: { path: { id } },
    body: { vendors: [{ externalId: 'AP-2001', incidents }] },
  });
  const assess = () => dataOf(client.POST('/v1/assessments', { body: { asOf, organizationId: id } }));
  const report = await assess();
  say(
    `Assessed: ${report.summary.exposed} exposed, ${report.summary.review} to review; next due ${report.summary.nextDue}`,
  );

  const form = async (format: 'ics' | 'pdf') => {
    const path = { id: report.id };
    const { data } = await client.GET('/v1/assessments/{id}', {
      params: { path, query: { format } },
      parseAs: 'arrayBuffer',
    });
    return new Uint8Array(data ?? new ArrayBuffer());
  };
  const [calendar, pdf] = [await form('ics'), await form('pdf')];
  say(`Calendar: ${calendar.length} bytes; PDF: ${pdf.length} bytes`);

  const changed = await dataOf(
    client.POST('/v1/assessments/{id}/simulate', {
      params: { path: { id: report.id } },
      body: { vendors: [{ externalId: 'AP-2001', relationship: 'agent' }] },
    }),
  );
  for (const { text } of changed.items) say(`If the vendor is our agent: ${text}`);

  // The letters went out.
  await client.POST('/v1/organizations/{id}/notices', {
    params: { path: { id } },
    body: { dutyId: 'us.hipaa.individual', breachId: careCloud, vendor: { externalId: 'AP-2001' }, on: '2026-04-20' },
  });
  const after = await assess();
  const [before, now] = [report, after].map((one) => dutyOf(one, 'us.hipaa.individual'));
  say(`Notice to affected individuals: ${before?.status}, then ${now?.status} on ${now?.doneOn}`);
  return { looked, imported, report, calendar, pdf, changed, before, now };
}

const dutyOf = ({ vendors }: Schemas['Assessment'], dutyId: string): Schemas['Duty'] | undefined =>
  vendors
    .flatMap(({ exposures }) => exposures)
    .filter(({ breachId }) => breachId === careCloud)
    .flatMap(({ duties }) => duties)
    .find((duty) => duty.dutyId === dutyId);

if (import.meta.main) {
  const [url = 'http://127.0.0.1:8787', key = ''] = process.argv.slice(2);
  await integrate(url, key, console.log);
}
