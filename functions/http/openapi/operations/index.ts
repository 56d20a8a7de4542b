import type { Operation } from '../operation.ts';
import { assessmentOperations } from './assessments.ts';
import { auditOperations } from './audit.ts';
import { breachOperations } from './breaches.ts';
import { curationOperations } from './curation.ts';
import { keyOperations } from './keys.ts';
import { lawOperations } from './law.ts';
import { matchingOperations } from './matching.ts';
import { noteOperations } from './notes.ts';
import { noticeOperations } from './notices.ts';
import { pageOperations } from './pages.ts';
import { serviceOperations } from './service.ts';
import { tenantOperations } from './tenant.ts';

/** Every operation of the app, in the order of the document. */
export const allOperations = (): Operation[] => [
  ...assessmentOperations(),
  ...noticeOperations(),
  ...noteOperations(),
  ...matchingOperations(),
  ...lawOperations(),
  ...breachOperations(),
  ...curationOperations(),
  ...keyOperations(),
  ...tenantOperations(),
  ...auditOperations(),
  ...serviceOperations(),
  ...pageOperations(),
];
