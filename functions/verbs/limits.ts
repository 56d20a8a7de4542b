import { longestAcceptance } from '../../domain/findings/acceptance.ts';
import { longestHistory } from '../../domain/findings/keptFinding.ts';
import { mostVersions } from '../../domain/findings/keptRiskAssessment.ts';
import { deepest } from '../../domain/parse.ts';
import { openDays } from '../../domain/questions/question.ts';
import type { RatePolicy } from '../../domain/rateLimit.ts';
import { mostVendors as mostAffected } from '../../domain/report/affectedBy.ts';
import { mostEvents } from '../../domain/report/calendarEvents.ts';
import { mostComputed, mostListed } from '../../domain/report/exposures.ts';
import { firstEntries, firstRows } from '../../domain/report/pages.ts';
import { mostScheduledRuns } from '../../domain/watch/schedule.ts';
import { alertPage } from './alerts.ts';
import { mostIncidents, mostVendors } from './assessmentRequest.ts';
import { mostAlarms } from './calendarFeeds.ts';
import { mostChecklists } from './checklists.ts';
import { mostExportBytes } from './exportTenant.ts';
import { overlapHours } from './keys.ts';
import { mostCandidates, mostQueries } from './matchVendors.ts';
import { longestQuery, pageSizes } from './query.ts';
import { mostBodyBytes } from './requestSize.ts';
import { mostResent } from './resend.ts';
import { retentionDays } from './retention.ts';
import { mostSigningKeys } from './signingKeys.ts';
import { graceDays } from './tenant.ts';
import { answerKeptHours } from './tenantPorts.ts';
import { confirmationDays } from './webhookConfirmation.ts';
import { mostWebhooks } from './webhookRecord.ts';

/** A limit of the API: what happens `beyond` it, and who sets it. */
export type Limit = {
  name: string;
  value: number;
  unit: string;
  beyond: string;
  setBy: 'product' | 'deployment' | 'platform';
};

const tooMany = '422 `invalid-request` with a pointer to the list; split it';
const outOfRange = '422 `invalid-request` with a pointer to the field';

