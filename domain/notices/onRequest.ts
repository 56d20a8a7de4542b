import type { Organization } from '../law/facts.ts';
import { notUsed, parse } from '../parse.ts';
import { vendorRowSchema } from '../vendor/vendorRow.ts';
import type { RecordedNotice } from './notice.ts';
import { type NoticeWarning, withNotices } from './withNotices.ts';

const isObject = (row: unknown): row is object => typeof row === 'object' && row !== null;

/**
 * The same for the vendors of a request as they came in, before an assessment reads them: rows that cannot be read, and rows
 * without notices, stay as they are, so that the assessment itself rejects and warns.
 */
export function noticesOnRequest(
  vendors: readonly unknown[],
  notices: readonly RecordedNotice[],
  organization: Pick<Organization, 'role' | 'timeZone'>,
): { vendors: unknown[]; warnings: NoticeWarning[] } {
  if (notices.length === 0) return { vendors: [...vendors], warnings: [] };
  const read = vendors.map((row, i) => parse(vendorRowSchema, row, ['vendors', i]));
  const rows = read.map((r) => ('value' in r ? r.value : null));
  const applied = withNotices(rows, notices, organization);
  const warnings = [...applied.warnings];
  const changed = vendors.map((row, i) => {
    const after = applied.vendors[i];
    if (!isObject(row) || !after || after === rows[i]) return row;
    const inIncidents = (read[i]?.unknown ?? []).filter((p) => p.startsWith(`/vendors/${i}/incidents/`));
    for (const text of notUsed(inIncidents)) {
      const [at = '', message = text] = text.split(/: (.*)/s);
      warnings.push({ pointer: at, message });
    }
    return { ...row, incidents: after.incidents };
  });
  return { vendors: changed, warnings };
}
