import type { Breach, Claim } from '../breach/breach.ts';
import { knownFromDay, partialDateText } from '../breach/partialDate.ts';
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
  claim.field === 'hhsReport' ? claim.value.submittedOn : claimKnownFrom(claim);

function sentence(claim: Claim, as: string): string {
  if (claim.field === 'hhsReport')
    return `federal breach portal, report of ${claim.value.submittedOn}: named as affected`;
  const { publisher, published } = sourceRef(claim);
  return `${publisher}${published ? `, ${published}` : ''}: ${as === 'affected' ? 'named as affected' : 'said not to be affected'}`;
}

/**
 * Whether sources known on a day name the organization. Where some say that it was hit and others that it was not, it
 * counts as affected and both are listed.
 */
export function namedIn(breach: Breach, organization: string, on: Day): Named {
  const hits = breach.claims
    .filter((c) => publicFrom(c) <= on)
    .map((claim) => ({ claim, subject: subject(claim) }))
    .filter(({ subject: s }) => s !== null && sameOrganization(s.name, organization));
  const named: Named = { as: null, by: [] };
  for (const { claim, subject: s } of hits) {
    if (!s) continue;
    if (named.as !== 'affected') named.as = s.as;
    named.by.push(sentence(claim, s.as));
    const evidence = sentence(claim, s.as);
    if (claim.field === 'customerNotified' && claim.value.on.precision === 'day' && !claim.value.on.qualifier) {
      const value = knownFromDay(claim.value.on);
      if (!named.toldOn || value < named.toldOn.value)
        named.toldOn = { value, evidence: `${evidence}; told on ${partialDateText(claim.value.on)}` };
    }
    if (claim.field === 'hhsReport' && (!named.hhsNotifiedOn || claim.value.submittedOn < named.hhsNotifiedOn.value))
      named.hhsNotifiedOn = {
        value: claim.value.submittedOn,
        evidence: `federal breach portal: ${claim.value.entity}`,
      };
  }
  named.by = [...new Set(named.by)];
  return named;
}