const ofProduct: readonly Omit<Limit, 'setBy'>[] = [
  { name: 'vendors in an assessment', value: mostVendors, unit: 'rows', beyond: tooMany },
  {
    name: 'incidents with facts of their own in an assessment',
    value: mostIncidents,
    unit: 'incidents',
    beyond: tooMany,
  },
  {
    name: 'duties in a report',
    value: mostListed,
    unit: 'duties',
    beyond: '422 `invalid-request` with a pointer to the row where to split the list',
  },
  {
    name: 'duties in a report computed from facts that differ',
    value: mostComputed,
    unit: 'duties',
    beyond: '422 `invalid-request` with a pointer to the row where to split the list',
  },
  { name: 'queries in a match', value: mostQueries, unit: 'queries', beyond: tooMany },
  {
    name: 'candidates of a query',
    value: mostCandidates,
    unit: 'candidates',
    beyond: 'the best ones are given, `candidatesTotal` counts all',
  },
  { name: 'nesting of a body', value: deepest, unit: 'levels', beyond: '422 `invalid-request`' },
  {
    name: 'rows in the first answer of a report',
    value: firstRows,
    unit: 'rows',
    beyond: '`nextCursor` leads to the rest, in pages of as many',
  },
  {
    name: 'time-line entries in the first answer of a report',
    value: firstEntries,
    unit: 'entries',
    beyond: '`timelineNextCursor` leads to the rest, in pages of as many',
  },
  {
    name: 'vendors named where a breach reached a report',
    value: mostAffected,
    unit: 'vendors',
    beyond: 'the first ones are named, `total` counts all',
  },
  { name: 'page of breaches, changes, claims or keys', value: pageSizes.heads[1], unit: 'entries', beyond: outOfRange },
  { name: 'page of findings or risk assessments', value: pageSizes.heads[1], unit: 'entries', beyond: outOfRange },
  {
    name: 'time for which a risk is accepted',
    value: longestAcceptance,
    unit: 'days',
    beyond: '422 `invalid-request` with a pointer to `expiresOn`; accept it again when it ends',
  },
  {
    name: 'history of a finding',
    value: longestHistory,
    unit: 'bytes',
    beyond: '409 `conflict`; write what else is to be said into a note',
  },
  {
    name: 'versions of the risk assessment of a finding',
    value: mostVersions,
    unit: 'versions',
    beyond: '409 `conflict`; approve one of them',
  },
  {
    name: 'time for which a vendor can answer a question',
    value: openDays.most,
    unit: 'days',
    beyond: '422 `invalid-request` with a pointer to `expiresOn`; ask again when it has ended',
  },
  {
    name: 'checklists in an answer',
    value: mostChecklists,
    unit: 'checklists',
    beyond: 'the answer says in `warnings` that there are more; name a `row`, `breachId` or `dutyId`',
  },
  { name: 'page of runs or calendar feeds', value: pageSizes.heads[1], unit: 'entries', beyond: outOfRange },
  { name: 'page of alerts', value: alertPage.most, unit: 'entries', beyond: outOfRange },
  {
    name: 'scheduled runs of an organization',
    value: mostScheduledRuns,
    unit: 'runs a day',
    beyond: '422 `invalid-request` with a pointer to `cron`',
  },
  {
    name: 'dates in a calendar',
    value: mostEvents,
    unit: 'entries',
    beyond: 'the nearest ones are there; its description says how many are not',
  },
  { name: 'reminders of a date in a calendar', value: mostAlarms, unit: 'reminders', beyond: outOfRange },
  {
    name: 'page of the law, verdicts, history or audit trail',
    value: pageSizes.lines[1],
    unit: 'entries',
    beyond: outOfRange,
  },
  { name: 'page of an export', value: mostExportBytes, unit: 'bytes', beyond: '`nextCursor` leads on' },
  { name: 'length of a search term', value: longestQuery, unit: 'characters', beyond: outOfRange },
  {
    name: 'answers kept for repeats under an idempotency key',
    value: answerKeptHours,
    unit: 'hours',
    beyond: 'the key is free again',
  },
  { name: 'overlap of a rotated key', value: overlapHours.most, unit: 'hours', beyond: outOfRange },
  { name: 'webhooks of a tenant', value: mostWebhooks, unit: 'webhooks', beyond: '409 `conflict`; remove one first' },
  {
    name: 'time in which a mailbox is confirmed',
    value: confirmationDays,
    unit: 'days',
    beyond: '422 `invalid-request` with a pointer to `code`; remove the webhook and make it anew',
  },
  {
    name: 'keys that sign for a webhook',
    value: mostSigningKeys,
    unit: 'keys',
    beyond: '409 `conflict`; end one, or wait until one ends',
  },
  {
    name: 'events sent again by one request',
    value: mostResent,
    unit: 'events',
    beyond: '`nextFrom` says from when on to ask for the others',
  },
  { name: 'wait before a tenant is deleted', value: graceDays.most, unit: 'days', beyond: outOfRange },
  { name: 'shortest retention of reports', value: retentionDays.least, unit: 'days', beyond: outOfRange },
  {
    name: 'longest retention of reports',
    value: retentionDays.most,
    unit: 'days',
    beyond: `${outOfRange}; null keeps all`,
  },
];

/** What a file with a vendor list may be at most. */
export type TableLimits = { bytes: number; rows: number; columns: number; cell: number };

function ofTables({ bytes, rows, columns, cell }: TableLimits): Omit<Limit, 'setBy'>[] {
  const tooLarge = '413 `payload-too-large`, and nothing is taken';
  return [
    { name: 'file with a vendor list', value: bytes, unit: 'bytes', beyond: tooLarge },
    { name: 'vendors in a file', value: rows, unit: 'rows', beyond: tooLarge },
    { name: 'columns of a file', value: columns, unit: 'columns', beyond: tooLarge },
    {
      name: 'cell of a file',
      value: cell,
      unit: 'characters',
      beyond: 'an error with row and column; the row is left out',
    },
  ];
}

/** Every limit that a caller can meet, from the constants by which the code holds it. */
export function limits(rate: RatePolicy, tables: TableLimits): Limit[] {
  const refused = '429 `quota-exceeded` with `Retry-After`';
  return [
    {
      name: 'body of a request',
      value: mostBodyBytes,
      unit: 'bytes',
      beyond: '413 `payload-too-large`',
      setBy: 'platform',
    },
    ...[...ofProduct, ...ofTables(tables)].map((limit) => ({ ...limit, setBy: 'product' as const })),
    {
      name: 'requests of a tenant for long',
      value: rate.perSecond,
      unit: 'requests a second',
      beyond: refused,
      setBy: 'deployment',
    },
    { name: 'requests of a tenant at once', value: rate.burst, unit: 'requests', beyond: refused, setBy: 'deployment' },
    {
      name: 'requests of a calendar’s address at once, beside those of its tenant',
      value: rate.burst,
      unit: 'requests',
      beyond: refused,
      setBy: 'deployment',
    },
  ];
}
