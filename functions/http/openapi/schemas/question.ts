import * as z from 'zod';
import { answeredFactsSchema, answererSchema, type KeptAnswer } from '../../../../domain/questions/answer.ts';
import { type Answerable, answerable } from '../../../../domain/questions/answerable.ts';
import { answerDecisionSchema } from '../../../../domain/questions/decidedAnswer.ts';
import {
  askedVendorSchema,
  openDays,
  type QuestionState,
  questionSchema,
} from '../../../../domain/questions/question.ts';
import type { MadeQuestion, ShownDecision, ShownQuestion } from '../../../verbs/questions.ts';
import { describe, fieldTexts, refine } from '../describe.ts';
import { dayPattern } from '../patterns.ts';
import { day, instant, nextCursor, warnings } from './common.ts';
import { organizationId } from './organization.ts';
import { objectOf, wordsOf } from './tied.ts';

const factText =
  'What is asked, as the fields of `IncidentFacts` are called: only what a vendor can know. Left out: what blocks or moves a clock of this vendor and incident in the newest assessment.';

describe(questionSchema, 'QuestionRequest', 'What is to be asked of a vendor on an incident.', {
  vendor: 'The vendor that is asked.',
  breachId: 'The breach of the store, or the incident of the vendor’s row.',
  incident: 'How the page is to call an incident that the store does not have; of others it bears the public title.',
  facts: factText,
  recipient: 'To whom the link goes, for the record: nothing is sent from here.',
  expiresOn: `Last day on which the link is open, in the organization’s time zone: at most ${openDays.most} days ahead, else ${openDays.standard}.`,
});
describe(askedVendorSchema, 'QuestionedVendor', 'A vendor by its external id or its name: one of them is given.', {
  externalId: 'Your own id of the vendor; it goes before the name.',
  name: 'The vendor’s name, as your list writes it. The page calls it so.',
});
refine(askedVendorSchema, { anyOf: [{ required: ['externalId'] }, { required: ['name'] }] });

describe(answerDecisionSchema, 'AnswerDecision', 'What is decided on facts that a vendor answered.', {
  facts: 'Which facts. Only those with an answer can be decided on.',
  decision: 'Left out: they are accepted. A later decision on a fact takes the place of an earlier one.',
  reason: 'Why. A rejection needs one.',
});

describe(answeredFactsSchema, 'AnsweredFacts', 'What a vendor answered, by fact.', {
  vendorDiscoveredOn: 'First day on which the vendor knew.',
  occurredFrom: 'First day of the incident.',
  occurredTo: 'Last day of the incident.',
  peopleAffected: 'Whether people of the organization are affected.',
  individuals: 'How many of them.',
  residents: 'How many by State.',
  dataTypes: 'Kinds of data involved.',
  acquisition: 'Whether the data was acquired.',
  encrypted: 'Whether the data was unreadable.',
  keyCompromised: 'Whether the key was taken too.',
  chain:
    'Companies between the vendor and the incident, the one where it happened first; empty: it happened at the vendor.',
});
describe(
  answeredFactsSchema.shape.chain.unwrap().element,
  'AnsweredCompany',
  'A company between the vendor and the incident.',
  {
    party: 'Its name.',
    learnedOn: 'Day on which it learned of the incident.',
    toldNextOn: 'Day on which it told the next one.',
  },
);
describe(answererSchema, 'Answerer', 'Who answered, as that person wrote it: nobody has checked it.', {
  name: 'Name.',
  role: 'Role at the vendor.',
});

const fact = wordsOf<Answerable>()(answerable).meta({
  id: 'AnswerableFact',
  description: 'A fact that a vendor can be asked for.',
});

const answer = objectOf<KeptAnswer>()(
  'VendorAnswer',
  'An answer as it arrived: a claim of the vendor, until somebody accepts it.',
  {
    at: instant.describe('When it arrived.'),
    by: answererSchema,
    facts: answeredFactsSchema,
    notKnown: z.array(z.string()).describe('Facts of which the vendor says that it does not know them yet.'),
    note: z.string().exactOptional().describe('What else the vendor wrote.'),
    digest: z.string().describe('SHA-256 of the form as it was sent, in hex; the audit trail has it too.'),
  },
);

