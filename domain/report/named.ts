import type { Breach, Claim } from '../breach/breach.ts';
import { claimKnownFrom, sourceRef } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import type { Organization } from '../law/facts.ts';
import { sameOrganization } from '../vendor/normalizeName.ts';

/** What sources say about this very organization, by a day. */
export type Named = {
  as: 'affected' | 'unaffected' | null;
  /** One sentence a source. */
  by: string[];
  toldOn?: { value: Day; evidence: string };
  hhsNotifiedOn?: { value: Day; evidence: string };
};

type Subject = { name: string; state?: string | undefined; as: 'affected' | 'unaffected' };

/** The organization that a claim names as hit or spared, if it names one. */
function subject({ field, value }: Claim): Subject | null {
  switch (field) {
    case 'affected':
    case 'unaffected':
      return { name: value.name, state: value.state, as: field };
    case 'customerNotified':
      return value.who ? { name: value.who, as: 'affected' } : null;
    case 'hhsReport':
      return value.entityType === 'Business Associate'
        ? null
        : { name: value.entity, state: value.state, as: 'affected' };
    default:
      return null;
  }
}

/** There is a Memorial Hospital in many States: one of another State is not this one. */
const isMeant = ({ name, state }: Subject, organization: Pick<Organization, 'name' | 'jurisdiction'>): boolean => {
  const place = /^US-([A-Z]{2})$/.exec(organization.jurisdiction ?? '')?.[1];
  const elsewhere = state !== undefined && place !== undefined && state !== place;
  return !elsewhere && sameOrganization(name, organization.name);
};

/**
 * A report to HHS is public from its own day, even where the export that shows it is later. That a report which we follow
 * belongs to an incident can be known only from the export on that ties the two.
 */
export const namedFrom = (claim: Claim): Day =>
  (claim.field === 'hhsReport' && claim.value.report === undefined && claim.value.submittedOn) || claimKnownFrom(claim);

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
export function namedIn(breach: Breach, organization: Pick<Organization, 'name' | 'jurisdiction'>, on: Day): Named {
  const hits = breach.claims.flatMap((claim) => {
    const found = namedFrom(claim) <= on ? subject(claim) : null;
    return found && isMeant(found, organization) ? [{ claim, as: found.as }] : [];
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
