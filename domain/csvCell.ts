import { guardFormula } from './formulaGuard.ts';

/** A cell of CSV (RFC 4180) that a spreadsheet shows as text: what begins like a formula gets an apostrophe in front. */
export function csvCell(text: string | undefined): string {
  if (text === undefined) return '';
  const safe = guardFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
