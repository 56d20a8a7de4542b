import { guardFormula } from '../../domain/formulaGuard.ts';
import type { ShownVerdict } from './verdicts.ts';

const columns: Record<string, (verdict: ShownVerdict) => string | undefined> = {
  id: (v) => v.id,
  state: (v) => v.state,
  externalId: (v) => v.vendor.externalId,
  name: (v) => v.vendor.name,
  vendorId: (v) => v.vendorId,
  verdict: (v) => v.verdict,
  note: (v) => v.note,
  decidedBy: (v) => v.decidedBy,
  recordedAt: (v) => v.recordedAt,
  keyLabel: (v) => v.keyLabel,
  withdrawnAt: (v) => v.withdrawnAt,
  withdrawnBy: (v) => v.withdrawnBy,
  supersededBy: (v) => v.supersededBy,
};

/** A cell that a spreadsheet shows as text: what begins like a formula gets an apostrophe in front. */
function cell(text: string | undefined): string {
  if (text === undefined) return '';
  const safe = guardFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHeader = Object.keys(columns).join(',');

/** A verdict as a line of CSV (RFC 4180), without its end. */
export const csvLine = (verdict: ShownVerdict): string =>
  Object.values(columns)
    .map((read) => cell(read(verdict)))
    .join(',');
