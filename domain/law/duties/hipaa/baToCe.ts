import { assemble, noDuty } from '../../assemble.ts';
import { discoveryByOrganization, discoveryByVendor } from '../../discovery.ts';
import { breachOfUnsecuredPhi } from '../../hipaa.ts';
import { lawEnforcementHold } from '../../lawEnforcementHold.ts';
import { hipaaBaToCe as law } from '../../parameters/us/federal/hipaaBaToCe.ts';
import { periodReading } from '../../period.ts';
import type { DutyContext, DutyRule } from '../context.ts';

/** 45 CFR 164.410: a business associate tells its covered entity, at the latest 60 days after its own discovery. */
export const hipaaBaToCe: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (organization.role === 'business-associate') return owedByOrganization(context);
  const vendor = { law, owedBy: 'vendor' as const };
  if (organization.role !== 'covered-entity')
    return noDuty(
      {
        ...vendor,
        because: ['The organization is neither a covered entity nor a business associate (45 CFR 160.103).'],
      },
      'not-applicable',
      on,
    );
  if (!facts.throughVendor) return noDuty({ ...vendor, because: ['No vendor is involved.'] }, 'not-applicable', on);
  if (facts.businessAssociate?.value === false)
    return noDuty(
      { ...vendor, because: ["The vendor is not the organization's business associate."] },
      'not-applicable',
      on,
    );
  const breach = breachOfUnsecuredPhi(facts);
  if (breach.owed !== 'yes') return noDuty({ ...vendor, because: breach.because }, breach.owed, on);
  const clock = discoveryByVendor(facts);
  const reading = periodReading(clock, law.outerLimit);
  if (reading.answer === 'not-applicable')
    return noDuty({ ...vendor, because: [reading.because] }, 'not-applicable', on);
  return assemble({
    ...vendor,
    on,
    clocks: [clock],
    readings: [reading],
    because: [
      ...(facts.businessAssociate?.evidence ? [facts.businessAssociate.evidence] : []),
      ...(facts.lawEnforcementDelay
        ? ['A law-enforcement statement to the organization does not delay the vendor; one to the vendor would.']
        : []),
    ],
    existence: [
      ...(facts.businessAssociate ? [] : [isBusinessAssociate]),
      // Whose people are affected is the covered entity's question; whether the PHI was unsecured is the vendor's too.
      ...breach.missing.filter((m) => m.fact === 'keyCompromised'),
    ],
    act: facts.vendorNotifiedOn,
    actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
  });
};

const isBusinessAssociate = {
  fact: 'businessAssociate',
  effect: "only a business associate owes this notice: say whether the vendor holds the organization's PHI",
};

/** The organization is itself a business associate whose vendor was breached: it tells its covered entities. */
function owedByOrganization({ on, facts }: DutyContext) {
  const own = { law, owedBy: 'organization' as const };
  const breach = breachOfUnsecuredPhi(facts);
  if (breach.owed !== 'yes') return noDuty({ ...own, because: breach.because }, breach.owed, on);
  const clocks = discoveryByOrganization(facts);
  const hold = lawEnforcementHold(facts, on);
  const readings = clocks.map((clock) => periodReading(clock, law.outerLimit, { hold }));
  if (readings.every((r) => r.answer === 'not-applicable'))
    return noDuty({ ...own, because: readings.map((r) => r.because) }, 'not-applicable', on);
  return assemble({
    ...own,
    on,
    clocks,
    readings,
    because: [
      'The organization is a business associate: it tells each covered entity whose PHI is affected.',
      ...breach.because,
    ],
    existence: breach.missing,
  });
}
