import type { Missing } from './duty.ts';
import type { Organization, ResolvedFacts } from './facts.ts';

/** Why a HIPAA notice is owed, is not, or cannot be said to be. `no` carries the whole reason. */
export type Existence =
  | { owed: 'yes'; because: string[]; missing: Missing[] }
  | { owed: 'not-due' | 'not-applicable'; because: string[] };

/** The rule's notices to people, media and HHS are owed by covered entities. */
export function coveredEntityOwes(organization: Organization): Existence | null {
  if (organization.role === 'covered-entity') return null;
  return {
    owed: 'not-applicable',
    because: [
      organization.role === 'business-associate'
        ? 'This notice is owed by the covered entity; a business associate tells its covered entities (us.hipaa.ba-to-ce).'
        : 'The organization is not a covered entity under HIPAA (45 CFR 160.103).',
    ],
  };
}

/**
 * Whether there is a breach of unsecured PHI (45 CFR 164.402). An impermissible access is presumed to be one; documented
 * conclusions of the organization (secured data, low probability of compromise) end the presumption, nothing else does.
 */
export function breachOfUnsecuredPhi(facts: ResolvedFacts): Existence {
  if (facts.lowProbabilityOfCompromise === true)
    return {
      owed: 'not-due',
      because: [
        'The organization has documented a low probability that the PHI has been compromised (45 CFR 164.402, four-factor assessment); it bears the burden of proof (164.414).',
      ],
    };
  return unsecuredData(
    facts,
    'The PHI was unreadable and the key is safe: it was not unsecured (45 CFR 164.402; 74 FR 42740).',
  );
}

/** Whether readable data of the organization's people is involved; `secured` says why unreadable data calls for no notice. */
export function unsecuredData(facts: ResolvedFacts, secured: string): Existence {
  if (facts.encrypted === true && facts.keyCompromised === false) return { owed: 'not-due', because: [secured] };
  const people = peopleAffected(facts);
  if (people.owed !== 'yes' || facts.encrypted !== true || facts.keyCompromised !== undefined) return people;
  const key = {
    fact: 'keyCompromised',
    effect: 'the data was unreadable; only if the key is safe does the duty fall away',
  };
  return { ...people, missing: [key, ...people.missing] };
}

/** Whether people of this organization are affected at all, as far as anybody has said. */
export function peopleAffected(facts: ResolvedFacts): Existence {
  if (facts.individuals.given && facts.individuals.hi === 0)
    return { owed: 'not-due', because: ['No individual of this organization is affected.'] };
  const missing: Missing[] = [];
  const because: string[] = [];
  if (facts.affected === 'unknown')
    missing.push({
      fact: 'individuals',
      effect: "whether any of this organization's people are affected decides whether the duty exists",
    });
  if (facts.affected === 'named-unaffected') {
    missing.push({
      fact: 'individuals',
      effect: 'a source says that this organization was not affected; its own finding decides whether the duty exists',
    });
    because.push(
      'A source says that the organization was not affected (organizationNamedBy). The duty is shown because such a statement does not settle it.',
    );
  }
  if (facts.affected === 'named-affected')
    because.push('Sources name the organization as affected (organizationNamedBy).');
  return { owed: 'yes', because, missing };
}
