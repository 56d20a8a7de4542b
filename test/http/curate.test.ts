import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { type KeyScope, keyScopes } from '../../functions/verbs/ports.ts';
import {
  careCloud,
  exposedRow,
  makeTestApp,
  type ProblemBody,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from './testApp.ts';

type ClaimItem = {
  id: string;
  field: string;
  text: string;
  claim: Claim;
  origin: string;
  withdrawnAt: string | null;
  withdrawal: { reason: string; by: string; at: string } | null;
};
type Curated = { breachId: string; claim: ClaimItem; store: string; warnings: string[] };
type Fact = { text: string; conflict?: { text: string }[]; decidedBy: string; because: string };
type Reading = {
  facts: Record<string, Fact>;
  contradictions: { field: string; chosen: string; against: string[]; because: string }[];
  origins: { origin: string }[];
  withdrawn: { at: string; reason: string } | null;
};

const cerner = '/v1/breaches/oracle-health-2025-legacy-cerner';
const curatorKey = 'bc_curator_0123456789';
/** After the days on which the claims of the catalog were read. */
const now = '2026-12-01T09:00:00.000Z';
const headers = { authorization: `Bearer ${curatorKey}` };

let app: TestApp;
const addKey = (key: string, label: string, scopes: readonly KeyScope[]) =>
  app.stores.keys.put({ hash: sha256(key), tenantId: tenants.river.tenantId, label, createdAt: testNow, scopes });
async function fresh(): Promise<void> {
  app = await makeTestApp();
  app.clock.now = now;
  await addKey(curatorKey, 'Dana Reyes', keyScopes);
}

/** Computerworld Denmark: Oracle confirmed the breach only in May 2025. Bloomberg told of it in March. */
const may = {
  field: 'publicDisclosed',
  value: { date: '2025-05', precision: 'month' },
  said: 'Oracle confirmed the breach only in May 2025',
  source: {
    kind: 'reprint',
    publisher: 'Computerworld Denmark',
    url: 'https://www.computerworld.dk/art/292119',
    published: { date: '2025-06-27', precision: 'day' },
    retrievedOn: '2026-05-01',
  },
  confidence: 'medium',
};
const why = 'the source says so, and March stands against it';

async function done<T = Curated>(response: Response, status = 200): Promise<T> {
  const text = await response.text();
  expect(response.status, text.slice(0, 500)).toBe(status);
  return JSON.parse(text) as T;
}
const post = (path: string, body: unknown) => app.post(path, body, { headers });
const add = (claim: object = may, path = cerner) => post(`${path}/claims`, { claim, reason: why });
const put = (id: string, claim: object, reason = why) =>
  app.put(`${cerner}/claims/${id}`, { claim, reason }, { headers });
const withdraw = (id: string, reason = 'a slip', path = cerner) =>
  app.send('DELETE', `${path}/claims/${id}?reason=${encodeURIComponent(reason)}`, { headers });
const reading = async (path = cerner) => done<Reading>(await app.get(path));
const claimsOf = async (query = '', path = cerner) =>
  (await done<{ items: ClaimItem[] }>(await app.get(`${path}/claims?limit=200${query}`))).items;
const versionOf = async () => (await app.stores.breaches.head())?.version;

describe('a claim that a curator adds', () => {
  beforeEach(fresh);
  it('stands beside what it contradicts, with the reason why the other was chosen', async () => {
    const response = await add();
    const { claim } = await done(response, 201);
    expect(response.headers.get('location')).toBe(`${cerner}/claims/${claim.id}`);
    expect(claim).toMatchObject({ field: 'publicDisclosed', text: '2025-05', origin: 'curators', withdrawnAt: null });
    const { facts, contradictions, origins } = await reading();
    expect(facts.publicDisclosed).toMatchObject({ text: 'on or before 2025-03-29', decidedBy: 'confidence' });
    expect(facts.publicDisclosed?.because).toBe(
      'Bloomberg goes before Computerworld Denmark: "on or before 2025-03-29" has high confidence, "2025-05" has medium.',
    );
    expect(facts.publicDisclosed?.conflict?.map((c) => c.text)).toEqual(['2025-05']);
    expect(contradictions.find((c) => c.field === 'publicDisclosed')).toMatchObject({
      chosen: 'on or before 2025-03-29',
      against: ['2025-05 (Computerworld Denmark; Computerworld Denmark (Danish; undated copy))'],
    });
    expect(origins.map((o) => o.origin)).toEqual(['curators', 'incidents']);
  });

  it('is seen by the next assessment, under a new version of the store', async () => {
    const before = await versionOf();
    const path = `/v1/breaches/${careCloud}`;
    const discovered = {
      ...may,
      field: 'discovered',
      value: { date: '2026-01-02', precision: 'day' },
      source: { ...may.source, kind: 'filing', published: { date: '2026-04-01', precision: 'day' } },
      confidence: 'high',
    };
    const { store } = await done(await add(discovered, path), 201);
    expect(store).not.toBe(before);
    expect(await versionOf()).toBe(store);
    const report = await app.assess([exposedRow('1')]);
    expect(report.versions.store).toBe(store);
    const exposure = report.vendors[0]?.exposures.find((e) => e.breachId === careCloud);
    const facts = exposure?.facts as Record<string, { text: string; conflict?: { text: string }[] }>;
    expect([facts.discovered?.text, ...(facts.discovered?.conflict ?? []).map((c) => c.text)]).toContain('2026-01-02');
  });

  it('is told of in the feed with who and why, once', async () => {
    await done(await add(), 201);
    const { items } = await done<{ items: object[] }>(await app.get('/v1/breaches?changedSince=2020-01-01&limit=200'));
    const mine = items.filter((i) => 'by' in i && i.by === 'Dana Reyes');
    expect(mine).toEqual([
      expect.objectContaining({
        breachId: 'oracle-health-2025-legacy-cerner',
        kind: 'changed',
        origin: 'curators',
        reason: why,
        claimsAdded: 1,
        claimsWithdrawn: 0,
      }),
    ]);
  });

  it('sent again changes nothing and answers as before', async () => {
    const first = await done(await add(), 201);
    app.clock.now = '2026-12-02T00:00:00.000Z';
    expect(await done(await add(), 201)).toEqual(first);
    expect(await claimsOf('&origin=curators')).toHaveLength(1);
  });

  it('is refused where another origin says the same already, also with another note', async () => {
    const [held] = await claimsOf('&field=discovered');
    const body = await problemOf(await add({ ...held!.claim, note: 'read again' }), 'conflict');
    expect(body.detail).toContain(held!.id);
    expect(await claimsOf('&origin=curators')).toEqual([]);
  });

  it('are all kept where many come at once', async () => {
    const claims = Array.from({ length: 20 }, (_, i) => ({ ...may, field: 'statement', value: `statement ${i}` }));
    const answers = await Promise.all(claims.map((claim) => add(claim)));
    expect(answers.map((a) => a.status)).toEqual(claims.map(() => 201));
    expect((await claimsOf('&origin=curators')).map((c) => c.text).toSorted()).toEqual(
      claims.map((c) => c.value).toSorted(),
    );
    expect((await reading()).origins.map((o) => o.origin)).toContain('curators');
  });

  it('warns of fields that it does not know', async () => {
    const { warnings } = await done(await post(`${cerner}/claims`, { claim: may, reason: why, colour: 'blue' }), 201);
    expect(warnings).toEqual(['/colour: this field is not known and was not used']);
  });
});

describe('a claim that a curator withdraws', () => {
  beforeEach(fresh);
  it('counts no more, whoever brought it, and stays to be read with the reason', async () => {
    const wrong = (await claimsOf('&field=discovered')).find((c) => c.text === '2025-03-07')!;
    expect((await reading()).facts.discovered?.conflict?.map((c) => c.text)).toEqual(['2025-03-07']);
    const { claim } = await done(await withdraw(wrong.id, 'the field of a State form'));
    expect(claim).toMatchObject({
      id: wrong.id,
      origin: 'incidents',
      withdrawnAt: now,
      withdrawal: { by: 'Dana Reyes', reason: 'the field of a State form', at: now },
    });
    expect((await reading()).facts.discovered?.conflict).toBeUndefined();
    expect(await done<ClaimItem>(await app.get(`${cerner}/claims/${wrong.id}`))).toEqual(claim);
    const { items } = await done<{ items: { claimId: string; event: string; by?: string; reason?: string }[] }>(
      await app.get(`${cerner}/history?limit=1000`),
    );
    expect(items.filter((i) => i.claimId === wrong.id).map((i) => [i.event, i.by, i.reason])).toEqual([
      ['said', undefined, undefined],
      ['withdrawn', 'Dana Reyes', 'the field of a State form'],
    ]);
  });

  it('stays withdrawn as it was when that is asked again, and when its source is loaded again', async () => {
    const [one] = await claimsOf('&field=vector');
    const { claim } = await done(await withdraw(one!.id, 'first reason'));
    const version = await versionOf();
    app.clock.now = '2026-12-02T00:00:00.000Z';
    expect((await done(await withdraw(one!.id, 'another reason'))).claim).toEqual(claim);
    expect(await versionOf()).toBe(version);
  });

  it('is not lifted by adding it again; by putting it to its own address it is', async () => {
    const { claim: added } = await done(await add(), 201);
    await done(await withdraw(added.id, 'not about the whole incident'));
    const refused = await problemOf(await add(), 'conflict');
    expect(refused.detail).toContain('not about the whole incident');
    expect(refused.detail).toContain(`claims/${added.id}`);
    const { claim } = await done(await put(added.id, may, 'it is, after all'));
    expect(claim).toMatchObject({ id: added.id, withdrawnAt: null, withdrawal: null });
    expect((await reading()).facts.publicDisclosed?.conflict?.map((c) => c.text)).toEqual(['2025-05']);

    const [theirs] = await claimsOf('&field=vector');
    await done(await withdraw(theirs!.id));
    expect((await done(await put(theirs!.id, theirs!.claim))).claim).toEqual(theirs);
  });

  it('is refused as the last one that counts', async () => {
    const path = '/v1/breaches/our-own-2026';
    const breach = {
      id: 'our-own-2026',
      about,
      claims: [may, { ...may, field: 'statement', value: 'more' }],
      reason: why,
    };
    await done(await post('/v1/breaches', breach), 201);
    const [first, last] = await claimsOf('', path);
    await done(await withdraw(first!.id, 'wrong', path));
    await problemOf(await withdraw(last!.id, 'wrong', path), 'conflict');
    expect((await reading(path)).withdrawn).toBeNull();
  });
});

describe('a claim that a curator puts right', () => {
  beforeEach(fresh);
  it('is withdrawn, and the right one added, in one change', async () => {
    const wrong = (await claimsOf('&field=discovered')).find((c) => c.text === '2025-03-07')!;
    const right = { ...wrong.claim, value: { date: '2025-03', precision: 'month' } };
    const { claim } = await done(await put(wrong.id, right, 'the form gives the month'));
    expect(claim).toMatchObject({ text: '2025-03', origin: 'curators', withdrawnAt: null });
    expect(claim.id).not.toBe(wrong.id);
    const old = await done<ClaimItem>(await app.get(`${cerner}/claims/${wrong.id}`));
    expect(old.withdrawal?.reason).toBe('the form gives the month');
    expect((await reading()).facts.discovered?.conflict?.map((c) => c.text)).toEqual(['2025-03']);
    // The answer was lost: the same request again finds its own work done.
    expect((await done(await put(wrong.id, right, 'the form gives the month'))).claim).toEqual(claim);
    expect(await claimsOf('&origin=curators')).toHaveLength(1);
  });

  it('can be told with another confidence where it is a curator’s own, and not where it is not', async () => {
    const { claim } = await done(await add(), 201);
    const { claim: again } = await done(await put(claim.id, { ...may, confidence: 'low' }));
    expect([again.id, again.claim.confidence]).toEqual([claim.id, 'low']);
    const [theirs] = await claimsOf('&field=vector');
    const body = await problemOf(await put(theirs!.id, { ...theirs!.claim, confidence: 'low' }), 'invalid-request');
    expect(pointersOf(body)).toEqual(['/claim']);
  });

  it('must be there and count', async () => {
    await problemOf(await put('no-such-claim', may), 'not-found');
    const [one, other] = await claimsOf('&field=vector');
    await problemOf(await put(one!.id, other!.claim), 'conflict');
    await done(await withdraw(one!.id));
    await problemOf(await put(one!.id, { ...one!.claim, value: 'another one' }), 'conflict');
  });
});

const about = {
  title: 'A billing company: stolen laptop (2026)',
  vendorId: 'carecloud',
  kind: 'theft',
  status: 'open',
  checkedOn: '2026-05-01',
};
const ownBreach = { id: 'our-own-2026', about, claims: [may], reason: 'a notice that no source has yet' };

describe('POST /v1/breaches', () => {
  beforeEach(fresh);
  it('adds a breach that lists, feeds and assessments know from then on', async () => {
    const response = await post('/v1/breaches', ownBreach);
    const added = await done<{ id: string; claims: ClaimItem[]; store: string }>(response, 201);
    expect(response.headers.get('location')).toBe('/v1/breaches/our-own-2026');
    expect(added).toMatchObject({ id: 'our-own-2026', title: about.title, claims: [{ text: '2025-05' }] });
    expect(await reading('/v1/breaches/our-own-2026')).toMatchObject({ title: about.title, withdrawn: null });
    const list = await done<{ items: { id: string }[] }>(await app.get('/v1/breaches?vendor=carecloud'));
    expect(list.items.map((i) => i.id)).toContain('our-own-2026');
    const report = await app.assess([{ externalId: '1', name: 'CareCloud, Inc.' }]);
    expect(report.vendors[0]?.exposures.map((e) => e.breachId)).toContain('our-own-2026');
    expect(await done(await post('/v1/breaches', ownBreach), 201)).toEqual({ ...added });
  });

  it('leaves another breach alone whose id is taken', async () => {
    await problemOf(await post('/v1/breaches', { ...ownBreach, id: careCloud }), 'conflict');
    await done(await post('/v1/breaches', ownBreach), 201);
    await problemOf(await post('/v1/breaches', { ...ownBreach, claims: [{ ...may, confidence: 'low' }] }), 'conflict');
    expect((await claimsOf('', `/v1/breaches/our-own-2026`)).map((c) => c.claim.confidence)).toEqual(['medium']);
  });
});

describe('a breach that is refused', () => {
  beforeAll(fresh);

  it.each([
    ['nothing', {}, ['/id', '/about', '/claims', '/reason']],
    ['a list', [ownBreach], ['']],
    ['an id with capitals', { ...ownBreach, id: 'Our Own' }, ['/id']],
    ['an id that an import gives', { ...ownBreach, id: 'hhs-2026-01-01-x' }, ['/id']],
    ['no claim', { ...ownBreach, claims: [] }, ['/claims']],
    ['an unknown vendor', { ...ownBreach, about: { ...about, vendorId: 'nobody' } }, ['/about/vendorId']],
    ['an unknown upstream', { ...ownBreach, about: { ...about, upstream: 'nothing' } }, ['/about/upstream']],
    [
      'an upstream that is itself',
      { ...ownBreach, about: { ...about, upstream: 'our-own-2026' } },
      ['/about/upstream'],
    ],
    ['no title', { ...ownBreach, about: { ...about, title: '' } }, ['/about/title']],
    ['a claim twice', { ...ownBreach, claims: [may, may] }, ['/claims/1']],
    ['a claim without a source', { ...ownBreach, claims: [{ ...may, source: undefined }] }, ['/claims/0/source']],
  ])('refuses %s, naming the field', async (_, body, pointers) => {
    const version = await versionOf();
    expect(pointersOf(await problemOf(await post('/v1/breaches', body), 'invalid-request'))).toEqual(pointers);
    expect(await versionOf()).toBe(version);
  });
});

describe('what a claim must hold', () => {
  beforeAll(fresh);
  const source = may.source;
  it.each([
    ['nothing', {}, ['/claim', '/reason']],
    ['no reason', { claim: may }, ['/reason']],
    ['a blank reason', { claim: may, reason: '  ' }, ['/reason']],
    ['a long reason', { claim: may, reason: 'r'.repeat(2001) }, ['/reason']],
    ['an unknown field', { claim: { ...may, field: 'rumour' }, reason: why }, ['/claim/field']],
    ['a value of another field', { claim: { ...may, value: 'May' }, reason: why }, ['/claim/value']],
    [
      'a day that does not exist',
      { claim: { ...may, value: { date: '2025-02-30', precision: 'day' } }, reason: why },
      ['/claim/value'],
    ],
    ['no confidence', { claim: { ...may, confidence: undefined }, reason: why }, ['/claim/confidence']],
    [
      'no day of reading',
      { claim: { ...may, source: { ...source, retrievedOn: undefined } }, reason: why },
      ['/claim/source/retrievedOn'],
    ],
    [
      'a reading in the future',
      { claim: { ...may, source: { ...source, retrievedOn: '2026-12-03' } }, reason: why },
      ['/claim/source/retrievedOn'],
    ],
    [
      'a document younger than its reading',
      {
        claim: {
          ...may,
          source: { ...source, published: { date: '2026-05', precision: 'month' }, retrievedOn: '2026-04-30' },
        },
        reason: why,
      },
      ['/claim/source/published'],
    ],
    [
      'an address that is none',
      { claim: { ...may, source: { ...source, url: 'javascript:alert(1)' } }, reason: why },
      ['/claim/source/url'],
    ],
    ['a book', { claim: { ...may, said: 'w'.repeat(20_001) }, reason: why }, ['/claim']],
  ])('%s is refused, the field named', async (_, body, pointers) => {
    const refused: ProblemBody = await problemOf(await post(`${cerner}/claims`, body), 'invalid-request');
    expect(pointersOf(refused)).toEqual(pointers);
    expect(refused.errors?.every((e) => e.message.length > 5)).toBe(true);
    expect(await claimsOf('&origin=curators')).toEqual([]);
  });

  it('a reason is asked for where a claim is withdrawn', async () => {
    const [one] = await claimsOf('&field=vector');
    for (const query of ['', '?reason=', '?reason=a&reason=b', '?reason=%20'])
      expect(
        pointersOf(
          await problemOf(
            await app.send('DELETE', `${cerner}/claims/${one!.id}${query}`, { headers }),
            'invalid-request',
          ),
        ),
      ).toEqual(['/reason']);
  });

  it('a breach is asked for that there is', async () => {
    for (const id of ['nothing', '__proto__', '%00'])
      await problemOf(await add(may, `/v1/breaches/${id}`), 'not-found');
  });
});

describe('who may curate', () => {
  beforeAll(fresh);
  const attempts: [string, () => Promise<Response>][] = [
    ['POST a breach', () => app.post('/v1/breaches', ownBreach)],
    ['POST a claim', () => app.post(`${cerner}/claims`, { claim: may, reason: why })],
    ['PUT a claim', () => app.put(`${cerner}/claims/x`, { claim: may, reason: why })],
    ['DELETE a claim', () => app.send('DELETE', `${cerner}/claims/x?reason=why`)],
  ];
  it.each(attempts)('%s: not a key without the scope, whatever it sends', async (_, attempt) => {
    const version = await versionOf();
    const { detail } = await problemOf(await attempt(), 'forbidden');
    expect(detail).toContain('"curate"');
    expect(await versionOf()).toBe(version);
  });

  it('nobody without a key', async () => {
    await problemOf(await app.post('/v1/breaches', ownBreach, { tenant: null }), 'unauthorized');
  });

  it('no key without a label: what is curated bears it', async () => {
    await addKey('bc_nameless_0123456789', '  ', keyScopes);
    const nameless = { headers: { authorization: 'Bearer bc_nameless_0123456789' } };
    const { detail } = await problemOf(await app.post('/v1/breaches', ownBreach, nameless), 'forbidden');
    expect(detail).toContain('label');
  });
});

describe('where the store fails', () => {
  beforeEach(fresh);
  it('midway, the same request again brings it to its end', async () => {
    const { seal } = app.stores.writer;
    app.stores.writer.seal = () => Promise.reject(Object.assign(new Error('gone'), { code: 'store-unavailable' }));
    await problemOf(await add(), 'store-unavailable');
    app.stores.writer.seal = seal;
    const { store } = await done(await add(), 201);
    expect(await versionOf()).toBe(store);
    expect(await claimsOf('&origin=curators')).toHaveLength(1);
  });
});

describe('what a curator cannot say', () => {
  beforeEach(fresh);
  const day = (date: string) => ({ date, precision: 'day' });
  const said = (field: string, value: unknown) => ({ ...may, field, value });
  it.each([
    ['a day before all records', said('discovered', day('0026-03-16')), '/claim/value'],
    ['a day after the one on which it was read', said('publicDisclosed', day('2031-01-01')), '/claim/value'],
    ['such a day inside a value', said('customerNotified', { on: day('2206-03-16') }), '/claim/value/on'],
    [
      'more people than there are',
      said('individuals', { count: 9e15, qualifier: 'as-reported' }),
      '/claim/value/count',
    ],
    ['letters that nobody sees', said('statement', 'patients \u202eexe.cod'), '/claim/value'],
    ['half a letter', said('statement', 'patients \ud800'), '/claim/value'],
  ])('%s', async (_, claim, at) => {
    const { errors } = await problemOf(await add(claim), 'invalid-request');
    expect(errors?.map((e) => e.pointer)).toEqual([at]);
    expect(await claimsOf('&origin=curators')).toEqual([]);
  });

  const own = {
    id: 'own-breach',
    about: { title: 'A breach', vendorId: 'carecloud', kind: 'theft', status: 'open', checkedOn: '2026-05-01' },
    claims: [may],
    reason: why,
  };
  it('names that would confirm a match alone, or a day of checking to come', async () => {
    const about = { ...own.about, aliases: ['Mayo Clinic'], checkedOn: '2999-01-01' };
    const { errors } = await problemOf(await post('/v1/breaches', { ...own, about }), 'invalid-request');
    expect(errors?.map((e) => e.pointer)).toEqual(['/about/aliases', '/about/checkedOn']);
  });

  it('a breach for good: one entered by mistake is taken back, and its id is free', async () => {
    const path = '/v1/breaches/own-breach';
    const takeBack = (address = path) => app.send('DELETE', `${address}?reason=entered%20twice`, { headers });
    await done(await post('/v1/breaches', own), 201);
    expect(await done<object>(await takeBack())).toMatchObject({ withdrawn: { reason: 'entered twice' } });
    expect(await reading(path)).toMatchObject({ withdrawn: { reason: 'entered twice' } });
    expect(await done<{ items: unknown[] }>(await app.get('/v1/breaches?q=A%20breach'))).toMatchObject({ items: [] });
    await done(await takeBack());
    await done(await post('/v1/breaches', { ...own, about: { ...own.about, title: 'Corrected' } }), 201);
    expect((await reading(path)).withdrawn).toBeNull();
    await problemOf(await takeBack(cerner), 'conflict');
    await problemOf(await takeBack('/v1/breaches/nothing'), 'not-found');
  });
});
