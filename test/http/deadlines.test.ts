import { beforeAll, describe, expect, it } from 'vitest';
import { type Deadlines, deadlines } from '../../domain/law/deadlines.ts';
import { kinds } from '../law/anyInput.ts';
import { hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

const path = '/v1/deadlines';
const organization = hospital;
const good = {
  asOf: '2025-04-15',
  organization,
  incident: { vendorNotifiedOn: '2025-03-17', vendorIsAgent: false, individuals: 1200, residents: { 'US-MO': 1200 } },
};
let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const ask = async (body: unknown): Promise<Deadlines> => {
  const response = await app.post(path, body);
  expect(response.status).toBe(200);
  return (await response.json()) as Deadlines;
};
const dutyOf = ({ duties }: Deadlines, id: string) => duties.find((d) => d.dutyId === id);

describe('POST /v1/deadlines', () => {
  it('answers with day, law and duties', async () => {
    const answer = await ask(good);
    expect(answer.asOf).toBe('2025-04-15');
    expect(answer.law).toMatch(/\S/);
    // 2025-03-17 + 60 calendar days = 2025-05-16
    expect(dutyOf(answer, 'us.hipaa.individual')).toMatchObject({ answer: 'due', due: '2025-05-16', window: null });
    expect(dutyOf(answer, 'us.hipaa.individual')?.arithmetic).toContain('2025-05-16');
    for (const duty of answer.duties) {
      expect(duty.citation).toMatch(/\S/);
      expect(duty.sources.length).toBeGreaterThan(0);
      const reasons = [...duty.because, ...duty.readings.map((r) => r.because), ...duty.missing];
      expect(reasons.length, duty.dutyId).toBeGreaterThan(0);
    }
  });

  it('gives the same bytes for the same request', async () => {
    const [a, b] = await Promise.all([app.post(path, good), app.post(path, good)]);
    expect(await a.text()).toBe(await b.text());
  });

  it('takes an incident of which nothing is known, and asks for the facts', async () => {
    const answer = await ask({ organization, incident: {} });
    for (const id of ['us.hipaa.individual', 'us.hipaa.hhs-500', 'us.hipaa.hhs-annual', 'us.hipaa.media'])
      expect(dutyOf(answer, id)?.answer, id).toBe('undetermined');
    expect(answer.duties.flatMap((d) => d.missing).length).toBeGreaterThan(0);
  });

  it("takes today in the organization's time zone where no day is given", async () => {
    app.clock.now = '2026-05-05T03:00:00.000Z';
    expect((await ask({ organization, incident: {} })).asOf).toBe('2026-05-04');
    expect((await ask({ organization: { ...organization, timeZone: 'Asia/Tokyo' }, incident: {} })).asOf).toBe(
      '2026-05-05',
    );
  });

  it('counts an instant as the local day', async () => {
    const at = (vendorNotifiedOn: string) => ask({ ...good, incident: { ...good.incident, vendorNotifiedOn } });
    // 03:30 UTC on the 18th is still the 17th in New York.
    expect(dutyOf(await at('2025-03-18T03:30:00Z'), 'us.hipaa.individual')?.due).toBe('2025-05-16');
    expect(dutyOf(await at('2025-03-18T12:30:00Z'), 'us.hipaa.individual')?.due).toBe('2025-05-17');
  });

  it('puts the earliest cautious date first, and lists what is still to be done in that order', async () => {
    const incident = { ...good.incident, determinedOn: '2025-03-20', residents: { 'US-TX': 700, 'US-CA': 500 } };
    const { duties, actions } = await ask({ ...good, incident });
    const dates = duties.flatMap((d) => d.due ?? []);
    expect(dates).toEqual(dates.toSorted());
    expect(actions[0]).toMatchObject({ by: '2025-04-19', dutyId: 'us.tx.regulator.attorney-general' });
    expect(actions.map((a) => a.dutyId)).not.toContain('us.hipaa.ba-to-ce');
  });

  it('says which groups of duties are left out for want of facts', async () => {
    const { warnings } = await ask({
      organization: { name: 'x', role: 'covered-entity' },
      incident: { ...good.incident, individuals: 1300, residents: { 'US-MO': 1200, 'US-AS': 40 } },
    });
    const all = warnings.join('\n');
    for (const part of ['organization.kinds', 'organization.jurisdiction', '60 of the people', 'US-AS is not coded'])
      expect(all).toContain(part);
  });

  describe('people whom no duty looks at', () => {
    const warned = async (more: object, incident: object = {}) =>
      (await ask({ ...good, organization: { name: 'x', role: 'covered-entity', ...more }, incident })).warnings.join(
        '\n',
      );

    it('are named place by place, with the kind that would bring a law in', async () => {
      const all = await warned(
        { kinds: ['hospital'] },
        { residents: { GB: 5000, DE: 6000, 'CA-QC': 3, JP: 4, AU: 0 } },
      );
      for (const part of [
        'people in GB: organization.kinds has no uk-controller',
        'people in DE: organization.kinds has no eu-controller',
        'people in CA-QC: organization.kinds has no ca-organization',
        'The breach law of JP is not coded',
      ])
        expect(all).toContain(part);
      expect(all).not.toContain('in AU');
    });
    it('are not those whose law was looked at', async () => {
      const all = await warned(
        { kinds: ['uk-controller', 'eu-controller', 'on-custodian', 'au-entity'] },
        { residents: { GB: 5000, DE: 6000, 'CA-ON': 3, AU: 4 } },
      );
      for (const part of ['in GB', 'in DE', 'in CA-ON', 'in AU', 'not coded']) expect(all).not.toContain(part);
    });
    it('are named in Ontario with both kinds', async () => {
      expect(await warned({ kinds: ['hospital'] }, { residents: { 'CA-ON': 1 } })).toContain(
        'has no ca-organization or on-custodian',
      );
    });
    it.each(['US-AS', 'US-MP'])('may be all of them, where the organization is at home in %s', async (jurisdiction) => {
      expect(await warned({ jurisdiction }, { vendorNotifiedOn: '2025-04-01' })).toContain(
        `The breach law of ${jurisdiction} is not coded`,
      );
    });
    it("may be those of the organization's own list", async () => {
      expect(await warned({ kinds: ['hospital'], residents: { FR: 1 } })).toContain('has no eu-controller');
    });
  });

  describe('regulators by duty', () => {
    // New York has an Attorney General and a Superintendent: a day of each.
    const incident = {
      vendorNotifiedOn: '2025-03-17',
      determinedOn: '2025-03-20',
      residents: { 'US-NY': 700 },
      individuals: 700,
    };
    const licensee = { ...organization, kinds: ['dfs-licensee'] };
    const answerTo = (regulatorsNotifiedOn: object) =>
      ask({ ...good, organization: licensee, incident: { ...incident, regulatorsNotifiedOn } });

    it('an act is recorded under the id of its duty, before that of the jurisdiction', async () => {
      const answer = await answerTo({ 'us.ny.nydfs.incident': '2025-03-21', 'US-NY': '2025-04-01' });
      const duty = dutyOf(answer, 'us.ny.nydfs.incident');
      expect(duty).toMatchObject({ doneOn: '2025-03-21' });
      expect(duty?.because.join(' ')).toContain('The Superintendent of Financial Services was told on 2025-03-21');
    });
    it('an id that is not in the register is named', async () => {
      const { warnings } = await answerTo({ 'us.ny.nobody': '2025-03-21' });
      expect(warnings.join()).toContain('us.ny.nobody is not in the register');
      expect((await answerTo({ 'us.ny.nydfs.incident': '2025-03-21' })).warnings.join()).not.toContain('register');
    });
  });

  it('no text of any duty says "undefined" or "null", whatever the year', () => {
    for (let year = 1990; year <= 2035; year++)
      for (const month of ['01-01', '06-19'])
        for (const role of ['covered-entity', 'business-associate', 'phr-vendor', 'other'] as const)
          for (const secRegistrant of ['domestic', 'foreign-private-issuer'] as const)
            for (const facts of [{}, { individuals: 5 }, { vendorNotifiedOn: `${year}-01-01` }, { unreachable: 3 }]) {
              const asOf = `${year}-${month}`;
              const { duties } = deadlines(asOf, { name: 'x', role, secRegistrant, kinds }, facts);
              const said = duties.flatMap((d) => [
                ...d.because,
                ...d.readings.flatMap((r) => [r.because, r.arithmetic ?? '']),
                ...d.missing.map((m) => m.effect),
                ...(d.content ?? []),
                d.arithmetic ?? '',
              ]);
              expect(said.filter((text) => /\b(undefined|null|NaN)\b/.test(text))).toEqual([]);
              // What was not in force yet is never owed.
              const tooEarly = duties.filter((d) => ['due', 'undetermined'].includes(d.answer) && !d.clock?.on);
              expect(
                tooEarly.flatMap((d) =>
                  d.lawInForceFrom > asOf && /^(us\.[a-z]{3,}|[^u]|uk)/.test(d.dutyId) ? d.dutyId : [],
                ),
              ).toEqual([]);
            }
  });

  it('warns of fields that it does not know', async () => {
    const { warnings, duties } = await ask({
      ...good,
      note: 'x',
      incident: { ...good.incident, weather: 'rain' },
    });
    expect(duties).toEqual((await ask(good)).duties);
    const all = warnings.join('\n');
    for (const part of ['/note', '/incident/weather']) expect(all).toContain(part);
  });

  it('stores nothing', () => expect(app.ids).toEqual([]));
});

describe('bad input', () => {
  const incident = (facts: object) => ({ ...good, incident: facts });
  it.each<[string, unknown, string]>([
    ['a list', [good], ''],
    ['no organization', { incident: {} }, '/organization'],
    ['no incident', { organization }, '/incident'],
    ['a list of incidents', { organization, incident: [{}] }, '/incident'],
    ['a wrong role', { organization: { name: 'x', role: 'x' }, incident: {} }, '/organization/role'],
    ['an asOf that does not exist', { ...good, asOf: '2025-02-30' }, '/asOf'],
    ['a day that does not exist', incident({ vendorNotifiedOn: '2025-02-30' }), '/incident/vendorNotifiedOn'],
    ['a day of last century', incident({ determinedOn: '1925-02-20' }), '/incident/determinedOn'],
    ['people below zero', incident({ individuals: -5 }), '/incident/individuals'],
    ['residents of a country by name', incident({ residents: { Texas: 5 } }), '/incident/residents/Texas'],
    [
      'a hold of a wrong form',
      incident({ lawEnforcementDelay: { form: 'fax', statedOn: '2025-03-01' } }),
      '/incident/lawEnforcementDelay/form',
    ],
    ['an unknown data type', incident({ dataTypes: ['ssn', 'x'] }), '/incident/dataTypes/1'],
    ['a null', incident({ vendorIsAgent: null }), '/incident/vendorIsAgent'],
  ])('%s', async (_, body, pointer) => {
    const problem = await problemOf(await app.post(path, body), 'invalid-request');
    expect(pointersOf(problem)).toContain(pointer);
  });

  it.each<[string, object, string]>([
    ['residents that sum to more than individuals', { individuals: 10, residents: { 'US-MO': 12 } }, 'add up to 12'],
    [
      'a notice before the discovery',
      { vendorDiscoveredOn: '2025-03-01', vendorNotifiedOn: '2025-02-01' },
      'told the organization before it discovered',
    ],
    [
      'a determination before anybody knew',
      { vendorNotifiedOn: '2025-03-01', determinedOn: '2025-02-01' },
      'determined before anybody had discovered it',
    ],
    [
      'a discovery before the incident',
      { organizationKnewOn: '2025-02-01', occurredFrom: '2025-03-01' },
      'before the incident began',
    ],
    ['an end before the beginning', { occurredFrom: '2025-02-02', occurredTo: '2025-02-01' }, 'ended before it began'],
    [
      'a hold that ends before it was stated',
      { lawEnforcementDelay: { form: 'written', statedOn: '2025-04-02', until: '2025-04-01' } },
      'delay until a day before the statement',
    ],
    [
      'a follow-up that ends before it was stated',
      {
        lawEnforcementDelay: {
          form: 'oral',
          statedOn: '2025-04-02',
          writtenFollowUp: { statedOn: '2025-04-10', until: '2025-04-09' },
        },
      },
      'written follow-up asks for a delay until a day before',
    ],
    [
      'a follow-up before the statement that it follows',
      {
        lawEnforcementDelay: {
          form: 'oral',
          statedOn: '2025-04-02',
          writtenFollowUp: { statedOn: '2025-04-01', until: '2025-04-09' },
        },
      },
      'written follow-up came before the statement',
    ],
    [
      'more people out of reach than people',
      { individuals: 10, unreachable: 11 },
      '11 people cannot be reached, but 10 are affected',
    ],
    ['a fact of tomorrow', { vendorNotifiedOn: '2025-04-16' }, 'vendorNotifiedOn (2025-04-16) lies after the day of'],
    [
      'a fact of a chain of tomorrow',
      { chain: [{ party: 'A', learnedOn: '2025-04-16' }] },
      'chain/0/learnedOn (2025-04-16) lies after the day of',
    ],
  ])('%s is said in the answer', async (_, facts, said) => {
    expect((await ask({ ...good, incident: facts })).warnings.join('\n')).toContain(said);
  });

  it.each<[string, object]>([
    ['days that only touch', { occurredFrom: '2025-02-02', occurredTo: '2025-02-02' }],
    ['a hold of one day', { lawEnforcementDelay: { form: 'written', statedOn: '2025-04-02', until: '2025-04-02' } }],
    ['nobody in reach', { individuals: 10, unreachable: 10 }],
    ['a fact of today', { vendorNotifiedOn: '2025-04-15' }],
    ['letters that are planned', { vendorNotifiedOn: '2025-04-01', individualsNotifiedOn: '2025-05-01' }],
  ])('%s is no contradiction', async (_, facts) => {
    const warnings = (await ask({ ...good, incident: facts })).warnings.filter((w) => !w.startsWith('organization'));
    expect(warnings.filter((w) => !w.startsWith('Where '))).toEqual([]);
  });

  it.each([
    '1970-01-01T00:00:00+14:00',
    '1970-01-01T12:00:00+18:00',
    '2025-03-01T12:00:00+14:30',
    '2025-03-01T12:00:00-18:00',
    '2199-12-31T23:59:59-01:00',
  ])('an instant of %s is a field error', async (at) => {
    const problem = await problemOf(await app.post(path, incident({ organizationKnewOn: at })), 'invalid-request');
    expect(pointersOf(problem)).toEqual(['/incident/organizationKnewOn']);
  });
  it.each(['1970-01-01T14:00:00+14:00', '2199-12-31T23:59:59+00:00', '2025-03-01T12:00:00-12:00'])(
    'an instant of %s is taken',
    async (at) => void (await ask(incident({ organizationKnewOn: at }))),
  );

  it('a key of regulatorsNotifiedOn that is neither jurisdiction nor duty is told in words', async () => {
    const problem = await problemOf(
      await app.post(path, incident({ regulatorsNotifiedOn: { 'US-XX': '2025-04-01' } })),
      'invalid-request',
    );
    expect(problem.errors).toEqual([
      {
        pointer: '/incident/regulatorsNotifiedOn/US-XX',
        message: 'must be a jurisdiction such as US-MO, or the id of a duty such as us.tx.regulator.attorney-general',
      },
    ]);
  });

  it('of very many unknown fields some are named and the others counted', async () => {
    const strangers = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${i}`, 1]));
    const { warnings } = await ask({ ...good, incident: { ...good.incident, ...strangers } });
    expect(warnings.filter((w) => w.startsWith('/incident/x'))).toHaveLength(100);
    expect(warnings).toContain('19,900 more fields are not known and were not used');
    const long = await ask({ ...good, ['y'.repeat(100_000)]: 1 });
    expect(JSON.stringify(long.warnings).length).toBeLessThan(2000);
  });

  it.each([['1900-01-01'], ['2200-01-01'], ['1969-12-31']])('a date of %s is a field error', async (day) => {
    const problem = await problemOf(
      await app.post(path, incident({ organizationKnewOn: day, residents: { 'US-XX': -1 } })),
      'invalid-request',
    );
    expect(pointersOf(problem)).toContain('/incident/organizationKnewOn');
    expect(pointersOf(problem).some((p) => p.startsWith('/incident/residents'))).toBe(true);
  });

  it('keys that JavaScript reserves do no harm', async () => {
    const text = JSON.stringify({ ...good, incident: 'HERE' }).replace(
      '"HERE"',
      '{"__proto__":{"individuals":9999},"constructor":1,"residents":{"US-MO":3}}',
    );
    const answer = await ask(text);
    expect(JSON.stringify(answer.duties)).not.toContain('9,999');
  });
});

it('has met no unexpected error', () => expect(app.lines).toEqual([]));
