import type { DecidedAnswer } from '../../domain/questions/decidedAnswer.ts';
import type { KeptQuestion } from '../../domain/questions/question.ts';
import type { RecordsOf } from './tenantPorts.ts';

/** Where a question lies. */
export type QuestionPlace = { tenantId: string; organizationId: string; id: string };

/** Finds the question to which a link leads, by the SHA-256 of its secret; `null`: none, or it was revoked. */
export interface QuestionLookUp {
  find(hash: string): Promise<QuestionPlace | null>;
}

/** What is asked of vendors, and what of their answers was decided. Both belong to organizations. */
export type QuestionStores = {
  questions: RecordsOf<KeptQuestion>;
  questionLookUp: QuestionLookUp;
  /** By the id of the question. */
  answers: RecordsOf<DecidedAnswer>;
};
