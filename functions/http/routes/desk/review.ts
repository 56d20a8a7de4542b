import { Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import { type Api, dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { newestAssessment } from '../../../web/desk/newest.ts';
import { nothingToReview, type Part, reviewPage, reviewPath } from '../../../web/desk/reviewPage.ts';
import {
  type Doubt,
  doubtsOf,
  type Standing,
  turnOf,
  verdictOn,
  verdictsBySubject,
} from '../../../web/desk/reviewQueue.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { doneTo, isMissing, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';

/** The queue of doubtful matches: yes, no or later, one after the other. */
export const reviewPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/o/:organizationId/review', (c) =>
      showQueue(c, {
        part: partOf(c.req.query('of'), c.req.query('from')),
        standing: { at: c.req.query('at'), after: c.req.query('after') },
        last: c.req.query('last'),
      }),
    )
    .post('/desk/o/:organizationId/review', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const { text } = form;
      const part = partOf(text('of'), text('from'));
      return submitted(
        ['note'],
        async () => {
          const saved = await dataOf(api.POST('/v1/verdicts', { params: { header: form.once() }, body: verdictIn(c) }));
          return c.redirect(reviewPath(id, part, { after: text('key'), last: saved.id }), 303);
        },
        (faults) => showQueue(c, { part, standing: { at: text('key') }, faults, typed: text('note') }),
      );
    })
    .post('/desk/o/:organizationId/review/undo', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const part = partOf(form.text('of'), form.text('from'));
      const verdictId = form.text('verdictId');
      const taken = await dataOf(
        api.DELETE('/v1/verdicts/{id}', { params: { path: { id: verdictId }, header: form.once() } }),
      );
      const doubts = await queueOf(c, id, part);
      const at = doubts?.doubts.find((doubt) => isOn(doubt, taken))?.key;
      return doneTo(c, reviewPath(id, part, { at }), `The verdict on ${taken.vendor.name} is withdrawn.`);
    });

const isOn = ({ row, vendorId }: Doubt, verdict: Schemas['SavedVerdict']): boolean =>
  vendorId === verdict.vendorId &&
  row.name === verdict.vendor.name &&
  (row.externalId ?? undefined) === verdict.vendor.externalId;

const partOf = (of: string | undefined, from: string | undefined): Part => ({
  of: of === 'exposed' ? 'exposed' : 'review',
  from: from === '' ? undefined : from,
});

function verdictIn(c: DeskContext): Schemas['VerdictRequest'] {
  const { text } = c.env.desk.form;
  const verdict = text('verdict');
  if (verdict !== 'same' && verdict !== 'not-same')
    throw new Problem('invalid-request', 'Say yes or no: the form was sent without either.');
  const [externalId, note] = [text('externalId'), text('note')];
  return {
    vendor: { name: text('name'), ...(externalId !== '' && { externalId }) },
    vendorId: text('vendorId'),
    verdict,
    ...(note !== '' && { note }),
  };
}

/** So many rows of a report are looked at together. */
const rowsAtOnce = 200;

/** The doubts of a part of the newest report; `null` where there is no report. */
async function queueOf(c: DeskContext, organizationId: string, { of, from }: Part) {
  const { api } = c.env.desk;
  const report = await newestAssessment(api, organizationId);
  if (report === null) return null;
  const page = await dataOf(
    api.GET('/v1/assessments/{id}/vendors', {
      params: {
        path: { id: report.id },
        query: { finding: of, limit: rowsAtOnce, ...(from !== undefined && { cursor: from }) },
      },
    }),
  );
  return { report, doubts: page.items.flatMap(doubtsOf), next: page.nextCursor };
}

async function showQueue(
  c: DeskContext,
  {
    part,
    standing,
    last,
    faults = noFaults,
    typed = '',
  }: { part: Part; standing: Standing; last?: string | undefined; faults?: Faults; typed?: string },
): Promise<Response> {
  const { api, session } = c.env.desk;
  const { id: organizationId } = await organizationOf(c);
  const queue = await queueOf(c, organizationId, part);
  if (queue === null) return shown(c, nothingToReview(organizationId));
  const bySubject = verdictsBySubject(await verdictsInForce(api));
  const verdictOf = (doubt: Doubt) => verdictOn(doubt, bySubject);
  const turn = turnOf(queue.doubts, (doubt) => verdictOf(doubt) !== null, standing);
  const { current } = turn;
  const page = reviewPage({
    organizationId,
    part,
    turn,
    report: queue.report,
    next: queue.next,
    verdict: current && verdictOf(current),
    kept: current && (await keptVendor(api, organizationId, current)),
    last: last === undefined ? null : await verdictById(api, last),
    mayWrite: session.scopes.includes('write'),
    marks: marksOf(c),
    faults,
    typed,
  });
  return shown(c, { ...page, faults });
}

async function verdictsInForce(api: Api): Promise<Schemas['Verdict'][]> {
  const found: Schemas['Verdict'][] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: { limit: number; cursor?: string } = { limit: 1_000, ...(cursor !== '' && { cursor }) };
    const page: string | Schemas['VerdictPage'] = await dataOf(api.GET('/v1/verdicts', { params: { query } }));
    if (typeof page === 'string') throw new Error('verdicts come as JSON where nothing else is asked for');
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

async function verdictById(api: Api, id: string): Promise<Schemas['Verdict'] | null> {
  try {
    return await dataOf(api.GET('/v1/verdicts/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The vendor of a row as the list has it that is kept now. */
async function keptVendor(api: Api, id: string, { row }: Doubt): Promise<Schemas['KeptVendor'] | null> {
  const { externalId, name } = row;
  if (externalId === null && name === null) return null;
  const query = externalId === null ? { q: name ?? '', limit: 20 } : { externalId, limit: 20 };
  const { items } = await dataOf(api.GET('/v1/organizations/{id}/vendors', { params: { path: { id }, query } }));
  return items.find((kept) => kept.name === name) ?? null;
}
