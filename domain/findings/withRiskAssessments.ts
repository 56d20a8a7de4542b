import type { IncidentFacts } from '../law/facts.ts';
import { incidentOf } from '../notices/incidentOf.ts';
import { rowFinder } from '../notices/rowsOf.ts';
import { type FieldError, pointer } from '../problem.ts';
import { type Changed, changedRows } from '../vendor/changedRows.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { factsOf, type KeptRiskAssessment } from './keptRiskAssessment.ts';

/**
 * The vendor list with the conclusions of risk assessments as facts of their incidents (45 CFR 164.402). `inForce`: of each
 * finding the version that counts. What the list itself states goes first, and an assessment that says otherwise is told in
 * `warnings`, as is one that finds no row or no incident. To apply the same assessments again changes nothing.
 */
export function withRiskAssessments<Row extends VendorRow | null>(
  vendors: readonly Row[],
  inForce: readonly KeptRiskAssessment[],
): { vendors: (Row | VendorRow)[]; warnings: FieldError[] } {
  const warnings: FieldError[] = [];
  const rowsOf = rowFinder(vendors);
  const changed = new Map<number, VendorRow>();
  for (const assessment of inForce) {
    if (Object.keys(factsOf(assessment)).length === 0) continue;
    const { externalId, name } = assessment.about;
    const found = rowsOf({ ...(externalId !== null && { externalId }), ...(name !== null && { name }) });
    if (typeof found === 'string') {
      const vendor = [name && `"${name}"`, externalId && `with external id "${externalId}"`].filter(Boolean).join(' ');
      warnings.push({
        pointer: '/vendors',
        message: `${nameOf(assessment)}: ${found} ${vendor || 'without a name'}; it is kept and not counted`,
      });
      continue;
    }
    for (const at of found) {
      const row = changed.get(at) ?? vendors[at];
      const warn = (path: readonly PropertyKey[], message: string) =>
        warnings.push({ pointer: pointer(['vendors', at, ...path]), message });
      if (row) changed.set(at, rowWith(row, assessment, warn));
    }
  }
  return { vendors: vendors.map((row, at) => changed.get(at) ?? row), warnings };
}

/** The same for the vendors of a request as they came in. */
export const riskAssessmentsOnRequest = (
  vendors: readonly unknown[],
  inForce: readonly KeptRiskAssessment[],
): Changed<unknown> => changedRows(vendors, (rows) => withRiskAssessments(rows, inForce));

type Warn = (path: readonly PropertyKey[], message: string) => void;

function rowWith(row: VendorRow, assessment: KeptRiskAssessment, warn: Warn): VendorRow {
  const incidents: IncidentFacts[] = [...(row.incidents ?? [])];
  const { breachId } = assessment.about;
  const at = incidentOf(incidents, { breachId: breachId ?? undefined, name: nameOf(assessment) }, warn);
  const incident = at === null ? undefined : incidents[at];
  if (at === null || !incident) return row;
  const facts = factsOf(assessment);
  for (const field of ['lowProbabilityOfCompromise', 'noRiskOfHarm'] as const)
    if (facts[field] !== undefined && incident[field] !== undefined && incident[field] !== facts[field])
      warn(
        ['incidents', at, field],
        `the list says ${incident[field]}, ${nameOf(assessment)} says ${facts[field]}: the list goes first; correct one of the two`,
      );
  const joined = { ...facts, ...incident };
  if (Object.keys(joined).length === Object.keys(incident).length) return row;
  incidents[at] = joined;
  return { ...row, incidents };
}

/** How a warning names an assessment. */
const nameOf = ({ version, about, approval }: KeptRiskAssessment): string =>
  `risk assessment of ${about.breachId ?? about.title}, version ${version}${approval ? ` of ${approval.approvedOn}` : ''}`;
