import * as z from 'zod';
import { diffHeadSchema, diffItemSchema } from '../../../../domain/report/diffSchema.ts';
import type { Comparison } from '../../../verbs/compare.ts';
import { describe, name } from '../describe.ts';
import { day, nextCursor, warnings } from './common.ts';
import { reportVersions, summary } from './report.ts';
import { objectOf } from './tied.ts';

name(diffItemSchema.shape.reason, 'DifferenceReason', 'Why something differs: a closed list.');
describe(diffItemSchema.shape.vendor, 'DifferenceVendor', 'The vendor that a difference is about.', {
  row: 'Its place in the list, from 0.',
  externalId: 'The organization’s own id of the vendor; null where it gave none.',
  name: 'The vendor’s name as the list writes it; null where it gave none.',
});
describe(diffItemSchema, 'Difference', 'One difference between two reports.', {
  change:
    '`added`: new. `cleared`: gone, done, or no longer owed. `reopened`: a duty that was done or not owed and is open again. `changed`: anything else.',
  about: 'What differs.',
  reason: 'Why.',
  alsoChanged: 'Where several causes changed at once: what else may have played a part.',
  path: 'A JSON pointer into the later report (of what is gone, into the earlier one), by ids where a list has them.',
  vendor: 'The vendor.',
  breachId: 'The breach, where one is meant; null for an incident that only the organization knows of.',
  dutyId: 'The duty, where one is meant.',
  field: 'Of a fact: its name.',
  saidBy: 'Of a fact: whether the sources or the organization say it.',
  before: 'The value of the earlier report; null where it has none.',
  after: 'The value of the later report; null where it has none.',
  text: 'The difference in a sentence.',
});

const side = objectOf<Comparison['before']>()('ComparedReport', 'One side of a comparison.', {
  id: z.string().describe('Id of the report.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  versions: reportVersions.describe('What it was made with.'),
});
const around = diffHeadSchema.shape.around.element;
describe(around, 'AroundDifference', 'Something around the vendors that differs.', {
  what: 'What.',
  before: 'The value of the earlier report.',
  after: 'The value of the later report.',
});

const number = (what: string): z.ZodInt => z.int().describe(`How many differences are \`${what}\`.`);
const counts = objectOf<Comparison['counts']>()('DifferenceCounts', 'How many differences of each kind there are.', {
  added: number('added'),
  changed: number('changed'),
  cleared: number('cleared'),
  reopened: number('reopened'),
});
const summaries = objectOf<Comparison['summary']>()('ComparedSummaries', 'Both reports in figures.', {
  before: summary.describe('The earlier one.'),
  after: summary.describe('The later one.'),
});

export const comparison = objectOf<Comparison>()('Comparison', 'How two reports differ.', {
  before: side.describe('The earlier report.'),
  after: side.describe('The later report.'),
  around: z.array(around).describe('What differs around the vendors: day, organization, versions, thresholds.'),
  counts: counts.describe('All differences, counted; also those of other pages.'),
  summary: summaries.describe('The figures of both.'),
  items: z
    .array(diffItemSchema)
    .describe('In the order of the later list: of each vendor itself, its incidents, their facts and duties.'),
  nextCursor,
  warnings,
});
