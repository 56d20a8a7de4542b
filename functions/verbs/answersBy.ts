import type { Day } from '../../domain/calendar/day.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { acceptedAnswer, type DecidedAnswer, isAcceptedBy } from '../../domain/questions/decidedAnswer.ts';
import { answersOnRequest } from '../../domain/questions/onRequest.ts';
import type { Changed } from '../../domain/vendor/changedRows.ts';
import type { QuestionStores } from './questionPorts.ts';
import { allRecords } from './records.ts';

/** Answers of vendors that had come by a day and of which some fact is accepted, in the order in which they came. */
export async function answersBy(
  { answers }: Pick<QuestionStores, 'answers'>,
  tenantId: string,
  organizationId: string,
  asOf: Day,
  timeZone = defaultTimeZone,
): Promise<DecidedAnswer[]> {
  const all = await allRecords(answers(tenantId, organizationId));
  const counted = all.filter((answer) => isAcceptedBy(answer, asOf, timeZone));
  return counted.sort((a, b) => (a.answeredAt < b.answeredAt ? -1 : 1));
}

/** The vendors of a request as they came in, with what counts of answers as facts of their incidents. */
export const withAnswersOf = (
  vendors: readonly unknown[],
  answers: readonly DecidedAnswer[],
  timeZone = defaultTimeZone,
): Changed<unknown> =>
  answersOnRequest(
    vendors,
    answers.map((answer) => acceptedAnswer(answer, timeZone)),
    timeZone,
  );
