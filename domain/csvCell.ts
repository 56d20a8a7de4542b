/** What a spreadsheet takes for the beginning of a formula, also in wide letters and behind what cannot be seen. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell of CSV (RFC 4180) that a spreadsheet shows as text: what begins like a formula gets an apostrophe in front. */
export function csvCell(text: string | undefined): string {
  if (text === undefined) return '';
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
