import { assemble, noDuty } from '../assemble.ts';
import type { ClockReading } from '../clock.ts';
import type { Duty, Missing, Reading } from '../duty.ts';
import type { DutyLaw } from '../dutyLaw.ts';
import type { DayFact } from '../facts.ts';
import type { Existence } from '../hipaa.ts';
import { notInForce } from '../inForce.ts';
import type { Hold } from '../lawEnforcementHold.ts';
import { unique } from '../missing.ts';
import type { DutyContext } from './context.ts';

/** How one notice of a breach rule differs from the rule's others. */
export type Notice = {
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
  because?: string[];
  actFact?: { field: string; verb: string };
};

/** What the notices of one rule share: whether there is a breach at all, whose clocks run, what holds them up. */
type Frame = { breach: Existence; clocks: ClockReading[]; hold: Hold | null };

/** One notice of a breach rule, owed by the organization: breach, threshold, clocks and hold put together. */
export function breachNotice({ on, facts }: DutyContext, { breach, clocks, hold }: Frame, notice: Notice): Duty {
  const base = { law: notice.law, owedBy: 'organization' as const };
  if (breach.owed !== 'yes') return noDuty({ ...base, because: breach.because }, breach.owed, on);
  const tooEarly = notInForce(notice.law, clocks, on);
  if (tooEarly !== null) return noDuty({ ...base, because: [tooEarly] }, 'not-applicable', on);
  const readings = clocks.map((clock) => notice.reading(clock, hold));
  if (readings.every((r) => r.answer === 'not-applicable'))
    return noDuty({ ...base, because: readings.map((r) => r.because) }, 'not-applicable', on);
  const threshold = notice.threshold?.(clocks);
  if (threshold?.met === false) return noDuty({ ...base, because: [threshold.because] }, 'not-due', on);
  return assemble({
    ...base,
    on,
    clocks,
    readings,
    because: [
      ...(notice.because ?? []),
      ...breach.because,
      ...(threshold ? [threshold.because] : []),
      ...(facts.individuals.conflict ? [facts.individuals.conflict] : []),
    ],
    existence: unique([...breach.missing, ...(threshold?.met === null ? threshold.missing : [])]),
    missing: threshold?.met === true ? threshold.missing : [],
    act: notice.act,
    ...(notice.actFact && { actFact: notice.actFact }),
    ...(threshold?.jurisdictions?.length && { jurisdictions: threshold.jurisdictions }),
  });
}
