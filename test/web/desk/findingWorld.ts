import { exposedRow, hospital, makeTestApp, sha256, tenants } from '../../http/testApp.ts';
import { browserOf } from './deskClient.ts';

export const oracle = 'oracle-health-2025-legacy-cerner';
/** A name that would run a script, turn the text around and be a formula, where it is not shown as the text that it is. */
export const wickedName = '=CMD()<script>alert(1)</script>"><img src=x onerror=alert(2)> & \u202egnp.exe';

export const cernerRow = {
  externalId: 'AP-1001',
  name: 'Cerner Corp (Oracle)',
  businessAssociate: true,
  incidents: [
    {
      breachId: oracle,
      vendorNotifiedOn: '2025-03-17',
      individuals: 145_269,
      residents: { 'US-MO': 140_000, 'US-KS': 5_269 },
    },
  ],
};

export const findingId = (externalId: string | null, name: string | null, breachId: string): string =>
  sha256(JSON.stringify([externalId, externalId === null ? name : null, breachId])).slice(0, 32);

/** An organization that was assessed, and a browser of somebody who may write. `asOf`: of the report. */
export async function findingWorld({
  vendors = [cernerRow, exposedRow('AP-2')] as object[],
  asOf = '2025-04-15',
}: {
  vendors?: object[];
  asOf?: string;
} = {}) {
  const app = await makeTestApp();
  const organization = (await app.create<{ id: string }>('/v1/organizations', hospital)).id;
  await app.put(`/v1/organizations/${organization}/vendors`, { vendors });
  const aSecondLater = () => {
    app.clock.now = new Date(Date.parse(app.clock.now) + 1_000).toISOString();
  };
  await app.create('/v1/assessments', { asOf, organizationId: organization });
  aSecondLater();
  const browser = browserOf(app);
  await browser.signIn(tenants.river.key);
  const root = `/desk/o/${organization}`;
  const pathOf = (externalId: string | null, breachId: string, name: string | null = null): string =>
    `${root}/findings/${findingId(externalId, name, breachId)}`;
  return { app, organization, browser, aSecondLater, root, pathOf };
}

/** The text of a part of a page, without its tags. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
