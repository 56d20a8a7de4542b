import { dayRange } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
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
  before(facts.occurredTo?.value, began, 'The incident ended before it began');
  const hold = facts.lawEnforcementDelay;
  before(hold?.until, hold?.statedOn, 'Law enforcement asked for a delay until a day before the statement');
  before(hold?.writtenFollowUp?.statedOn, hold?.statedOn, 'The written follow-up came before the statement');
  before(
    hold?.writtenFollowUp?.until,
    hold?.writtenFollowUp?.statedOn,
    'The written follow-up asks for a delay until a day before its own',
  );
  const { unreachable = 0, individuals } = facts;
  if (individuals.given && individuals.hi !== null && unreachable > individuals.hi)
    found.push(`${unreachable} people cannot be reached, but ${individuals.hi} are affected: check the numbers.`);
  if (facts.peopleAffected === false && individuals.hi !== 0)
    found.push(
      'Nobody of the organization is said to be affected (peopleAffected), and people are counted: check both.',
    );
  if (facts.peopleAffected === true && individuals.given && individuals.hi === 0)
    found.push(
      'People of the organization are said to be affected (peopleAffected), and none are counted: check both.',
    );
  if (facts.individuals.conflict) found.push(`${facts.individuals.conflict}.`);
  return found;
}

/** Fields of events that have happened by their nature. Acts may be planned, and a hold may end later. */
const events = [
  'occurredTo',
  'vendorNotifiedOn',
  'organizationKnewOn',
  'determinedOn',
  'confirmedOn',
  'scopeIdentifiedOn',
  'harmDeterminedOn',
  'materialityDeterminedOn',
  'sixKRequiredOn',
  'newInformationOn',
  'ransomPaidOn',
] as const;

/** Events that are dated after the day of the report: nobody can know them yet, so a day is probably a slip. */
export function afterTheReport(facts: ResolvedFacts, on: Day): string[] {
  const hold = facts.lawEnforcementDelay;
  const dated: [field: string, day: Day | null | undefined][] = [
    ['occurredFrom', facts.occurredFrom && dayRange(facts.occurredFrom.value).earliest],
    ['vendorDiscoveredOn', facts.vendorDiscovered && dayRange(facts.vendorDiscovered.value).earliest],
    ...events.map((field): [string, Day | undefined] => [field, facts[field]?.value]),
    ['lawEnforcementDelay/statedOn', hold?.statedOn],
    ['lawEnforcementDelay/writtenFollowUp/statedOn', hold?.writtenFollowUp?.statedOn],
    ['attorneyGeneralDelay/requestedOn', facts.attorneyGeneralDelay?.requestedOn],
    ['attorneyGeneralDelay/commissionNotifiedOn', facts.attorneyGeneralDelay?.commissionNotifiedOn],
    ['attorneyGeneralDelay/withdrawnOn', facts.attorneyGeneralDelay?.withdrawnOn],
    ...(facts.chain ?? []).map((link, i): [string, Day | undefined] => [`chain/${i}/learnedOn`, link.learnedOn?.value]),
  ];
  return dated.flatMap(([field, day]) =>
    day && day > on ? [`${field} (${day}) lies after the day of the report, ${on}: check the days.`] : [],
  );
}
