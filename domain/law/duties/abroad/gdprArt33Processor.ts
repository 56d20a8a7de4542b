import { noDuty } from '../../assemble.ts';
import { type ClockReading, first, vague } from '../../clock.ts';
import { vendorDiscovered } from '../../discovery.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { gdprArt33Processor as law } from '../../parameters/eu/gdprArt33Processor.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { all } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { europe, reach } from './reach.ts';

/** GDPR art. 33(2): the processor tells its controller without undue delay, whatever the risk. */
export const gdprArt33Processor: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('eu-controller')) return null;
  const base = { law, owedBy: 'vendor' as const };
  if (!facts.throughVendor) return noDuty({ ...base, because: ['No vendor is involved.'] }, 'not-applicable', on);
  const clock = processorIsAware(facts);
  return foreignDuty(context, {
    ...base,
    clock,
    readings: [standardReading(clock)],
    existence: all([reach(context, europe(on)), peopleAffected(facts)]),
    because: [
      'The duty is that of a processor, which handles the personal data on behalf of the organization. Contracts (art. 28(3)) often set hours.',
    ],
    act: facts.vendorNotifiedOn,
    actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
  });
};

/** The vendor's own awareness; vendors further down tell the vendor, each its own. */
function processorIsAware(facts: ResolvedFacts): ClockReading {
  const start = first(vendorDiscovered(facts));
  return {
    reading: 'on the text',
    start,
    because: 'The processor tells the controller after becoming aware (art. 33(2)); there is no threshold of risk.',
    missing: start
      ? vague(start, 'vendorDiscoveredOn')
      : [{ fact: 'vendorDiscoveredOn', effect: 'without undue delay after this day' }],
  };
}
