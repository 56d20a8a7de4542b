import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { answerDecisionSchema, type DecidedAnswer, type MadeDecision } from '../../domain/questions/decidedAnswer.ts';
import type { KeptQuestion } from '../../domain/questions/question.ts';
import { findOrganization } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import type { QuestionStores } from './questionPorts.ts';
import { type QuestionDeps, questionWhat, type ShownQuestion, shownQuestion } from './questions.ts';
import { changedMeanwhile, readRecord } from './records.ts';

/** So many decisions on one answer are kept. */
export const mostDecisions = 200;
/** A decision that another one came before is made again upon that one, so often. */
const mostAttempts = 8;

/**
 * Accepts or rejects facts that a vendor answered. Only what is accepted counts, in every later assessment as of the day of the
 * answer or a later one; a later decision on a fact takes the place of an earlier one.
 * @throws Problem `invalid-request`, also for facts that were not answered; `not-found`, `conflict`, `precondition-failed`.
 */
export async function decideAnswer(
  deps: QuestionDeps,
  by: Caller,
  organizationId: string,
  id: string,
  body: unknown,
): Promise<ShownQuestion & { warnings: string[] }> {
  const { value, unknown } = parseRequest(answerDecisionSchema, body);
  await findOrganization(deps, by.tenantId, organizationId);
  const { doc } = await readRecord(deps.questions(by.tenantId, organizationId), id, questionWhat);
  const { answer } = doc;
  if (answer === undefined)
    throw new Problem('conflict', 'The vendor has not answered yet: there is nothing to decide.');
  const errors = value.facts.flatMap((field, i) =>
    answer.facts[field] === undefined
      ? [
          {
            pointer: `/facts/${i}`,
            message: 'the vendor gave no answer to this: it can be neither accepted nor rejected',
          },
        ]
      : [],
  );
  if (errors.length > 0) throw new Problem('invalid-request', 'The answer cannot be decided so.', errors);
  const decision: MadeDecision = {
    facts: [...new Set(value.facts)],
    decision: value.decision ?? 'accepted',
    ...(value.reason !== undefined && { reason: value.reason }),
    at: deps.runtime.now(),
    by: callerName(by),
  };
  const decided = await withDecision(deps, by.tenantId, doc, decision, deps.runtime.newId());
  return { ...shownQuestion(doc, decided, deps.runtime.now()), warnings: notUsed(unknown) };
}

/** Writes a decision behind those that are there. `write` names the request, the same at all its tries. */
async function withDecision(
  { answers }: Pick<QuestionStores, 'answers'>,
  tenantId: string,
  question: KeptQuestion,
  decision: MadeDecision,
  write: string,
): Promise<DecidedAnswer> {
  const records = answers(tenantId, question.organizationId);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await records.get(question.id);
    if (found?.write === write) return found.doc;
    const before = found?.doc ?? undecided(question);
    if (before.decisions.length >= mostDecisions)
      throw new Problem(
        'conflict',
        `There are ${mostDecisions} decisions on this answer already: ask the vendor anew.`,
      );
    const after = { ...before, decisions: [...before.decisions, decision] };
    const written = await records.put(question.id, after, found === null ? 'absent' : { mark: found.mark }, write);
    if (written !== null) return written.doc;
  }
  throw changedMeanwhile();
}

function undecided({ id, vendor, breachId, answer }: KeptQuestion): DecidedAnswer {
  if (answer === undefined) throw new Error(`the question ${id} is not answered`);
  const { at, by, digest, facts } = answer;
  return { id, vendor, breachId, answeredAt: at, by, digest, facts, decisions: [] };
}
