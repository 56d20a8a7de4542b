import { Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import { dataOf } from '../../../web/desk/api.ts';
import { checklistsPage } from '../../../web/desk/checklistsPage.ts';
import type { FindingData } from '../../../web/desk/finding/readFinding.ts';
import type { DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { download, fileName } from '../../desk/download.ts';
import { findingOf } from '../../desk/findingOnShow.ts';
import { shown } from '../../desk/shown.ts';
import { among, textIn } from '../../desk/typed.ts';

const root = '/desk/o/:organizationId/findings/:findingId/checklists' as const;
const formats = ['docx', 'html'] as const;

/** What the notices of a finding must contain: to read, and as files to complete. */
export const checklistPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(root, async (c) => {
      const data = await findingOf(c);
      const params = paramsOf(data);
      const checklists =
        params === null ? null : await dataOf(c.env.desk.api.GET('/v1/assessments/{id}/checklists', { params }));
      // Without a format the answer is JSON.
      if (typeof checklists === 'string') throw new Error('checklists came in another form than asked for');
      return shown(c, checklistsPage({ data, checklists }));
    })
    .get(`${root}/file`, async (c) => {
      const params = paramsOf(await findingOf(c));
      const [format] = among(formats, [c.req.query('format') ?? '']);
      if (params === null || format === undefined) throw new Problem('not-found', 'There is no such file.');
      const dutyId = textIn(c.req.query('dutyId') ?? '');
      const query = { ...params.query, format, ...(dutyId !== undefined && { dutyId }) };
      const { data = new ArrayBuffer(0), response } = await c.env.desk.api.GET('/v1/assessments/{id}/checklists', {
        params: { ...params, query },
        parseAs: 'arrayBuffer',
      });
      const given = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      return download(c, {
        name: fileName(given ?? `checklists.${format}`),
        type: response.headers.get('content-type') ?? 'application/octet-stream',
        body: data,
      });
    });

/** Where the newest report has the finding; `null`: it has it no more. */
function paramsOf({ finding: { assessment, vendor, breachId } }: FindingData) {
  if (assessment === null || vendor.row === null) return null;
  return { path: { id: assessment.id }, query: { row: vendor.row, ...(breachId !== null && { breachId }) } };
}
