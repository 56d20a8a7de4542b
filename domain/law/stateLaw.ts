import type { Confidence } from './duty.ts';
import type { DatedValue } from './parameter.ts';
import type { Period } from './period.ts';
import type { Comparison } from './threshold.ts';

/** A value of state law as a series, oldest first. What stood before the first is not coded. */
export type Series<T> = readonly DatedValue<T>[];

/**
 * The event that starts a clock, in the words of the statutes. `discovery`: the owner finds out. `discovery-or-notification`:
 * that, or the vendor's notice, whichever is first. `determination`: the conclusion that a notifiable breach took place
 * (in some States: that misuse is likely). `awareness-and-scope`: aware, and the scope known. `confirmation`: confirmed, in
 * Rhode Island with the ability to fill the letter. `letters`: the day on which the letters go out. `letters-duty`: the
 * moment at which they become due. `hhs-notice`: the submission to HHS.
 */
export type StartEvent =
  | 'discovery'
  | 'discovery-or-notification'
  | 'discovery-or-reason-to-believe'
  | 'discovery-of-circumstances-requiring-notice'
  | 'determination'
  | 'determination-or-notification'
  | 'determination-or-reason-to-believe'
  | 'determination-that-notice-must-be-sent'
  | 'awareness'
  | 'awareness-and-scope'
  | 'learns'
  | 'detection'
  | 'confirmation'
  | 'event'
  | 'investigation-concluded'
  | 'harm-determination'
  | 'no-harm-determination'
  | 'letters'
  | 'letters-duty'
  | 'hhs-notice'
  | 'attorney-general-notice'
  | 'direction-of-regulator';

/** When a notice is due: a period after an event, an order relative to the letters, or words alone. */
export type Timing = {
  /** The words of the text. */
  standard: string;
  start: StartEvent;
  /** Null: the text sets no number. */
  period: Period | null;
  relative?: 'before-letters' | 'not-later-than-letters' | 'with-letters';
  /** The letters, where they go out sooner, are the date (Vermont, Arkansas). */
  orLetters?: true;
  /** What to schedule where the text gives an order and no number; never a date of the law. */
  practical?: 'before-letters' | 'not-later-than-letters';
  /** The text lets nothing postpone this one, a law-enforcement request included (Puerto Rico). */
  noHold?: true;
};

/** Whom to count and how to compare; `residents` of the jurisdiction, or `persons` notified wherever they live. */
export type CountOf = { op: Comparison; people: number; counts: 'residents' | 'consumers' | 'persons'; note?: string };

/** Which data and which events the act is about, and what excuses notice. */
export type Scope = {
  /** False: the act does not reach a private hospital, practice or plan. */
  privateHospital: boolean;
  medium: 'electronic' | 'any';
  elements: readonly Element[];
  otherElements: readonly string[];
  /** `access`: unauthorized access is enough; `acquisition`: the data must have been acquired. */
  act: 'acquisition' | 'access';
  actWords: string;
  /** A finding that harm or misuse is not likely excuses notice. */
  harmTest: null | { words: string; documentationYears?: number; consultation?: string };
  /** `keyTaken`: a taken key ends the safe harbour by the text (true), the text is silent (false), or was not read for it (null). */
  encryption: null | { keyTaken: boolean | null; note?: string };
  lawEnforcementDelay: string | null;
  /** The time that the text gives after law enforcement releases the notice. */
  afterRelease?: Period;
  /** The text lets scoping and repair excuse time; null: not read for it. */
  scopeAndRestorationDelay: boolean | null;
  note?: string;
};

/** What makes data personal information. `clinical`: health data alone; `medical-identifier`: if only as a number. */
export type Element =
  | 'ssn'
  | 'license-or-state-id'
  | 'financial-account'
  | 'medical-identifier'
  | 'clinical'
  | 'health-insurance'
  | 'biometric'
  | 'credentials'
  | 'date-of-birth'
  | 'passport-or-military-id'
  | 'taxpayer-id'
  | 'genetic';

/** How the act treats one kind of notice of an entity that follows the HIPAA rule. */
export type HipaaEffect = {
  effect: 'exempt' | 'deemed-compliant' | 'still-owed' | 'copy-with-letters';
  /** `arguable`: the text can be read both ways, both are shown and the cautious one leads. */
  certainty: 'express' | 'conditional' | 'arguable';
};
export type HipaaClause = {
  individual: HipaaEffect;
  regulator: HipaaEffect;
  consumerReportingAgencies: HipaaEffect;
  identityProtection: HipaaEffect;
  appliesTo: readonly ('covered-entity' | 'business-associate')[];
  conditions: readonly string[];
  /** The clause covers health data only: any other element brings the act back in full (Vermont). */
  healthDataOnly?: true;
  /** The exemption hangs on notifying individuals under the federal rule (Alabama). */
  lettersAreCondition?: true;
  /** Where the times differ the shorter binds (Colorado). */
  shortestTimeControls?: true;
  cautious: string;
  note: string;
  citation?: string;
};

