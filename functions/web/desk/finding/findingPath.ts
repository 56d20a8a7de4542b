import { createHash } from 'node:crypto';
import { type FindingSubject, findingIdLength, findingKey } from '../../../../domain/findings/findingKey.ts';

/** The address of a finding's page. */
export const findingPath = (organizationId: string, findingId: string): string =>
  `/desk/o/${encodeURIComponent(organizationId)}/findings/${encodeURIComponent(findingId)}`;

/** The address of the page of an incident at a vendor, of which a report tells without the id of the finding. */
export const pathOfSubject = (organizationId: string, subject: FindingSubject): string =>
  findingPath(organizationId, createHash('sha256').update(findingKey(subject)).digest('hex').slice(0, findingIdLength));

/** Where the law of a duty stands. */
export const lawPath = (dutyId: string): string => `/desk/law/${encodeURIComponent(dutyId)}`;

/** Where a duty stands on the page of its finding. */
export const dutyAnchor = (dutyId: string): string => `duty-${dutyId}`;

/** Where a notice for a duty is recorded, with the duty chosen. */
export const recordPath = (path: string, dutyId: string): string =>
  `${path}?notice=${encodeURIComponent(dutyId)}#record-a-notice`;
