import * as z from 'zod';
import { addDays } from '../../domain/calendar/day.ts';
import { localDay, startOfDay } from '../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem } from '../../domain/problem.ts';
import type { Answerable } from '../../domain/questions/answerable.ts';
import { type DecidedAnswer, decisionsInForce, type MadeDecision } from '../../domain/questions/decidedAnswer.ts';
import {
  type KeptQuestion,
  openDays,
  type Question,
  type QuestionState,
  questionSchema,
  stateOf,
} from '../../domain/questions/question.ts';
import type { Catalog } from './catalog.ts';
import { findingFilter, findingParameter } from './findingFilter.ts';
import { nextId } from './ids.ts';
import { hintOf } from './keys.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type AssessmentStore, type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { missingFacts } from './questionDefaults.ts';
import type { QuestionStores } from './questionPorts.ts';
import { changeRecord, readRecord } from './records.ts';

export type QuestionDeps = OrganizationDeps & Pick<QuestionStores, 'questions' | 'answers'>;
export type AskVendorDeps = QuestionDeps & { assessments: AssessmentStore; catalog(): Promise<Catalog> };

/** What was decided on one fact of an answer, last. */
export type ShownDecision = Pick<MadeDecision, 'decision' | 'reason' | 'at' | 'by'>;

/** A question as its tenant sees it: never the secret of its link, nor what could be held against a guess of it. */
export type ShownQuestion = Omit<KeptQuestion, 'hash' | 'expiresAt'> & {
  state: QuestionState;
  /** By fact, what was decided on the answer; a fact that stands in none counts for nothing. */
  decided: { [fact in Answerable]?: ShownDecision };
};
/** A question as it is answered once, and never again. */
export type MadeQuestion = ShownQuestion & { url: string; token: string; warnings: string[] };

export const questionWhat = 'question';
const list = 'questions';

/** Where the form behind a secret is. */
export const askPath = (secret: string): string => `/ask/${secret}`;

const shownOnce =
  'The address is shown this once and is kept nowhere: send it to the vendor yourself. Whoever has it can answer, once.';
const wasShown =
  'The address was shown in the first answer and is kept nowhere; revoke this question and ask again where that answer was lost.';

/** As the API shows it at an instant. */
export function shownQuestion(question: KeptQuestion, decided: DecidedAnswer | null, now: string): ShownQuestion {
  const { hash: _, expiresAt: __, ...shown } = question;
  const inForce = decisionsInForce(decided?.decisions ?? []);
  const decisions = [...inForce].map(([field, { facts: ___, ...decision }]) => [field, decision] as const);
  return { ...shown, state: stateOf(question, now), decided: Object.fromEntries(decisions) };
}

/**
 * Makes the link on which a vendor answers what it is asked on an incident, once and without an account. Without `facts` it is
 * asked what blocks or moves a clock in the organization's newest assessment. `origin`: where the app is reached; `replay`:
 * what a repeat of the request is told. @throws Problem `invalid-request`, `not-found`.
 */
export async function askVendor(
  deps: AskVendorDeps,
  by: Caller,
  organizationId: string,
  origin: string,
  body: unknown,
): Promise<{ made: MadeQuestion; replay: object }> {
  const { value, unknown } = parseRequest(questionSchema, body);
  const { organization } = (await findOrganization(deps, by.tenantId, organizationId)).doc;
  const { runtime } = deps;
  const zone = organization.timeZone ?? defaultTimeZone;
  const asked = await askedOf(deps, by.tenantId, organizationId, value, localDay(runtime.now(), zone));
  const [id, secret, now] = [nextId(runtime), runtime.newSecret(), runtime.now()];
  const question: KeptQuestion = {
    id,
    organizationId,
    vendor: value.vendor,
    breachId: value.breachId,
    ...asked,
    ...(value.recipient !== undefined && { recipient: value.recipient }),
    expiresAt: new Date(startOfDay(addDays(asked.expiresOn, 1), zone)).toISOString(),
    hash: runtime.sha256(secret),
    hint: hintOf(secret),
    createdAt: now,
    createdBy: callerName(by),
  };
  // The link that an earlier try of the same request stored was shown to nobody, and ends.
  const records = deps.questions(by.tenantId, organizationId);
  const before = await records.get(id);
  if (before !== null)
    await records.put(id, { ...before.doc, revoked: { at: now, by: question.createdBy } }, 'anything');
  await records.put(id, question, 'anything');
  const shown = shownQuestion(question, null, now);
  const warnings = notUsed(unknown);
  return {
    made: { ...shown, url: new URL(askPath(secret), origin).href, token: secret, warnings: [shownOnce, ...warnings] },
    replay: { ...shown, warnings: [wasShown, ...warnings] },
  };
}

