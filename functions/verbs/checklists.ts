import * as z from 'zod';
import { type Checklist, checklistsOf } from '../../domain/checklists/checklist.ts';
import { comparableName } from '../../domain/match/verdict.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { statedFacts } from '../../domain/rank/rankInput.ts';
import { type Exposure, notLegalAdvice, type ReportHead, type RowResult } from '../../domain/report/exposureReport.ts';
import { headOf } from './compare.ts';
import { rowsOf } from './exposureOf.ts';
import type { AssessmentStore } from './ports.ts';
import { once, type Query, wholeNumber } from './query.ts';
import { storedRequest, vendorsOf } from './storedRequest.ts';

/** At most so many checklists in one answer: each of up to 30 items. */
export const mostChecklists = 100;

const line = (most: number) =>
  once(z.string().max(most, `at most ${most} characters`).trim().min(1, 'must not be empty'));

export const checklistsQuery = z.strictObject({
  row: once(wholeNumber(0, 99_999)).optional(),
  externalId: line(200).optional(),
  vendor: line(1_000).optional(),
  breachId: line(200).optional(),
  dutyId: line(200).optional(),
  format: once(z.string().pipe(z.enum(['json', 'html', 'docx'], 'must be json, html or docx'))).optional(),
});

/** Checklists of a report, with what names the report and its versions. */
export type Checklists = {
  assessment: Pick<ReportHead, 'id' | 'createdAt' | 'asOf' | 'organization' | 'versions'>;
  items: Checklist[];
  notice: string;
  warnings: string[];
};

/**
 * What the notices of a stored report must contain, beside what is known for it, of the vendor and incident that the query
 * names. @throws Problem `not-found`, `invalid-request`.
 */
export async function readChecklists(
  assessments: AssessmentStore,
  tenantId: string,
  id: string,
  query: Query,
): Promise<{ checklists: Checklists; format: 'json' | 'html' | 'docx' }> {
  const { value, unknown } = parseRequest(checklistsQuery, query);
  const { row, externalId, vendor, breachId, dutyId, format = 'json' } = value;
  const { id: _, createdAt, asOf, organization, versions } = await headOf(assessments, tenantId, id);
  if ([row, externalId, vendor, breachId].every((one) => one === undefined))
    throw new Problem('invalid-request', 'Whose notices are meant?', [
      { pointer: '/row', message: 'say which: give row, externalId, vendor or breachId' },
    ]);
  const isWanted = (one: RowResult): boolean =>
    (row === undefined || one.row === row) &&
    (externalId === undefined || one.externalId === externalId) &&
    (vendor === undefined || (one.name !== null && comparableName(one.name) === comparableName(vendor)));
  const given = vendorsOf(await storedRequest(assessments, tenantId, id));
  const items: Checklist[] = [];
  const doubts: string[] = [];
  for await (const one of rowsOf(assessments, tenantId, id, isWanted)) {
    const stated = given(one);
    for (const exposure of one.exposures)
      if (breachId === undefined || exposure.breachId === breachId) {
        const facts = statedFacts({ exposure, result: one, row: stated }) ?? {};
        const basis = { row: one, exposure, given: facts, organization };
        const lists = checklistsOf(basis, asOf, dutyId);
        items.push(...lists);
        if (lists.length > 0 && exposure.decision === 'review') doubts.push(doubtText(one, exposure));
      }
    if (items.length > mostChecklists) break;
  }
  const left = items.length > mostChecklists;
  const warnings = [
    ...notUsed(unknown),
    ...doubts,
    ...(left ? [`there are more than ${mostChecklists}: name the row, the incident or the duty for the others`] : []),
  ];
  const assessment = { id, createdAt, asOf, organization, versions };
  return {
    checklists: { assessment, items: items.slice(0, mostChecklists), notice: notLegalAdvice, warnings },
    format,
  };
}

/** A list to be filled in reads as if its notice were owed: here a person has to say so first. */
const doubtText = ({ row, name }: RowResult, { title }: Exposure): string =>
  `row ${row}, ${name ?? 'a vendor without a name'}: whether "${title}" is an incident of this vendor is open, a doubtful match or a corporate link; its notices are owed only if a person says that it is`;
