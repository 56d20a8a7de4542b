import * as z from 'zod';
import {
  approvalSchema,
  riskAssessmentSchema,
  riskConclusions,
  riskEvidenceSchema,
  riskFactorSchema,
} from '../../../../domain/findings/riskAssessment.ts';
import { type PlacedRiskAssessment, riskStates } from '../../../verbs/shownRiskAssessment.ts';
import { describe, fieldTexts, name } from '../describe.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';

export const riskConclusion = z
  .enum(riskConclusions)
  .describe(
    '`low-probability`: the organization shows that the PHI has a low probability of having been compromised. `not-low`: it does not. `undecided`: nobody can say yet.',
  );
export const riskState = z
  .enum(riskStates)
  .describe(
    '`in-force`: the newest version that was approved, which counts in assessments. `superseded`: a newer one is in force.',
  );

const assessmentTexts = {
  factors: 'What was found on each of the four factors.',
  conclusion: '`low-probability`, `not-low` or `undecided`.',
  reasons: 'How the conclusion follows from the factors taken together.',
  riskOfHarm: 'The conclusion under laws that ask whether harm to people is likely: of its own, with its own reasons.',
  author: 'The person who made the assessment.',
  madeOn: 'The day on which it was made.',
};
describe(
  riskAssessmentSchema,
  'RiskAssessmentRequest',
  'A risk assessment by the four factors of 45 CFR 164.402 (definition of breach, paragraph (2)).',
  assessmentTexts,
);
describe(riskAssessmentSchema.shape.factors, 'RiskFactors', 'The four factors.', {
  natureAndExtent:
    '(i) The nature and extent of the PHI, with the types of identifiers and the likelihood of re-identification.',
  unauthorizedPerson: '(ii) The unauthorized person who used the PHI or to whom it was disclosed.',
  acquiredOrViewed: '(iii) Whether the PHI was actually acquired or viewed.',
  mitigation: '(iv) The extent to which the risk to the PHI has been mitigated.',
});
describe(riskFactorSchema, 'RiskFactor', 'What was found on one factor.', {
  rating: 'How far it speaks for a compromise of the PHI; `unknown` where nobody knows yet.',
  reasons: 'What was found, in words.',
  evidence: 'What that rests on.',
});
name(
  riskEvidenceSchema,
  'RiskEvidence',
  'A file by name and hash, which is never sent here, or the address of a source.',
);
const [file, address] = riskEvidenceSchema.options;
describe(file, 'RiskEvidenceFile', 'A file.', {
  fileName: 'Its name, without folders.',
  sha256: 'SHA-256 of the file, in hex.',
  note: 'What the file is.',
});
describe(address, 'RiskEvidenceAddress', 'A source that can be read at an address.', {
  url: 'The address.',
  note: 'What can be read there.',
});
describe(
  riskAssessmentSchema.shape.riskOfHarm.unwrap(),
  'RiskOfHarm',
  'Whether harm to people is likely, as State laws and others ask.',
  { noRiskOfHarm: 'True: the organization concludes that harm is not likely.', reasons: 'Why.' },
);
const approvalTexts = {
  approver: 'The person who approves it.',
  approvedOn: 'The day of the approval: assessments of that day and later ones use its conclusion.',
};
describe(approvalSchema, 'ApprovalRequest', 'That a person approves a version of a risk assessment.', approvalTexts);

const approval = objectOf<NonNullable<PlacedRiskAssessment['approval']>>()(
  'RiskApproval',
  'That a version was approved.',
  {
    ...approvalSchema.shape,
    recordedAt: instant.describe('When that was recorded.'),
    recordedBy: z.string().describe('Who recorded it.'),
  },
);
const vendor = objectOf<PlacedRiskAssessment['vendor']>()('RiskAssessmentVendor', 'The vendor of the finding.', {
  externalId: z.string().nullable().describe('Your own id of the vendor.'),
  name: z.string().nullable().describe('Its name, as the list wrote it.'),
});

const fields = {
  id: z.string().describe('Id of this version.'),
  findingId: z.string().describe('The finding.'),
  version: z.int().describe('Its number, from 1 on.'),
  state: riskState,
  vendor: vendor.describe('The vendor that it is about.'),
  breachId: z.string().nullable().describe('The breach; null for an incident that only the organization knows of.'),
  ...riskAssessmentSchema.shape,
  recordedAt: instant.describe('When it was recorded.'),
  recordedBy: z.string().describe('Who recorded it.'),
  approval: approval.exactOptional().describe('Set where it was approved.'),
};
for (const id of ['RiskAssessment', 'SavedRiskAssessment']) fieldTexts.set(id, assessmentTexts);
fieldTexts.set('RiskApproval', approvalTexts);

export const riskAssessment = objectOf<PlacedRiskAssessment>()(
  'RiskAssessment',
  'A version of the risk assessment of a finding. It is never changed, only approved.',
  fields,
);
export const savedRiskAssessment = objectOf<PlacedRiskAssessment & { warnings: string[] }>()(
  'SavedRiskAssessment',
  'A version as it was saved.',
  { ...fields, warnings },
);
export const riskAssessmentPage = z
  .object({ items: z.array(riskAssessment).describe('The oldest first.'), nextCursor, warnings })
  .meta({ id: 'RiskAssessmentPage', description: 'Versions of a risk assessment.' });
