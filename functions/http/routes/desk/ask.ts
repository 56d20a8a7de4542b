import { Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import { answerable } from '../../../../domain/questions/answerable.ts';
import { allPages, dataOf, type Schemas } from '../../../web/desk/api.ts';
import { decisionField, reasonField } from '../../../web/desk/askAnswer.ts';
import { type AskState, askFields, askPage } from '../../../web/desk/askPage.ts';
import type { Typed } from '../../../web/desk/finding/typed.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { findingIdOf, findingOf, pathOf, typedOf, valuesOf } from '../../desk/findingOnShow.ts';
import { originOf } from '../../desk/forms.ts';
import { doneTo, organizationOf, shown, submitted } from '../../desk/shown.ts';
import { among, textIn } from '../../desk/typed.ts';

const root = '/desk/o/:organizationId/findings/:findingId/ask' as const;

/** Asking the vendor of a finding: links made and revoked, answers read, accepted and rejected. */
export const askPages: DeskPages = ({ publicUrl }) =>
  new Hono<DeskEnv>()
    .get(root, (c) => askShown(c, typedOf(c)))
    .post(root, (c) => {
      const { api, form } = c.env.desk;
      const ticked = among(answerable, form.all('facts'));
      return submitted(
        askFields,
        async () => {
          const question = await dataOf(
            api.POST('/v1/organizations/{id}/questions', {
              params: { path: { id: (await organizationOf(c)).id }, header: form.once() },
              body: await questionOf(c, ticked),
            }),
          );
          // The API was asked within this process: where it is reached from outside only this request tells.
          const url = question.token === undefined ? undefined : `${originOf(c, publicUrl)}/ask/${question.token}`;
          // No redirect: the address is in this answer alone.
          return askShown(c, typedOf(c), { made: { url, question } });
        },
        (faults) => askShown(c, typedOf(c, valuesOf(c, askFields), faults), { ticked }),
      );
    })
    .post(`${root}/:questionId/revocation`, (c) =>
      submitted(
        [],
        async () => {
          const { api, form } = c.env.desk;
          const path = { id: (await organizationOf(c)).id, questionId: c.req.param('questionId') };
          await api.DELETE('/v1/organizations/{id}/questions/{questionId}', { params: { path, header: form.once() } });
          return doneTo(c, `${await pathOf(c)}/ask`, 'The link is revoked: it leads nowhere any more.');
        },
        (faults) => askShown(c, typedOf(c, {}, faults)),
      ),
    )
    .post(`${root}/:questionId/decision`, (c) => {
      const questionId = c.req.param('questionId');
      const fields = [...answerable.map((fact) => decisionField(questionId, fact)), reasonField(questionId)];
      return submitted(
        fields,
        async () => {
          const count = await decided(c, questionId);
          const words = `${count} ${count === 1 ? 'fact is' : 'facts are'} decided. The report on show does not count it yet: assess again.`;
          return doneTo(c, `${await pathOf(c)}/ask`, words);
        },
        (faults) => askShown(c, typedOf(c, valuesOf(c, fields), faults)),
        { '/reason': reasonField(questionId) },
      );
    });

/** What the form asks, of the vendor and incident of the finding. */
async function questionOf(c: DeskContext, facts: Schemas['AnswerableFact'][]): Promise<Schemas['QuestionRequest']> {
  const { form } = c.env.desk;
  const { vendor, breachId } = (await findingOf(c)).finding;
  const [recipient, expiresOn, incident] = ['recipient', 'expiresOn', 'incident'].map((name) =>
    textIn(form.text(name)),
  );
  if (breachId === null) throw new Problem('conflict', 'An incident without an id cannot be asked about.');
  return {
    // The list's own id goes first, and is all that the finding is known by.
    vendor: {
      ...(vendor.externalId !== null && { externalId: vendor.externalId }),
      ...(vendor.name !== null && { name: vendor.name }),
    },
    breachId,
    facts,
    ...(recipient !== undefined && { recipient }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(incident !== undefined && { incident }),
  };
}

/** Decides on the facts that the form names: first the rejections, which can be refused. @throws Problem `invalid-request`. */
async function decided(c: DeskContext, questionId: string): Promise<number> {
  const { api, form } = c.env.desk;
  const path = { id: (await organizationOf(c)).id, questionId };
  const chosen = (decision: 'accepted' | 'rejected') =>
    answerable.filter((fact) => form.text(decisionField(questionId, fact)) === decision);
  const [accepted, rejected, reason] = [
    chosen('accepted'),
    chosen('rejected'),
    textIn(form.text(reasonField(questionId))),
  ];
  if (accepted.length + rejected.length === 0)
    throw new Problem('invalid-request', 'Choose what to accept or to reject.');
  for (const [decision, facts] of [
    ['rejected', rejected],
    ['accepted', accepted],
  ] as const)
    if (facts.length > 0)
      await api.POST('/v1/organizations/{id}/questions/{questionId}/acceptance', {
        params: { path, header: form.once(decision) },
        body: { facts, decision, ...(reason !== undefined && { reason }) },
      });
  return accepted.length + rejected.length;
}

async function askShown(c: DeskContext, typed: Typed, more: Pick<AskState, 'made' | 'ticked'> = {}): Promise<Response> {
  const data = await findingOf(c);
  const path = { id: data.organization.id };
  const questions: Schemas['Question'][] = [];
  const all = allPages((cursor) =>
    c.env.desk.api.GET('/v1/organizations/{id}/questions', {
      params: { path, query: { findingId: findingIdOf(c), limit: 200, ...cursor } },
    }),
  );
  for await (const question of all) questions.push(question);
  return shown(c, { ...askPage({ data, questions, typed, ...more }), faults: typed.faults });
}
