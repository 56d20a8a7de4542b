import type { Breach, Claim } from '../breach/breach.ts';
import { claimKnownFrom, sourceRef } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { sameOrganization } from '../vendor/normalizeName.ts';

/** What sources say about this very organization, by a day. */
export type Named = {
  as: 'affected' | 'unaffected' | null;
  /** One sentence a source. */
  by: string[];
  toldOn?: { value: Day; evidence: string };
  hhsNotifiedOn?: { value: Day; evidence: string };
};

/** The organization that a claim names as hit or spared, if it names one. */
function subject(claim: Claim): { name: string; as: 'affected' | 'unaffected' } | null {
  switch (claim.field) {
    case 'affected':
    case 'unaffected':
      return { name: claim.value.name, as: claim.field };
    case 'customerNotified':
      return claim.value.who ? { name: claim.value.who, as: 'affected' } : null;
    case 'hhsReport':
      return claim.value.entityType === 'Business Associate' ? null : { name: claim.value.entity, as: 'affected' };
    default:
      return null;
  }
}

/** A report to HHS is public from its own day, even where the export that shows it is later. */
const publicFrom = (claim: Claim): Day =>
  (claim.field === 'hhsReport' && claim.value.submittedOn) || claimKnownFrom(claim);

function sentence(claim: Claim, as: string, on: Day): string {
  const doubt = claim.confidence === 'low' ? ' (low confidence)' : '';
  if (claim.field === 'hhsReport')
    return `federal breach portal, ${claim.value.submittedOn ? `report of ${claim.value.submittedOn}` : 'list of before 2015'}: named as affected`;
  const { publisher, published } = sourceRef(claim, on);
  return `${publisher}${published ? `, ${published}` : ''}: ${as === 'affected' ? 'named as affected' : 'said not to be affected'}${doubt}`;
}

/** The first day on which a source of some confidence says that the vendor told this organization. A doubtful one sets no clock. */
function toldOn(claims: readonly Claim[], on: Day): Named['toldOn'] {
  const notices = claims
    .filter((c) => c.field === 'customerNotified')
    .filter((c) => c.confidence !== 'low' && c.value.on.precision === 'day' && !c.value.on.qualifier)
    .toSorted((a, b) => (a.value.on.date < b.value.on.date ? -1 : 1));
  const surest = notices.find((c) => c.confidence === 'high') ?? notices[0];
  return (
    surest && {
      value: surest.value.on.date,
      evidence: `${sentence(surest, 'affected', on)}; told on ${surest.value.on.date}`,
    }
  );
}

function hhsNotifiedOn(claims: readonly Claim[]): Named['hhsNotifiedOn'] {
  const reports = claims.flatMap((c) =>
    c.field === 'hhsReport' && c.value.submittedOn ? [{ on: c.value.submittedOn, entity: c.value.entity }] : [],
  );
  const first = reports.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  return first && { value: first.on, evidence: `federal breach portal: ${first.entity}` };
}

/**
 * Whether sources known on a day name the organization. Where some say that it was hit and others that it was not, it
 * counts as affected and both are listed.
 */
export function namedIn(breach: Breach, organization: string, on: Day): Named {
  const hits = breach.claims.flatMap((claim) => {
    const found = publicFrom(claim) <= on ? subject(claim) : null;
    return found && sameOrganization(found.name, organization) ? [{ claim, as: found.as }] : [];
  });
  const claims = hits.map((h) => h.claim);
  const [told, reported] = [toldOn(claims, on), hhsNotifiedOn(claims)];
  return {
    as: hits.some((h) => h.as === 'affected') ? 'affected' : hits.length > 0 ? 'unaffected' : null,
    by: [...new Set(hits.map((h) => sentence(h.claim, h.as, on)))],
    ...(told && { toldOn: told }),
    ...(reported && { hhsNotifiedOn: reported }),
  };
}
