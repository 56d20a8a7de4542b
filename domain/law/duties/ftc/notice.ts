import { type Discovery, discoveryByOrganization } from '../../discovery.ts';
import type { Duty } from '../../duty.ts';
import { lawEnforcementHold } from '../../lawEnforcementHold.ts';
import { ftcHbnrLawEnforcementDelay } from '../../parameters/us/federal/ftcHbnrLawEnforcementDelay.ts';
import { breachNotice, type Notice } from '../breachNotice.ts';
import type { DutyContext } from '../context.ts';
import { unauthorizedAcquisition } from './acquisition.ts';

const discovery: Discovery = {
  own: 'The clock starts on the first day on which the vendor of personal health records knew or should have known (16 CFR 318.3(c)).',
  agent:
    'If the service provider is an agent, what it knew or should have known counts as known to the organization (16 CFR 318.3(c)).',
  contractor:
    'If the service provider is no agent, the organization discovers the breach when it is told, or earlier when it knew or should have known (16 CFR 318.3(c); our reading, as under HIPAA).',
};

/** The rule is for vendors of personal health records that are not acting under HIPAA (16 CFR 318.1(a)). */
export const isPhrVendor = ({ organization }: DutyContext): boolean => organization.role === 'phr-vendor';

/** The frame of the notices that a vendor of personal health records owes. */
export function phrNotice(context: DutyContext, notice: Notice): Duty | null {
  if (!isPhrVendor(context)) return null;
  const { on, facts } = context;
  return breachNotice(
    context,
    {
      breach: unauthorizedAcquisition(facts, '16 CFR 318.2'),
      clocks: discoveryByOrganization(facts, discovery),
      hold: lawEnforcementHold(facts, on, ftcHbnrLawEnforcementDelay),
    },
    notice,
  );
}
