import { beforeAll, describe, expect, it } from 'vitest';
import { exposedRow, makeTestApp, pointersOf, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const fine = { externalId: 'fine', name: 'CareCloud, Inc.' };
const incident = (facts: object) => ({ name: 'CareCloud, Inc.', incidents: [{}, facts] });

describe('a row that cannot be read is rejected with a pointer, and the others go on', () => {
  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a number', 7, ''],
    ['a text', 'CareCloud, Inc.', ''],
    ['true', true, ''],
    ['an array', ['CareCloud, Inc.'], ''],
    ['an empty object', {}, '/name'],
    ['an empty name', { name: '' }, '/name'],
    ['a name of spaces', { name: '   ' }, '/name'],
    ['a name of invisible characters', { name: '\u200b\u200d\u2060\ufeff' }, '/name'],
    ['a name of control characters', { name: '\u0000\u0007\u001b' }, '/name'],
    ['a name of punctuation', { name: '---' }, '/name'],
    ['an empty domain and an empty identifier', { domains: [''], identifiers: { ein: ' ' } }, '/name'],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, '/name'],
    ['a name that is a number', { name: 42 }, '/name'],
    ['a name that is null', { name: null }, '/name'],
    ['a name that is a list', { name: ['CareCloud'] }, '/name'],
    ['an externalId that is a number', { name: 'CareCloud', externalId: 1001 }, '/externalId'],
    ['a long externalId', { name: 'CareCloud', externalId: 'x'.repeat(201) }, '/externalId'],
    ['an alias that is a number', { name: 'CareCloud', aliases: ['a', 7] }, '/aliases/1'],
    ['aliases that are text', { name: 'CareCloud', aliases: 'CC' }, '/aliases'],
    ['51 domains', { name: 'CareCloud', domains: Array(51).fill('a.example') }, '/domains'],
    ['an EIN that is a number', { name: 'CareCloud', identifiers: { ein: 431196944 } }, '/identifiers/ein'],
    ['identifiers that are a list', { name: 'CareCloud', identifiers: ['43-1196944'] }, '/identifiers'],
    ['a wrong relationship', { name: 'CareCloud', relationship: 'friend' }, '/relationship'],
    ['a businessAssociate in words', { name: 'CareCloud', businessAssociate: 'yes' }, '/businessAssociate'],
    ['notice hours below zero', { name: 'CareCloud', contract: { noticeHours: -24 } }, '/contract/noticeHours'],
    ['an unknown data type', { name: 'CareCloud', dataTypes: ['ssn', 'shoe-size'] }, '/dataTypes/1'],
    ['residents below zero', { name: 'CareCloud', residents: { 'US-MO': -1 } }, '/residents/US-MO'],
    ['residents in halves', { name: 'CareCloud', residents: { 'US-MO': 1.5 } }, '/residents/US-MO'],
    ['a usedFrom that does not exist', { name: 'CareCloud', usedFrom: '2025-02-30' }, '/usedFrom'],
    ['incidents that are an object', { name: 'CareCloud', incidents: {} }, '/incidents'],
    ['an incident that is null', { name: 'CareCloud', incidents: [null] }, '/incidents/0'],
    ['51 incidents', { name: 'CareCloud', incidents: Array(51).fill({}) }, '/incidents'],
    ['a day that does not exist', incident({ vendorNotifiedOn: '2025-02-30' }), '/incidents/1/vendorNotifiedOn'],
    ['a 29 February of a common year', incident({ determinedOn: '2025-02-29' }), '/incidents/1/determinedOn'],
    ['a month in place of a day', incident({ occurredFrom: '2025-02' }), '/incidents/1/occurredFrom'],
    [
      'an instant without offset',
      incident({ vendorDiscoveredOn: '2025-02-20T10:00:00' }),
      '/incidents/1/vendorDiscoveredOn',
    ],
    [
      'an hour that does not exist',
      incident({ vendorDiscoveredOn: '2025-02-20T25:00:00Z' }),
      '/incidents/1/vendorDiscoveredOn',
    ],
    ['a day of another century', incident({ vendorNotifiedOn: '1925-02-20' }), '/incidents/1/vendorNotifiedOn'],
    ['negative individuals', incident({ individuals: -1 }), '/incidents/1/individuals'],
    ['individuals in words', incident({ individuals: '500' }), '/incidents/1/individuals'],
    ['half an individual', incident({ individuals: 500.5 }), '/incidents/1/individuals'],
    ['more individuals than numbers', incident({ individuals: 2 ** 60 }), '/incidents/1/individuals'],
    ['a wrong acquisition', incident({ acquisition: 'maybe' }), '/incidents/1/acquisition'],
    [
      'a hold without its day',
      incident({ lawEnforcementDelay: { form: 'oral' } }),
      '/incidents/1/lawEnforcementDelay/statedOn',
    ],
    [
      'a regulator in words',
      incident({ regulatorsNotifiedOn: { Texas: '2025-02-20' } }),
      '/incidents/1/regulatorsNotifiedOn/Texas',
    ],
    [
      'a grant of 61 days',
      incident({ attorneyGeneralDelay: { grantedDays: [30, 61] } }),
      '/incidents/1/attorneyGeneralDelay/grantedDays/1',
    ],
    ['a chain without a party', incident({ chain: [{ learnedOn: '2025-02-20' }] }), '/incidents/1/chain/0/party'],
  ])('%s', async (_, row, pointer) => {
    const { vendors, summary } = await app.assess([fine, row, { ...fine, externalId: 'fine too' }]);
    expect(vendors.map((v) => v.finding)).toEqual(['exposed', 'rejected', 'exposed']);
    expect(summary).toMatchObject({ vendors: 3, exposed: 2, rejected: 1 });
    const [, rejected] = vendors;
    expect(rejected).toMatchObject({ row: 1, matches: [], exposures: [] });
    expect(pointersOf(rejected ?? {})).toContain(`/vendors/1${pointer}`);
    for (const e of rejected?.errors ?? []) expect(e.message).toMatch(/\S/);
  });

  it('1e400 in place of a count or of a text', async () => {
    const text = JSON.stringify({
      organization: { name: 'Riverbend', role: 'covered-entity' },
      vendors: [
        { name: 'CareCloud', incidents: [{ individuals: 'HERE' }] },
        { name: 'HERE' },
        { name: 'CareCloud', extra: 'HERE' },
      ],
    }).replaceAll('"HERE"', '-1e400');
    const response = await app.post('/v1/assessments', text);
    expect(response.status).toBe(201);
    const { vendors, warnings } = (await response.json()) as Awaited<ReturnType<TestApp['assess']>>;
    expect(vendors.map((v) => [v.finding === 'rejected', pointersOf(v)])).toEqual([
      [true, ['/vendors/0/incidents/0/individuals']],
      [true, ['/vendors/1/name']],
      [false, []],
    ]);
    expect(warnings.join()).toContain('/vendors/2/extra');
  });

  it('tells whose row it was, where that can be read', async () => {
    const { vendors } = await app.assess([
      { externalId: 'AP-9', name: 'CareCloud', relationship: 'friend' },
      { externalId: 'x'.repeat(10_000), name: 'y'.repeat(10_000) },
      { externalId: { a: 1 }, name: false },
    ]);
    expect(vendors.map((v) => v.finding)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(vendors[0]).toMatchObject({ externalId: 'AP-9', name: 'CareCloud' });
    expect(vendors[1]?.name?.length).toBeLessThanOrEqual(1000);
    expect(vendors[2]).toMatchObject({ externalId: null, name: null });
  });

  it('a list of nothing but bad rows is still answered', async () => {
    const { summary, timeline } = await app.assess([null, 1, [], {}, 'x']);
    expect(summary).toMatchObject({ vendors: 5, rejected: 5, exposed: 0, clear: 0, nextDue: null });
    expect(timeline).toEqual([]);
  });
});

