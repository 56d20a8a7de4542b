import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../domain/audit/audit.ts';
import type { Breach } from '../../domain/breach/breach.ts';
import { lawVersion } from '../../domain/law/duties/index.ts';
import { verifyEvidence } from '../../functions/cli/verifyEvidence.ts';
import { evidenceArchive } from '../../functions/evidence/evidenceArchive.ts';
import type { Manifest } from '../../functions/evidence/manifest.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { readEvidence } from '../../functions/verbs/evidence.ts';
import type { CountedRecord, LawUsed } from '../../functions/verbs/storedParts.ts';
import {
  type Answer,
  careCloud,
  exposedRow,
  hospital,
  makeTestApp,
  problemOf,
  sha256,
  type TestApp,
  tenants,
} from './testApp.ts';

const admin = { headers: { authorization: 'Bearer bc_river_admin_0123456789' } };

let app: TestApp;
let report: Answer;
let archive: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  app = await makeTestApp();
  await app.stores.keys.put({
    hash: sha256('bc_river_admin_0123456789'),
    tenantId: tenants.river.tenantId,
    label: 'the auditor',
    createdAt: app.clock.now,
    scopes: ['admin'],
  });
  const { id, path } = await app.create<{ id: string }>('/v1/organizations', {
    ...hospital,
    secRegistrant: 'domestic',
  });
  const others = Array.from({ length: 229 }, (_, i) => ({ externalId: `P-${i}`, name: `Pillowcase Linen No. ${i}` }));
  await app.put(`${path}/vendors`, { vendors: [exposedRow('AP-1'), ...others] });
  await app.create(`${path}/notices`, {
    dutyId: 'us.hipaa.individual',
    breachId: careCloud,
    vendor: { externalId: 'AP-1' },
    on: '2026-04-20',
  });
  await app.create(`${path}/decisions`, {
    breachId: careCloud,
    vendor: { externalId: 'AP-1' },
    conclusion: 'not-material',
    decidedOn: '2026-04-27',
    decidedBy: 'Dana Reyes',
    known: { facts: ['1,200 people'] },
    reasons: 'Few people.',
    considered: ['people'],
  });
  await app.create('/v1/verdicts', {
    vendor: { externalId: 'AP-1', name: 'CareCloud, Inc.' },
    vendorId: 'carecloud',
    verdict: 'same',
    decidedBy: 'Dana Reyes',
  });
  report = await app.create<Answer>('/v1/assessments', { asOf: '2026-05-01', organizationId: id });
  archive = await taken(report.id);
  files = unzipSync(archive);
});

const take = (id: string, options: Parameters<TestApp['get']>[1] = admin) =>
  app.get(`/v1/assessments/${id}/evidence`, options);
async function taken(id: string, options: Parameters<TestApp['get']>[1] = admin): Promise<Uint8Array> {
  const response = await take(id, options);
  expect(response.status, response.status === 200 ? '' : await response.clone().text()).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}
const jsonIn = <T>(name: string, from = files): T => JSON.parse(strFromU8(from[name]!)) as T;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same archive with other files, and a manifest that fits them again: what somebody who knows how it is made can do. */
function resealed(changed: Record<string, Uint8Array>): Uint8Array {
  const manifest = jsonIn<Manifest>('manifest.json');
  const listed = manifest.files.map((file) => {
    const content = changed[file.name] ?? files[file.name]!;
    return { ...file, bytes: content.length, sha256: digestOf(content) };
  });
  const text = strToU8(`${JSON.stringify({ ...manifest, files: listed }, null, 2)}\n`);
  return zipSync({
    ...files,
    ...changed,
    'manifest.json': text,
    'manifest.sha256': strToU8(`${digestOf(text)}  manifest.json\n`),
  });
}

