import { type ClockReading, first } from '../../clock.ts';
import { organizationKnew, vendorNotified } from '../../discovery.ts';
import type { ResolvedFacts } from '../../facts.ts';

/** The clock of a text that counts only the organization's own knowledge: it was told, or knew otherwise. */
export function ownKnowledge(facts: ResolvedFacts, reading: string, because: string): ClockReading {
  const start = first([...vendorNotified(facts), ...organizationKnew(facts)]);
  const effect = 'the clock starts on this day; without it no date can be computed';
  const told = { fact: 'vendorNotifiedOn', effect };
  const knew = { fact: 'organizationKnewOn', effect };
  return { reading, start, because, missing: start ? [] : [facts.throughVendor ? told : knew] };
}
