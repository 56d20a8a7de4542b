import { assemble, noDuty } from '../../assemble.ts';
import { discoveryByBusinessAssociate } from '../../discovery.ts';
import type { Missing } from '../../duty.ts';
import type { Organization, ResolvedFacts } from '../../facts.ts';
import { breachOfUnsecuredPhi, type Existence } from '../../hipaa.ts';
import { notInForce } from '../../inForce.ts';
import { hipaaBaToCe as law } from '../../parameters/us/federal/hipaaBaToCe.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { ownNotice } from './notice.ts';

/** 45 CFR 164.410: a business associate tells its covered entity, at the latest 60 days after its own discovery. */
export const hipaaBaToCe: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (organization.role === 'business-associate')
    return ownNotice(context, {
      law,
      reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
      because: ['The organization is a business associate: it tells each covered entity whose PHI is affected.'],
      act: facts.coveredEntitiesNotifiedOn,
      actFact: { field: 'coveredEntitiesNotifiedOn', verb: 'Covered entities told on' },
    });
  const vendor = { law, owedBy: 'vendor' as const };
  const breach = breachAtVendor(organization, facts);
  if (breach.owed !== 'yes') return noDuty({ ...vendor, because: breach.because }, breach.owed, on);
  const clocks = discoveryByBusinessAssociate(facts);
  const tooEarly = notInForce(law, clocks, on);
  if (tooEarly !== null) return noDuty({ ...vendor, because: [tooEarly] }, 'not-applicable', on);
  const readings = clocks.map((clock) => periodReading(clock, law.outerLimit));
  return assemble({
    ...vendor,
    on,
    clocks,
    readings,
    because: [
      ...breach.because,
      ...(facts.lawEnforcementDelay
        ? ['A law-enforcement statement to the organization does not delay the vendor; one to the vendor would.']
        : []),
    ],
    existence: breach.missing,
    act: facts.vendorNotifiedOn,
    actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
  });
};

/** Whether the vendor, or anybody below it, owes a notice of this rule: it must be a business associate with unsecured PHI. */
export function breachAtVendor(organization: Organization, facts: ResolvedFacts): Existence {
  const none = (because: string): Existence => ({ owed: 'not-applicable', because: [because] });
  if (organization.role !== 'covered-entity' && organization.role !== 'business-associate')
    return none('The organization is neither a covered entity nor a business associate (45 CFR 160.103).');
  if (!facts.throughVendor) return none('No vendor is involved.');
  if (facts.businessAssociate?.value === false) return none("The vendor is not the organization's business associate.");
  const breach = breachOfUnsecuredPhi(facts);
  if (breach.owed !== 'yes') return breach;
  return {
    owed: 'yes',
    because: facts.businessAssociate?.evidence ? [facts.businessAssociate.evidence] : [],
    missing: [
      ...(facts.businessAssociate ? [] : [isBusinessAssociate]),
      // Whose people are affected is the covered entity's question; whether the PHI was unsecured is the vendor's too.
      ...breach.missing.filter((m) => m.fact === 'keyCompromised'),
    ],
  };
}

const isBusinessAssociate: Missing = {
  fact: 'businessAssociate',
  effect: "only a business associate owes this notice: say whether the vendor holds the organization's PHI",
};
