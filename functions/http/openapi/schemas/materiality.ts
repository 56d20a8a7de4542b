import * as z from 'zod';
import { incidentFactsSchema } from '../../../../domain/law/facts.ts';
import {
  decisionSchema,
  type FactsOfDecisions,
  type RecordedDecision,
} from '../../../../domain/materiality/decision.ts';
import type { DisclosureChoice } from '../../../../domain/materiality/disclosure.ts';
import type { Basis } from '../../../../domain/materiality/law.ts';
import type { MaterialityFact } from '../../../../domain/materiality/materialityFacts.ts';
import type { PeerDays, Spread } from '../../../../domain/materiality/peerDays.ts';
import type { Workspace } from '../../../verbs/materiality.ts';
import { fieldTexts } from '../describe.ts';
import { breachId, day, warnings } from './common.ts';
import { factor, recordFields } from './decision.ts';
import { duty } from './duty.ts';
import { reportVersions } from './report.ts';
import { objectOf } from './tied.ts';
import '../factTexts.ts';

const basis = objectOf<Basis>()('LegalBasis', 'A text on which a question rests.', {
  citation: z.string().describe('The text.'),
  url: z.string().describe('Where it can be read.'),
  says: z.string().describe('What it says, in our own words.'),
});

const saidBy = objectOf<MaterialityFact['sources'][number]>()('SaidBy', 'Whose word a fact is.', {
  by: z.enum(['organization', 'sources']).describe('The organization itself, or sources of the breach store.'),
  text: z.string().describe('The source; of the organization’s own word the field that bears it.'),
  url: z.string().exactOptional().describe('Where it can be read.'),
});

const question = z.string().describe('What is to be found out.');
const fact = objectOf<MaterialityFact>()(
  'MaterialityFact',
  'A fact that bears on materiality, or the question that asks for it. It is no score.',
  {
    factor: factor.describe('The kind of fact.'),
    title: z.string().describe('The factor in words.'),
    value: z.unknown().describe('What is known, in the shape of its factor; null where nothing is. `text` reads it.'),
    text: z.string().describe('What is known, in words.'),
    sources: z.array(saidBy).describe('Whose word it is.'),
    question: question.exactOptional().describe('What is still to be found out; left out where nothing is.'),
    bearing: z.string().describe('Why it bears on materiality.'),
    law: basis.describe('The text that says so.'),
  },
);

const asked = objectOf<Workspace['questions'][number]>()('MaterialityQuestion', 'What is still to be found out.', {
  factor: factor.describe('The kind of fact.'),
  question,
});

const discovery = objectOf<Workspace['discovery']>()('Discovery', 'How long the question has been open.', {
  discoveredOn: day.nullable().describe('Day on which the organization was told or knew; null where none is given.'),
  days: z
    .int()
    .nullable()
    .describe('Calendar days from then until the conclusion, or the day of the answer; null where one is not known.'),
  concludedOn: day
    .nullable()
    .describe('Day of the first determination `material`, else of the last conclusion; null where there is none.'),
});

const spread = objectOf<Spread>()('Spread', 'Calendar days that registrants took.', {
  n: z.int().describe('How many registrants.'),
  days: z.array(z.int()).describe('The days of each, the fewest first.'),
  least: z.int().nullable().describe('The fewest; null where nobody did.'),
  median: z.number().nullable().describe('The middle one, or between the two in the middle; null where nobody did.'),
  most: z.int().nullable().describe('The most; null where nobody did.'),
});

const peer = objectOf<PeerDays['peers'][number]>()('Peer', 'How long one registrant took for an incident of its own.', {
  registrant: z.string().describe('The registrant.'),
  items: z.array(z.string()).describe('Items of its first Form 8-K; empty where its heading was not read.'),
  discoveredOn: day.describe('Day of its discovery.'),
  determinedOn: day.nullable().describe('Day on which it determined materiality; null where that is not public.'),
  filedOn: day.describe('Day of its first Form 8-K.'),
  attorneyGeneralDelay: z
    .boolean()
    .nullable()
    .describe('Whether the filing waited for the Attorney General; null where sources do not speak of it.'),
  throughVendor: z
    .boolean()
    .nullable()
    .describe('Whether the incident came through a vendor; null where that is not known.'),
  note: z.string().describe('What is to be known of it.'),
  sources: z.array(z.string()).describe('Where it can be read.'),
  daysToDetermination: z
    .int()
    .nullable()
    .describe('Calendar days from discovery to determination; null if not public.'),
  daysToFiling: z.int().describe('Calendar days from discovery to the first Form 8-K.'),
});

