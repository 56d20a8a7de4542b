import { Hono } from 'hono';
import { findingStatuses } from '../../../../domain/findings/statuses.ts';
import { Problem } from '../../../../domain/problem.ts';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { dateWords } from '../../../web/desk/dates.ts';
import { acceptanceFields } from '../../../web/desk/finding/acceptancePart.ts';
import { reckoning } from '../../../web/desk/finding/clockPart.ts';
import { vendorName } from '../../../web/desk/finding/findingPage.ts';
import { noteFields } from '../../../web/desk/finding/notePart.ts';
import { noticeFields, whyField } from '../../../web/desk/finding/noticePart.ts';
import { agencyOf, movesPart } from '../../../web/desk/finding/whatIf.ts';
import { workFields } from '../../../web/desk/finding/workPart.ts';
import { h } from '../../../web/desk/frame.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { findingIdOf, findingOf, findingShown, pathOf, typedOf, valuesOf } from '../../desk/findingOnShow.ts';
import type { DeskForm } from '../../desk/forms.ts';
import { doneTo, isMissing, organizationOf, submitted } from '../../desk/shown.ts';
import { simulateAgency } from '../../desk/simulateAgency.ts';

const root = '/desk/o/:organizationId/findings/:findingId' as const;

/** Reading one incident at one vendor, and the forms of the work on it. */
export const findingPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(root, (c) => {
      const dutyId = c.req.query('notice');
      return findingShown(c, typedOf(c, dutyId === undefined ? {} : { dutyId }));
    })
    .get(`${root}/what-if`, async (c) => {
      const agency = agencyOf(c.req.query('agency'));
      const moves = await simulateAgency(c.env.desk.api, await findingOf(c), agency);
      return c.html(movesPart(agency, moves));
    })
    .get(`${root}/reckoning`, async (c) => {
      const { exposures } = await findingOf(c);
      const duty = exposures.flatMap(({ duties }) => duties).find(({ dutyId }) => dutyId === c.req.query('duty'));
      return c.html(duty ? reckoning(duty) : h`<p>The report no longer has this duty.</p>`, duty ? 200 : 404);
    })
    .post(`${root}/work`, (c) =>
      changed(c, workFields, async ({ api, form, path }) => {
        const assignee = form.text('assignee');
        await api.PATCH('/v1/organizations/{id}/findings/{findingId}', {
          params: { path, header: { ...form.once(), 'If-Match': form.text('etag') } },
          body: { status: statusOf(form.text('status')), assignee: assignee === '' ? null : assignee },
        });
        return 'The status is saved.';
      }),
    )
    .post(`${root}/acceptance`, (c) =>
      changed(c, acceptanceFields, async ({ api, form, path }) => {
        const expiresOn = form.text('expiresOn');
        await api.PUT('/v1/organizations/{id}/findings/{findingId}/acceptance', {
          params: { path, header: { ...form.once(), 'If-Match': form.text('etag') } },
          body: { reason: form.text('reason'), approver: form.text('approver'), expiresOn },
        });
        return `The risk is accepted until ${dateWords(expiresOn)}. Every legal date stays.`;
      }),
    )
    .post(`${root}/acceptance/withdrawal`, (c) =>
      changed(c, [], async ({ api, form, path }) => {
        await api.DELETE('/v1/organizations/{id}/findings/{findingId}/acceptance', {
          params: { path, header: { ...form.once(), 'If-Match': form.text('etag') } },
        });
        return 'The accepted risk is taken back.';
      }),
    )
    .post(`${root}/notes`, (c) =>
      changed(c, noteFields, async ({ api, form, path: { id } }) => {
        await api.POST('/v1/organizations/{id}/notes', {
          params: { path: { id }, header: form.once() },
          body: { text: form.text('text'), about: subjectOf((await findingOf(c)).finding) },
        });
        return 'The note is kept.';
      }),
    )
    .post(`${root}/notes/:noteId/removal`, (c) =>
      changed(c, [], async ({ api, form, path: { id } }) => {
        await api.DELETE('/v1/organizations/{id}/notes/{noteId}', {
          params: { path: { id, noteId: c.req.param('noteId') }, header: form.once() },
        });
        return 'The note is removed.';
      }),
    )
    .post(`${root}/notices`, (c) =>
      changed(
        c,
        noticeFields,
        async ({ api, form, path: { id } }) => {
          await api.POST('/v1/organizations/{id}/notices', {
            params: { path: { id }, header: form.once() },
            body: noticeOf(form, (await findingOf(c)).finding),
          });
          return 'The notice is recorded. The report on show does not count it yet: assess again.';
        },
        { '/note': 'noticeNote', '/evidence/0': 'evidence.0.fileName' },
      ),
    )
    .post(`${root}/notices/:noticeId/withdrawal`, (c) => {
      const noticeId = c.req.param('noticeId');
      return changed(
        c,
        [whyField(noticeId)],
        async ({ api, form, path: { id } }) => {
          const why = form.text(whyField(noticeId));
          await api.DELETE('/v1/organizations/{id}/notices/{noticeId}', {
            params: { path: { id, noticeId }, query: why === '' ? {} : { why }, header: form.once() },
          });
          return 'The notice is withdrawn: it stays on record and counts no more. Assess again to see what that changes.';
        },
        { '/why': whyField(noticeId) },
      );
    })
    .post(`${root}/assessment`, (c) =>
      submitted(
        [],
        () => assessedAgain(c),
        (faults) => findingShown(c, typedOf(c, {}, faults)),
      ),
    );

