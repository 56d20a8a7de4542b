import { assemble, noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import { discoveryByOrganization } from '../../discovery.ts';
import type { Duty, Missing, Reading } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import type { DayFact } from '../../facts.ts';
import { breachOfUnsecuredPhi, coveredEntityOwes } from '../../hipaa.ts';
import { type Hold, lawEnforcementHold } from '../../lawEnforcementHold.ts';
import type { DutyContext } from '../context.ts';

/** How one of the covered entity's notices differs from the others. */
type Notice = {
  law: DutyLaw;
  /** Whether the number and home of the people call for this notice; null: no threshold. */
  threshold?: (clocks: ClockReading[]) => {
    met: boolean | null;
    because: string;
    missing: Missing[];
    jurisdictions?: string[];
  };
  reading: (clock: ClockReading, hold: Hold | null) => Reading;
  act: DayFact | undefined;
  actFact: { field: string; verb: string };
};

/** The frame that the covered entity's four notices share: who owes it, whether there is a breach, whose clock, the hold. */
export function hipaaNotice({ on, organization, facts }: DutyContext, notice: Notice): Duty {
  const base = { law: notice.law, owedBy: 'organization' as const };
  const wrongParty = coveredEntityOwes(organization);
  if (wrongParty) return noDuty({ ...base, because: wrongParty.because }, 'not-applicable', on);
  const breach = breachOfUnsecuredPhi(facts);
  if (breach.owed !== 'yes') return noDuty({ ...base, because: breach.because }, breach.owed, on);
  const clocks = discoveryByOrganization(facts);
  const threshold = notice.threshold?.(clocks);
  if (threshold?.met === false) return noDuty({ ...base, because: [threshold.because] }, 'not-due', on);
  const hold = lawEnforcementHold(facts, on);
  const readings = clocks.map((clock) => notice.reading(clock, hold));
  if (readings.every((r) => r.answer === 'not-applicable'))
    return noDuty({ ...base, because: readings.map((r) => r.because) }, 'not-applicable', on);
  return assemble({
    ...base,
    on,
    clocks,
    readings,
    because: [
      ...breach.because,
      ...(threshold ? [threshold.because] : []),
      ...(facts.individuals.conflict ? [facts.individuals.conflict] : []),
    ],
    existence: unique([...breach.missing, ...(threshold?.met === null ? threshold.missing : [])]),
    missing: threshold?.met === true ? threshold.missing : [],
    act: notice.act,
    actFact: notice.actFact,
    ...(threshold?.jurisdictions?.length && { jurisdictions: threshold.jurisdictions }),
  });
}

const unique = (missing: Missing[]): Missing[] => [...new Map(missing.map((m) => [m.fact, m])).values()];
