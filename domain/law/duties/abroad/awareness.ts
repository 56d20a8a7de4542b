import { type ClockReading, first } from '../../clock.ts';
import { organizationKnew, vendorNotified } from '../../discovery.ts';
import type { ResolvedFacts } from '../../facts.ts';

/**
 * When the organization became aware: on the first of what it knew itself and what its vendor told it. Agency plays no part
 * in these laws; a vendor's own discovery is not the organization's.
 */
export function awareness(facts: ResolvedFacts, because: string): ClockReading {
  const start = first([...organizationKnew(facts), ...vendorNotified(facts)]);
  return {
    reading: 'on the text',
    start,
    because,
    missing: start
      ? []
      : [
          {
            fact: facts.throughVendor ? 'vendorNotifiedOn' : 'organizationKnewOn',
            effect: 'the clock starts when the organization is aware: give the hour, or at least the day',
          },
        ],
  };
}
