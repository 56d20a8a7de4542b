import * as z from 'zod';
import { dataTypeSchema } from '../../../../domain/breach/breach.ts';
import { origins } from '../../../../domain/breach/contribution.ts';
import type { LinkedPeople, PeopleOfReports } from '../../../../domain/portal/linkedPeople.ts';
import type { ChangeFeed, ShownChange } from '../../../verbs/changes.ts';
import type { BreachList, ListedBreach } from '../../../verbs/listBreaches.ts';
import type { BreachRecord } from '../../../verbs/ports.ts';
import type { Contradiction } from '../../../verbs/readBreach.ts';
import { breachId, day, instant, nextCursor, vendorId, warnings } from './common.ts';
import { factSheet, shownFact } from './facts.ts';
import { objectOf } from './tied.ts';

export const origin = z.enum(origins).meta({
  id: 'Origin',
  description:
    'Who says something of a breach: `curators` through this API, the reviewed `incidents`, and the public sources.',
});

const vendorName = z.string().nullable().describe('Name of the vendor; null where the store no longer lists it.');
const changedAt = instant.describe('When something about the breach last changed in meaning.');

const people = z
  .object({
    count: z.int().nullable().describe('Number of people; null where a source says that it is not known.'),
    qualifier: z.string().describe('The source’s reserve: `as-reported`, `about`, `at-least`, `placeholder` …'),
  })
  .meta({ id: 'PeopleCount', description: 'A number of people, with the source’s reserve.' });

export const namedBreach = z
  .object({
    breachId: breachId.describe('The breach.'),
    title: z.string().nullable().describe('The incident in words; null where it is not told on that day.'),
  })
  .meta({ id: 'NamedBreach', description: 'Another breach, by id and title.' });

const listedBreach = objectOf<ListedBreach>()('ListedBreach', 'A breach as lists show it.', {
  id: breachId.describe('The breach.'),
  title: z.string().describe('The incident in words.'),
  vendorId: vendorId.describe('The vendor at which it was.'),
  vendorName,
  aliases: z.array(z.string()).describe('Names of the victim in the sources; each confirms a match alone.'),
  weakAliases: z.array(z.string()).describe('Names that never confirm a match alone.'),
  kind: z.string().describe('What kind of incident it was.'),
  status: z.enum(['open', 'closed']).describe('`open`: counts or facts still moved when last looked at.'),
  checkedOn: day.describe('Day on which somebody last looked.'),
  knownSince: day.nullable().describe('Day from which the public could know of it.'),
  states: z.array(z.string()).describe('States of the organizations and notices that reports name, two letters each.'),
  dataTypes: z.array(dataTypeSchema).describe('Kinds of data that sources name.'),
  individuals: people.nullable().describe('People affected; null where no source gives a number.'),
  upstream: namedBreach.nullable().describe('The incident through which this one came.'),
  changedAt,
  link: z.string().describe('Where the breach can be read.'),
});

const askedVendor = z
  .object({
    vendorId: vendorId.describe('The vendor.'),
    vendorName: z.string().describe('Its name.'),
    via: z.array(z.string()).describe('By what the name was recognized.'),
  })
  .meta({ id: 'AskedVendor', description: 'A vendor as whom the parameter `vendor` was read.' });

export const breachList = objectOf<BreachList>()('BreachList', 'Breaches that fit the question, the newest first.', {
  items: z.array(listedBreach).describe('The breaches of this page.'),
  nextCursor,
  total: z.int().describe('How many there are in all pages.'),
  vendors: z.array(askedVendor).exactOptional().describe('As whom the name of `vendor` was read.'),
  warnings,
});

const changedField = z
  .object({
    field: z.string().describe('The field.'),
    before: z.string().nullable().describe('What it read before; null for nothing.'),
    after: z.string().nullable().describe('What it reads now; null for nothing.'),
  })
  .meta({ id: 'ChangedField', description: 'What one field read before and after a change, in words.' });

const change = objectOf<ShownChange>()('Change', 'One change of meaning of one breach.', {
  position: z.string().describe('Place of the change among all changes: it never changes, and tells repeats apart.'),
  at: instant.describe('When the store wrote it.'),
  breachId: breachId.describe('The breach.'),
  kind: z.enum(['added', 'changed', 'withdrawn']).describe('What happened to the breach.'),
  title: z.string().describe('The incident in words.'),
  vendorId: vendorId.describe('The vendor at which it was.'),
  vendorName,
  origin: origin.describe('Who changed what it says.'),
  fields: z.array(changedField).describe('What changed; of a long list the first ones.'),
  claimsAdded: z.int().describe('Claims that came.'),
  claimsWithdrawn: z.int().describe('Claims that went.'),
  by: z.string().exactOptional().describe('The curator, by the label of the key.'),
  reason: z.string().exactOptional().describe('Why, as the curator said.'),
  successor: breachId.exactOptional().describe('Where a withdrawn breach goes on.'),
  link: z.string().describe('Where the breach can be read.'),
});

