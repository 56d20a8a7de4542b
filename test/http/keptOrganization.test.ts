import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  exposedRow,
  followPages,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  type TestApp,
} from './testApp.ts';

/** Assessments of an organization that the tenant keeps, and the list of all assessments. */
let app: TestApp;
let organizationId: string;
beforeAll(async () => {
  app = await makeTestApp();
  ({ id: organizationId } = await app.create<{ id: string }>('/v1/organizations', hospital));
  await app.put(`/v1/organizations/${organizationId}/vendors`, {
    vendors: [exposedRow('AP-1'), { externalId: 'AP-2', name: 'Pillowcase Linen' }],
  });
});
const asked = { asOf: '2026-05-01' };

describe('an assessment of a kept organization', () => {
  it('takes its kept list, and says the same as one that is sent whole', async () => {
    const kept = await app.create<Answer>('/v1/assessments', { ...asked, organizationId });
    const whole = await app.assess([exposedRow('AP-1'), { externalId: 'AP-2', name: 'Pillowcase Linen' }]);
    expect(kept).toMatchObject({ organizationId, organization: hospital });
    expect([kept.summary, kept.vendors, kept.timeline]).toEqual([whole.summary, whole.vendors, whole.timeline]);
    expect(kept.vendors.map(({ finding }) => finding)).toEqual(['exposed', 'clear']);
  });

  it('takes vendors that are sent in the place of the kept ones', async () => {
    const other = await app.create<Answer>('/v1/assessments', {
      ...asked,
      organizationId,
      vendors: [{ name: 'Other' }],
    });
    expect(other.vendors.map(({ name }) => name)).toEqual(['Other']);
  });

  it.each([
    ['neither an organization nor an id', { vendors: [{ name: 'x' }] }, ['/organization']],
    ['both', { organization: hospital, organizationId: 'x', vendors: [{ name: 'x' }] }, ['/organization']],
    ['an organization without vendors', { organization: hospital }, ['/vendors']],
    ['an id that is not there', { organizationId: '00000000-0000-7000-8000-000000000000' }, ['/organizationId']],
    ['an id that cannot be', { organizationId: '../x' }, ['/organizationId']],
  ])('names the field for %s', async (_, body, pointers) => {
    expect(pointersOf(await problemOf(await app.post('/v1/assessments', body), 'invalid-request'))).toEqual(pointers);
  });

  it('names the field where the kept list is empty, and tells another tenant nothing', async () => {
    const { id } = await app.create<{ id: string }>('/v1/organizations', hospital);
    const empty = await problemOf(await app.post('/v1/assessments', { organizationId: id }), 'invalid-request');
    expect(pointersOf(empty)).toEqual(['/vendors']);
    const others = await problemOf(
      await app.post('/v1/assessments', { organizationId }, { tenant: 'lake' }),
      'invalid-request',
    );
    expect(pointersOf(others)).toEqual(['/organizationId']);
  });
});

describe('the list of assessments', () => {
  it('has every one, the newest first, in pages, and those of one organization', async () => {
    const own = await makeTestApp();
    const { id } = await own.create<{ id: string }>('/v1/organizations', hospital);
    const made: Answer[] = [];
    for (let i = 0; i < 5; i++) {
      own.clock.now = new Date(Date.parse(own.clock.now) + 1).toISOString();
      const whose = i % 2 === 0 ? { organization: hospital } : { organizationId: id };
      made.push(
        await own.create<Answer>('/v1/assessments', { ...asked, ...whose, vendors: [{ name: `Vendor ${i}` }] }),
      );
    }
    const newest = made.toReversed();
    const page = (await (await own.get('/v1/assessments?limit=2')).json()) as { items: Answer[]; nextCursor: string };
    expect(page.items.map((one) => one.id)).toEqual(newest.slice(0, 2).map((one) => one.id));
    expect(page.items[0]).toMatchObject({ organization: hospital.name, summary: newest[0]!.summary, asOf: asked.asOf });
    const rest = await followPages<Answer>(own, '/v1/assessments', page.nextCursor);
    expect(rest.map((one) => one.id)).toEqual(newest.slice(2).map((one) => one.id));
    const ofOne = (await (await own.get(`/v1/assessments?organizationId=${id}`)).json()) as { items: Answer[] };
    expect(ofOne.items.map((one) => one.id)).toEqual([made[3]!.id, made[1]!.id]);
    expect(await (await own.get('/v1/assessments', { tenant: 'lake' })).json()).toMatchObject({
      items: [],
      nextCursor: null,
    });
  });
});
