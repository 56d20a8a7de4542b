import { type Api, allPages, dataOf, type Schemas } from '../api.ts';
import { partOf } from './partOf.ts';

/** All that the page of a finding shows. */
export type FindingData = {
  organization: Schemas['KeptOrganization'];
  finding: Schemas['WholeFinding'];
  /** The state of the work, upon which it is changed. */
  etag: string;
  /** The vendor's row of the newest report; null where that has the finding no more. */
  row: Schemas['VendorResult'] | null;
  /** All rows of the list that are this vendor: each has clocks of its own. */
  rows: Schemas['VendorResult'][];
  /** Its incidents that are this finding: one, but where the list states several without an id. */
  exposures: Schemas['Exposure'][];
  notices: Schemas['Notice'][];
  notes: Schemas['Note'][];
};

/** Reads a finding with its part of the newest report and what was recorded about it. @throws ApiProblem 404. */
export async function readFinding(
  api: Api,
  organization: Schemas['KeptOrganization'],
  findingId: string,
): Promise<FindingData> {
  const { id } = organization;
  const { data, response } = await api.GET('/v1/organizations/{id}/findings/{findingId}', {
    params: { path: { id, findingId } },
  });
  if (data === undefined) throw new Error('A finding came without a body.');
  const [rows, notices, notes] = await Promise.all([
    rowsOf(api, data),
    collected(
      allPages((cursor) =>
        api.GET('/v1/organizations/{id}/notices', {
          params: { path: { id }, query: { findingId, limit: 500, ...cursor } },
        }),
      ),
    ),
    collected(
      allPages((cursor) =>
        api.GET('/v1/organizations/{id}/notes', {
          params: { path: { id }, query: { findingId, limit: 500, ...cursor } },
        }),
      ),
    ),
  ]);
  const exposures = rows.flatMap((row) => row.exposures.filter(({ breachId }) => breachId === data.breachId));
  return {
    organization,
    finding: data,
    etag: response.headers.get('etag') ?? '',
    row: rows.find(({ row }) => row === data.vendor.row) ?? null,
    rows,
    exposures,
    notices,
    notes,
  };
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The rows of the newest report at which a finding stands. */
async function rowsOf(
  api: Api,
  { assessment, vendor, finding }: Pick<Schemas['WholeFinding'], 'assessment' | 'vendor' | 'finding'>,
): Promise<Schemas['VendorResult'][]> {
  if (assessment === null || vendor.row === null || finding === null) return [];
  const { externalId, name } = vendor;
  const isOne = (row: Schemas['VendorResult']): boolean =>
    row.externalId === externalId && (externalId !== null || row.name === name);
  const rows: Schemas['VendorResult'][] = [];
  // Of several rows of one finding the first can be under review where another is exposed: the name alone narrows them.
  const q = partOf(externalId ?? name ?? '');
  for (let cursor: string | undefined; ; ) {
    const page = await dataOf(
      api.GET('/v1/assessments/{id}/vendors', {
        params: {
          path: { id: assessment.id },
          query: { ...(q !== '' && { q }), ...(cursor !== undefined && { cursor }) },
        },
      }),
    );
    rows.push(...page.items.filter(isOne));
    if (page.nextCursor === null) return rows;
    cursor = page.nextCursor;
  }
}

/** What was recorded since the report was made, and does not count in it yet. */
export function recordedSince({ finding: { assessment, history }, notices }: FindingData): string[] {
  if (assessment === null) return [];
  const { createdAt } = assessment;
  const given = notices.filter(({ recordedAt, withdrawn }) => recordedAt > createdAt && withdrawn === undefined);
  const withdrawn = notices.filter(
    (notice) => notice.recordedAt <= createdAt && notice.withdrawn && notice.withdrawn.on > createdAt.slice(0, 10),
  );
  const approved = history.filter(({ kind, at }) => kind === 'risk-assessment-approved' && at > createdAt);
  return [
    ...(given.length > 0 ? [counted(given.length, 'notice')] : []),
    ...(withdrawn.length > 0 ? [`${counted(withdrawn.length, 'notice')} withdrawn`] : []),
    ...(approved.length > 0 ? ['an approved risk assessment'] : []),
  ];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
