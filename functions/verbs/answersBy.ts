import type { Day } from '../../domain/calendar/day.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { type DecidedAnswer, isAcceptedBy } from '../../domain/questions/decidedAnswer.ts';
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