describe('GET /v1/assessments/{id}/evidence', () => {
  it('holds the report, what it was made from, the claims, the law, the record and the chain', async () => {
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'audit/chain.json',
      'basis/breaches.json',
      'basis/law.json',
      'basis/record.json',
      'input/request.json',
      'manifest.json',
      'manifest.sha256',
      'report.html',
      'report/head.json',
      'report/vendors-0000.json',
      'report/vendors-0001.json',
    ]);
    const answered = await (await app.get(`/v1/assessments/${report.id}`)).text();
    expect(strFromU8(files['report/head.json']!)).toBe(answered);
    expect(strFromU8(files['report.html']!)).toMatch(/^<!DOCTYPE html>.*CareCloud/s);
    expect(jsonIn<Breach[]>('basis/breaches.json')).toEqual(
      await app.stores.breaches.breaches(jsonIn<Breach[]>('basis/breaches.json').map(({ id }) => id)),
    );
    const inReport = report.vendors.flatMap((v) => v.exposures.flatMap((e) => e.breachId ?? []));
    expect(jsonIn<Breach[]>('basis/breaches.json').map(({ id }) => id)).toEqual([...new Set(inReport)].sort());
    const duties = report.vendors.flatMap((v) => v.exposures.flatMap((e) => e.duties.map((d) => d.dutyId)));
    const law = jsonIn<LawUsed[]>('basis/law.json');
    expect(law.map(({ dutyId }) => dutyId)).toEqual([...new Set(duties)].sort());
    const letters = law.find(({ dutyId }) => dutyId === 'us.hipaa.individual');
    expect(letters).toMatchObject({
      checkedOn: expect.any(String),
      inForceFromOn: { 'us.hipaa.individual/outer-limit': '2009-09-23' },
    });
    expect(letters?.values[0]?.values[0]?.source.url).toMatch(/^https:/);
    expect(jsonIn<CountedRecord>('basis/record.json')).toMatchObject({
      verdicts: [{ verdict: 'same', decidedBy: 'Dana Reyes' }],
      notices: [{ dutyId: 'us.hipaa.individual', recordedBy: 'test' }],
      decisions: [{ conclusion: 'not-material', decidedBy: 'Dana Reyes' }],
    });
    const chain = jsonIn<AuditEntry[]>('audit/chain.json');
    expect(chain[0]?.number).toBe(1);
    expect(chain.at(-1)).toMatchObject({
      action: 'POST /v1/assessments',
      subject: `/v1/assessments/${report.id}`,
      answerDigest: sha256(answered),
    });
    expect(jsonIn<Manifest>('manifest.json')).toMatchObject({ missing: [], leftOut: [] });
  });

  it('is the same to the byte each time, and each taking is on record with the digest of its manifest', async () => {
    const response = await take(report.id);
    const digest = response.headers.get('manifest-sha-256');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(archive);
    expect(digest).toBe(digestOf(files['manifest.json']!));
    const trail = await app.stores.audits.list(tenants.river.tenantId, 0, 1_000);
    expect(trail.at(-1)).toMatchObject({
      action: 'GET /v1/assessments/:id/evidence',
      subject: `/v1/assessments/${report.id}/evidence`,
      actor: { label: 'the auditor' },
      answerDigest: digestOf(archive),
      known: { manifest: digest, law: lawVersion },
    });
  });

  it('shows the trail only to keys that may read it; its own entry to every one', async () => {
    const bytes = await taken(report.id, {});
    const other = unzipSync(bytes);
    expect(jsonIn<AuditEntry[]>('audit/chain.json', other)).toEqual([jsonIn<AuditEntry[]>('audit/chain.json').at(-1)]);
    expect(verifyEvidence(bytes)).toMatchObject({ problems: [], notes: [expect.stringMatching(/scope admin/)] });
  });

  it('gives nothing to another tenant, and puts no failed reading on record', async () => {
    await problemOf(await take(report.id, { tenant: 'lake' }), 'not-found');
    await problemOf(await take('00000000-0000-4000-8000-000000000000'), 'not-found');
    expect(await app.stores.audits.list(tenants.lake.tenantId, 0, 10)).toEqual([]);
  });

  it('of a report stored before says what is missing, and reads again what still is of its versions', async () => {
    const { stores } = app;
    const id = '11111111-1111-4111-8111-111111111111';
    for (const [versions, missing, read] of [
      [report.versions, 3, ['basis/breaches.json', 'basis/law.json']],
      [{ ...report.versions, store: 'older', law: 'older' }, 5, []],
    ] as const) {
      const old = `${id.slice(0, -1)}${missing}`;
      const head = { ...jsonIn<Answer>('report/head.json'), id: old, versions };
      const entry = { ...head, organization: hospital.name };
      await stores.assessments.save(tenants.river.tenantId, entry as never, [
        { name: 'vendors-0000', json: strFromU8(files['report/vendors-0000.json']!) },
        { name: 'vendors-0001', json: strFromU8(files['report/vendors-0001.json']!) },
        { name: 'head', json: JSON.stringify(head) },
      ]);
      const bytes = await taken(old);
      const inside = unzipSync(bytes);
      expect(jsonIn<Manifest>('manifest.json', inside).missing).toHaveLength(missing);
      expect(
        Object.keys(inside)
          .filter((name) => name.startsWith('basis/'))
          .sort(),
      ).toEqual(read);
      const check = verifyEvidence(bytes);
      expect(check.problems).toEqual([]);
      expect(check.notes.length).toBeGreaterThanOrEqual(missing);
      if (read.length > 0) expect(jsonIn('basis/law.json', inside)).toEqual(jsonIn('basis/law.json'));
    }
  });

  it('is made under an idempotency key alike, also when an earlier try stored the report and was not heard', async () => {
    const body = { asOf: '2026-05-01', organization: hospital, vendors: [exposedRow('AP-3')] };
    const { audits } = app.stores;
    const append = audits.append;
    audits.append = async () => {
      audits.append = append;
      throw new Error('not heard');
    };
    const headers = { 'idempotency-key': 'evidence-1' };
    expect((await app.post('/v1/assessments', body, { headers })).status).toBe(500);
    const { id } = (await (await app.post('/v1/assessments', body, { headers })).json()) as Answer;
    expect(verifyEvidence(await taken(id))).toMatchObject({ problems: [], notes: [] });
  });
});

