import { dayRange } from '../breach/partialDate.ts';
import type { ResolvedFacts } from './facts.ts';

/**
 * Facts that cannot all be true. Nothing is dropped for it: the dates are computed as given, and the contradiction is said,
 * because one of the two days is probably a slip.
 */
export function contradictions(facts: ResolvedFacts): string[] {
  const discovered = facts.vendorDiscovered && dayRange(facts.vendorDiscovered.value).earliest;
  const began = facts.occurredFrom && dayRange(facts.occurredFrom.value).earliest;
  const told = facts.vendorNotifiedOn?.value;
  const knew = facts.organizationKnewOn?.value;
  const letters = facts.individualsNotifiedOn?.value;
  const found: string[] = [];
  const before = (earlier: string | null | undefined, later: string | null | undefined, text: string) => {
    if (earlier && later && earlier < later) found.push(`${text} (${earlier} and ${later}): check the days.`);
  };
  before(told, discovered, 'The vendor told the organization before it discovered the breach');
  before(discovered, began, 'The vendor discovered the breach before the incident began');
  before(knew, began, 'The organization knew before the incident began');
  const firstKnown = [told, discovered, knew].filter((d) => d != null).sort()[0];
  before(facts.determinedOn?.value, firstKnown, 'A breach was determined before anybody had discovered it');
  before(facts.determinedOn?.value, began, 'A breach was determined before the incident began');
  if (told === undefined && discovered === undefined)
    before(letters, knew, 'Letters went out before the organization knew');
  else before(letters, firstKnown, 'Letters went out before anybody had discovered the breach');
  if (facts.individuals.conflict) found.push(`${facts.individuals.conflict}.`);
  return found;
}