const decision = objectOf<ShownDecision>()('DecisionOnFact', 'What was decided on one fact, last.', {
  decision: wordsOf<ShownDecision['decision']>()(['accepted', 'rejected']).describe('Whether it counts.'),
  reason: z.string().exactOptional().describe('Why.'),
  at: instant.describe('When.'),
  by: z.string().describe('Who decided.'),
});

const decided = objectOf<ShownQuestion['decided']>()('DecidedFacts', 'By fact, what was decided on the answer, last.', {
  vendorDiscoveredOn: decision.exactOptional().describe('On `vendorDiscoveredOn`.'),
  occurredFrom: decision.exactOptional().describe('On `occurredFrom`.'),
  occurredTo: decision.exactOptional().describe('On `occurredTo`.'),
  peopleAffected: decision.exactOptional().describe('On `peopleAffected`.'),
  individuals: decision.exactOptional().describe('On `individuals`.'),
  residents: decision.exactOptional().describe('On `residents`.'),
  dataTypes: decision.exactOptional().describe('On `dataTypes`.'),
  acquisition: decision.exactOptional().describe('On `acquisition`.'),
  encrypted: decision.exactOptional().describe('On `encrypted`.'),
  keyCompromised: decision.exactOptional().describe('On `keyCompromised`.'),
  chain: decision.exactOptional().describe('On `chain`.'),
});

const questionFields = {
  id: z.string().describe('Id of the question; it opens nothing.'),
  organizationId,
  vendor: askedVendorSchema,
  vendorName: z.string().describe('How the page calls the vendor.'),
  incident: z.string().describe('How the page calls the incident.'),
  breachId: z.string().describe('The incident.'),
  facts: z.array(fact).describe('What is asked, in the order of the form.'),
  assessmentId: z.string().exactOptional().describe('The assessment whose missing facts these are.'),
  recipient: z.string().exactOptional().describe('To whom the link went.'),
  expiresOn: day.describe('Last day on which the link is open, in the organization’s time zone.'),
  hint: z.string().describe('The last characters of the secret.'),
  createdAt: instant.describe('When it was asked.'),
  createdBy: z.string().describe('Who asked.'),
  openedAt: instant.exactOptional().describe('When the link was first opened, by whomever: a mail filter may do so.'),
  revoked: objectOf<NonNullable<ShownQuestion['revoked']>>()('QuestionRevocation', 'That a link was taken back.', {
    at: instant.describe('When.'),
    by: z.string().describe('Who did.'),
  })
    .exactOptional()
    .describe('Set where the link was taken back.'),
  answer: answer.exactOptional().describe('What the vendor answered.'),
  state: wordsOf<QuestionState>()(['open', 'answered', 'expired', 'revoked']).describe('Where the question stands.'),
  decided: decided.describe(
    'What was decided on the answer. A fact without a decision, and one that was rejected, counts for nothing.',
  ),
};

for (const id of ['Question', 'MadeQuestion', 'DecidedQuestion'])
  fieldTexts.set(id, { vendor: 'The vendor that is asked.' });
fieldTexts.set('VendorAnswer', { by: 'Who answered.', facts: 'What was answered.' });

export const question = objectOf<ShownQuestion>()(
  'Question',
  'A question to a vendor: never the secret of its link, nor what could be held against a guess of it.',
  questionFields,
);
export const decidedQuestion = objectOf<ShownQuestion & { warnings: string[] }>()(
  'DecidedQuestion',
  'A question after a decision on its answer.',
  { ...questionFields, warnings },
);
export const madeQuestion = objectOf<Omit<MadeQuestion, 'url' | 'token'> & { url?: string; token?: string }>()(
  'MadeQuestion',
  'A question that was asked.',
  {
    ...questionFields,
    url: z
      .string()
      .meta({ format: 'uri' })
      .exactOptional()
      .describe('The address for the vendor, shown this once. The answer to a repeat of the request lacks it.'),
    token: z
      .string()
      .exactOptional()
      .describe('The secret in the address, for whoever reaches the app under another host. Shown as the address is.'),
    warnings,
  },
);
export const questionPage = z
  .object({ items: z.array(question).describe('In the order in which they were asked.'), nextCursor, warnings })
  .meta({ id: 'QuestionPage', description: 'Questions of an organization, ended ones too.' });

refine(questionSchema.shape.expiresOn.unwrap(), { format: 'date', pattern: dayPattern });
