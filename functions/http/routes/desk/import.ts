import { Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import { correctCsv } from '../../../tables/correctCsv.ts';
import { dropUpload, keepUpload, readUpload, type Upload } from '../../../verbs/uploads.ts';
import { dataOf } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { type ImportAnswer, lookPage, uploadPage } from '../../../web/desk/importPages.ts';
import { withQuery } from '../../../web/desk/parts.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { faultAt } from '../../desk/faults.ts';
import { mappingIn } from '../../desk/mappingForm.ts';
import { mediaTypeOfFile } from '../../desk/mediaTypeOfFile.ts';
import { doneTo, marksOf, onTo, organizationOf, shown, submitted } from '../../desk/shown.ts';

/** How a file is to be read: what the next page is asked with. */
type Reading = { mode: string; mapping: string; sheet: string };

const longestName = 200;

/** A vendor list as a file: sent, looked at, its columns and cells put right, imported. */
export const importPages: DeskPages = (deps) => {
  const { api, base, tenantId } = {
    api: (c: DeskContext) => c.env.desk.api,
    base: async (c: DeskContext) => `/desk/o/${(await organizationOf(c)).id}`,
    tenantId: (c: DeskContext) => c.env.desk.session.tenantId,
  };
  const uploadOf = async (c: DeskContext): Promise<Upload> => {
    const upload = await readUpload(deps, tenantId(c), c.req.param('upload') ?? '');
    if (upload === null) throw new Problem('not-found', 'The file is no longer kept: send it again.');
    return upload;
  };

  const choose = async (c: DeskContext, faults: Faults = noFaults): Promise<Response> => {
    const { id } = await organizationOf(c);
    const [{ total }, { items }] = await Promise.all([
      dataOf(api(c).GET('/v1/organizations/{id}/vendors', { params: { path: { id }, query: { limit: 1 } } })),
      dataOf(api(c).GET('/v1/mappings')),
    ]);
    const { mode, mapping } = readingIn(c);
    const page = uploadPage({
      base: await base(c),
      vendors: total,
      mappings: items.map(({ name }) => name),
      faults,
      marks: marksOf(c),
      typed: { mode, mapping },
    });
    return shown(c, { ...page, faults });
  };

  /** The page on a file, as it is read under the address; `faults`: of what was sent last. */
  const look = async (c: DeskContext, reading: Reading, faults: Faults = noFaults): Promise<Response> => {
    const upload = await uploadOf(c);
    const { answer, etag } = await imported(c, upload, reading, { dryRun: true });
    const page = lookPage({
      base: await base(c),
      upload: c.req.param('upload') ?? '',
      name: upload.name,
      answer,
      ...reading,
      etag,
      faults,
      marks: () => marksOf(c),
    });
    return shown(c, { ...page, faults });
  };
  const lookAddress = async (c: DeskContext, upload: string, reading: Reading): Promise<string> =>
    withQuery(`${await base(c)}/import/${upload}`, { ...reading, mode: reading.mode === 'merge' ? 'merge' : null });

  return new Hono<DeskEnv>()
    .get('/desk/o/:organizationId/import', (c) => choose(c))
    .post('/desk/o/:organizationId/import', async (c) => {
      const file = c.env.desk.form.file('file');
      if (file === null) return choose(c, faultAt('file', 'Choose a file'));
      const upload = {
        name: file.name.slice(0, longestName),
        type: mediaTypeOfFile(file),
        bytes: new Uint8Array(await file.arrayBuffer()),
      };
      return submitted(
        ['file', 'mode', 'mapping'],
        async () => {
          const reading = readingIn(c);
          // What cannot be read at all is told here, and kept nowhere.
          await imported(c, upload, reading, { dryRun: true });
          const id = await keepUpload(deps, tenantId(c), upload);
          return onTo(c, await lookAddress(c, id, reading));
        },
        (faults) =>
          choose(c, { ...faults, of: new Map([...faults.of, ['file', faults.of.get('file') ?? [faults.detail]]]) }),
      );
    })
    .get('/desk/o/:organizationId/import/:upload', (c) => look(c, readingAsked(c)))
    .post('/desk/o/:organizationId/import/:upload/columns', async (c) => {
      const { form } = c.env.desk;
      const reading = { ...readingIn(c), mapping: form.text('mapping') };
      return submitted(
        ['name', 'headerRow', 'sheet'],
        async () => {
          const name = form.text('name');
          const params = { path: { name }, header: form.once() };
          const saved = await dataOf(api(c).PUT('/v1/mappings/{name}', { params, body: mappingIn(form) }));
          const next = { ...reading, mapping: saved.name };
          return doneTo(
            c,
            await lookAddress(c, c.req.param('upload'), next),
            `The columns are saved as "${saved.name}".`,
          );
        },
        (faults) => look(c, reading, faults),
      );
    })
    .post('/desk/o/:organizationId/import/:upload/cell', async (c) => {
      const { form } = c.env.desk;
      const reading = readingIn(c);
      return submitted(
        [],
        async () => {
          const upload = await uploadOf(c);
          const place = { row: Number(form.text('row')), column: form.text('column') };
          const bytes = correctCsv(upload.bytes, place, form.text('text'));
          const corrected = { ...upload, type: 'text/csv', bytes };
          // A look by the API first: whoever may not import puts nothing right either.
          await imported(c, corrected, reading, { dryRun: true });
          const id = await keepUpload(deps, tenantId(c), corrected);
          await dropUpload(deps, tenantId(c), c.req.param('upload'));
          return doneTo(c, await lookAddress(c, id, reading), `${place.column}${place.row} is corrected.`);
        },
        (faults) => look(c, reading, faults),
      );
    })
    .post('/desk/o/:organizationId/import/:upload/take', async (c) => {
      const { form } = c.env.desk;
      const reading = readingIn(c);
      return submitted(
        [],
        async () => {
          const upload = await uploadOf(c);
          const more = { etag: form.text('etag'), once: form.once() };
          const { answer } = await imported(c, upload, reading, { dryRun: false, ...more });
          await dropUpload(deps, tenantId(c), c.req.param('upload'));
          return doneTo(
            c,
            `${await base(c)}/run`,
            `${answer.list.total.toLocaleString('en-US')} vendors are in the list now.`,
          );
        },
        (faults) => look(c, reading, faults),
      );
    });
};

const readingIn = (c: DeskContext): Reading => {
  const { text } = c.env.desk.form;
  return { mode: text('mode') === 'merge' ? 'merge' : 'replace', mapping: text('mapping'), sheet: text('sheet') };
};

const readingAsked = (c: DeskContext): Reading => ({
  mode: c.req.query('mode') === 'merge' ? 'merge' : 'replace',
  mapping: c.req.query('mapping') ?? '',
  sheet: c.req.query('sheet') ?? '',
});

/** Sends a file to the API. `dryRun`: a look, which stores nothing. @throws ApiProblem */
async function imported(
  c: DeskContext,
  { type, bytes }: Upload,
  { mode, mapping, sheet }: Reading,
  how: { dryRun: true } | { dryRun: false; etag: string; once: { 'Idempotency-Key': string } },
): Promise<{ answer: ImportAnswer; etag: string }> {
  const { id } = await organizationOf(c);
  const ifMatch = how.dryRun || how.etag === '' ? {} : { 'If-Match': how.etag };
  const result = await c.env.desk.api.POST('/v1/organizations/{id}/vendors/import', {
    params: {
      path: { id },
      query: {
        dryRun: how.dryRun ? 'true' : 'false',
        mode: mode === 'merge' ? 'merge' : 'replace',
        ...(mapping !== '' && { mapping }),
        ...(sheet !== '' && { sheet }),
      },
      header: how.dryRun ? {} : { ...how.once, ...ifMatch },
    },
    headers: { 'Content-Type': type },
    // The document says text, since JSON knows no bytes.
    body: '',
    bodySerializer: () => new Uint8Array(bytes),
  });
  return { answer: await dataOf(Promise.resolve(result)), etag: result.response.headers.get('etag') ?? '' };
}
