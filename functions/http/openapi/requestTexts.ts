import * as z from 'zod';
import {
  claimSchema,
  claimValueSchemas,
  dataTypeSchema,
  idSchema,
  peopleSchema,
  sourceSchema,
} from '../../../domain/breach/breach.ts';
import { aboutSchema } from '../../../domain/breach/contribution.ts';
import { partialDateSchema } from '../../../domain/breach/partialDate.ts';
import { matchOptionsSchema, thresholdsSchema } from '../../../domain/match/thresholds.ts';
import { vendorQuerySchema, vendorRowSchema } from '../../../domain/vendor/vendorRow.ts';
import { deadlinesRequest } from '../../verbs/computeDeadlines.ts';
import { breachRequest, claimRequest } from '../../verbs/curate.ts';
import { verdictRequest } from '../../verbs/verdicts.ts';
import { describe, fieldTexts, name, refine } from './describe.ts';
import './factTexts.ts';
import { partialDatePattern } from './patterns.ts';

/** What the fields of requests mean. Those of an incident and an organization stand in factTexts.ts. */

name(dataTypeSchema, 'DataType', 'A kind of personal data.');
name(idSchema, 'StoreId', 'An id of the store: lower-case words joined by hyphens.');

describe(
  partialDateSchema,
  'PartialDate',
  'A date as a source gives it: what it leaves open stays open, "2025-03" is no 2025-03-01.',
  {
    date: 'YYYY, YYYY-MM or YYYY-MM-DD, as much as the source says.',
    precision: 'How much of the date is known; it fits the length of `date`.',
    qualifier: 'The source’s reserve. `before` and `after` leave out the date itself.',
  },
);

refine(partialDateSchema.shape.date, { pattern: partialDatePattern });

describe(sourceSchema, 'Source', 'The document that a claim comes from: a `url` or a `document` is given.', {
  kind: 'How near the document stands to the fact: the nearer goes before the farther.',
  publisher: 'Who published it.',
  url: 'Where it can be read: http or https.',
  document: 'Number of a document for which no public address is known.',
  published: 'Day, month or year of publication; left out where the document bears none.',
  publishedBasis: 'How `published` was established where the document does not say it.',
  retrievedOn: 'Day on which the document was read.',
  sha256: 'SHA-256 of the file that was read, in hex.',
});

refine(sourceSchema, { anyOf: [{ required: ['url'] }, { required: ['document'] }] });
refine(sourceSchema.shape.url.unwrap(), { pattern: '^https?://[^\\s/]' });

describe(peopleSchema, 'People', 'A number of people, with the source’s own reserve.', {
  count: 'Number of people; null where the source says that it is not known.',
  qualifier: '500 and 501 in a federal report are a `placeholder`, no count.',
});

describe(claimValueSchemas.affected, 'OrganizationRef', 'An organization that a source names.', {
  name: 'Its name, as the source writes it.',
  state: 'Its State, two letters.',
  individuals: 'People of this organization.',
  report: 'Our id of the federal report by which it told of the breach.',
});

describe(claimValueSchemas.customerNotified, 'CustomerNotified', 'That the vendor told a customer.', {
  on: 'When.',
  who: 'The customer; left out where the source means all of them.',
});

describe(claimValueSchemas.hhsReport, 'HhsReport', 'An entry of the federal breach portal, as an export showed it.', {
  entity: 'Who reported.',
  state: 'Its State, two letters.',
  entityType: 'What the reporter is, in the portal’s words.',
  submittedOn: 'Day of the report.',
  count: 'People; left out where the cell is blank.',
  placeholder: 'Whether the count is 500 or 501, which stands for "not counted yet".',
  breachType: 'Kind of breach, in the portal’s words.',
  location: 'Where the data was, in the portal’s words.',
  businessAssociatePresent: 'Whether a business associate was involved, as the portal says.',
  closed: 'Whether the case is closed (the archive of the portal).',
  report: 'Our id of the report, by which its states in several exports belong together.',
  gone: 'Set where the export no longer shows an entry that an earlier one had.',
});

describe(claimValueSchemas.stateReport, 'StateReport', 'A notice to the authority of a State.', {
  state: 'The State, two letters.',
  submitted: 'When it was submitted.',
  people: 'Its residents affected.',
});

describe(claimValueSchemas['sec.filing'], 'SecFiling', 'A filing with the SEC.', {
  form: 'The form.',
  item: 'The item of the form; left out where the heading was not read.',
  registrant: 'Who filed.',
  filed: 'When it was filed.',
  eventDate: 'Day of the event that it reports.',
  accession: 'Accession number.',
});

describe(claimValueSchemas.extortion, 'Extortion', 'Whether a ransom was demanded and paid.', {
  demanded: 'Whether one was demanded; null where the source does not know.',
  paid: 'Whether one was paid; null where the source does not know.',
  note: 'What else the source says of it.',
});

const claimTexts = {
  field: 'What the claim is about.',
  value: 'What the source says, in the shape of its field.',
  said: 'The source’s own words or their close translation, where the value is our reading of them.',
  source: 'The document.',
  confidence: 'How well it is established.',
  note: 'What is to be known of it.',
};