type Asked = Pick<KeptQuestion, 'vendorName' | 'incident' | 'facts' | 'expiresOn' | 'assessmentId'>;

/** What of a question is taken from elsewhere where the request leaves it out. @throws Problem `invalid-request`. */
async function askedOf(
  deps: AskVendorDeps,
  tenantId: string,
  organizationId: string,
  { vendor, breachId, incident, facts, expiresOn }: Question,
  today: string,
): Promise<Asked> {
  const [catalog, missing] = await Promise.all([
    deps.catalog(),
    facts !== undefined && vendor.name !== undefined
      ? null
      : missingFacts(deps, tenantId, organizationId, { vendor, breachId }),
  ]);
  const [vendorName, title] = [vendor.name ?? missing?.vendorName, catalog.titles.get(breachId)?.title ?? incident];
  const [wanted, last] = [facts ?? missing?.facts, expiresOn ?? addDays(today, openDays.standard)];
  const errors: FieldError[] = [
    ...(vendorName == null
      ? [{ pointer: '/vendor/name', message: 'give the name by which the page is to call the vendor' }]
      : []),
    ...(title === undefined
      ? [{ pointer: '/incident', message: 'the store has no breach of this id: say how the page is to call it' }]
      : []),
    ...(wanted === undefined
      ? [{ pointer: '/facts', message: 'the newest assessment has no such vendor with this incident: say what to ask' }]
      : []),
    ...(wanted?.length === 0
      ? [
          {
            pointer: '/facts',
            message: 'nothing that a vendor can know is missing in the newest assessment: say what to ask',
          },
        ]
      : []),
    ...(last < today || last > addDays(today, openDays.most)
      ? [{ pointer: '/expiresOn', message: `must be a day from ${today} to ${addDays(today, openDays.most)}` }]
      : []),
  ];
  if (vendorName == null || title === undefined || wanted === undefined || errors.length > 0)
    throw new Problem('invalid-request', 'The vendor cannot be asked so.', errors);
  const from = facts === undefined && missing !== null ? { assessmentId: missing.assessmentId } : {};
  return { vendorName, incident: title, facts: wanted, expiresOn: last, ...from };
}

export const questionsQuery = z.strictObject({
  findingId: findingParameter,
  breachId: once(z.string().max(200, 'at most 200 characters')).optional(),
  limit: pageLimit(...pageSizes.heads),
  cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
});

/** An organization's questions in the order in which they were asked. @throws Problem `not-found`, `invalid-request`. */
export async function listQuestions(
  deps: QuestionDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownQuestion[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(questionsQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor, breachId, findingId } = value;
  const isOfFinding = findingFilter(deps.runtime, findingId);
  const { items, next } = await deps.questions(tenantId, organizationId).list({ limit, after: cursor?.[0] });
  const wanted = items
    .filter(({ doc }) => breachId === undefined || doc.breachId === breachId)
    .filter(({ doc }) => isOfFinding(doc.vendor, doc.breachId));
  const answers = deps.answers(tenantId, organizationId);
  const shown = await Promise.all(
    wanted.map(async ({ id, doc }) => {
      const decided = doc.answer === undefined ? null : await answers.get(id);
      return shownQuestion(doc, decided?.doc ?? null, deps.runtime.now());
    }),
  );
  const nextCursor = next === null ? null : cursorAt(list, [next]);
  return { items: shown, nextCursor, warnings: notUsed(unknown) };
}

/** One question with its answer and what was decided on it. @throws Problem `not-found`. */
export async function readQuestion(
  deps: QuestionDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<ShownQuestion> {
  await findOrganization(deps, tenantId, organizationId);
  const { doc } = await readRecord(deps.questions(tenantId, organizationId), id, questionWhat);
  const decided = await deps.answers(tenantId, organizationId).get(id);
  return shownQuestion(doc, decided?.doc ?? null, deps.runtime.now());
}

/** Ends the link of a question; what was answered stays. One that ended so stays as it is. @throws Problem `not-found`. */
export async function revokeQuestion(
  deps: QuestionDeps,
  by: Caller,
  organizationId: string,
  id: string,
): Promise<ShownQuestion> {
  await findOrganization(deps, by.tenantId, organizationId);
  const revoked = { at: deps.runtime.now(), by: callerName(by) };
  await changeRecord(
    deps.questions(by.tenantId, organizationId),
    id,
    questionWhat,
    { write: deps.runtime.newId() },
    (question) => (question.revoked === undefined ? { ...question, revoked } : question),
  );
  return readQuestion(deps, by.tenantId, organizationId, id);
}