describe('an archive of evidence', () => {
  it('that is as it was given out verifies, also against the digest that the trail has', () => {
    const manifest = digestOf(files['manifest.json']!);
    expect(verifyEvidence(archive, { manifest })).toEqual({
      problems: [],
      notes: [],
      assessment: expect.objectContaining({ id: report.id, versions: report.versions }),
      manifestDigest: manifest,
      files: Object.keys(files).length,
    });
    expect(verifyEvidence(archive, { manifest: '0'.repeat(64) }).problems).toHaveLength(1);
  });

  const names = fc.nat().map((n) => Object.keys(files).sort()[n % Object.keys(files).length]!);

  it('is checked by the documented command, which says what differs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    try {
      const verify = (bytes: Uint8Array, ...args: string[]) => {
        const path = join(folder, 'evidence.zip');
        writeFileSync(path, bytes);
        const { status, stdout, stderr } = spawnSync(
          'node_modules/.bin/node',
          ['functions/cli/verify.ts', path, ...args],
          { encoding: 'utf8' },
        );
        return { status, stdout, stderr };
      };
      const manifest = digestOf(files['manifest.json']!);
      const fine = verify(archive, '--manifest', manifest);
      expect(fine).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(report.id) });
      expect(fine.stdout).toContain(manifest);
      const changed = verify(zipSync({ ...files, 'basis/law.json': strToU8('[]') }));
      expect(changed).toMatchObject({ status: 1, stdout: '' });
      expect(changed.stderr).toMatch(/basis\/law\.json has 2 bytes/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows any byte that was flipped, in any file', () => {
    for (const name of Object.keys(files)) {
      const check = (at: number, bits: number) => {
        const content = files[name]!.slice();
        content[at % content.length]! ^= bits;
        expect(
          verifyEvidence(zipSync({ ...files, [name]: content }, { level: 0 })).problems,
          `${name} ${at}`,
        ).not.toEqual([]);
      };
      fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), check), { numRuns: 25 });
    }
  });

  it('shows a file that was taken out, cut short, added or put twice', () => {
    for (const name of Object.keys(files)) {
      const { [name]: content, ...others } = files;
      expect(verifyEvidence(zipSync(others)).problems, name).not.toEqual([]);
      expect(verifyEvidence(zipSync({ ...files, [name]: content!.slice(1) })).problems, name).not.toEqual([]);
    }
    const added = { ...files, 'basis/more.json': strToU8('{}') };
    expect(verifyEvidence(zipSync(added)).problems).toEqual(['basis/more.json is not in manifest.json']);
    const longer = strToU8(
      strFromU8(zipSync({ ...files, 'basis/lax.json': files['basis/law.json']! }), true).replaceAll(
        'basis/lax',
        'basis/law',
      ),
      true,
    );
    expect(verifyEvidence(longer).problems).toEqual([expect.stringContaining('basis/law.json stands in it twice')]);
  });

  it('shows any other order of the chain, and any entry left out, under a manifest that fits again', () => {
    const chain = jsonIn<AuditEntry[]>('audit/chain.json');
    const asFile = (entries: AuditEntry[]) => resealed({ 'audit/chain.json': strToU8(JSON.stringify(entries)) });
    expect(verifyEvidence(asFile(chain)).problems).toEqual([]);
    const other = fc
      .shuffledSubarray(chain, { minLength: 0 })
      .filter((some) => JSON.stringify(some) !== JSON.stringify(chain.slice(-some.length)) || some.length === 0);
    fc.assert(
      fc.property(other, (entries) => {
        expect(verifyEvidence(asFile(entries)).problems).not.toEqual([]);
      }),
    );
  });

  it('shows a change of any part of the report or its basis, under a manifest that fits again', () => {
    const parts = Object.keys(files).filter((name) => /^(report\/|input\/|basis\/)/.test(name));
    expect(parts).toHaveLength(7);
    for (const name of parts) {
      const content = strToU8(strFromU8(files[name]!).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
      expect(verifyEvidence(resealed({ [name]: content })).problems, name).not.toEqual([]);
    }
  });

  it('leaves out for want of room what can be had elsewhere, the rows first, and says where', async () => {
    const gathered = async (most: number) => {
      const all = evidenceArchive((content) => digestOf(content), most);
      const page = { add: () => {}, end: () => 'x'.repeat(50) };
      const deps = { ...app.stores, catalog: catalogReader(app.stores.breaches) };
      const of = await readEvidence(deps, tenants.river.tenantId, report.id, { page, mayReadTrail: true }, all.add);
      return all.end(of).archive;
    };
    const whole = (await gathered(4_000_000)).length;
    const least = 24_000 + gzipSync(files['report/head.json']!).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: least, max: whole + 30_000 }), async (most) => {
        const some = await gathered(most);
        expect(some.length).toBeLessThanOrEqual(most);
        const inside = unzipSync(some);
        const { leftOut } = jsonIn<Manifest>('manifest.json', inside);
        expect(Object.keys(inside).length + leftOut.length).toBe(Object.keys(files).length);
        const check = verifyEvidence(some);
        expect(check.problems).toEqual([]);
        expect(check.notes.length).toBeGreaterThanOrEqual(leftOut.length);
      }),
      { numRuns: 30 },
    );
    const { leftOut } = jsonIn<Manifest>('manifest.json', unzipSync(await gathered(whole + 20_000)));
    expect(leftOut.map(({ name }) => name)).toEqual([expect.stringMatching(/^report\/vendors-/)]);
    const [address = ''] = leftOut[0]?.addresses ?? [];
    expect(sha256(await (await app.get(address)).text())).toBe(leftOut[0]?.sha256);
  });

  it('is told from what is none', () => {
    expect(verifyEvidence(strToU8('no archive')).problems).toEqual([expect.stringContaining('cannot be read')]);
    expect(verifyEvidence(zipSync({ 'a.txt': strToU8('a') })).problems).toEqual(['manifest.json is missing']);
    expect(verifyEvidence(zipSync({ 'manifest.json': strToU8('{}') })).problems).not.toEqual([]);
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 40 }), (name, content) => {
        expect(verifyEvidence(zipSync({ ...files, [name]: content })).problems).not.toEqual([]);
      }),
    );
  });
});
