import type { IncidentFacts } from '../law/facts.ts';
import type { RowResult } from '../report/exposureReport.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';

/**
 * What a row states of one of its exposures. Facts that name no breach are about the only incident found for the vendor, as
 * the report reads them too.
 */
export function statedOf(
  row: VendorRow,
  { exposures }: Pick<RowResult, 'exposures'>,
  exposure: RowResult['exposures'][number],
): IncidentFacts | undefined {
  const incidents = row.incidents ?? [];
  const named = incidents.find((i) => i.breachId !== undefined && i.breachId === exposure.breachId);
  if (named) return named;
  const nameless = incidents.filter((i) => i.breachId === undefined);
  const matched = exposures.filter((e) => e.decision === 'match');
  return nameless.length === 1 && matched.length === 1 && matched[0] === exposure ? nameless[0] : undefined;
}