type Change = Pick<DeskContext['env']['desk'], 'api' | 'form'> & { path: { id: string; findingId: string } };

/** Does what a form of the page asks for and goes back to the page; shows the page with what was typed where that is refused. */
const changed = (
  c: DeskContext,
  fields: readonly string[],
  change: (given: Change) => Promise<string>,
  names?: Readonly<Record<string, string>>,
): Promise<Response> =>
  submitted(
    fields,
    async () => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const done = await change({ api, form, path: { id, findingId: findingIdOf(c) } });
      return doneTo(c, await pathOf(c), done);
    },
    (faults) => findingShown(c, typedOf(c, valuesOf(c, fields), faults)),
    names,
  );

/** @throws Problem `invalid-request` for a word that is no status. */
function statusOf(text: string): Schemas['WholeFinding']['status'] {
  const found = findingStatuses.find((status) => status === text);
  if (found !== undefined) return found;
  throw new Problem('invalid-request', 'A field is wrong.', [
    { pointer: '/status', message: `must be ${findingStatuses.join(', ')}` },
  ]);
}

type Finding = Pick<Schemas['WholeFinding'], 'vendor' | 'breachId'>;

/** The vendor and the incident, as records name them. */
const subjectOf = ({ vendor: { externalId, name }, breachId }: Finding) => ({
  vendor: { ...(externalId !== null && { externalId }), ...(name !== null && { name }) },
  ...(breachId !== null && { breachId }),
});

/** A notice as the API takes it; what was left empty is left out. */
function noticeOf(form: DeskForm, finding: Finding): Schemas['NoticeRequest'] {
  const given = (name: string): string | undefined => form.text(name) || undefined;
  const [jurisdiction, recipient, reference] = [given('jurisdiction'), given('recipient'), given('reference')];
  const [people, note] = [given('individuals'), given('noticeNote')];
  const [fileName, sha256] = [form.text('evidence.0.fileName'), form.text('evidence.0.sha256').toLowerCase()];
  return {
    dutyId: form.text('dutyId'),
    ...subjectOf(finding),
    on: form.text('on'),
    ...(jurisdiction && { jurisdiction }),
    ...(recipient && { recipient }),
    ...(people && { individuals: Number(people) }),
    ...(reference && { reference }),
    ...((fileName || sha256) && { evidence: [{ fileName, sha256 }] }),
    ...(note && { note }),
  };
}

/** Assesses the kept list now, and shows the finding by the new report: or all, where that has it no more. */
async function assessedAgain(c: DeskContext): Promise<Response> {
  const { api, form } = c.env.desk;
  const { id } = await organizationOf(c);
  const report = await dataOf(
    api.POST('/v1/assessments', { params: { header: form.once() }, body: { organizationId: id } }),
  );
  const done = `Assessed again, as of ${dateWords(report.asOf)}.`;
  const path = { id, findingId: findingIdOf(c) };
  const found = await api
    .GET('/v1/organizations/{id}/findings/{findingId}', { params: { path } })
    .catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  if (found?.data === undefined) return doneTo(c, `/desk/o/${id}`, `${done} The report has that incident no more.`);
  const { current } = found.data;
  return doneTo(c, await pathOf(c), current ? done : `${done} ${vendorName(found.data)} is no longer reached.`);
}
