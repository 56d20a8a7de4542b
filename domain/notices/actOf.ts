import type { IncidentFacts, Organization } from '../law/facts.ts';

/** The days of an incident that one act each is recorded in. */
export type ActField =
  | 'individualsNotifiedOn'
  | 'hhsNotifiedOn'
  | 'mediaNotifiedOn'
  | 'substituteNoticeOn'
  | 'coveredEntitiesNotifiedOn'
  | 'vendorNotifiedOn'
  | 'eightKFiledOn'
  | 'eightKAmendedOn'
  | 'submittedOn';

/**
 * Where the law reads the act that fulfils a duty. `regulator`: `regulatorsNotifiedOn` under the duty's own id; `toMany` where
 * it goes to many, who are told when the last of them is. `chain`: the `toldNextOn` of a subcontractor. `unread`: no notice stops it, and why; `fact` names the fact that does, if there is one.
 */
export type Act =
  | { by: 'day'; field: ActField }
  | { by: 'regulator'; toMany?: true }
  | { by: 'chain' }
  | { by: 'unread'; why: string; fact?: keyof IncidentFacts };

const day = (field: ActField): Act => ({ by: 'day', field });
/** The letters to all who are affected: their day stands for the letters under every law, unless one has a day of its own. */
const individuals = day('individualsNotifiedOn');
const vendorTold = day('vendorNotifiedOn');
const regulator: Act = { by: 'regulator' };
const many: Act = { by: 'regulator', toMany: true };
const unread = (why: string, fact?: keyof IncidentFacts): Act => ({ by: 'unread', why, ...(fact && { fact }) });

const byDuty: Readonly<Record<string, Act>> = {
  'us.hipaa.individual': individuals,
  'us.hipaa.individual.substitute': day('substituteNoticeOn'),
  'us.hipaa.individual.urgent': many,
  'us.hipaa.hhs-500': day('hhsNotifiedOn'),
  'us.hipaa.hhs-annual': regulator,
  'us.hipaa.media': day('mediaNotifiedOn'),
  'us.hipaa.sub-to-ba': { by: 'chain' },
  'contract.vendor-notice': vendorTold,
  'us.sec.8k-1.05': day('eightKFiledOn'),
  'us.sec.8k-1.05.ag-delay': day('eightKFiledOn'),
  'us.sec.8k-1.05.amendment': day('eightKAmendedOn'),
  'us.sec.8k-1.05.materiality-determination': unread(
    'A determination is no notice: a named person records it in the decision log.',
    'materialityDeterminedOn',
  ),
  'us.sec.6k': unread('The form follows promptly and no day of furnishing it is read.'),
  'us.sec.sk-106': unread('It is part of the annual report, whatever the incident.'),
  'us.ftc.hbnr.individual': individuals,
  'us.ftc.hbnr.media': day('mediaNotifiedOn'),
  'us.ftc.hbnr.service-provider': vendorTold,
  'us.part2.breach': many,
  'us.part2.breach.media': many,
  'us.sec.regsp.customer': many,
  'us.sec.regsp.service-provider': vendorTold,
  'us.bank.36h.provider': vendorTold,
  'eu.gdpr.art33.processor': vendorTold,
  'eu.gdpr.art34': many,
  'eu.nis2.notification': day('submittedOn'),
  'ca.on.phipa': many,
  'au.ndb': unread('The act is an assessment, not a notice: give the day on which it was concluded.', 'determinedOn'),
};

/** Duties of the States, by what comes after the prefix of the State. */
const byStateDuty: readonly [RegExp, Act][] = [
  [/^individual$/, many],
  [/^licensed-facility\.patient$/, many],
  [/^vendor-to-owner$/, vendorTold],
  [/^(regulator|licensed-facility|insurance)\./, regulator],
  [/^(consumer-reporting-agencies|identity-protection)$/, many],
];

/** The prefix of a State and what comes after it; the rules of one State's own agency and agreements stand apart. */
const ofState = /^us\.[a-z]{2}\.(?!nydfs\.)(.+)$/;

/**
 * The fact that fulfils a duty, given the organization whose duties they are: a business associate tells its covered
 * entities, while a covered entity is told by its vendor; a Part 2 program that is a covered entity files two forms with HHS,
 * and `hhsNotifiedOn` is the other one.
 */
export function actOf(dutyId: string, { role }: Pick<Organization, 'role'>): Act {
  if (dutyId === 'us.hipaa.ba-to-ce')
    return role === 'business-associate' ? day('coveredEntitiesNotifiedOn') : vendorTold;
  if (dutyId === 'us.part2.breach.hhs-500' && role !== 'covered-entity') return day('hhsNotifiedOn');
  const named = byDuty[dutyId];
  if (named) return named;
  const slug = ofState.exec(dutyId)?.[1];
  // The organization is itself the vendor here, and the owners are those it works for.
  if (slug === 'vendor-to-owner' && role === 'business-associate') return many;
  const stated = slug && byStateDuty.find(([form]) => form.test(slug));
  return stated ? stated[1] : regulator;
}

/**
 * Which of several notices under one fact counts. People are told when the last of them is told, so that one late wave of
 * letters is not hidden; an authority, a vendor's customer or the market is told by the first notice, whatever is added later.
 */
export const whichCounts = (act: Exclude<Act, { by: 'unread' }>): 'first' | 'last' =>
  (act.by === 'day' && toldToMany.includes(act.field)) || (act.by === 'regulator' && act.toMany) ? 'last' : 'first';

const toldToMany: readonly ActField[] = [
  'individualsNotifiedOn',
  'mediaNotifiedOn',
  'substituteNoticeOn',
  'coveredEntitiesNotifiedOn',
];
