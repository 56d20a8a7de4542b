import type { DecidedAnswer } from '../../domain/questions/decidedAnswer.ts';
import type { KeptQuestion } from '../../domain/questions/question.ts';
import type { QuestionPlace, QuestionStores } from '../../functions/verbs/questionPorts.ts';
import { type Keep, memoryRecords } from './memoryTenant.ts';

/** The ports of questions to vendors, in memory: a link is found until its question is revoked. */
export function memoryQuestions(keep: Keep): QuestionStores {
  const questions = memoryRecords<KeptQuestion>(keep, 'QUESTION');
  const places = keep<QuestionPlace & { hash: string }>();
  return {
    questions: (tenantId, organizationId) => {
      const records = questions(tenantId, organizationId);
      return {
        ...records,
        put: async (id, doc, expected, write) => {
          const written = await records.put(id, doc, expected, write);
          const name = JSON.stringify([tenantId, doc.hash]);
          if (written !== null && doc.revoked === undefined)
            places.set(name, { tenantId, organizationId: doc.organizationId, id, hash: doc.hash });
          if (written !== null && doc.revoked !== undefined) places.delete(name);
          return written;
        },
      };
    },
    questionLookUp: {
      find: async (hash) => {
        const found = [...places.values()].find((place) => place.hash === hash);
        if (found === undefined) return null;
        const { hash: _, ...place } = found;
        return place;
      },
    },
    answers: memoryRecords<DecidedAnswer>(keep, 'ANSWER'),
  };
}
