import { assemble, noDuty } from '../assemble.ts';
import type { ClockReading } from '../clock.ts';
import type { Duty, Missing, Reading } from '../duty.ts';
import type { DutyLaw } from '../dutyLaw.ts';
import { notInForce } from '../inForce.ts';
import type { DutyContext } from './context.ts';

/** How one notice that a vendor owes the organization differs from the others. */
type VendorNotice = {
  law: DutyLaw;
  clock: ClockReading;
  reading: (clock: ClockReading) => Reading;
  because?: string[];
  existence?: Missing[];
};

/** A notice that the vendor owes the organization: no vendor, no duty; it is done when the organization was told. */
export function vendorNotice({ on, facts }: DutyContext, notice: VendorNotice): Duty {
  const { law, clock, because = [], existence = [] } = notice;
  const base = { law, owedBy: 'vendor' as const };
  if (!facts.throughVendor) return noDuty({ ...base, because: ['No vendor is involved.'] }, 'not-applicable', on);
  const tooEarly = notInForce(law, [clock], on);
  if (tooEarly !== null) return noDuty({ ...base, because: [tooEarly] }, 'not-applicable', on);
  const reading = notice.reading(clock);
  if (reading.answer === 'not-applicable') return noDuty({ ...base, because: [reading.because] }, 'not-applicable', on);
  return assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [reading],
    because,
    existence,
    act: facts.vendorNotifiedOn,
    actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
  });
}
