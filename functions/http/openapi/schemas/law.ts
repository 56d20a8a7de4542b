import * as z from 'zod';
import type { DatedValue, Parameter } from '../../../../domain/law/parameter.ts';
import type { LawEntry } from '../../../../domain/law/register.ts';
import { confidence, day, dutyId, jurisdiction, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';

const textSource = z
  .object({ title: z.string().describe('The text.'), url: z.string().describe('Where it can be read.') })
  .meta({ id: 'TextSource', description: 'The legal text that sets a value.' });

const datedValue = objectOf<DatedValue<unknown>>()('DatedValue', 'One value of a legal parameter, from a day on.', {
  from: day.describe('First day on which it is in force.'),
  value: z.unknown().describe('The number, word, list or rule; null for an ending.'),
  publishedOn: day.nullable().describe('Day on which the text was published; null where that is not established.'),
  source: textSource.describe('The text that sets it.'),
  note: z.string().exactOptional().describe('What is to be known of it.'),
});

const parameter = objectOf<Parameter<unknown>>()(
  'Parameter',
  'A number, word or list that a legal text sets, as a series of dated values.',
  {
    id: z.string().describe('Id of the parameter.'),
    description: z.string().describe('What it is.'),
    unit: z.string().describe('In what it is measured: `calendar days`, `hours`, `rule` …'),
    values: z.array(datedValue).describe('The values, the oldest first.'),
    checkedOn: day.describe('Day on which somebody last held the values against the text.'),
  },
);

const entryFields = {
  dutyId: dutyId.describe('The duty.'),
  jurisdiction: jurisdiction.describe('Whose law it is.'),
  title: z.string().describe('The duty in words.'),
  status: z
    .enum(['coded', 'convention', 'none-in-this-law'])
    .describe(
      '`coded`: computed. `convention`: a rule of counting that other duties use. `none-in-this-law`: the law was read and has no such duty.',
    ),
  recipient: z.string().nullable().describe('Who is to be told; null where nobody is.'),
  citation: z.string().describe('The text.'),
  confidence: confidence.describe('How well the coded text was checked.'),
  checkedOn: day.describe('Day on which somebody last held the values against the text.'),
  inForceFrom: day.nullable().describe('First day that is coded.'),
};

const fullEntry = {
  ...entryFields,
  sources: z.array(z.string()).describe('Addresses where the text can be read.'),
  doubts: z.array(z.string()).describe('What is not settled, or was not seen in the official text.'),
  values: z.array(parameter).describe('The dated values that the duty is computed from.'),
};

export const lawDuty = objectOf<
  LawEntry & { on?: string; inForce?: Record<string, DatedValue<unknown> | null>; warnings: readonly string[] }
>()('LawDuty', 'One duty of the register, with its dated values.', {
  ...fullEntry,
  on: day.exactOptional().describe('The day that was asked for.'),
  inForce: z
    .record(z.string(), datedValue.nullable())
    .exactOptional()
    .describe('By parameter: the value in force on that day; null where there was none.'),
  warnings,
});

const lawSummary = z
  .object({
    ...entryFields,
    source: z.string().nullable().describe('The first address where the text can be read.'),
    doubts: z.int().describe('How many doubts are noted.'),
    link: z.string().describe('Where the duty can be read whole.'),
  })
  .meta({ id: 'LawSummary', description: 'One line of the register.' });

/** Proposals of federal and foreign law and those in the files of States are told with other fields. */
const pending = z
  .object({
    id: z.string().exactOptional().describe('Id of the proposal.'),
    jurisdiction: jurisdiction.describe('Whose law it would be.'),
    title: z.string().exactOptional().describe('The proposal in words.'),
    what: z.string().exactOptional().describe('What it would change.'),
    status: z.string().describe('Where it stands, in words.'),
    from: z.string().nullable().exactOptional().describe('From when it would be in force; null where nobody knows.'),
    citation: z.string().exactOptional().describe('The text.'),
    sources: z.array(z.string()).exactOptional().describe('Addresses where it can be read.'),
    confidence: confidence.exactOptional().describe('How well this was checked.'),
    checkedOn: day.exactOptional().describe('Day on which somebody last looked.'),
    whatItWouldBring: z.string().exactOptional().describe('What it would ask, of whom.'),
  })
  .meta({ id: 'PendingLaw', description: 'Law that is proposed or waits for a rule. No duty is computed from it.' });

const notCoded = z
  .object({
    what: z.string().describe('What is left out.'),
    why: z.string().describe('Why.'),
    source: z.string().exactOptional().describe('Where its text can be read.'),
  })
  .meta({ id: 'NotCoded', description: 'What the calculator leaves out on purpose: not coded, never "no duty".' });

export const lawList = z
  .object({
    items: z.array(lawSummary).describe('Duties, in the order of reports.'),
    nextCursor,
    total: z.int().describe('Duties in all pages.'),
    law: z.string().describe('Version of the coded law.'),
    pending: z.array(pending).exactOptional().describe('Law that is not in force yet; on the first page.'),
    notCoded: z.array(notCoded).exactOptional().describe('What is left out on purpose; on the first page.'),
    warnings,
  })
  .meta({ id: 'LawList', description: 'The register of law.' });
