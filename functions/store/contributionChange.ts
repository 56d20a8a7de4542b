import type { Breach, Claim } from '../../domain/breach/breach.ts';
import { changeOf } from '../../domain/breach/changeOf.ts';
import {
  type Contribution,
  type Contributions,
  composeBreach,
  type Origin,
  origins,
  type Withdrawal,
} from '../../domain/breach/contribution.ts';
import { summaryOf } from '../../domain/breach/summary.ts';
import type { BreachHead, BreachRecord, Change, ChangeEvent } from '../verbs/ports.ts';
import { claimIds } from './claimId.ts';

/** What putting one origin's part makes of a breach. */
export type ContributionChange = {
  record: BreachRecord;
  /** `null`: it is not listed, since nobody describes it or no claim is left. */
  head: BreachHead | null;
  /** `null` where the breach means what it meant. */
  event: Omit<ChangeEvent, 'position'> | null;
};

/**
 * The record with one origin's part in the place of its earlier one, by the instant at which it is written. Pure. The facts
 * before and after are read as of the day of the change.
 */
export function contributionChange(
  id: string,
  before: BreachRecord | null,
  contribution: Contribution | null,
  { origin, at, by, reason, successor }: Change,
): (instant: string) => ContributionChange {
  const contributions = contributionsAfter(before, contribution, origin);
  const was = before === null ? null : composed(id, before.contributions);
  const is = composed(id, contributions);
  const meaning = changeOf(was, is, at.slice(0, 10), claimIds);
  const summary = is === null ? null : summaryOf(is);
  const told = is ?? was;
  const why = {
    ...(reason !== undefined && { reason }),
    ...(successor !== undefined && { successor }),
  };
  return (instant) => {
    const changedAt = meaning === null && before !== null ? before.changedAt : instant;
    const tombstone = was === null ? before?.withdrawn : { at: instant, reason: noLonger, ...why };
    return {
      record: { id, contributions, changedAt, ...(is === null && tombstone && { withdrawn: tombstone }) },
      head: is && summary && { ...namesOf(is), ...summary, changedAt },
      event: meaning &&
        told && {
          at: instant,
          breachId: id,
          title: told.title,
          vendorId: told.vendorId,
          origin,
          ...meaning,
          ...(by !== undefined && { by }),
          ...why,
        },
    };
  };
}

const noLonger = 'no source tells of it any more';

/** All parts of a breach once an origin's has taken the place of its earlier one; `null`: it has none any more. */
export function contributionsAfter(
  before: BreachRecord | null,
  contribution: Contribution | null,
  origin: Origin,
): Contributions {
  const { [origin]: _, ...others } = before?.contributions ?? {};
  return contribution === null ? others : { ...others, [origin]: contribution };
}

/** The breach that a record makes. Ids are computed only where a claim was withdrawn: they cost more than all the rest. */
export function composed(id: string, contributions: Contributions): Breach | null {
  const anyWithdrawn = Object.values(contributions).some((part) => part.withdrawn?.length);
  return composeBreach(id, contributions, anyWithdrawn ? claimIds : () => []);
}

/** The line of a breach in the lists. */
export const headOf = (breach: Breach, changedAt: string): BreachHead => ({
  ...namesOf(breach),
  ...summaryOf(breach),
  changedAt,
});

const namesOf = ({ id, title, vendorId, aliases, weakAliases, upstream, status, checkedOn }: Breach) => ({
  id,
  title,
  vendorId,
  aliases,
  weakAliases,
  ...(upstream !== undefined && { upstream }),
  status,
  checkedOn,
});

/** A claim as its origin brings it; `withdrawal` where a curator found it to be wrong. */
export type BroughtClaim = { claim: Claim; origin: Origin; withdrawal?: Withdrawal | undefined };

/** The claims of all origins by id, those withdrawn too, in their order. */
export function claimsOf(contributions: Contributions): Map<string, BroughtClaim> {
  const brought = origins.flatMap((origin) =>
    (contributions[origin]?.claims ?? []).map((claim): BroughtClaim => ({ claim, origin })),
  );
  const withdrawals = new Map(
    origins.flatMap((origin) => (contributions[origin]?.withdrawn ?? []).map((w) => [w.claimId, w] as const)),
  );
  const ids = claimIds(brought.map(({ claim }) => claim));
  return new Map(
    ids.map((id, i) => {
      const { claim, origin } = brought[i] as BroughtClaim;
      const withdrawal = withdrawals.get(id);
      return [id, { claim, origin, ...(withdrawal && { withdrawal }) }];
    }),
  );
}
