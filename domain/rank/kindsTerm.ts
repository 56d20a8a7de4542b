import type { DataType } from '../breach/breach.ts';
import type { TermValue } from './rank.ts';
import { kinds as values } from './weights.v1.ts';

/** Which kinds of data an incident touches, by whose word. Null or empty: nobody said. */
export type KindsInput = {
  /** The organization's own word on this incident. */
  stated: readonly DataType[] | null;
  /** What the vendor holds, by the vendor list. */
  heldByVendor: readonly DataType[] | null;
  /** What the whole incident touched, by the sources. */
  bySources: readonly DataType[] | null;
};

/** What kinds of data are worth together: each takes its share of what the others leave to 1. */
export const kindsValue = (kinds: readonly DataType[]): number =>
  1 - [...new Set(kinds)].reduce((left, kind) => left * (1 - values[kind].value), 1);

/** Some kind of data is touched, if only the mildest. */
const least = Math.min(...Object.values(values).map(({ value }) => value));

const given = (kinds: readonly DataType[] | null): readonly DataType[] | null => (kinds?.length ? kinds : null);
const listed = (kinds: readonly DataType[]): string => [...new Set(kinds)].join(', ');

/** The worse the data and the more kinds of it, the higher. What the organization states of the incident goes first. */
export function kindsTerm({ stated, heldByVendor, bySources }: KindsInput): TermValue {
  const input = { stated: given(stated), heldByVendor: given(heldByVendor), bySources: given(bySources) };
  if (input.stated) {
    const value = kindsValue(input.stated);
    return { low: value, high: value, input, because: [`Of this organization’s people: ${listed(input.stated)}.`] };
  }
  const bounds = [input.heldByVendor, input.bySources].flatMap((kinds) => (kinds ? [kindsValue(kinds)] : []));
  return {
    low: least,
    high: Math.min(1, ...bounds),
    input,
    because: [
      'Which kinds of this organization’s data are affected is unknown: nobody has stated dataTypes of the incident.',
      ...(input.heldByVendor ? [`The vendor holds ${listed(input.heldByVendor)}, by the vendor list.`] : []),
      ...(input.bySources ? [`The whole incident touched ${listed(input.bySources)}, by the sources.`] : []),
      bounds.length === 0
        ? 'Nothing known bounds it.'
        : `It can be fewer${bounds.length > 1 ? '; the milder of the two is taken as the most' : ''}.`,
    ],
  };
}
