import { Hono } from 'hono';
import { factorNames } from '../../../../domain/materiality/factorNames.ts';
import { Problem } from '../../../../domain/problem.ts';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { conclusions, type DecisionTyped, decisionFields, emptyDecision } from '../../../web/desk/decisionForm.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { incidentsPage, type ProfileState, workspacePage } from '../../../web/desk/materialityPage.ts';
import { newestAssessment } from '../../../web/desk/newest.ts';
import { type ProfileTyped, profileFields, typedProfile } from '../../../web/desk/profileForm.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import type { DeskForm } from '../../desk/forms.ts';
import { doneTo, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';
import { among, linesIn } from '../../desk/typed.ts';
import { profileOf } from './profileBody.ts';

const index = '/desk/o/:organizationId/materiality';
const one = `${index}/:breachId` as const;

/** What bears on materiality, and the log of who decided what. */
export const materialityPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(index, (c) => showIncidents(c))
    .post(`${index}/profile`, (c) => saveProfile(c, null))
    .get(one, (c) => showWorkspace(c, c.req.param('breachId')))
    .post(`${one}/profile`, (c) => saveProfile(c, c.req.param('breachId')))
    .post(`${one}/decisions`, async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const breachId = c.req.param('breachId');
      const decision = decisionIn(form);
      return submitted(
        decisionFields,
        async () => {
          const params = { path: { id }, header: form.once() };
          await api.POST('/v1/organizations/{id}/decisions', { params, body: decisionOf(decision, form, breachId) });
          return doneTo(c, `/desk/o/${id}/materiality/${breachId}`, 'The decision is written down.');
        },
        (faults) => showWorkspace(c, breachId, { faults, decision }),
      );
    });

async function saveProfile(c: DeskContext, breachId: string | null): Promise<Response> {
  const { api, form } = c.env.desk;
  const { id } = await organizationOf(c);
  const [typed, etag] = [profileIn(form), form.text('etag')];
  return submitted(
    profileFields,
    async () => {
      await api.PUT('/v1/organizations/{id}/materiality-profile', {
        params: {
          path: { id },
          query: breachId === null ? {} : { breachId },
          header: { ...form.once(), ...(etag !== '' && { 'If-Match': etag }) },
        },
        body: profileOf(typed),
      });
      return doneTo(c, `/desk/o/${id}/materiality${breachId === null ? '' : `/${breachId}`}`, 'It is saved.');
    },
    (faults) =>
      breachId === null
        ? showIncidents(c, { faults, typed, etag })
        : showWorkspace(c, breachId, { faults, profile: typed, etag }),
  );
}

const profileIn = ({ text }: DeskForm): ProfileTyped => ({
  patients: text('patients'),
  'dependence.critical': text('dependence.critical'),
  'dependence.revenueShare': text('dependence.revenueShare'),
  'dependence.what': text('dependence.what'),
  'outage.from': text('outage.from'),
  'outage.to': text('outage.to'),
  'costs.atLeast': text('costs.atLeast'),
  'costs.atMost': text('costs.atMost'),
  'costs.what': text('costs.what'),
  authorities: text('authorities'),
  litigation: text('litigation'),
  reputation: text('reputation'),
  relatedTo: text('relatedTo'),
});

const decisionIn = ({ text, all }: DeskForm): DecisionTyped => ({
  conclusion: text('conclusion'),
  decidedOn: text('decidedOn'),
  decidedBy: text('decidedBy'),
  role: text('role'),
  reasons: text('reasons'),
  facts: text('known.facts'),
  considered: all('considered'),
  supersedes: text('supersedes'),
  vendor: text('vendor'),
});

