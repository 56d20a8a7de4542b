import type { ResolvedFacts } from '../law/facts.ts';
import { countText } from './countText.ts';
import type { TermValue } from './rank.ts';
import { people as scale } from './weights.v1.ts';

/** How many of the organization's people an incident touches; `high` is null where nothing known bounds it. */
export type PeopleInterval = { low: number; high: number | null };

/** What is known of how many people of this organization an incident touches. Null: nobody said. */
export type PeopleInput = {
  /** The organization's own count, as the law reads it. */
  counted: ResolvedFacts['individuals'];
  affected: ResolvedFacts['affected'];
  /** People of this organization whose data the vendor holds, by the row of the list. */
  heldByVendor: number | null;
  /** All people of the incident at all customers, where sources count or bound them. */
  vendorTotal: number | null;
  /** All people of this organization. */
  ofOrganization: number | null;
};

const bounds = [
  ['heldByVendor', 'the people of this organization whose data the vendor holds, by the vendor list'],
  ['vendorTotal', 'the people of the whole incident, at all customers of the vendor, by the sources'],
  ['ofOrganization', 'all people of this organization, by its own record'],
] as const;

type Bound = { people: number; what: string };

/** The least of what bounds the number from above. */
function boundOf(input: PeopleInput): Bound | null {
  const known = bounds.flatMap(([name, what]) => {
    const people = input[name];
    return people === null ? [] : [{ people, what }];
  });
  return known.toSorted((a, b) => a.people - b.people)[0] ?? null;
}

/** The people of this organization in one incident: counted, or between what is sure and what bounds it. */
export function peopleIn(input: PeopleInput): PeopleInterval & { because: string[] } {
  const { lo, hi, given, conflict } = input.counted;
  if (given) {
    const high = hi ?? lo;
    const counts = lo === high ? countText(lo) : `Between ${countText(lo)} and ${countText(high)}`;
    return {
      low: lo,
      high,
      because: [`${counts} of this organization, by its own word${conflict ? `: ${conflict}` : ''}.`],
    };
  }
  const low = Math.max(lo, input.affected === 'named-affected' ? 1 : 0);
  const bound = boundOf(input);
  const least =
    low > 1
      ? [`At least ${countText(low)}: those whose place the organization has stated.`]
      : low === 1
        ? ['At least one: sources name this organization as affected.']
        : [];
  return {
    low,
    high: bound === null ? null : Math.max(low, bound.people),
    because: [
      'How many people of this organization are affected is unknown: nobody has stated individuals.',
      ...least,
      bound === null
        ? 'Nothing known bounds the number.'
        : `At most ${countText(Math.max(low, bound.people))}: ${bound.what}.`,
    ],
  };
}

/** A number of people on the scale of the formula, 0 to 1. */
export const peopleValue = (people: number): number => Math.min(1, Math.log10(1 + people) / Math.log10(1 + scale.top));

/** The more people, the higher, by a logarithm. */
export function peopleTerm(input: PeopleInput): TermValue {
  const { low, high, because } = peopleIn(input);
  const { counted, heldByVendor, vendorTotal, ofOrganization } = input;
  return {
    low: peopleValue(low),
    high: high === null ? 1 : peopleValue(high),
    input: { individuals: counted.given ? counted.lo : null, low, high, heldByVendor, vendorTotal, ofOrganization },
    because,
  };
}
