import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Breach, breachSchema, type Claim } from '../../domain/breach/breach.ts';
import type { PartialDate } from '../../domain/breach/partialDate.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';

// The collected facts stand beside the project, not in it: without them there is nothing to compare with.
const root = join(import.meta.dirname, '../..');
const facts = join(root, '../shared/facts/breaches');
const absent = !existsSync(join(facts, 'incidents.json'));

type Dated = { date: string | null; precision?: string; qualifier?: string };
type Incident = {
  id: string;
  vendorId: string;
  title: string;
  incidentType: string;
  status: string;
  exfiltration: string;
  upstreamIncident?: string;
  vendorAliases?: string[];
  weakAliases?: string[];
  dataTypes?: string[];
  occurrence?: { from: Dated | null; to: Dated | null };
  discovered?: Dated;
  contained?: Dated;
  publicDisclosed?: Dated;
  individualNoticeFrom?: Dated;
  customerNotified?: (Dated & { who?: string })[];
  individuals?: { count: number | null; qualifier: string }[];
  stateReports?: { state: string; count: number | null }[];
  secFilings?: { form: string; filed: string; accession?: string | null; registrant?: string }[];
  hhsReports?: {
    entity: string;
    date: string;
    count: number;
    history: { count: number; seenInExportAsOf: string }[];
  }[];
  downstream?: { name: string; individuals?: number | null }[];
  claims: { field: string; value: unknown }[];
};
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const incidents = absent ? [] : read<Incident[]>(join(facts, 'incidents.json'));
const breachOf = (id: string): Breach => breachSchema.parse(read(join(root, `domain/breach/catalog/${id}.json`)));
type ClaimOf<F extends Claim['field']> = Extract<Claim, { field: F }>;
const valuesOf = <F extends Claim['field']>(b: Breach, field: F): ClaimOf<F>['value'][] =>
  b.claims
    .filter((c): c is ClaimOf<F> => c.field === field)
    .map((c) => (c as unknown as { value: ClaimOf<F>['value'] }).value);

/** A finer date within a coarser one carries it too. */
const carries = (dates: readonly unknown[], want: Dated) =>
  (dates as PartialDate[]).some((d) => want.date !== null && d.date.startsWith(want.date));

describe.skipIf(absent)(
  absent ? 'catalog against the facts (skipped: no facts beside the project)' : 'catalog against the facts',
  () => {
    it('holds the same incidents and vendors', () => {
      expect(incidents).toHaveLength(92);
      for (const i of incidents) {
        const b = breachOf(i.id);
        expect([b.vendorId, b.title, b.kind, b.status, b.upstream]).toEqual([
          i.vendorId,
          i.title,
          i.incidentType,
          i.status,
          i.upstreamIncident,
        ]);
        const names = [...b.aliases, ...b.weakAliases];
        for (const a of [...(i.vendorAliases ?? []), ...(i.weakAliases ?? [])]) expect(names, i.id).toContain(a);
        for (const w of i.weakAliases ?? []) expect(b.weakAliases, i.id).toContain(w);
      }
      for (const v of read<{ id: string; canonicalName: string; weakAliases?: string[]; products?: string[] }[]>(
        join(facts, 'vendors.json'),
      )) {
        const own = vendorSchema.parse(read(join(root, `domain/vendor/catalog/${v.id}.json`)));
        expect(own.name).toBe(v.canonicalName);
        for (const w of v.weakAliases ?? []) expect(own.weakAliases, v.id).toContain(w);
        expect(own.products.length + own.weakProducts.length).toBeGreaterThanOrEqual(v.products?.length ?? 0);
      }
    });

    it.each(incidents)('$id: every date is carried by a claim', (i) => {
      const b = breachOf(i.id);
      const check = (
        field:
          | 'occurrence.from'
          | 'occurrence.to'
          | 'discovered'
          | 'contained'
          | 'publicDisclosed'
          | 'individualNoticeFrom',
        want?: Dated | null,
      ) => {
        if (want) expect(carries(valuesOf(b, field), want), `${field} ${want.date}`).toBe(true);
      };
      check('occurrence.from', i.occurrence?.from);
      check('occurrence.to', i.occurrence?.to);
      check('discovered', i.discovered);
      check('contained', i.contained);
      check('publicDisclosed', i.publicDisclosed);
      check('individualNoticeFrom', i.individualNoticeFrom);
      const told = valuesOf(b, 'customerNotified').map((v) => v.on);
      for (const n of i.customerNotified ?? []) expect(carries(told, n), `customerNotified ${n.date}`).toBe(true);
      for (const f of i.secFilings ?? [])
        expect(
          valuesOf(b, 'sec.filing').some(
            (v) =>
              v.form === f.form &&
              v.filed.date === f.filed &&
              (!f.accession || valuesOf(b, 'sec.filing').some((w) => w.accession === f.accession)) &&
              (!f.registrant || v.registrant === f.registrant),
          ),
          `${f.form} ${f.filed}`,
        ).toBe(true);
    });

    it.each(incidents)('$id: every count is carried by a claim', (i) => {
      const b = breachOf(i.id);
      const people = valuesOf(b, 'individuals');
      for (const n of i.individuals ?? [])
        expect(
          people.some((p) => p.count === n.count && (p.qualifier === n.qualifier || n.qualifier !== 'placeholder')),
          `${n.count} ${n.qualifier}`,
        ).toBe(true);
      const states = valuesOf(b, 'stateReport');
      for (const s of i.stateReports ?? [])
        expect(
          states.some((v) => v.state === s.state && (s.count === null || v.people?.count === s.count)),
          `${s.state} ${s.count}`,
        ).toBe(true);
      for (const h of i.hhsReports ?? [])
        for (const state of h.history)
          expect(
            b.claims.some(
              (c) =>
                c.field === 'hhsReport' &&
                c.value.entity === h.entity &&
                c.value.submittedOn === h.date &&
                c.value.count === state.count &&
                c.source.published?.date === state.seenInExportAsOf,
            ),
            `${h.entity} ${state.count} in the export of ${state.seenInExportAsOf}`,
          ).toBe(true);
      const organizations = valuesOf(b, 'affected');
      for (const d of i.downstream ?? [])
        if (d.individuals)
          expect(
            organizations.some((v) => v.individuals === d.individuals) || people.some((p) => p.count === d.individuals),
            `${d.name} ${d.individuals}`,
          ).toBe(true);
    });

    it.each(incidents)('$id: kinds of data and exfiltration are carried by a claim', (i) => {
      const b = breachOf(i.id);
      expect(valuesOf(b, 'exfiltration')).toContain(i.exfiltration);
      const kinds = new Set(valuesOf(b, 'dataTypes').flat());
      for (const t of i.dataTypes ?? []) expect(kinds, i.id).toContain(t);
    });

    it('drops no claim of the facts', () => {
      for (const i of incidents) expect(breachOf(i.id).claims.length * 2, i.id).toBeGreaterThan(i.claims.length);
    });
  },
);