const peers = objectOf<PeerDays>()('PeerDays', 'What other registrants took, as known on the day of the answer.', {
  toDetermination: spread.describe('From discovery to the determination that the incident is material.'),
  toItem105: spread.describe('To the first Form 8-K under Item 1.05, without those that waited.'),
  toItem105Delayed: spread.describe('The same for those that waited for the Attorney General.'),
  toOtherItem: spread.describe('To the first Form 8-K under another item, such as 8.01.'),
  peers: z.array(peer).describe('The registrants.'),
  caution: z.string().describe('What these numbers do not say.'),
});

type Disclosure = { question: string; choices: readonly DisclosureChoice[] };
const choice = objectOf<DisclosureChoice>()('DisclosureChoice', 'A way to disclose an incident.', {
  item: z.enum(['1.05', '8.01', 'none yet']).describe('The item of Form 8-K.'),
  when: z.string().describe('When it is the one.'),
  filing: z.string().describe('What is filed then, and by when.'),
  law: z.array(basis).describe('The texts that say so.'),
});
const disclosure = objectOf<Disclosure>()(
  'DisclosureQuestion',
  'Item 1.05 or 8.01 of Form 8-K: the registrant decides.',
  {
    question,
    choices: z.array(choice).describe('The ways, each with when it is the one.'),
  },
);

const recorded = objectOf<RecordedDecision>()('DecisionOnIt', 'A decision on this incident.', {
  ...decisionSchema.shape,
  ...recordFields,
});

const { materialityDeterminedOn, materialityConclusion } = incidentFactsSchema.shape;
const facts = objectOf<FactsOfDecisions['facts']>()('DecisionFacts', 'Facts that follow from decisions.', {
  materialityDeterminedOn,
  materialityConclusion,
});
fieldTexts.set('DecisionFacts', fieldTexts.get('IncidentFacts') ?? {});
const reading = objectOf<FactsOfDecisions['readings'][number]>()('DecisionReading', 'One way to read a reversal.', {
  reading: z.string().describe('What is supposed.'),
  facts: facts.describe('The facts on this reading.'),
  because: z.string().describe('Why, in words.'),
});
const started = objectOf<FactsOfDecisions['started'][number]>()('StartedClock', 'A decision that started a clock.', {
  id: z.string().describe('Id of the decision.'),
  on: z.string().describe('When it was decided.'),
  decidedBy: z.string().describe('Who decided.'),
});
const clocks = objectOf<Workspace['clocks']>()('MaterialityClocks', 'What follows from the decisions so far.', {
  facts: facts.describe(
    'What the calculator is given, the cautious reading; empty while nobody has concluded anything.',
  ),
  readings: z.array(reading).describe('Where a conclusion was reversed: both ways to read that.'),
  started: z.array(started).describe('Decisions that started a clock, the first first.'),
  duties: z.array(duty).describe('The duties of a registrant to the SEC for this incident.'),
});

const through = objectOf<Workspace['vendor']>()('ThroughVendor', 'A vendor through whom an incident came.', {
  externalId: z.string().nullable().describe('The organization’s own id of the vendor; null where it gave none.'),
  name: z.string().nullable().describe('The vendor’s name as the list writes it; null where it gave none.'),
});

export const materialityWorkspace = objectOf<Omit<Workspace, 'disclosure'> & { disclosure: Disclosure }>()(
  'MaterialityWorkspace',
  'All that bears on the materiality of one incident, and what people decided so far. It concludes nothing.',
  {
    organizationId: z.string().describe('Id of the organization.'),
    breachId: breachId.nullable().describe('The incident.'),
    title: z.string().describe('The incident in words.'),
    asOf: day.describe('The day whose knowledge it rests on.'),
    vendor: through.describe('The vendor through whom it came.'),
    otherVendors: z.array(through).describe('Other vendors of the list through whom the same incident came.'),
    facts: z.array(fact).describe('One a factor, in the order of the closed list.'),
    questions: z.array(asked).describe('What is still to be found out.'),
    discovery: discovery.describe('Since when the question has been open, and until when.'),
    peers: peers.describe('How long others took.'),
    disclosure: disclosure.describe('Which item of Form 8-K, as a question.'),
    decisions: z.array(recorded).describe('Decisions on this incident, in the order in which they were decided.'),
    clocks: clocks.describe('What follows from them.'),
    versions: reportVersions.describe('What it was computed with.'),
    notice: z.string().describe('What this says and does not say.'),
    warnings,
  },
);
