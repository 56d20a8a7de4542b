import { type Changed, changedRows } from '../vendor/changedRows.ts';
import type { AcceptedAnswer } from './decidedAnswer.ts';
import { withAnswers } from './withAnswers.ts';

/** The vendors of a request as they came in, with accepted answers of vendors as facts of their incidents. */
export const answersOnRequest = (
  vendors: readonly unknown[],
  answers: readonly AcceptedAnswer[],
  zone: string,
): Changed<unknown> =>
  answers.length === 0
    ? { vendors: [...vendors], warnings: [] }
    : changedRows(vendors, (rows) => withAnswers(rows, answers, zone));
