import {
  bareDaySchema,
  contractSchema,
  daySchema,
  incidentFactsSchema,
  organizationSchema,
  residentsSchema,
} from '../../../domain/law/facts.ts';
import { describe, name, refine } from './describe.ts';
import { dayOrInstantPattern, dayPattern, jurisdictionOrDutyPattern, jurisdictionPattern } from './patterns.ts';

/** What the facts of an incident and of an organization mean. */

name(
  daySchema,
  'DayOrInstant',
  'A day as `YYYY-MM-DD`, or an instant with offset such as `2026-01-16T16:30:00-05:00`: of an instant the local day counts, and clocks that count hours run from it.',
);
refine(daySchema, { pattern: dayOrInstantPattern, examples: ['2026-03-30', '2026-01-16T16:30:00-05:00'] });
refine(bareDaySchema, { format: 'date', pattern: dayPattern });

name(residentsSchema, 'Residents', 'Numbers of people by jurisdiction: `{"US-MO": 900}`.');

// The one schema that organizations and counts of residents share.
refine(residentsSchema.keyType, { pattern: jurisdictionPattern, examples: ['US-MO'] });
refine(incidentFactsSchema.shape.regulatorsNotifiedOn.unwrap().keyType, {
  pattern: jurisdictionOrDutyPattern,
  examples: ['US-MO', 'us.tx.regulator.attorney-general'],
});

describe(contractSchema, 'Contract', 'What the contract with the vendor says of notices.', {
  noticeHours: 'Hours within which the vendor must tell.',
  delegatesNotice: 'Whether the vendor sends the letters.',
});

describe(
  organizationSchema,
  'Organization',
  'The organization whose duties are computed. What it leaves out is said in `warnings`.',
  {
    name: 'Its name.',
    role: 'What it is under HIPAA and the FTC rule.',
    kinds:
      'What else it is: `hospital`, `physician-practice`, `health-plan`, `insurance-licensee`, `pharmacy`, `public-agency`, `part-2-program`, `licensed-facility`, `dfs-licensee`, `bank`, `eu-controller` and others. They decide which sector duties are looked at.',
    jurisdiction: 'Where it is established.',
    licensedIn: 'Other jurisdictions in which it is licensed or under contract.',
    secRegistrant: 'Whether it files with the SEC, and how. Without it the SEC duties stay undetermined.',
    smallerReportingCompany: 'Whether it is a smaller reporting company (17 CFR 229.10(f)(1)).',
    timeZone: 'IANA time zone in which its days begin; without it America/New_York.',
    residents: 'Where its people live, by jurisdiction.',
  },
);

