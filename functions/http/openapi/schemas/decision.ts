import * as z from 'zod';
import { decisionSchema } from '../../../../domain/materiality/decision.ts';
import type { ShownDecision } from '../../../verbs/decisions.ts';
import { describe, fieldTexts, name, refine } from '../describe.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';

export const factor = decisionSchema.shape.considered.element;
name(
  factor,
  'MaterialityFactor',
  'A kind of fact that bears on materiality. The list is closed; none weighs more here.',
);

const decisionTexts = {
  breachId: 'The incident that was judged.',
  vendor: 'The vendor through whom it came, where several of the list may be meant.',
  conclusion: 'What the person concluded. `undecided`: what is known does not settle it yet.',
  decidedOn: 'When it was decided. It may not lie in the future.',
  decidedBy: 'The person who decided, by name.',
  role: 'In what office.',
  known: 'What was known then.',
  reasons: 'Why, for those who read it later.',
  considered: 'The factors that were looked at.',
  supersedes: 'Id of the earlier decision on the same incident that this one takes the place of. Both stay in the log.',
};
describe(
  decisionSchema,
  'DecisionRequest',
  'A conclusion on materiality, as a named person drew it. Nothing here draws one.',
  decisionTexts,
);
refine(decisionSchema.shape.vendor.unwrap(), { anyOf: [{ required: ['externalId'] }, { required: ['name'] }] });
describe(
  decisionSchema.shape.vendor.unwrap(),
  'DecisionVendor',
  'A vendor by its external id or its name: one of them is given.',
  {
    externalId: 'Your own id of the vendor; it goes before the name.',
    name: 'The vendor’s name, as your list writes it.',
  },
);
const { known } = decisionSchema.shape;
describe(known, 'KnownThen', 'What was known when somebody decided.', {
  reportId: 'Id of the report that lay before them: an assessment of this organization.',
  versions: 'What that report was made with. Leave it out: it is written down from the report.',
  facts: 'What else was known, in words.',
});
describe(known.shape.versions.unwrap(), 'KnownVersions', 'What the report that lay before them was made with.', {
  matcher: 'Version of the matcher.',
  law: 'Version of the coded law.',
  store: 'Version of the breach store: a digest of its contents.',
  verdicts: 'Digest of the tenant’s verdicts in force, where there were any.',
});

export const recordFields = {
  id: z.string().describe('Id of the decision.'),
  recordedAt: instant.describe('When it was written down.'),
};
const decisionFields = {
  ...decisionSchema.shape,
  ...recordFields,
  recordedBy: z.string().describe('Whose key wrote it down.'),
};
for (const id of ['Decision', 'SavedDecision', 'DecisionOnIt']) fieldTexts.set(id, decisionTexts);

export const decision = objectOf<ShownDecision>()('Decision', 'A decision in an organization’s log.', decisionFields);

export const savedDecision = objectOf<ShownDecision & { warnings: string[] }>()(
  'SavedDecision',
  'A decision as it was written down.',
  { ...decisionFields, warnings },
);

export const decisionPage = z
  .object({ items: z.array(decision).describe('In the order of recording.'), nextCursor, warnings })
  .meta({ id: 'DecisionPage', description: 'Decisions of an organization, superseded ones too.' });
