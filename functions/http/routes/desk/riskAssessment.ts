import { Hono } from 'hono';
import { riskAssessmentSchema, riskFactors } from '../../../../domain/findings/riskAssessment.ts';
import { parseRequest } from '../../../../domain/parse.ts';
import { allPages, bodyOf, type Schemas } from '../../../web/desk/api.ts';
import { approvalFields, factorFields, riskFields, riskPage } from '../../../web/desk/finding/riskPage.ts';
import type { Typed } from '../../../web/desk/finding/typed.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { findingIdOf, findingOf, pathOf, todayOf, typedOf, valuesOf } from '../../desk/findingOnShow.ts';
import type { DeskForm } from '../../desk/forms.ts';
import { doneTo, organizationOf, shown, submitted } from '../../desk/shown.ts';

const root = '/desk/o/:organizationId/findings/:findingId/risk-assessment' as const;

/** The risk assessment of a finding by the four factors of 45 CFR 164.402. */
export const riskAssessmentPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(root, (c) => riskShown(c, typedOf(c)))
    .post(root, (c) =>
      submitted(
        riskFields,
        async () => {
          const { api, form } = c.env.desk;
          const path = await pathOfApi(c);
          await api.POST('/v1/organizations/{id}/findings/{findingId}/risk-assessments', {
            params: { path, header: form.once() },
            body: assessmentOf(form),
          });
          return doneTo(c, `${await pathOf(c)}/risk-assessment`, 'The version is kept. It counts once it is approved.');
        },
        (faults) => riskShown(c, typedOf(c, valuesOf(c, riskFields), faults)),
        evidenceNames,
      ),
    )
    .post(`${root}/:riskAssessmentId/approval`, (c) => {
      const riskAssessmentId = c.req.param('riskAssessmentId');
      const { approver, approvedOn } = approvalFields(riskAssessmentId);
      const fields = [approver, approvedOn];
      return submitted(
        fields,
        async () => {
          const { api, form } = c.env.desk;
          const path = { ...(await pathOfApi(c)), riskAssessmentId };
          await api.POST('/v1/organizations/{id}/findings/{findingId}/risk-assessments/{riskAssessmentId}/approval', {
            params: { path, header: form.once() },
            body: { approver: form.text(approver), approvedOn: form.text(approvedOn) },
          });
          return doneTo(c, await pathOf(c), 'The version is approved and counts from its day on: assess again.');
        },
        (faults) => riskShown(c, typedOf(c, valuesOf(c, fields), faults)),
        { '/approver': approver, '/approvedOn': approvedOn },
      );
    });

const pathOfApi = async (c: DeskContext) => ({ id: (await organizationOf(c)).id, findingId: findingIdOf(c) });

async function riskShown(c: DeskContext, typed: Typed): Promise<Response> {
  const data = await findingOf(c);
  const path = await pathOfApi(c);
  const versions: Schemas['RiskAssessment'][] = [];
  const all = allPages((cursor) =>
    c.env.desk.api.GET('/v1/organizations/{id}/findings/{findingId}/risk-assessments', {
      params: { path, query: { limit: 200, ...cursor } },
    }),
  );
  for await (const version of all) versions.push(version);
  const page = riskPage({
    organizationId: data.organization.id,
    finding: data.finding,
    versions,
    today: todayOf(c, data),
    typed,
  });
  return shown(c, { ...page, faults: typed.faults });
}

/** A file stands before an address in the list of a factor's evidence; what is wrong with either is told at its fields. */
const evidenceNames: Readonly<Record<string, string>> = Object.fromEntries(
  riskFactors.flatMap((factor) => {
    const at = `/factors/${factor}/evidence`;
    const { fileName, sha256, url } = factorFields(factor);
    return [0, 1].flatMap((place): [string, string][] => [
      [`${at}/${place}`, place === 0 ? fileName : url],
      [`${at}/${place}/fileName`, fileName],
      [`${at}/${place}/sha256`, sha256],
      [`${at}/${place}/url`, url],
    ]);
  }),
);

/** A version as it was typed, by the schema that the API has too. @throws Problem `invalid-request`. */
function assessmentOf(form: DeskForm): Schemas['RiskAssessmentRequest'] {
  const factors = riskFactors.map((factor) => {
    const { rating, reasons, fileName, sha256, url } = factorFields(factor);
    const [name, hash, address] = [form.text(fileName), form.text(sha256).toLowerCase(), form.text(url)];
    const evidence = [
      ...(name || hash ? [{ fileName: name, sha256: hash }] : []),
      ...(address ? [{ url: address }] : []),
    ];
    return [
      factor,
      { rating: form.text(rating), reasons: form.text(reasons), ...(evidence.length > 0 && { evidence }) },
    ] as const;
  });
  const [reasons, noRiskOfHarm] = [form.text('reasons'), form.text('riskOfHarm.noRiskOfHarm')];
  const typed = {
    factors: Object.fromEntries(factors),
    conclusion: form.text('conclusion'),
    ...(reasons && { reasons }),
    ...(noRiskOfHarm && {
      riskOfHarm: { noRiskOfHarm: noRiskOfHarm === 'true', reasons: form.text('riskOfHarm.reasons') },
    }),
    author: form.text('author'),
    madeOn: form.text('madeOn'),
  };
  return bodyOf(parseRequest(riskAssessmentSchema, typed).value);
}
