import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { dayRange, type PartialDate } from '../../domain/breach/partialDate.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';

const newestDay = '2026-11-22';
const root = join(import.meta.dirname, '../..');
const filesOf = (dir: string) =>
  readdirSync(join(root, dir))
    .filter((f) => f.endsWith('.json'))
    .map((f) => ({ file: f, raw: JSON.parse(readFileSync(join(root, dir, f), 'utf8')) as unknown }));

const breachFiles = filesOf('domain/breach/catalog');
const vendorFiles = filesOf('domain/vendor/catalog');
const breaches = new Map<string, Breach>();
const vendors = new Map<string, Vendor>();
for (const { raw } of breachFiles) {
  const r = breachSchema.safeParse(raw);
  if (r.success) breaches.set(r.data.id, r.data);
}
for (const { raw } of vendorFiles) {
  const r = vendorSchema.safeParse(raw);
  if (r.success) vendors.set(r.data.id, r.data);
}
const claims = [...breaches.values()].flatMap((b) => b.claims.map((claim) => ({ breach: b.id, claim })));

/** Every partial date anywhere in a value. */
function datesIn(value: unknown): PartialDate[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('date' in value && 'precision' in value) return [value as PartialDate];
  return Object.values(value).flatMap(datesIn);
}

describe('the catalog', () => {
  it('holds all incidents and vendors', () => {
    expect(breachFiles).toHaveLength(92);
    expect(vendorFiles).toHaveLength(147);
  });

  it.each(breachFiles)('breach $file has its shape and its own name', ({ file, raw }) => {
    expect(breachSchema.parse(raw).id).toBe(basename(file, '.json'));
  });

  it.each(vendorFiles)('vendor $file has its shape and its own name', ({ file, raw }) => {
    expect(vendorSchema.parse(raw).id).toBe(basename(file, '.json'));
  });

  it('refuses a key that the shape does not name', () => {
    expect(breachSchema.safeParse({ ...(breachFiles[0]?.raw as object), extra: 1 }).success).toBe(false);
    expect(vendorSchema.safeParse({ ...(vendorFiles[0]?.raw as object), extra: 1 }).success).toBe(false);
  });

  it('links only to what exists', () => {
    for (const b of breaches.values()) {
      expect(vendors.has(b.vendorId), `${b.id}: vendor ${b.vendorId}`).toBe(true);
      if (b.upstream) expect(breaches.has(b.upstream), `${b.id}: upstream ${b.upstream}`).toBe(true);
      expect(b.upstream).not.toBe(b.id);
    }
    for (const v of vendors.values()) {
      for (const r of [...v.parents, ...v.subsidiaries])
        if (r.vendorId) expect(vendors.has(r.vendorId), `${v.id}: ${r.vendorId}`).toBe(true);
      for (const r of [...v.parents, ...v.subsidiaries, ...v.formerNames, ...v.laterNames])
        if (r.basis.startsWith('incident:'))
          expect(breaches.has(r.basis.slice('incident:'.length)), `${v.id}: ${r.basis}`).toBe(true);
      for (const c of v.confusableWith)
        expect(vendors.get(c)?.confusableWith, `${v.id} is confusable with ${c}, and not the other way`).toContain(
          v.id,
        );
    }
  });

  it('keeps parents and subsidiaries in step', () => {
    for (const v of vendors.values())
      for (const s of v.subsidiaries)
        if (s.vendorId)
          expect(
            vendors.get(s.vendorId)?.parents.map((p) => p.vendorId),
            s.vendorId,
          ).toContain(v.id);
  });

  it('gives a registrant number as an own identifier only to the registrant itself', () => {
    for (const v of vendors.values())
      expect(v.identifiers.cik, v.id).toBe(v.registrant?.role === 'self' ? v.registrant.cik : undefined);
  });

  it('never lists a name as confirming and as weak', () => {
    for (const v of vendors.values()) {
      const strong = new Set([...v.aliases, ...v.products].map((s) => s.toLowerCase()));
      for (const w of [...v.weakAliases, ...v.weakProducts])
        expect(strong.has(w.toLowerCase()), `${v.id}: ${w}`).toBe(false);
    }
    for (const b of breaches.values()) for (const w of b.weakAliases) expect(b.aliases, b.id).not.toContain(w);
  });

  it('cites every claim completely', () => {
    for (const { breach, claim } of claims) {
      const { source } = claim;
      const where = `${breach} ${claim.field} ${source.publisher}`;
      expect(source.url ?? source.document, where).toBeTruthy();
      if (source.url) expect(source.url, where).toMatch(/^https?:\/\/\S+$/);
      if (source.document) expect(source.document, where).toMatch(/^00[0-4]$/);
      expect(source.retrievedOn <= newestDay, where).toBe(true);
    }
  });

  it('holds no claim twice', () => {
    for (const b of breaches.values()) {
      const keys = b.claims.map((c) =>
        JSON.stringify([c.field, c.value, c.source.publisher, c.source.url, c.source.document]),
      );
      const twice = b.claims
        .filter((_, i) => keys.indexOf(keys[i]!) !== i)
        .map((c) => `${b.id} ${c.field} ${c.source.publisher}`);
      expect(twice.filter((t) => !t.includes('(archived CSV export)'))).toEqual([]);
      expect(new Set(b.claims.map((c) => JSON.stringify(c))).size, b.id).toBe(b.claims.length);
    }
  });

  it('knows nothing of the future', () => {
    for (const { breach, claim } of claims)
      for (const d of [...datesIn(claim.value), ...datesIn(claim.source)]) {
        const { earliest, latest } = dayRange(d);
        const from = earliest ?? latest ?? '';
        // A deadline or a bound may lie ahead; what is dated must have begun.
        expect(from <= newestDay, `${breach} ${claim.field} ${JSON.stringify(d)}`).toBe(true);
      }
    for (const b of breaches.values()) expect(b.checkedOn <= newestDay).toBe(true);
  });

  it('marks 500 and 501 in federal reports as placeholders, and nothing else', () => {
    for (const { breach, claim } of claims)
      if (claim.field === 'hhsReport')
        expect(claim.value.placeholder, `${breach} ${claim.value.entity} ${claim.value.count}`).toBe(
          claim.value.count === 500 || claim.value.count === 501,
        );
      else if (claim.field === 'individuals' && (claim.value.count === 500 || claim.value.count === 501))
        expect(claim.value.qualifier, breach).toBe('placeholder');
      else if (claim.field === 'affected')
        expect([500, 501], `${breach} ${claim.value.name}`).not.toContain(claim.value.individuals);
  });

  it('lets no access end before it began in a reading of some confidence', () => {
    for (const b of breaches.values()) {
      const firm = (field: string) =>
        b.claims.filter((c) => c.field === field && c.confidence === 'high').flatMap((c) => datesIn(c.value));
      for (const from of firm('occurrence.from'))
        for (const to of firm('occurrence.to'))
          expect((dayRange(from).earliest ?? '') <= (dayRange(to).latest ?? '9'), b.id).toBe(true);
    }
  });

  it('names no machine and no tool of its making', () => {
    for (const { raw } of [...breachFiles, ...vendorFiles])
      expect(JSON.stringify(raw)).not.toMatch(/\/(work|home|tmp)\/|seedFile/);
  });
});
