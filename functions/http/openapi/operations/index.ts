import type { Operation } from '../operation.ts';
import { assessmentOperations } from './assessments.ts';
import { breachOperations } from './breaches.ts';
import { curationOperations } from './curation.ts';
import { lawOperations } from './law.ts';
import { matchingOperations } from './matching.ts';
import { pageOperations } from './pages.ts';
import { serviceOperations } from './service.ts';

/** Every operation of the app, in the order of the document. */
export const allOperations = (): Operation[] => [
  ...assessmentOperations(),
  ...matchingOperations(),
  ...lawOperations(),
  ...breachOperations(),
  ...curationOperations(),
  ...serviceOperations(),
  ...pageOperations(),
];