describe('rows that say the same thing twice', () => {
  it('answers both rows of an externalId, and warns', async () => {
    const { vendors, warnings, summary } = await app.assess([
      { externalId: 'AP-1', name: 'CareCloud, Inc.' },
      { externalId: 'AP-2', name: 'Pillowcase Laundry of Joplin' },
      { externalId: 'AP-1', name: 'Pillowcase Laundry of Joplin' },
    ]);
    expect(vendors.map((v) => [v.externalId, v.finding])).toEqual([
      ['AP-1', 'exposed'],
      ['AP-2', 'clear'],
      ['AP-1', 'clear'],
    ]);
    expect(summary).toMatchObject({ vendors: 3, exposed: 1, clear: 2 });
    const about = warnings.filter((w) => w.startsWith('/vendors/2/externalId'));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('AP-1');
  });

  it('gives rows alike answers alike', async () => {
    const { vendors } = await app.assess([exposedRow('AP-1'), exposedRow('AP-1'), exposedRow('AP-1')]);
    const [first, ...others] = vendors.map(({ row: _, ...rest }) => rest);
    for (const other of others) expect(other).toEqual(first);
  });

  it('uses the first of two sets of facts about one breach, and says so', async () => {
    const one = exposedRow('AP-1');
    const twice = { ...one, incidents: [...one.incidents, { ...one.incidents[0], individuals: 3 }] };
    const [report, plain] = [await app.assess([twice]), await app.assess([one])];
    expect(report.vendors).toEqual(plain.vendors);
    expect(report.warnings.join()).toContain('/vendors/0/incidents/1');
  });
});

describe('edges of what is read', () => {
  it('takes a name of 1,000 characters, 50 aliases, a domain alone, an identifier alone', async () => {
    const { vendors } = await app.assess([
      { name: `CareCloud ${'x'.repeat(990)}` },
      { name: 'CareCloud, Inc.', aliases: Array.from({ length: 50 }, (_, i) => `Alias ${i}`) },
      { domains: ['carecloud.com'] },
      { identifiers: { ein: '12-3456789' } },
    ]);
    expect(vendors.map((v) => v.finding)).not.toContain('rejected');
    expect(vendors[2]?.finding).toBe('exposed');
  });

  it('warns of an identifier that cannot be one, and goes on by the name', async () => {
    const { vendors, warnings } = await app.assess([{ name: 'CareCloud, Inc.', identifiers: { ein: '12', lei: 'x' } }]);
    expect(vendors[0]?.finding).toBe('exposed');
    expect(warnings.join('\n')).toMatch(/\/vendors\/0\/identifiers\/ein[\s\S]*\/vendors\/0\/identifiers\/lei/);
  });

  it('takes 0 people, a day in the future and a breach that the store does not have', async () => {
    const row = exposedRow('AP-1', {
      breachId: 'no-such-breach',
      individuals: 0,
      residents: {},
      vendorNotifiedOn: '2027-01-01',
    });
    const { vendors } = await app.assess([{ ...row, name: 'Pillowcase Laundry of Joplin' }]);
    expect(vendors[0]).toMatchObject({ finding: 'exposed', matches: [] });
    expect(vendors[0]?.exposures).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'toString', '../x', '', ' ', 'x'.repeat(200), '\u0000'])(
    'answers facts about a breach named %j',
    async (breachId) => {
      const { vendors } = await app.assess([exposedRow('AP-1', { breachId })]);
      expect(vendors[0]?.finding).toBe('exposed');
    },
  );
});

it('has met no unexpected error', () => expect(app.lines).toEqual([]));
