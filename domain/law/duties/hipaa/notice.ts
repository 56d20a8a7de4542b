import { noDuty } from '../../assemble.ts';
import { discoveryByOrganization } from '../../discovery.ts';
import type { Duty } from '../../duty.ts';
import { breachOfUnsecuredPhi, coveredEntityOwes } from '../../hipaa.ts';
import { lawEnforcementHold } from '../../lawEnforcementHold.ts';
import { breachNotice, type Notice } from '../breachNotice.ts';
import type { DutyContext } from '../context.ts';

/** The frame that the covered entity's notices share: who owes it, whether there is a breach, whose clock, the hold. */
export function hipaaNotice(context: DutyContext, notice: Notice): Duty {
  const { on, organization, facts } = context;
  const wrongParty = coveredEntityOwes(organization);
  if (wrongParty)
    return noDuty({ law: notice.law, owedBy: 'organization', because: wrongParty.because }, 'not-applicable', on);
  return breachNotice(
    context,
    {
      breach: breachOfUnsecuredPhi(facts),
      clocks: discoveryByOrganization(facts),
      hold: lawEnforcementHold(facts, on),
    },
    notice,
  );
}
