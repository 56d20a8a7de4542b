import { lawVersion } from '../../domain/law/duties/index.ts';
import { Problem } from '../../domain/problem.ts';
import type { ExposureReport, ReportHead, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import type { ReportWriter } from '../../domain/report/reportWriter.ts';
import { chainUpTo, entryOfAssessment, mostBefore } from './auditOf.ts';
import type { Catalog } from './catalog.ts';
import type { AssessmentStore } from './ports.ts';
import { type ReadPart, readParts } from './readParts.ts';
import {
  breachIdsIn,
  claimsOf,
  claimsPart,
  dutyIdsIn,
  lawOf,
  lawPart,
  recordPart,
  requestPart,
} from './storedParts.ts';
import type { AuditStore } from './tenantPorts.ts';

/**
 * A file of the evidence. Where not all of them fit, those of a lower `rank` go first. `addresses`: where else it can be read.
 */
export type Piece = {
  name: string;
  what: string;
  content: string;
  rank: number;
  addresses: readonly string[];
};

export type EvidenceDeps = {
  assessments: AssessmentStore;
  audits: Pick<AuditStore, 'list'>;
  catalog(): Promise<Catalog>;
};

/** How evidence is taken: a writer of the readable page, and whether the caller may read the tenant's audit trail. */
export type EvidenceOptions = { page: ReportWriter<string>; mayReadTrail: boolean };

/** Of which report evidence is, and what of it cannot be had any more, in words. */
export type EvidenceOf = { head: ReportHead; missing: string[] };

/**
 * Hands on all that a stored report rests on, file by file: of a long report only one page is in memory at once.
 * @throws Problem `not-found`, for another tenant's report as for none.
 */
export async function readEvidence(
  deps: EvidenceDeps,
  tenantId: string,
  id: string,
  { page, mayReadTrail }: EvidenceOptions,
  take: (piece: Piece) => void,
): Promise<EvidenceOf> {
  const [breachIds, dutyIds] = [new Set<string>(), new Set<string>()];
  const timeline: TimelineEntry[] = [];
  const stored = new Set<string>();
  const read = (rows: readonly RowResult[]): void => {
    for (const row of rows) page.add(row);
    for (const breachId of breachIdsIn(rows)) breachIds.add(breachId);
    for (const dutyId of dutyIdsIn(rows)) dutyIds.add(dutyId);
  };
  let head: ReportHead | null = null;
  for await (const part of readParts(deps.assessments, tenantId, id)) {
    take(pieceOf(part, id));
    if (part.page === 'vendors') read(itemsOf<RowResult>(part.json));
    if (part.page === 'timeline') timeline.push(...itemsOf<TimelineEntry>(part.json));
    if (part.name === 'head') {
      const first = JSON.parse(part.json) as FirstAnswer;
      const { vendors, timeline: entries, nextCursor: _, timelineNextCursor: __, ...rest } = first;
      head = rest;
      // A list that is whole in the first answer has no pages.
      if (!stored.has('vendors')) read(vendors);
      if (!stored.has('timeline')) timeline.push(...entries);
    }
    stored.add(part.page ?? part.name);
  }
  if (head === null) throw new Problem('not-found', 'There is no assessment with this id.');
  take({
    name: 'report.html',
    what: 'the report as a page to read',
    content: page.end(head, timeline),
    rank: 4,
    addresses: [`/v1/assessments/${id}?format=html`],
  });
  const missing = [
    ...(stored.has(requestPart) ? [] : ['the request: this report was stored before requests were kept']),
    ...(stored.has(recordPart)
      ? []
      : [
          'the verdicts, notices, decisions, risk assessments and answers that counted: this report was stored before they were kept with it',
        ]),
    ...(stored.has(claimsPart) ? [] : await claimsAgain(deps, head, [...breachIds].sort(), take)),
    ...(stored.has(lawPart) ? [] : lawAgain(head, [...dutyIds].sort(), take)),
    ...(await trail(deps, tenantId, head, mayReadTrail, take)),
  ];
  return { head, missing };
}

type FirstAnswer = ExposureReport & { nextCursor: string | null; timelineNextCursor: string | null };
const itemsOf = <T>(json: string): T[] => (JSON.parse(json) as { items: T[] }).items;

/** What each stored part is in the evidence. */
const files: Record<string, Pick<Piece, 'name' | 'what' | 'rank'>> = {
  head: { name: 'report/head.json', what: 'the report as it was answered', rank: 0 },
  [requestPart]: { name: 'input/request.json', what: 'the request that the report was made from', rank: 1 },
  [recordPart]: {
    name: 'basis/record.json',
    what: 'the verdicts, notices, decisions and risk assessments that counted, and the accepted answers of vendors',
    rank: 1,
  },
  [lawPart]: {
    name: 'basis/law.json',
    what: 'the law used: each duty of the report with its dated values, sources and the day of the last check',
    rank: 2,
  },
  [claimsPart]: {
    name: 'basis/breaches.json',
    what: 'the claims used: each incident of the report with its sources, as they were read for it',
    rank: 3,
  },
};

function pieceOf({ name, json, page }: ReadPart, id: string): Piece {
  const file = files[name];
  const whole = `/v1/assessments/${id}`;
  if (file) return { ...file, content: json, addresses: name === 'head' ? [whole] : [] };
  const number = Number(name.slice(name.lastIndexOf('-') + 1));
  return {
    name: `report/${name}.json`,
    what: page === 'timeline' ? 'a page of the time line' : 'a page of the rows',
    content: json,
    rank: page === 'timeline' ? 5 : 6,
    addresses: [`${whole}/${page}?cursor=${page}-${number}`],
  };
}

/** Claims of a report that was stored without them: read again, where the store is still the one that was read. */
async function claimsAgain(
  deps: EvidenceDeps,
  { versions }: ReportHead,
  ids: readonly string[],
  take: (piece: Piece) => void,
): Promise<string[]> {
  const catalog = await deps.catalog();
  if (catalog.version !== versions.store)
    return [
      `the claims used: this report was stored without them, and the store is no more of version ${versions.store}`,
    ];
  const what = `the claims used, read again: the store still is of version ${versions.store}, which the report names`;
  const content = JSON.stringify(claimsOf(ids, await catalog.breaches(ids)));
  take({ name: 'basis/breaches.json', what, content, rank: 3, addresses: ids.map((id) => `/v1/breaches/${id}`) });
  return [];
}

/** The same of the law, which is coded here by its version. */
function lawAgain({ versions, asOf }: ReportHead, ids: readonly string[], take: (piece: Piece) => void): string[] {
  if (lawVersion !== versions.law)
    return [`the law used: this report was stored without it, and the law is no more coded as of ${versions.law}`];
  const what = `the law used, read again: it still is coded as of ${versions.law}, which the report names`;
  const content = JSON.stringify(lawOf(ids, asOf));
  take({ name: 'basis/law.json', what, content, rank: 2, addresses: ids.map((id) => `/v1/law/${id}?on=${asOf}`) });
  return [];
}

/**
 * The entry of the audit trail under which the report was made, with the chain up to it for those who may read the trail. What
 * was done later, such as taking this evidence, stands in the trail alone: so the same report gives the same evidence.
 */
async function trail(
  { audits }: EvidenceDeps,
  tenantId: string,
  head: ReportHead,
  mayReadTrail: boolean,
  take: (piece: Piece) => void,
): Promise<string[]> {
  const entry = await entryOfAssessment(audits, tenantId, head);
  if (entry === null) return ['the entry of the audit trail: none says that this report was made'];
  const entries = mayReadTrail ? await chainUpTo(audits, tenantId, entry) : [entry];
  take({
    name: 'audit/chain.json',
    what: 'the audit trail up to the entry under which the report was made, which is the last one',
    content: JSON.stringify(entries),
    rank: 1,
    addresses: ['/v1/audit/export'],
  });
  if (!mayReadTrail && entry.number > 1)
    return [`the audit trail before entry ${entry.number}: it takes a key with the scope admin, GET /v1/audit/export`];
  return entries[0]?.number === 1
    ? []
    : [`the audit trail before its last ${mostBefore} entries: GET /v1/audit/export gives it`];
}