/** By the words of the form. @throws Problem where nothing was concluded; the API looks at all else. */
function decisionOf(typed: DecisionTyped, form: DeskForm, breachId: string): Schemas['DecisionRequest'] {
  const [conclusion] = among(conclusions, [typed.conclusion]);
  if (conclusion === undefined) throw notConcluded();
  const reportId = form.text('known.reportId');
  return {
    breachId,
    conclusion,
    decidedOn: typed.decidedOn,
    decidedBy: typed.decidedBy,
    ...(typed.role !== '' && { role: typed.role }),
    ...(typed.vendor !== '' && { vendor: { externalId: typed.vendor } }),
    known: { facts: linesIn(typed.facts), ...(reportId !== '' && { reportId }) },
    reasons: typed.reasons,
    considered: among(factorNames, typed.considered),
    ...(typed.supersedes !== '' && { supersedes: typed.supersedes }),
  };
}

const notConcluded = (): Problem =>
  new Problem('invalid-request', 'The decision cannot be recorded.', [
    { pointer: '/conclusion', message: 'say what the person concluded' },
  ]);

/** The profile as it is kept, with what was typed in its place. */
async function profileState(
  c: DeskContext,
  organizationId: string,
  {
    breachId,
    typed,
    etag,
    faults,
  }: { breachId: string | null; typed?: ProfileTyped | undefined; etag?: string | undefined; faults: Faults },
): Promise<ProfileState> {
  const { api, session } = c.env.desk;
  const answer = await api.GET('/v1/organizations/{id}/materiality-profile', {
    params: { path: { id: organizationId }, query: breachId === null ? {} : { breachId } },
  });
  const kept = await dataOf(Promise.resolve(answer));
  return {
    breachId,
    kept,
    etag: etag ?? answer.response.headers.get('etag') ?? '',
    typed: typed ?? typedProfile(kept),
    mayWrite: session.scopes.includes('write'),
    marks: () => marksOf(c),
    faults,
  };
}

async function showIncidents(
  c: DeskContext,
  { faults = noFaults, typed, etag }: { faults?: Faults; typed?: ProfileTyped; etag?: string } = {},
): Promise<Response> {
  const { api } = c.env.desk;
  const organization = await organizationOf(c);
  const [newest, profile] = await Promise.all([
    newestAssessment(api, organization.id),
    profileState(c, organization.id, { breachId: null, typed, etag, faults }),
  ]);
  const rows =
    newest &&
    (await dataOf(
      api.GET('/v1/assessments/{id}/vendors', {
        params: { path: { id: newest.id }, query: { finding: 'exposed', limit: 200 } },
      }),
    ));
  const incidents = incidentsOf(rows?.items ?? []);
  const isCut = (rows?.nextCursor ?? null) !== null;
  return shown(c, { ...incidentsPage({ organization, incidents, isCut, profile }), faults });
}

/** The incidents of some rows, each once with the vendors through whom it came. */
function incidentsOf(rows: readonly Schemas['VendorResult'][]) {
  const found = new Map<string, { breachId: string; title: string; vendors: string[] }>();
  for (const row of rows)
    for (const { breachId, title, decision } of row.exposures) {
      if (breachId === null || decision !== 'match') continue;
      const incident = found.get(breachId) ?? { breachId, title, vendors: [] };
      incident.vendors.push(row.name ?? row.externalId ?? `row ${row.row + 1}`);
      found.set(breachId, incident);
    }
  return [...found.values()];
}

async function showWorkspace(
  c: DeskContext,
  breachId: string,
  {
    faults = noFaults,
    decision = emptyDecision,
    profile,
    etag,
  }: { faults?: Faults; decision?: DecisionTyped; profile?: ProfileTyped; etag?: string } = {},
): Promise<Response> {
  const { api } = c.env.desk;
  const organization = await organizationOf(c);
  const { id } = organization;
  const [workspace, state, newest] = await Promise.all([
    dataOf(api.GET('/v1/organizations/{id}/materiality/{breachId}', { params: { path: { id, breachId } } })),
    profileState(c, id, { breachId, typed: profile, etag, faults }),
    newestAssessment(api, id),
  ]);
  if (typeof workspace === 'string') throw new Error('a workspace comes as JSON where nothing else is asked for');
  const page = workspacePage({
    organization,
    workspace,
    profile: state,
    decision: { typed: decision, reportId: newest?.id ?? null },
  });
  return shown(c, { ...page, faults });
}
