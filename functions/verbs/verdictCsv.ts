import { csvCell } from '../../domain/csvCell.ts';
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

export const csvHeader = Object.keys(columns).join(',');

/** A verdict as a line of CSV (RFC 4180), without its end. */
export const csvLine = (verdict: ShownVerdict): string =>
  Object.values(columns)
    .map((read) => csvCell(read(verdict)))
    .join(',');