export const changeFeed = objectOf<ChangeFeed>()('ChangeFeed', 'Changes of meaning in the store, the oldest first.', {
  items: z.array(change).describe('The changes of this page.'),
  nextCursor,
  resume: z.string().describe('To ask with later, as `changesAfter`: what came until then.'),
  warnings,
});

const tracedPeople = objectOf<PeopleOfReports>()(
  'PeopleOfReports',
  'Federal reports of one kind of reporter, added up.',
  {
    reports: z.int().describe('Reports that give a count.'),
    people: z.int().describe('People of these reports.'),
    uncounted: z.int().describe('Reports with 500 or 501, which stand for "not counted yet", or with no count at all.'),
    gone: z.int().describe('Reports that the portal no longer shows: left out of the sum.'),
  },
);

const linkedPeople = objectOf<LinkedPeople>()(
  'LinkedPeople',
  'People of the federal reports that are tied to a breach, each report once.',
  {
    own: tracedPeople.describe('Reports of the vendor itself.'),
    customers: tracedPeople.describe('Reports of its customers.'),
    atLeast: z.int().nullable().describe('The larger of the two sums; null where no report gives a count.'),
    atMost: z.int().nullable().describe('Their sum; null where a report is not counted yet.'),
    text: z.string().describe('What the figures mean, and what may overlap.'),
  },
);

export const tombstone = objectOf<NonNullable<BreachRecord['withdrawn']>>()(
  'Tombstone',
  'What stays of a breach of which nobody tells any more.',
  {
    at: instant.describe('When it was withdrawn.'),
    reason: z.string().describe('Why.'),
    successor: breachId.exactOptional().describe('Where it goes on.'),
  },
);

const contradiction = objectOf<Contradiction>()('Contradiction', 'Sources that contradict each other on one field.', {
  field: z.string().describe('The field.'),
  chosen: z.string().describe('What stands.'),
  against: z.array(z.string()).describe('What other sources say, with their names.'),
  because: z.string().describe('Why it stands.'),
});

const originPart = z
  .object({
    origin: origin.describe('Who.'),
    describes: z.boolean().describe('Whether it gives title and vendor.'),
    claims: z.int().describe('Claims that it makes.'),
    withdrawals: z.int().describe('Claims that it withdrew.'),
  })
  .meta({ id: 'OriginPart', description: 'What one origin says of a breach, in figures.' });

const links = z
  .object({
    self: z.string().describe('The breach.'),
    claims: z.string().describe('Its claims.'),
    history: z.string().describe('Its history.'),
    affected: z.string().describe('The vendors of the tenant that it reaches.'),
  })
  .meta({ id: 'BreachLinks', description: 'Addresses about a breach.' });

const frame = {
  id: breachId.describe('The breach.'),
  asOf: day.describe('The day whose knowledge is told.'),
  changedAt,
  links: links.describe('Where more is told.'),
  warnings,
};

const breachVendor = z
  .object({ vendorId: vendorId.describe('The vendor.'), vendorName })
  .meta({ id: 'BreachVendor', description: 'The vendor at which a breach was.' });

const standingBreach = z
  .object({
    ...frame,
    title: z.string().describe('The incident in words, as far as it may be told on that day.'),
    vendor: breachVendor.describe('The vendor at which it was.'),
    knownSince: day.nullable().describe('Day from which the public could know of it.'),
    isPublic: z.boolean().describe('Whether the public could know of it on that day.'),
    kind: z.string().exactOptional().describe('What kind of incident it was; told from `checkedOn` on.'),
    aliases: z.array(z.string()).exactOptional().describe('Names of the victim; told from `checkedOn` on.'),
    weakAliases: z
      .array(z.string())
      .exactOptional()
      .describe('Names that confirm nothing alone; told from `checkedOn` on.'),
    status: z.enum(['open', 'closed']).nullable().describe('`open`: facts still moved; null before `checkedOn`.'),
    checkedOn: day.describe('Day on which somebody last looked.'),
    openQuestions: z.array(z.string()).describe('What nobody has found out yet.'),
    notes: z.array(z.string()).describe('What we noted.'),
    facts: factSheet(shownFact),
    contradictions: z.array(contradiction).describe('Fields on which sources disagree.'),
    people: linkedPeople.nullable().describe('People of the federal reports tied to it; null where none was followed.'),
    upstream: namedBreach.nullable().describe('The incident through which it came.'),
    downstream: z.array(namedBreach).describe('Incidents that came through it.'),
    origins: z.array(originPart).describe('Who says something of it.'),
    withdrawn: z.null().describe('It stands.'),
  })
  .meta({ id: 'StandingBreach', description: 'A breach as it was known on a day.' });

const withdrawnBreach = z
  .object({ ...frame, withdrawn: tombstone.describe('Since when, and why.') })
  .meta({ id: 'WithdrawnBreach', description: 'A breach that was withdrawn.' });

export const breach = z
  .union([standingBreach, withdrawnBreach])
  .meta({ id: 'Breach', description: 'A breach as it was known on a day, or its tombstone.' });
