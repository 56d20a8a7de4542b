import * as z from 'zod';
import type { Checklist, ChecklistItem, ItemStatus, MissingFact } from '../../../../domain/checklists/checklist.ts';
import type { KnownFact } from '../../../../domain/checklists/known.ts';
import type { Asked } from '../../../../domain/checklists/needs.ts';
import { organizationSchema } from '../../../../domain/law/facts.ts';
import type { Checklists } from '../../../verbs/checklists.ts';
import { fieldTexts } from '../describe.ts';
import { breachId, confidence, day, dutyId, instant, jurisdiction, warnings } from './common.ts';
import { answer, status } from './duty.ts';
import { reportVersions } from './report.ts';
import { objectOf, wordsOf } from './tied.ts';

const itemStatus = wordsOf<ItemStatus>()(['known', 'partly', 'missing', 'to-write']).meta({
  id: 'ChecklistItemStatus',
  description:
    'Where an item stands. `known`: all that it needs is known. `to-write`: a person writes or attaches it; what is known for it stands beside it, and no text is made up.',
});

const asked = wordsOf<Asked>()([
  'vendor',
  'forensic firm',
  'privacy officer',
  'security officer',
  'counsel',
  'finance',
]).meta({ id: 'AskedParty', description: 'Who can be asked for what is missing.' });

const needText = z.string().describe('What it is needed for, by a key that stays.');

const knownFact = objectOf<Omit<KnownFact, 'need'> & { need: string }>()(
  'KnownForNotice',
  'Something that is known for an item of a notice.',
  {
    need: needText,
    fact: z.string().describe('The field of `IncidentFacts`, or the fact of the breach store.'),
    text: z.string().describe('What is known, in words.'),
    sources: z
      .array(
        z
          .object({
            text: z.string().describe('Whose word it is.'),
            url: z.string().exactOptional().describe('Where it can be read.'),
          })
          .meta({ id: 'KnownSource', description: 'Whose word a fact is.' }),
      )
      .describe('Whose word it is, the nearest first.'),
    conflicts: z.array(z.string()).describe('What other sources say against it.'),
  },
);

const missingFact = objectOf<Omit<MissingFact, 'need'> & { need: string }>()(
  'MissingForNotice',
  'Something that is missing for an item of a notice.',
  {
    need: needText,
    what: z.string().describe('What is missing, in words.'),
    facts: z.array(z.string()).describe('Fields of `IncidentFacts` that would tell it; empty where none does.'),
    ask: z.array(asked).describe('Who can be asked.'),
  },
);

const item = objectOf<
  Omit<ChecklistItem, 'known' | 'missing'> & {
    known: z.infer<typeof knownFact>[];
    missing: z.infer<typeof missingFact>[];
  }
>()('ChecklistItem', 'One thing that a notice must contain.', {
  key: z.string().describe('A key that stays the same in all laws that ask for such a thing.'),
  text: z.string().describe('The item in the words of the coded list.'),
  citation: z
    .object({
      text: z.string().describe('The text that sets the duty.'),
      source: z.string().describe('The text that set this list.'),
      url: z.string().nullable().describe('Where it can be read.'),
      note: z.string().exactOptional().describe('The paragraph, or what is to be known of it.'),
    })
    .meta({ id: 'ItemCitation', description: 'Where the words of an item stand.' })
    .describe('Where its words stand.'),
  status: itemStatus.describe('Where it stands.'),
  applies: z
    .enum(['yes', 'no', 'open'])
    .exactOptional()
    .describe('Of an item that is asked for only with some kinds of data: whether they are involved.'),
  known: z.array(knownFact).describe('What is known for it. A vendor’s totals are never the organization’s numbers.'),
  missing: z.array(missingFact).describe('What is missing for it.'),
});

const counts = objectOf<Record<ItemStatus, number>>()('ChecklistCounts', 'How many items stand where.', {
  known: z.int().describe('Known.'),
  partly: z.int().describe('Known in part.'),
  missing: z.int().describe('Missing.'),
  'to-write': z.int().describe('To be written.'),
});

const checklist = objectOf<Omit<Checklist, 'items'> & { items: z.infer<typeof item>[] }>()(
  'Checklist',
  'What the notice of one duty must contain, beside what is known for it.',
  {
    row: z.int().describe('The row of the vendor, from 0.'),
    externalId: z.string().nullable().describe('The organization’s own id of the vendor.'),
    vendor: z.string().nullable().describe('The vendor, as the list writes it.'),
    breachId: breachId.nullable().describe('The incident; null where only the organization knows of it.'),
    incident: z.string().describe('The incident in words.'),
    dutyId: dutyId.describe('The duty.'),
    jurisdiction: jurisdiction.describe('Whose law it is.'),
    title: z.string().describe('The duty in words.'),
    owedBy: z.enum(['organization', 'vendor', 'subcontractor']).describe('Who owes it.'),
    recipient: z.string().describe('Who is to be told.'),
    citation: z.string().describe('The text that sets the duty.'),
    sources: z.array(z.string()).describe('Addresses where it can be read.'),
    confidence: confidence.describe('How well the coded text was checked.'),
    standard: z.string().nullable().describe('The words that the text puts before a number or in its place.'),
    answer: answer.describe('Whether the duty is owed on these facts.'),
    status: status.describe('Where its clock stands.'),
    due: day.nullable().describe('The cautious date.'),
    items: z.array(item).describe('In the order of the law’s list.'),
    counts: counts.describe('Its items, counted by where they stand.'),
  },
);

const assessment = objectOf<Checklists['assessment']>()('ChecklistReport', 'The report that checklists are of.', {
  id: z.uuid().describe('Id of the report.'),
  createdAt: instant.describe('When it was made.'),
  asOf: day.describe('The day of its knowledge.'),
  organization: organizationSchema,
  versions: reportVersions.describe('What it was made with.'),
});
fieldTexts.set('ChecklistReport', { organization: 'Whose notices these are.' });

export const checklists = objectOf<Omit<Checklists, 'items'> & { items: z.infer<typeof checklist>[] }>()(
  'Checklists',
  'Checklists of notices.',
  {
    assessment: assessment.describe('The report.'),
    items: z
      .array(checklist)
      .describe('One for each duty that is owed, or may be, and whose law lists what its notice must contain.'),
    notice: z.string().describe('What this is not: legal advice.'),
    warnings,
  },
);
