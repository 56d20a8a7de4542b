import { noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import { discoveryByOrganization } from '../../discovery.ts';
import type { Duty } from '../../duty.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { breachOfUnsecuredPhi, coveredEntityOwes } from '../../hipaa.ts';
import { lawEnforcementHold } from '../../lawEnforcementHold.ts';
import { breachNotice, type Notice } from '../breachNotice.ts';
import type { DutyContext } from '../context.ts';

/** The frame that the covered entity's notices share: who owes it, whether there is a breach, whose clock, the hold. */
export function hipaaNotice(context: DutyContext, notice: Notice, clocks?: ClockReading[]): Duty {
  const { on, organization, facts } = context;
  const wrongParty = coveredEntityOwes(organization);
  if (wrongParty)
    return noDuty({ law: notice.law, owedBy: 'organization', because: wrongParty.because }, 'not-applicable', on);
  return ownNotice(context, { ...notice, because: [...(notice.because ?? []), ...delegated(facts)] }, clocks);
}

/** A notice of the HIPAA rule that the organization owes in its own role, on its own discovery. */
export const ownNotice = (
  context: DutyContext,
  notice: Notice,
  clocks: ClockReading[] = discoveryByOrganization(context.facts),
): Duty =>
  breachNotice(
    context,
    {
      breach: breachOfUnsecuredPhi(context.facts),
      clocks,
      hold: lawEnforcementHold(context.facts, context.on),
    },
    notice,
  );

/** A vendor may be given the task of the notices; the duty and its clock stay (45 CFR 164.404; HHS, FAQ of 2024-05-31). */
const delegated = (facts: ResolvedFacts): string[] =>
  facts.throughVendor && facts.contract?.delegatesNotice === true
    ? [
        'The contract gives the task to the vendor; the responsibility and the clock stay with the organization: verify that the vendor did it in time, content and form (HHS, FAQ of 2024-05-31). Notices under State law are not covered by that.',
      ]
    : [];
