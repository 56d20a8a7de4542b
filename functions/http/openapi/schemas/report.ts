import * as z from 'zod';
import { organizationSchema } from '../../../../domain/law/facts.ts';
import type { Coverage } from '../../../../domain/report/coverage.ts';
import type {
  Exposure,
  Finding,
  ReportHead,
  RowResult,
  RowSetAside,
  Summary,
  TimelineEntry,
  VendorMateriality,
} from '../../../../domain/report/exposureReport.ts';
import type { AssessmentEntry } from '../../../verbs/ports.ts';
import {
  breachId,
  day,
  dutyId,
  fieldError,
  instant,
  nextCursor,
  statedDate,
  thresholds,
  vendorId,
  warnings,
} from './common.ts';
import { duty, status } from './duty.ts';
import { fact, factSheet } from './facts.ts';
import { decidedMatch, matchFields, verdictNote } from './match.ts';
import { objectOf, wordsOf } from './tied.ts';

export const finding = wordsOf<Finding>()(['exposed', 'review', 'clear', 'rejected']).meta({
  id: 'Finding',
  description:
    '`exposed`: an incident reaches the vendor. `review`: one may, a person should look. `clear`: nothing known in the sources, which is no clearance. `rejected`: the row could not be read.',
});

const materiality = objectOf<VendorMateriality>()(
  'VendorMateriality',
  'What the vendor, where it is an SEC registrant, said and filed. It starts no clock of its customers.',
  {
    registrant: z.string().nullable().describe('The registrant, by name.'),
    vendorDeterminedOn: statedDate.nullable().describe('When it determined that the incident is material.'),
    vendorFiledOn: statedDate.nullable().describe('When it filed Form 8-K under Item 1.05.'),
    vendorDueOn: day.nullable().describe('The day on which the filing was due.'),
    vendorOnTime: z.boolean().nullable().describe('Whether it filed in time; null where that is not known.'),
    note: z.string().describe('What this says and does not say.'),
  },
);

const externalId = z.string().nullable().describe('The organization’s own id of the vendor; null where it gave none.');
const rowName = z.string().nullable().describe('The vendor’s name as the list writes it; null where it gave none.');

export const exposure = objectOf<Exposure>()(
  'Exposure',
  'One incident that reaches one vendor, with what is known of it and what it asks for.',
  {
    breachId: breachId.nullable().describe('The breach; null for an incident that only the organization knows of.'),
    title: z.string().describe('The incident in words.'),
    vendorId: vendorId.nullable().describe('The entity at which the incident was.'),
    decision: z.enum(['match', 'review']).describe('`match`: exposed. `review`: a doubtful match or a corporate link.'),
    path: z.array(z.string()).describe('How the incident reaches the vendor: `direct`, `subsidiary`, `upstream: …`.'),
    explanation: z.array(z.string()).describe('Why, in sentences.'),
    organizationNamed: z.enum(['affected', 'unaffected']).nullable().describe('How sources name this organization.'),
    organizationNamedBy: z.array(z.string()).describe('The sources that name it.'),
    knownSince: day.nullable().describe('Day from which the public could know of the incident.'),
    openQuestions: z.array(z.string()).describe('What nobody has found out yet.'),
    facts: factSheet(fact),
    contradictions: z.array(z.string()).describe('Facts that cannot all be true, in words.'),
    materiality: materiality.describe('What the vendor told the SEC.'),
    duties: z.array(duty).describe('Every duty that was looked at, owed or not.'),
  },
);

const setAside = objectOf<RowSetAside>()('SetAside', 'An entity that a person ruled out for this vendor.', {
  vendorId: vendorId.describe('The entity.'),
  ...matchFields,
  verdict: verdictNote.describe('The verdict that ruled it out.'),
  breachIds: z.array(breachId).describe('Incidents that would else reach the vendor.'),
});

export const row = objectOf<RowResult>()('VendorResult', 'What was found for one row of the list.', {
  row: z.int().describe('Place of the row in the list, from 0.'),
  externalId,
  name: rowName,
  finding: finding.describe('The worst finding of the row.'),
  errors: z.array(fieldError).exactOptional().describe('Why the row was rejected.'),
  thresholds: thresholds.exactOptional().describe('Of this row, where they differ from the report’s.'),
  matches: z.array(decidedMatch).describe('Entities of the store that the row can mean, the surest first.'),
  exposures: z.array(exposure).describe('Incidents that reach the vendor.'),
  setAside: z.array(setAside).exactOptional().describe('What verdicts took out of matches and exposures.'),
});

export const timelineEntry = objectOf<TimelineEntry>()('TimelineEntry', 'One day of the time line.', {
  on: z.string().describe('The day, or the part of a date that is known.'),
  kind: z.enum(['event', 'deadline']).describe('Whether something happened or is due.'),
  label: z.string().describe('What, in words.'),
  vendor: z.string().describe('The vendor, as the list names it.'),
  externalId,
  breachId: breachId.nullable().describe('The breach that it belongs to.'),
  dutyId: dutyId.exactOptional().describe('Of a deadline: the duty.'),
  status: status.exactOptional().describe('Of a deadline: where its clock stands.'),
});

