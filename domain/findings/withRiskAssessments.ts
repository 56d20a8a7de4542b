import type { IncidentFacts } from '../law/facts.ts';
import { incidentOf } from '../notices/incidentOf.ts';
import { otherName } from '../notices/otherName.ts';
import { rowFinder, rowsOfNameless } from '../notices/rowsOf.ts';
import { type FieldError, pointer } from '../problem.ts';
import { type Changed, changedRows } from '../vendor/changedRows.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { findingKey } from './findingKey.ts';
import { factsOf, type KeptRiskAssessment } from './keptRiskAssessment.ts';

/**
 * The vendor list with the conclusions of risk assessments as facts of their incidents (45 CFR 164.402). `inForce`: of each
 * finding the version that counts. What the list itself states goes first, and an assessment that says otherwise is told in
 * `warnings`, as is one that finds no row or no incident, and one whose incident has an assessment of its own. To apply the
 * same assessments again changes nothing.
 */
export function withRiskAssessments<Row extends VendorRow | null>(
  vendors: readonly Row[],
  inForce: readonly KeptRiskAssessment[],
): { vendors: (Row | VendorRow)[]; warnings: FieldError[] } {
  const warnings: FieldError[] = [];
  const changed = new Map<number, VendorRow>();
  const assessed = new Map<string, KeptRiskAssessment>();
  for (const { assessment, found } of inOrder(placed(vendors, inForce))) {
    const { externalId, name, breachId } = assessment.about;
    if (typeof found === 'string') {
      if (saysNothing(assessment)) continue;
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
      const place = JSON.stringify([at, breachId]);
      const own = assessed.get(place);
      assessed.set(place, own ?? assessment);
      if (own !== undefined && !saysNothing(assessment))
        warn(
          ['incidents'],
          `${nameOf(assessment)}: not counted, as ${nameOf(own)} is of this very vendor, or the later one`,
        );
      if (!row || own !== undefined || saysNothing(assessment)) continue;
      const renamed = otherName(row, { externalId, name });
      if (renamed !== null) warn(['externalId'], `${nameOf(assessment)}: ${renamed}`);
      changed.set(at, rowWith(row, assessment, warn));
    }
  }
  return { vendors: vendors.map((row, at) => changed.get(at) ?? row), warnings };
}

const saysNothing = (assessment: KeptRiskAssessment): boolean => Object.keys(factsOf(assessment)).length === 0;

/** Where an assessment belongs. `isOwn`: to the rows of its very finding. */
type Placed = { assessment: KeptRiskAssessment; found: readonly number[] | string; isOwn: boolean };

/**
 * The rows of the finding itself; only where none is called so any more, those to which the vendor's id or name leads: two
 * rows whose names compare alike are two findings, and each has its own assessment.
 */
function placed(vendors: readonly (VendorRow | null)[], inForce: readonly KeptRiskAssessment[]): Placed[] {
  const rowsOf = rowFinder(vendors);
  return inForce.map((assessment) => {
    const { externalId, name, breachId } = assessment.about;
    const ofVendor = rowsOf({ ...(externalId !== null && { externalId }), ...(name !== null && { name }) });
    if (typeof ofVendor === 'string') return { assessment, found: ofVendor, isOwn: false };
    const key = findingKey(assessment.about);
    const own = ofVendor.filter((at) => keyOf(vendors[at], breachId) === key);
    const rows = own.length > 0 ? own : ofVendor;
    return { assessment, found: breachId === null ? rowsOfNameless(vendors, rows) : rows, isOwn: own.length > 0 };
  });
}

const keyOf = (row: VendorRow | null | undefined, breachId: string | null): string =>
  findingKey({ externalId: row?.externalId ?? null, name: row?.name ?? null, breachId });

/** Those of a finding itself first, then the one that was approved last. */
const inOrder = (all: readonly Placed[]): Placed[] =>
  all.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || (approvedOn(a) > approvedOn(b) ? -1 : 1));

const approvedOn = ({ assessment: { approval } }: Placed): string => approval?.approvedOn ?? '';

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
  if (breachId === null)
    warn(
      ['incidents', at, 'breachId'],
      `${nameOf(assessment)}: counts, as this is the only incident without a breachId; give it one of your own, or it counts for the next such incident too`,
    );
  if (Object.keys(joined).length === Object.keys(incident).length) return row;
  incidents[at] = joined;
  return { ...row, incidents };
}

/** How a warning names an assessment. */
const nameOf = ({ version, about, approval }: KeptRiskAssessment): string =>
  `risk assessment of ${about.breachId ?? about.title}, version ${version}${approval ? ` of ${approval.approvedOn}` : ''}`;
