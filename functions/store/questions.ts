import * as z from 'zod';
import { decidedAnswerSchema } from '../../domain/questions/decidedAnswer.ts';
import { type KeptQuestion, keptQuestionSchema } from '../../domain/questions/question.ts';
import type { QuestionLookUp, QuestionPlace, QuestionStores } from '../verbs/questionPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { getItem } from './items.ts';
import { isKeyPart, questionLookUpKey } from './keys.ts';
import { type RecordForm, recordsOf } from './records.ts';

const placeSchema = z.strictObject({
  tenantId: z.string(),
  organizationId: z.string(),
  id: z.string(),
}) satisfies z.ZodType<QuestionPlace>;

/** By the hash of its secret the question is found, and no more once it is revoked. */
export const questionForm: RecordForm<KeptQuestion> = {
  schema: keptQuestionSchema,
  beside: (tenantId, _, { hash, organizationId, id, revoked }) => {
    const place = questionLookUpKey(hash);
    if (revoked !== undefined) return [{ remove: place }];
    const doc = JSON.stringify({ tenantId, organizationId, id });
    return [{ put: { pk: { S: place.pk }, sk: { S: place.sk }, doc: { S: doc } } }];
  },
};

const questionLookUp = (db: Db): QuestionLookUp => ({
  async find(hash) {
    if (!isKeyPart(hash)) return null;
    const item = await getItem(db, questionLookUpKey(hash));
    return item === null ? null : docOf<QuestionPlace>(item, placeSchema);
  },
});

/** Questions to vendors and what was decided on their answers, over DynamoDB. Throws `StoreUnavailable`. */
export const openQuestions = (db: Db): QuestionStores => ({
  questions: recordsOf(db, 'QUESTION', questionForm),
  questionLookUp: questionLookUp(db),
  answers: recordsOf(db, 'ANSWER', decidedAnswerSchema),
});
