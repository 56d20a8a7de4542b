import { type Discovery, discoveryByOrganization } from '../../../discovery.ts';
import type { Duty, Missing, Reading } from '../../../duty.ts';
import type { DutyLaw } from '../../../dutyLaw.ts';
import type { Organization, ResolvedFacts } from '../../../facts.ts';
import { breachOfUnsecuredPhi, type Existence } from '../../../hipaa.ts';
import { lawEnforcementHold } from '../../../lawEnforcementHold.ts';
import { breachNotice, type Notice } from '../../breachNotice.ts';
import type { DutyContext } from '../../context.ts';
import { actUnder, told } from '../../told.ts';

const discovery: Discovery = {
  own: 'The clock starts on the first day on which the program knew or should have known (42 CFR 2.16(b); 45 CFR 164.404(a)(2)).',
  agent: 'If the vendor is an agent of the program, its discovery is that of the program (45 CFR 164.404(a)(2)).',
  contractor:
    'If the vendor is an independent contractor, the program discovers the breach when it is told, or earlier when it knew or should have known (45 CFR 164.404(a)(2)). A qualified service organization is read as a business associate (our reading).',
};

/**
 * Whether Part 2 records are involved. Any information of the program on a patient is one (42 CFR 2.11), so a list of its
 * patients is, whatever kinds of data stand in it: without substance-use among them the question stays open (our reading).
 */
function breachOfRecords(facts: ResolvedFacts): Existence {
  const breach = breachOfUnsecuredPhi(facts);
  if (breach.owed !== 'yes') return breach;
  const kinds = facts.dataTypes?.value;
  const applies =
    'The HIPAA breach rule applies to Part 2 programs and their records in the same manner (42 CFR 2.16(b)).';
  if (kinds?.includes('substance-use')) return { ...breach, because: [applies, ...breach.because] };
  return {
    ...breach,
    because: [applies, ...(kinds ? [anyInformation] : []), ...breach.because],
    missing: [wereThereRecords, ...breach.missing],
  };
}

const anyInformation =
  'No substance use records are among the kinds of data named. Any information of the program that relates to a patient is such a record all the same, names and billing included (42 CFR 2.11; our reading), so it stays open.';

const wereThereRecords: Missing = {
  fact: 'dataTypes',
  effect:
    'only a breach of records of the program calls for this: name substance-use where information of the program on patients was among the data; where there was none, leave part-2-program out of organization.kinds for this incident',
};

/** The frame of the notices that a Part 2 program owes. */
export function part2Notice(context: DutyContext, notice: Notice): Duty | null {
  const { on, organization, facts } = context;
  if (!organization.kinds?.includes('part-2-program')) return null;
  return breachNotice(
    context,
    {
      breach: breachOfRecords(facts),
      clocks: discoveryByOrganization(facts, discovery),
      hold: lawEnforcementHold(facts, on),
    },
    notice,
  );
}

/** A covered entity tells the same patients, or media, under HIPAA: nothing in the text asks for a second letter. */
export const onceForBoth =
  (organization: Organization, hipaaDuty: string) =>
  (reading: Reading): Reading =>
    organization.role === 'covered-entity' && reading.answer !== 'not-applicable'
      ? {
          ...reading,
          satisfiedBy: hipaaDuty,
          because: `${reading.because} One notice may serve this rule and HIPAA where it says what both ask (our reading).`,
        }
      : reading;

/**
 * The report to HHS: OCR asks for two, one by the HIPAA form and one by the Part 2 form. `hhsNotifiedOn` of a covered entity
 * is the first; that of a program outside HIPAA can only be the second.
 */
export const toldHhs = (organization: Organization, facts: ResolvedFacts, law: DutyLaw) =>
  organization.role === 'covered-entity'
    ? told(facts, law, 'US', "OCR's form for Part 2 records, beside hhsNotifiedOn for that of HIPAA")
    : actUnder(facts, law, 'hhsNotifiedOn', 'HHS notified on');