name(claimSchema, 'Claim', 'One statement of one source about one field of one incident.');
if (claimSchema instanceof z.ZodDiscriminatedUnion)
  for (const option of claimSchema.options)
    if (option instanceof z.ZodObject && option.shape.field instanceof z.ZodLiteral) {
      const field = String(option.shape.field.value);
      const words = field.replaceAll(/(^|\.)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
      describe<Record<string, unknown>>(option, `Claim${words}`, `A claim on \`${field}\`.`, claimTexts);
    }

const aboutTexts = {
  title: 'The incident in words.',
  vendorId: 'The vendor at which it was: `POST /v1/vendors/match` finds its id.',
  aliases: 'Names of the victim that each confirm a match alone. Curators give them as `weakAliases`.',
  weakAliases: 'Names of the victim that never confirm a match alone.',
  kind: 'What kind of incident it was.',
  upstream: 'The breach through which this one came.',
  status: '`open`: counts or facts still move.',
  checkedOn: 'Day on which somebody last looked: our own texts are told from then on.',
  openQuestions: 'What nobody has found out yet.',
  notes: 'What is to be known of it.',
};
describe(aboutSchema, 'About', 'What a breach is called, and whose it is.', aboutTexts);
fieldTexts.set('AddedBreach', aboutTexts);

const thresholdTexts = {
  matchThreshold: 'Least score of a match, 0 to 1. Given alone it moves the other one out of its way.',
  reviewThreshold: 'Least score of a review, 0 to 1; not above `matchThreshold`.',
};
describe(
  thresholdsSchema,
  'MatchingThresholds',
  'How sure a match must be. What is left out is as the product has it.',
  thresholdTexts,
);
describe(matchOptionsSchema, 'MatchOptions', 'How the vendors of this request are matched.', {
  ...thresholdTexts,
  matcher: 'Version of the matcher; an older one answers as it did in its time.',
});

const vendorTexts = {
  externalId: 'Your own id of the vendor: it comes back in the answer and ties verdicts to the row.',
  name: 'The vendor’s name, as your list writes it.',
  aliases: 'Other names of the vendor.',
  products: 'Products of the vendor that you use.',
  domains: 'Web or mail domains of the vendor.',
  identifiers: 'Numbers that name one legal entity.',
  ...thresholdTexts,
};
describe(
  vendorQuerySchema,
  'VendorQuery',
  'A vendor to be matched: a name, a domain or an identifier is given.',
  vendorTexts,
);
describe(vendorRowSchema, 'VendorRow', 'One vendor of your list: a name, a domain or an identifier is given.', {
  ...vendorTexts,
  relationship: 'Your own conclusion on agency: it stands for `vendorIsAgent` where an incident does not say.',
  businessAssociate: 'Whether the vendor is your business associate.',
  contract: 'What the contract says of notices.',
  dataTypes: 'Kinds of data that the vendor holds of you.',
  residents: 'Where your people live whose data the vendor holds. It tells where; counts come from `incidents`.',
  usedFrom: 'First day of use.',
  usedTo: 'Last day of use. A former vendor can still hold data.',
  incidents: 'What you know yourself of incidents at this vendor.',
});
const saysWho = ['name', 'domains', 'identifiers'].map((field) => ({ required: [field] }));
for (const row of [vendorRowSchema, vendorQuerySchema]) refine(row, { anyOf: saysWho });
export const identifierTexts = {
  ein: 'Employer identification number, 9 digits.',
  lei: 'Legal entity identifier, 20 characters.',
  cik: 'Central index key of the SEC, up to 10 digits.',
  npi: 'National provider identifier, 10 digits.',
  ccn: 'CMS certification number.',
  duns: 'D-U-N-S number, 9 digits.',
};
describe(
  vendorRowSchema.shape.identifiers.unwrap(),
  'Identifiers',
  'Numbers that name one legal entity, with or without punctuation.',
  identifierTexts,
);

describe(verdictRequest, 'VerdictRequest', 'A person’s word on whether a vendor of a list is an entity of the store.', {
  vendor: 'The vendor, as the list writes it.',
  vendorId: 'The entity: the `vendorId` of a match.',
  verdict: '`same`: it is that entity whatever its score. `not-same`: it is not.',
  note: 'Why, for those who read it later.',
  decidedBy: 'Who decided; without it the label of the key.',
});
describe(verdictRequest.shape.vendor, 'VerdictSubject', 'The vendor that a verdict is about.', {
  externalId: 'Your own id of the vendor: the verdict then holds for the row with this id and an equal name.',
  name: 'The vendor’s name, as the list writes it.',
});

const reasonText = 'Why, for those who read it later.';
describe(claimRequest, 'ClaimRequest', 'A claim, and why it is added or corrected.', {
  claim: 'The claim.',
  reason: reasonText,
});
describe(breachRequest, 'BreachRequest', 'A breach that no source tells of, and its first claims.', {
  id: 'Id of the new breach. Those that begin with hhs-, vcdb-, sec- or named- are given by imports.',
  about: 'What it is called, and whose it is.',
  claims: 'Its first claims.',
  reason: reasonText,
});

describe(deadlinesRequest, 'DeadlinesRequest', 'The facts of one incident.', {
  asOf: 'The day of the answer; without it today in the organization’s time zone.',
  organization: 'The organization whose duties are computed.',
  incident: 'What the organization knows of the incident.',
});
