import type { Operation } from '../operation.ts';
import { assessmentOperations } from './assessments.ts';
import { auditOperations } from './audit.ts';
import { breachOperations } from './breaches.ts';
import { calendarFeedOperations } from './calendarFeeds.ts';
import { checklistOperations } from './checklists.ts';
import { comparisonOperations } from './comparisons.ts';
import { curationOperations } from './curation.ts';
import { evidenceOperations } from './evidence.ts';
import { findingOperations } from './findings.ts';
import { keyOperations } from './keys.ts';
import { lawOperations } from './law.ts';
import { mappingOperations } from './mappings.ts';
import { matchingOperations } from './matching.ts';
import { materialityOperations } from './materiality.ts';
import { noteOperations } from './notes.ts';
import { noticeOperations } from './notices.ts';
import { organizationOperations } from './organizations.ts';
import { pageOperations } from './pages.ts';
import { portfolioOperations } from './portfolio.ts';
import { questionOperations } from './questions.ts';
import { riskAssessmentOperations } from './riskAssessments.ts';
import { serviceOperations } from './service.ts';
import { tenantOperations } from './tenant.ts';
import { vendorFileOperations } from './vendorFiles.ts';
import { vendorOperations } from './vendors.ts';
import { watchOperations } from './watch.ts';
import { webhookOperations } from './webhooks.ts';

/** Every operation of the app, in the order of the document. */
export const allOperations = (): Operation[] => [
  ...assessmentOperations(),
  ...evidenceOperations(),
  ...checklistOperations(),
  ...comparisonOperations(),
  ...portfolioOperations(),
  ...organizationOperations(),
  ...vendorOperations(),
  ...vendorFileOperations(),
  ...mappingOperations(),
  ...noticeOperations(),
  ...findingOperations(),
  ...riskAssessmentOperations(),
  ...questionOperations(),
  ...watchOperations(),
  ...calendarFeedOperations(),
  ...webhookOperations(),
  ...materialityOperations(),
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