export const summary = objectOf<Summary>()('Summary', 'The report in figures.', {
  vendors: z.int().describe('Rows of the list.'),
  exposed: z.int().describe('Rows with the finding `exposed`.'),
  review: z.int().describe('Rows with the finding `review`.'),
  clear: z.int().describe('Rows with the finding `clear`.'),
  rejected: z.int().describe('Rows that could not be read.'),
  deadlines: z
    .partialRecord(status, z.int())
    .describe('Duties of exposed vendors that are due or may be, counted by the state of their clocks.'),
  nextDue: day.nullable().describe('The next date that has not passed, of the organization’s own duties.'),
  setAside: z
    .int()
    .exactOptional()
    .describe('Rows from which verdicts keep incidents away; left out where there are none.'),
});

export const coverage = objectOf<Coverage>()('Coverage', 'A source of the store: what was looked at, and as of when.', {
  source: z.string().describe('The source: `incidents`, `hhs-ocr`, `vcdb`, `sec-8k`.'),
  asOf: z.string().describe('Day, month or year as of which the store holds it.'),
  records: z.int().describe('Breaches of which it says something.'),
  digest: z.string().exactOptional().describe('Digest of what was last brought in.'),
  newest: z.string().exactOptional().describe('Newest day in its records.'),
  lacks: z
    .array(z.string())
    .exactOptional()
    .describe('Parts of the source of which the store holds nothing, in words.'),
});

export const reportVersions = z
  .object({
    matcher: z.string().describe('Version of the matcher.'),
    law: z.string().describe('Version of the coded law.'),
    store: z.string().describe('Version of the breach store: a digest of its contents.'),
    verdicts: z.string().exactOptional().describe('Digest of the tenant’s verdicts in force, where there are any.'),
  })
  .meta({
    id: 'ReportVersions',
    description: 'What the report was made with: the same versions and input give the same report.',
  });

export const assessment = objectOf<
  ReportHead & {
    vendors: RowResult[];
    timeline: TimelineEntry[];
    nextCursor: string | null;
    timelineNextCursor: string | null;
  }
>()('Assessment', 'An exposure report. Its first answer holds at most 200 vendors and 500 entries of the time line.', {
  id: z.uuid().describe('Id of the report.'),
  createdAt: instant.describe('When it was made.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  organization: organizationSchema.describe('The organization, as the request described it.'),
  organizationId: z.uuid().exactOptional().describe('Where the organization is one that the tenant keeps.'),
  versions: reportVersions.describe('What the report was made with.'),
  thresholds: thresholds.exactOptional().describe('Where they are not the product’s default.'),
  inputDigest: z.string().describe('SHA-256 of the request with its day, in hex.'),
  coverage: z.array(coverage).describe('What was looked at.'),
  clearMeans: z.string().describe('What the finding `clear` says, and what it does not.'),
  summary: summary.describe('How many rows have which finding, and what is due next.'),
  warnings,
  notice: z.string().describe('What a report is not: legal advice.'),
  nextCursor: z
    .string()
    .nullable()
    .describe(
      'Where the vendors that this answer leaves out begin, for `GET /v1/assessments/{id}/vendors`; else null.',
    ),
  timelineNextCursor: z
    .string()
    .nullable()
    .describe('Where the rest of the time line begins, for `GET /v1/assessments/{id}/timeline`; else null.'),
  vendors: z.array(row).describe('Those with findings first where the list is long, else in the order of the list.'),
  timeline: z.array(timelineEntry).describe('Events and deadlines of all vendors, the earliest first.'),
});

export const vendorPage = z
  .object({
    items: z.array(row).describe('Rows of the list, in its order.'),
    nextCursor,
    warnings: warnings.exactOptional(),
  })
  .meta({ id: 'VendorPage', description: 'A page of the rows of a report.' });

export const timelinePage = z
  .object({
    items: z.array(timelineEntry).describe('Entries of the time line, in its order.'),
    nextCursor,
    warnings: warnings.exactOptional(),
  })
  .meta({ id: 'TimelinePage', description: 'A page of the time line of a report.' });

const assessmentEntry = objectOf<AssessmentEntry>()('AssessmentEntry', 'A report in figures.', {
  id: z.uuid().describe('Id of the report.'),
  createdAt: instant.describe('When it was made.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  organization: z.string().describe('The name of the organization.'),
  organizationId: z.uuid().optional().describe('Where the organization is one that the tenant keeps.'),
  summary: summary.describe('How many rows have which finding, and what is due next.'),
  versions: reportVersions.describe('What the report was made with.'),
  inputDigest: z.string().describe('SHA-256 of the request with its day, in hex.'),
});

export const assessmentPage = z
  .object({ items: z.array(assessmentEntry).describe('The newest first.'), nextCursor, warnings })
  .meta({ id: 'AssessmentPage', description: 'The reports of the tenant.' });
