import { lawVersion } from '../../domain/law/duties/index.ts';
import { MATCHER } from '../../domain/match/match.ts';
import type { KeptAnswer } from '../../domain/questions/answer.ts';
import type { KeptQuestion } from '../../domain/questions/question.ts';
import { stateOf } from '../../domain/questions/question.ts';
import type { OrganizationDeps } from './organizations.ts';
import type { QuestionPlace, QuestionStores } from './questionPorts.ts';
import type { Runtime } from './runtime.ts';
import { type AuditStore, type Closing, type Marked, onlyRecord, type RecordsOf } from './tenantPorts.ts';

export type OpenQuestionDeps = Pick<OrganizationDeps, 'organizations'> &
  Pick<QuestionStores, 'questions' | 'questionLookUp'> & {
    closings: RecordsOf<Closing>;
    audits: Pick<AuditStore, 'append'>;
    runtime: Runtime;
  };

/** What a link leads to: a question that can be answered or was, and the name of who asks; nothing else of the tenant. */
export type OpenQuestion = { place: QuestionPlace; organization: string; question: Marked<KeptQuestion> };

/** Where nobody's question is: asked for in the place of one that is not there, so that both take as long. */
const nowhere: QuestionPlace = { tenantId: 'nobody', organizationId: 'nobody', id: 'nobody' };

/**
 * The question to which a secret leads, whose SHA-256 this is; `null` where there is none, it was revoked, it has expired, or
 * its organization or tenant is going or gone: who asks learns no difference, nor from the time that it takes.
 */
export async function questionAt(deps: OpenQuestionDeps, hash: string): Promise<OpenQuestion | null> {
  const place = (await deps.questionLookUp.find(hash)) ?? nowhere;
  const { tenantId, organizationId, id } = place;
  const [question, organization, closing] = await Promise.all([
    deps.questions(tenantId, organizationId).get(id),
    deps.organizations(tenantId).get(organizationId),
    deps.closings(tenantId).get(onlyRecord),
  ]);
  if (question === null || organization === null) return null;
  const isClosing = closing !== null && closing.doc.takenBackAt === undefined;
  const state = stateOf(question.doc, deps.runtime.now());
  const isShown = question.doc.revoked === undefined && (state === 'open' || state === 'answered');
  if (!isShown || isClosing || organization.doc.removedAt !== undefined) return null;
  return { place, organization: organization.doc.organization.name, question };
}

/** Which request did something by a link: its id, and the digests of what was sent and given. */
export type ByLink = { requestId: string; requestDigest: string | null };

/** Notes when a link was first opened, in the record of the question and in the tenant's audit trail. */
export async function noteOpened(deps: OpenQuestionDeps, { place, question }: OpenQuestion, by: ByLink): Promise<void> {
  if (question.doc.openedAt !== undefined || question.doc.answer !== undefined) return;
  const at = deps.runtime.now();
  const opened = { ...question.doc, openedAt: at };
  // Somebody else opened or answered it meanwhile: that is noted then.
  if ((await questionsOf(deps, place).put(place.id, opened, { mark: question.mark })) === null) return;
  const label = `the link for ${question.doc.vendorName}`;
  await audit(deps, place, by, { at, action: 'GET /ask/:token', status: 200, label, once: 'opened' });
}

/**
 * Keeps what a vendor answered, once: of two answers the first stays. It is in the tenant's audit trail before the vendor is
 * told so, and counts for nothing until somebody of the organization accepts it.
 */
export async function keepAnswer(
  deps: OpenQuestionDeps,
  { place, question }: OpenQuestion,
  answer: KeptAnswer,
  by: ByLink,
): Promise<void> {
  let { doc, mark } = question;
  const records = questionsOf(deps, place);
  while (doc.answer === undefined) {
    const written = await records.put(place.id, { ...doc, answer }, { mark });
    // Where another write came between, what it left is looked at: it may have been an answer, or a look at the page.
    const now = written ?? (await records.get(place.id));
    if (now === null || now.doc.revoked !== undefined) return;
    ({ doc, mark } = now);
  }
  // Also for a repeat of the answer that is kept, of which the first try may have broken off here.
  if (doc.answer.digest !== answer.digest) return;
  const label = `${doc.answer.by.name}, for ${doc.vendorName}`;
  await audit(deps, place, by, { at: doc.answer.at, action: 'POST /ask/:token', status: 303, label, once: 'answered' });
}

const questionsOf = ({ questions }: OpenQuestionDeps, { tenantId, organizationId }: QuestionPlace) =>
  questions(tenantId, organizationId);

type Done = { at: string; action: string; status: number; label: string; once: string };

const audit = (
  { audits }: OpenQuestionDeps,
  { tenantId, organizationId, id }: QuestionPlace,
  { requestId, requestDigest }: ByLink,
  { at, action, status, label, once }: Done,
): Promise<void> =>
  audits.append(
    tenantId,
    {
      at,
      actor: { kind: 'vendor-link', id, label },
      action,
      subject: `/v1/organizations/${organizationId}/questions/${id}`,
      requestId,
      status,
      requestDigest,
      answerDigest: null,
      known: { law: lawVersion, matcher: MATCHER },
    },
    `question ${id} ${once}`,
  );
