import { parse } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import type { AssessmentRequest } from './assessmentRequest.ts';
import type { AssessmentStore } from './ports.ts';
import { requestPart } from './storedParts.ts';

/** The request that a stored report was made from; null where the report is of old, or where there is none. */
export async function keptRequest(
  assessments: Pick<AssessmentStore, 'read'>,
  tenantId: string,
  id: string,
): Promise<AssessmentRequest | null> {
  const json = await assessments.read(tenantId, id, requestPart);
  return json === null ? null : (JSON.parse(json) as AssessmentRequest);
}

/** The request that a stored report was made from. @throws Problem `not-found`. */
export async function storedRequest(
  assessments: Pick<AssessmentStore, 'read'>,
  tenantId: string,
  id: string,
): Promise<AssessmentRequest> {
  const request = await keptRequest(assessments, tenantId, id);
  if (request === null) throw new Problem('not-found', 'There is no assessment with this id.');
  return request;
}

/** Reads each row of a request as it is asked for. */
export function vendorsOf({ vendors }: Pick<AssessmentRequest, 'vendors'>): (row: RowResult) => VendorRow | undefined {
  return ({ row }) => {
    const parsed = parse(vendorRowSchema, vendors[row]);
    return 'value' in parsed ? parsed.value : undefined;
  };
}