/** When one of several clauses about a regulator applies; tested before the threshold. */
export type RegulatorWhen =
  | 'notice-required'
  | 'no-harm-finding'
  | 'hipaa-entity-telling-hhs'
  | 'hipaa-compliant-entity'
  | 'not-hipaa-compliant'
  | 'public-agency'
  | 'financially-regulated'
  | 'not-financially-regulated'
  | 'not-an-insurer'
  | 'owner-has-not-notified';

export type RegulatorClause = Timing & {
  recipient: string;
  when: RegulatorWhen;
  threshold: CountOf | null;
  note?: string;
};

/** One regulator; several clauses where the text treats groups of notifiers differently, the first that applies counts. */
export type Regulator = { slug: string; owedBy?: 'vendor'; clauses: readonly Series<RegulatorClause>[] };

export type AgenciesClause = Timing & { threshold: CountOf | null; note?: string };

/** Free services that must be offered where certain data was taken. */
export type IdentityProtection = {
  months: number;
  elements: readonly ('ssn' | 'taxpayer-id' | 'license-or-state-id' | 'passport-or-military-id' | 'bank-account')[];
  who: 'owner-or-licensee' | 'notifying-entity' | 'person-that-experienced-the-breach' | 'notifier-if-source-of-breach';
  citation: string;
  note: string;
};

/** A rule for licensed facilities or providers beside the general act. */
export type FacilityRule = {
  slug: string;
  title: string;
  recipient: string;
  citation: string;
  confidence: Confidence;
  appliesTo: readonly string[];
  /** Kinds of organization that can be such a facility. */
  kinds: readonly string[];
  notAppliesTo: readonly string[];
  event: string;
  /** Told to patients, not to an authority. */
  toIndividuals?: true;
  /** The rule turns on effects on operations, not on data: only a person can say whether it is met. */
  turnsOnOperations?: true;
  /** The vendor's knowledge can be read to be the facility's. */
  vendorImputation?: string;
  hipaaExempt?: true;
  exceptions?: string;
  timing: Series<Timing>;
};

/** A notice to the insurance regulator by its licensees. */
export type InsuranceRule = {
  slug: string;
  title: string;
  recipient: string;
  citation: string;
  model: 'NAIC 668' | 'own';
  confidence: Confidence;
  /** Any one suffices: domiciled insurer or home-state producer; a number of residents; any licensee; a carrier. */
  triggers: readonly {
    kind: 'domestic-licensee' | 'residents' | 'licensee' | 'carrier';
    threshold?: CountOf;
    /** A further condition in the words of the text, which a person judges. */
    and?: string;
    materialHarm?: boolean | null;
  }[];
  /** Whose event counts when a service provider is breached. */
  vendorClock: 'day-after-vendor-notice-or-actual-knowledge' | 'treated-as-own-event' | 'not-stated';
  /** The rule was published with this end, and nobody knows whether it was put off. */
  mayHaveEndedOn?: string;
  exclusions?: string;
  hipaa?: string;
  timing: Series<Timing>;
};

/** `outside`: the act does not reach them; `individual`: their own time for the letters; else their rules are not coded. */
export type PublicAgencies = { note: string; outside?: true; individual?: Series<Timing> };

/** Everything that is coded of one jurisdiction's breach law. An empty series: there is no such duty in this law. */
export type StateLaw = {
  jurisdiction: string;
  name: string;
  citation: string;
  statutes: readonly { citation: string; title: string; url: string }[];
  sources: readonly string[];
  checkedOn: string;
  confidence: Confidence;
  confidenceOfHipaa: Confidence;
  confidenceOfInsurance: Confidence | 'none-found';
  doubts: readonly string[];
  scope: Series<Scope>;
  individual: Series<Timing>;
  /** How the law treats public agencies, where it is known to differ from the private owners that this file is about. */
  publicAgencies?: PublicAgencies;
  /** A later day that the text allows on conditions (Florida, Louisiana). */
  extension?: { days: number | null; condition: string };
  /** The day that starts the owner's clock when a vendor was breached: its own, or the cautious choice of the vendor's. */
  vendorBreachNote: string;
  /** The text does not say whose discovery starts the clock, so the vendor's own is the cautious one (New York). */
  vendorDiscoveryIsCautious?: true;
  /** What the letters must contain; an empty list: the act sets none. Absent: not looked up. */
  letterContent?: Series<readonly string[]>;
  /** What the notice or form to the regulators must contain. */
  regulatorContent?: Series<readonly string[]>;
  regulators: readonly Regulator[];
  /** Why no regulator is told, where none is. */
  noRegulator?: string;
  consumerReportingAgencies: Series<AgenciesClause>;
  vendorToOwner: Series<Timing>;
  /** The vendor's rule applies only where no contract with the owner governs it (Wisconsin). */
  vendorRuleWithoutContract?: true;
  hipaa: Series<HipaaClause>;
  identityProtection: Series<IdentityProtection>;
  facilities: readonly FacilityRule[];
  insurance: readonly InsuranceRule[];
  pending: readonly { what: string; status: string; from: string | null }[];
};
