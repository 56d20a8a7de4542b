import type { QuestionStores } from '../verbs/questionPorts.ts';
import type { Db } from './client.ts';
import { recordsOnDemand } from './recordsOnDemand.ts';

/** The ports of questions to vendors, which are loaded when the first of them is asked for. */
export function questionStores(db: Db): QuestionStores {
  const opened = async () => (await import('./questions.ts')).openQuestions(db);
  return {
    questions: recordsOnDemand(async () => (await opened()).questions),
    questionLookUp: { find: async (hash) => (await opened()).questionLookUp.find(hash) },
    answers: recordsOnDemand(async () => (await opened()).answers),
  };
}
