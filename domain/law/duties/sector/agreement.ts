import { assemble, noDuty } from '../../assemble.ts';
import type { Missing } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import type { Organization } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { notInForce } from '../../inForce.ts';
import type { Parameter } from '../../parameter.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { ownKnowledge } from './knowledge.ts';

/** A clause that agreements with a public body commonly carry, and who is read as bound by one. */
type Pattern = {
  law: DutyLaw & { outerLimit: Parameter<number> };
  kind: string;
  /** The State whose agreement it is, where it is not a federal one. */
  state?: string;
  authority: string;
  /** A clause on breaches only, and one on incidents that the clause on breaches covers where there was one. */
  breachOnly?: true;
  coveredBy?: string;
};

/** In which jurisdictions an organization works, as far as it says. */
const places = ({ jurisdiction, licensedIn = [] }: Organization): string[] =>
  jurisdiction ? [jurisdiction, ...licensedIn] : licensedIn;

/**
 * A duty that rests on an agreement that is not before us: the date is that of the common clause. Where the clause itself is
 * not confirmed, the answer stays open until somebody reads the agreement.
 */
export const agreement =
  ({ law, kind, state, authority, breachOnly, coveredBy }: Pattern): DutyRule =>
  ({ on, organization, facts }) => {
    if (!organization.kinds?.includes(kind)) return null;
    const known = places(organization);
    if (state && known.length > 0 && !known.includes(state)) return null;
    const base = { law, owedBy: 'organization' as const };
    const noBreach = facts.acquisition === 'ruled-out';
    if (breachOnly && noBreach)
      return noDuty({ ...base, because: ['Nothing was acquired: an incident, not a breach.'] }, 'not-due', on);
    const people = peopleAffected(facts);
    if (people.owed !== 'yes') return noDuty({ ...base, because: people.because }, people.owed, on);
    const clock = ownKnowledge(
      facts,
      'as such agreements commonly say',
      'Such agreements commonly count from discovery.',
    );
    const tooEarly = notInForce(law, [clock], on);
    if (tooEarly !== null) return noDuty({ ...base, because: [tooEarly] }, 'not-applicable', on);
    const reading = periodReading(clock, law.outerLimit, organization.timeZone ? { zone: organization.timeZone } : {});
    const unread: Missing = {
      fact: 'contract',
      effect: 'the number is not confirmed: the agreement itself says whether, and within which time, notice is owed',
    };
    const elsewhere: Missing = { fact: 'licensedIn', effect: `only an agreement with ${state} carries this clause` };
    return assemble({
      ...base,
      on,
      clocks: [clock],
      readings: [coveredBy && !noBreach ? { ...reading, satisfiedBy: coveredBy } : reading],
      because: ['A clause that such agreements commonly carry, not a rule of law: check yours.', ...people.because],
      existence: [
        ...(law.confidence === 'low' ? [unread] : []),
        ...(state && known.length === 0 ? [elsewhere] : []),
        ...people.missing,
      ],
      ...told(facts, law, state ?? 'US', authority),
    });
  };