describe(
  incidentFactsSchema,
  'IncidentFacts',
  'What the organization itself knows of an incident. Every field may be missing; what is missing is said, not guessed.',
  {
    breachId: 'The breach of the store that these facts are about.',
    occurredFrom: 'First day of the incident.',
    occurredTo: 'Last day of the incident.',
    vendorDiscoveredOn: 'First day on which the vendor knew, or with reasonable diligence would have known.',
    vendorNotifiedOn: 'Day on which the vendor told the organization.',
    organizationKnewOn: 'Day on which the organization knew otherwise (press, regulator), or should have known.',
    determinedOn: 'Day on which the organization determined that a notifiable breach occurred.',
    confirmedOn: 'Day on which the breach was confirmed; without it `determinedOn`.',
    scopeIdentifiedOn: 'Day on which its scope was known; without it `determinedOn`.',
    harmDeterminedOn: 'Day on which harm was found likely, or not likely; without it `determinedOn`.',
    vendorIsAgent: 'Whether the vendor is an agent of the organization (45 CFR 164.404(a)(2)); absent: unknown.',
    businessAssociate: 'Whether the vendor is the organization’s business associate.',
    peopleAffected: 'Whether people of this organization are affected at all, where their number is not known.',
    individuals: 'People of this organization affected, in total.',
    residents: 'People affected, by jurisdiction.',
    dataTypes: 'Kinds of data involved.',
    acquisition: 'Whether the data was acquired.',
    encrypted: 'Whether the data was unreadable.',
    keyCompromised: 'Whether the key was taken too.',
    lowProbabilityOfCompromise: 'The documented conclusion of the four-factor assessment (45 CFR 164.402).',
    noRiskOfHarm: 'The documented conclusion of the risk-of-harm assessment under State law.',
    highRisk: 'The conclusion that a high risk to people is likely (GDPR art. 34), or is not.',
    hipaaCompliant:
      'Whether the organization follows the HIPAA rule for this incident; true for covered entities that do not say.',
    lawEnforcementDelay: 'A request of law enforcement to wait.',
    individualsNotifiedOn: 'Day on which the letters went out.',
    hhsNotifiedOn: 'Day on which HHS was notified.',
    mediaNotifiedOn: 'Day on which the media were notified.',
    substituteNoticeOn: 'Day of the substitute notice to people who cannot be reached.',
    coveredEntitiesNotifiedOn: 'Of a business associate: day on which it told its covered entities.',
    regulatorsNotifiedOn: 'Days by jurisdiction, or by the id of a duty, which goes first.',
    materialityDeterminedOn: 'Day on which the registrant determined whether the incident is material.',
    materialityConclusion: 'What the registrant determined.',
    attorneyGeneralDelay: 'A delay of Form 8-K by the Attorney General. Asking alone stops no clock.',
    eightKFiledOn: 'Day on which Form 8-K under Item 1.05 was filed.',
    eightKAmendedOn: 'Day on which it was amended.',
    sixKRequiredOn: 'Day on which disclosure at home or to an exchange fell due (Form 6-K).',
    newInformationOn: 'Day on which information missing from the first 8-K was determined or became available.',
    ransomPaidOn: 'Day of a ransom payment.',
    unreachable: 'People whose contact data is insufficient or out of date.',
    operationsImpaired:
      'Whether the incident had, or may well have, a material effect on the organization’s own operations.',
    imminentMisuse: 'Whether the organization sees possible imminent misuse of the data.',
    chain: 'Subcontractors from the bottom up, where the vendor itself has a vendor.',
    submittedOn: 'When an earlier notification of the same family of duties was submitted (NIS2 final report).',
    contract: 'What the contract with the vendor says of notices.',
    answered:
      'Which of these facts the vendor answered and the organization accepted: by field, whose answer of which day. Assessments fill it in; such a fact says nothing of the organization’s people but where it is about them.',
  },
);

const delay = incidentFactsSchema.shape.lawEnforcementDelay.unwrap();
describe(delay, 'LawEnforcementDelay', 'A request of law enforcement to wait (45 CFR 164.412).', {
  form: 'How it was made.',
  statedOn: 'Day on which it was made.',
  until: 'Last day of the delay.',
  writtenFollowUp: 'A written statement that followed an oral one.',
});
describe(delay.shape.writtenFollowUp.unwrap(), 'WrittenFollowUp', 'A written statement that followed an oral one.', {
  statedOn: 'Day on which it was made.',
  until: 'Last day of the delay.',
});

describe(
  incidentFactsSchema.shape.attorneyGeneralDelay.unwrap(),
  'AttorneyGeneralDelay',
  'A delay of Form 8-K by the Attorney General (Form 8-K Item 1.05(c)).',
  {
    requestedOn: 'Day on which it was asked for.',
    commissionNotifiedOn: 'Day on which the Attorney General told the Commission.',
    grantedDays: 'Days granted, one entry for each grant, 60 at most each.',
    withdrawnOn: 'Day on which it was withdrawn.',
    nationalSecurity: 'Whether national security is the ground.',
  },
);

describe(
  incidentFactsSchema.shape.chain.unwrap().element,
  'ChainLink',
  'A party of the chain between the incident and the vendor.',
  {
    party: 'Its name.',
    learnedOn: 'Day on which it learned of the incident.',
    agentOfNext: 'Whether it is an agent of the party above it.',
    toldNextOn: 'Day on which it told the party above it.',
  },
);
