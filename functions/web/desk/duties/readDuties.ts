import { addDays } from '../../../../domain/calendar/day.ts';
import type { Status } from '../../../../domain/law/duty.ts';
import { type Api, dataOf, type Schemas } from '../api.ts';
import { findingPath } from '../finding/findingPath.ts';
import { type DutyEntry, datedEntry, undatedEntries } from './dutyEntry.ts';
import { type DutyFilter, isAsked } from './dutyFilter.ts';

/**
 * The order of the work list: what is overdue, then the dates to come, then what has no date, and at the end what is done.
 * Each state is a list of its own in the API, with dates in the order of days.
 */
export const inOrder = [
  'missed',
  'past-cautious-date',
  'due-soon',
  'running',
  'suspended',
  'no-fixed-date',
  'not-started',
  'cannot-be-computed',
  'met',
] as const satisfies readonly Status[];

/** States in which a duty has no date: the time line does not have them, the portfolio has. */
const undated: readonly Status[] = ['no-fixed-date', 'not-started', 'cannot-be-computed'];

/** A page of the work list. `assessment` is null where the organization has no report yet. */
export type DutyPage = {
  assessment: Pick<Schemas['AssessmentEntry'], 'id' | 'asOf' | 'createdAt'> | null;
  entries: DutyEntry[];
  nextCursor: string | null;
};

/** So many entries fill a page, and one page asks the API so often at most: then another page goes on. */
const [fullPage, mostRequests] = [50, 12];
/** Vendors whose undated duties one request brings. */
const vendorsAtOnce = 5;

/** A place of the list: the report, the state, and the API's own cursor in the list of that state. */
type Place = { id: string; status: Status; cursor: string | null };

const cursorOf = ({ id, status, cursor }: Place): string => [id, status, cursor ?? ''].join('~');

/** The place that a cursor names; null for what is none. */
function placeOf(text: string | undefined): Place | null {
  const [id = '', word = '', cursor = ''] = text?.split('~') ?? [];
  const status = inOrder.find((one) => one === word);
  return status === undefined || !/^[0-9a-f-]{36}$/.test(id) ? null : { id, status, cursor: cursor || null };
}

/** The next duties of an organization's newest report, or of the report in which the cursor goes on. @throws ApiProblem. */
export async function readDuties(
  api: Api,
  organizationId: string,
  filter: DutyFilter,
  cursor: string | undefined,
): Promise<DutyPage> {
  const known = placeOf(cursor);
  const assessment = await assessmentOf(api, organizationId, known?.id);
  if (assessment === null) return { assessment: null, entries: [], nextCursor: null };
  const asked: readonly Status[] = filter.status === null ? inOrder : [filter.status];
  const goesOn = known !== null && known.id === assessment.id && asked.includes(known.status);
  const entries: DutyEntry[] = [];
  let status: Status | undefined = goesOn ? known.status : asked[0];
  let place = goesOn ? known.cursor : null;
  for (let requests = 0; status !== undefined; requests++) {
    if (requests === mostRequests || entries.length >= fullPage)
      return { assessment, entries, nextCursor: cursorOf({ id: assessment.id, status, cursor: place }) };
    const page: Listed = await pageOf(api, organizationId, assessment, { status, cursor: place, filter });
    entries.push(...page.entries.filter((entry) => isAsked(entry, filter)));
    place = page.nextCursor;
    if (place === null) status = asked[asked.indexOf(status) + 1];
  }
  return { assessment, entries, nextCursor: null };
}

async function assessmentOf(api: Api, organizationId: string, id: string | undefined): Promise<DutyPage['assessment']> {
  if (id !== undefined) {
    // The head of the portfolio is short, whatever the length of the report.
    const { assessment } = await dataOf(
      api.GET('/v1/assessments/{id}/portfolio', { params: { path: { id }, query: { limit: 1 } } }),
    );
    if (assessment?.organizationId === organizationId) return assessment;
  }
  const { items } = await dataOf(api.GET('/v1/assessments', { params: { query: { organizationId, limit: 1 } } }));
  return items[0] ?? null;
}

type Listed = { entries: DutyEntry[]; nextCursor: string | null };
type Asked = { status: Status; cursor: string | null; filter: DutyFilter };

function pageOf(
  api: Api,
  organizationId: string,
  { id, asOf }: { id: string; asOf: string },
  { status, cursor, filter }: Asked,
): Promise<Listed> {
  const more = cursor === null ? {} : { cursor };
  return undated.includes(status)
    ? undatedPage(api, organizationId, id, { status, more, filter })
    : datedPage(api, organizationId, { id, asOf }, { status, more, filter });
}

type Paged = { status: Status; more: { cursor?: string }; filter: DutyFilter };

async function datedPage(
  api: Api,
  organizationId: string,
  { id, asOf }: { id: string; asOf: string },
  { status, more, filter: { before } }: Paged,
): Promise<Listed> {
  const query = { status, limit: fullPage, ...more, ...(before !== null && { to: addDays(before, -1) }) };
  const { items, nextCursor } = await dataOf(
    api.GET('/v1/assessments/{id}/timeline', { params: { path: { id }, query } }),
  );
  return { entries: items.flatMap((item) => datedEntry(item, { organizationId, asOf }) ?? []), nextCursor };
}

async function undatedPage(
  api: Api,
  organizationId: string,
  id: string,
  { status, more, filter: { before, owedBy } }: Paged,
): Promise<Listed> {
  // The portfolio has the organization's own duties alone, and none of these lies before any day.
  if (before !== null || owedBy === 'vendor') return { entries: [], nextCursor: null };
  const { items, nextCursor } = await dataOf(
    api.GET('/v1/assessments/{id}/portfolio', {
      params: { path: { id }, query: { status, limit: vendorsAtOnce, ...more } },
    }),
  );
  const path = (findingId: string): string => findingPath(organizationId, findingId);
  return { entries: items.flatMap((line) => undatedEntries(line, status, path)), nextCursor };
}
