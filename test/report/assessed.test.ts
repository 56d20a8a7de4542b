import { beforeAll, describe, expect, it } from 'vitest';
import { noticesOnRequest } from '../../domain/notices/onRequest.ts';
import { diffOf } from '../../domain/report/diff.ts';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import { type StoredRequest, simulatedRequest } from '../../domain/report/simulate.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { careCloud, exposedRow, hospital, makeTestApp, type TestApp } from '../http/testApp.ts';

/** Changes and notices by way of whole assessments over the curated catalog. */
const stored: StoredRequest = {
  asOf: '2026-05-01',
  organization: hospital,
  vendors: [
    exposedRow('A-1', { unreachable: 0 }),
    { externalId: 'A-2', name: 'Cerner Corporation' },
    { externalId: 'A-3', name: 'Nobody At All Ltd' },
  ],
};
let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

async function changes(after: StoredRequest): Promise<DiffItem[]> {
  const sideOf = async ({ asOf, organization, vendors }: StoredRequest) => ({
    report: await app.assess([...vendors], { asOf, organization }),
    vendors: vendors.map((v) => vendorRowSchema.parse(v)),
  });
  return [...diffOf(await sideOf(stored), await sideOf(after)).items()];
}
const simulate = (body: unknown) => changes(simulatedRequest(stored, body).request);

describe('assessed again', () => {
  it('an empty change changes nothing', async () => {
    expect(await simulate({})).toEqual([]);
    expect(await simulate({ vendors: [{ externalId: 'A-1' }], organization: {}, allVendors: {} })).toEqual([]);
  });

  it('the vendor as an agent moves the dates of its own incident alone', async () => {
    const items = await simulate({ vendors: [{ externalId: 'A-1', relationship: 'agent' }] });
    expect(items.find((i) => i.dutyId === 'us.hipaa.individual')).toMatchObject({
      reason: 'stated-fact-changed',
      path: `/vendors/0/exposures/${careCloud}/duties/us.hipaa.individual`,
    });
    expect(new Set(items.map((i) => i.vendor.externalId))).toEqual(new Set(['A-1']));
  });

  it('more people open the media notice, and the sentence says so', async () => {
    const incidents = [
      { breachId: careCloud, individuals: 1_200_000, residents: { 'US-MO': 900_000, 'US-KS': 300_000 } },
    ];
    const items = await simulate({ vendors: [{ row: 0, incidents }] });
    expect(items.find((i) => i.field === 'individuals')?.text).toMatch(/^Breach grew from 1,200 to 1\.2 million: /);
    expect(items.find((i) => i.dutyId === 'us.hipaa.media')).toMatchObject({
      reason: 'threshold-crossed',
      before: { jurisdictions: ['US-MO'] },
      after: { jurisdictions: ['US-KS', 'US-MO'] },
    });
  });

  it('a recorded notice makes its duty met and touches no other vendor; taken back, all is as before', async () => {
    const notice = { dutyId: 'us.hipaa.hhs-500', breachId: careCloud, vendor: { externalId: 'A-1' }, on: '2026-04-20' };
    const { vendors, warnings } = noticesOnRequest(stored.vendors, [notice], hospital);
    expect(warnings).toEqual([]);
    const items = await changes({ ...stored, vendors });
    expect(items.filter((i) => i.about === 'duty')).toMatchObject([
      {
        dutyId: 'us.hipaa.hhs-500',
        change: 'cleared',
        reason: 'notice-recorded',
        after: { status: 'met', doneOn: '2026-04-20' },
      },
    ]);
    const withdrawn = noticesOnRequest(stored.vendors, [{ ...notice, withdrawn: { on: '2026-04-21' } }], hospital);
    expect(await changes({ ...stored, vendors: withdrawn.vendors })).toEqual([]);
  });
});
