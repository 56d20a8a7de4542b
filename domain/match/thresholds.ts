import * as z from 'zod';
import { type MatcherName, matcherNames, type Thresholds } from './match.ts';

/** Thresholds as somebody sets them, each 0 … 1: either, both or none. */
export type GivenThresholds = { matchThreshold?: number | undefined; reviewThreshold?: number | undefined };

const threshold = z.number('must be a number from 0 to 1').min(0, 'must be 0 or more').max(1, 'must be 1 or less');

/** The two fields, for every schema that takes thresholds; it also needs `inOrder`. */
export const thresholdFields = { matchThreshold: threshold.optional(), reviewThreshold: threshold.optional() };

/** Whether a match asks for at least as much as a review, where one place sets both. */
export const inOrder = ({ matchThreshold, reviewThreshold }: GivenThresholds): boolean =>
  matchThreshold === undefined || reviewThreshold === undefined || reviewThreshold <= matchThreshold;

/** What is said where they are not in order. */
export const notInOrder = { path: ['reviewThreshold'], error: 'must not be above matchThreshold' };

export const thresholdsSchema = z
  .strictObject(thresholdFields, 'must be an object with matchThreshold, reviewThreshold, both or neither')
  .refine(inOrder, notInOrder);

/** What a request says on matching as a whole: thresholds, and the version of the matcher. */
export const matchOptionsSchema = z
  .strictObject(
    {
      ...thresholdFields,
      matcher: z.enum(matcherNames, `must be one of ${matcherNames.join(', ')}`).optional(),
    },
    'must be an object with matchThreshold, reviewThreshold or matcher',
  )
  .refine(inOrder, notInOrder);
export type MatchOptions = GivenThresholds & { matcher?: MatcherName | undefined };

/**
 * The thresholds in effect, from the product's default through what others set, the strongest last: tenant, request, row.
 * Whoever sets one alone moves the other out of its way, so that a review never asks for more than a match.
 */
export function effectiveThresholds(standard: Thresholds, ...given: readonly GivenThresholds[]): Thresholds {
  return given.reduce<Thresholds>(
    ({ match, review }, { matchThreshold, reviewThreshold }) => ({
      match: matchThreshold ?? Math.max(match, reviewThreshold ?? 0),
      review: reviewThreshold ?? Math.min(review, matchThreshold ?? 1),
    }),
    standard,
  );
}

export const sameThresholds = (a: Thresholds, b: Thresholds): boolean => a.match === b.match && a.review === b.review;
