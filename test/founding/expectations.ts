import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ReportHead, RowResult } from '../../domain/report/exposureReport.ts';

/** One line of what a scenario asks for: about a row, a duty of it, a fact or the vendor's own filing. */
type Expectation = {
  vendor: string;
  finding?: string;
  findingNot?: string;
  breachId?: string;
  pointer?: string;
  organizationNamed?: string;
  duty?: string;
  answer?: string;
  due?: string;
  window?: { earliest: string; latest: string } | null;
  status?: string;
  owedBy?: string;
  jurisdictions?: string[];
  missing?: string[];
  reading?: Record<string, string>;
  fact?: string;
  value?: unknown;
  materiality?: Record<string, unknown>;
  why?: string;
};
export type Scenario = {
  id: string;
  title: string;
  request: { asOf: string; vendors: { externalId: string }[] };
  expect: Expectation[];
};

const file = new URL('../cases/founding.json', import.meta.url);

/** The founding scenarios: a vendor list each, and what must come out of it. */
export const loadScenarios = (): Scenario[] => JSON.parse(readFileSync(file, 'utf8'));

/** Holds a report against everything that its scenario asks for. */
export function expectScenario(scenario: Scenario, report: unknown): void {
  const { vendors, asOf } = report as ReportHead & { vendors: RowResult[] };
  expect(asOf).toBe(scenario.request.asOf);
  expect(vendors.map((v) => v.externalId)).toEqual(scenario.request.vendors.map((v) => v.externalId));
  for (const wanted of scenario.expect) {
    const row = vendors.find((v) => v.externalId === wanted.vendor);
    if (!row) throw new Error(`no row ${wanted.vendor}`);
    expectRow(wanted, row);
  }
}

function expectRow(wanted: Expectation, row: RowResult): void {
  const about = `${wanted.vendor} ${wanted.duty ?? ''} ${wanted.why ?? ''}`;
  if (wanted.finding) expect(row.finding, about).toBe(wanted.finding);
  if (wanted.findingNot) expect(row.finding, about).not.toBe(wanted.findingNot);
  if (wanted.pointer)
    expect(
      row.errors?.map((e) => e.pointer),
      about,
    ).toContain(wanted.pointer);
  const exposure = wanted.breachId ? row.exposures.find((e) => e.breachId === wanted.breachId) : row.exposures[0];
  if (wanted.breachId) expect(exposure, about).toBeDefined();
  if (wanted.organizationNamed) expect(exposure?.organizationNamed, about).toBe(wanted.organizationNamed);
  if (wanted.fact) expect(exposure?.facts[wanted.fact]?.value, about).toEqual(wanted.value);
  if (wanted.materiality) expect(exposure?.materiality, about).toMatchObject(wanted.materiality);
  if (!wanted.duty) return;
  const duty = exposure?.duties.find((d) => d.dutyId === wanted.duty);
  if (!duty) throw new Error(`no duty ${about}`);
  for (const field of ['answer', 'due', 'window', 'status', 'owedBy', 'jurisdictions'] as const)
    if (field in wanted) expect(duty[field], `${about} ${field}`).toEqual(wanted[field]);
  if (wanted.missing)
    expect(
      duty.missing.map((m) => m.fact),
      about,
    ).toEqual(expect.arrayContaining(wanted.missing));
  for (const [word, due] of Object.entries(wanted.reading ?? {}))
    expect(duty.readings.find((r) => r.reading.includes(word))?.due, about).toBe(due);
}
