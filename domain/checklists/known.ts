import type { ReconciledFact, SourceRef } from '../breach/reconcile.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import type { Exposure, RowResult } from '../report/exposureReport.ts';
import { type Need, type NeedName, needCalled } from './needs.ts';

/** Something that is known for a notice: in words, whose word it is, and what other sources say against it. */
export type KnownFact = {
  need: NeedName;
  /** The field of the incident's facts, or the fact of the breach store. */
  fact: string;
  text: string;
  sources: { text: string; url?: string }[];
  conflicts: string[];
};

/** What a checklist is made from: an exposure of a report, and what the request stated of its incident. */
export type ChecklistBasis = {
  row: Pick<RowResult, 'row' | 'externalId' | 'name'>;
  exposure: Exposure;
  given: IncidentFacts;
  organization: Organization;
};

const count = (n: number): string => n.toLocaleString('en-US');

/** Whose word a stated fact is: the vendor's, where it answered and the organization accepted it. */
const statedBy = ({ answered }: IncidentFacts, field: string): { text: string }[] => [
  { text: answered?.[field] ?? 'stated by the organization, in its list or its record' },
];

const words: Partial<Record<keyof IncidentFacts, string>> = {
  occurredFrom: 'began',
  occurredTo: 'ended',
  vendorDiscoveredOn: 'the vendor discovered it',
  vendorNotifiedOn: 'the vendor told the organization',
  organizationKnewOn: 'the organization knew of it otherwise',
  determinedOn: 'determined',
  individualsNotifiedOn: 'letters went out',
  substituteNoticeOn: 'substitute notice',
  mediaNotifiedOn: 'the media were told',
  hhsNotifiedOn: 'HHS was told',
};

/** A stated fact in words; `null` where it says nothing for this place. */
function statedText(given: IncidentFacts, field: keyof IncidentFacts, place: string): string | null {
  const value = given[field];
  if (value === undefined) return null;
  if (field === 'residents') return residentsText(given.residents ?? {}, place);
  if (typeof value === 'number') return `${count(value)} ${value === 1 ? 'person' : 'people'}`;
  if (typeof value === 'string') return `${words[field] ?? field}: ${value}`;
  if (field === 'dataTypes') return given.dataTypes?.length ? given.dataTypes.join(', ') : null;
  if (field === 'lawEnforcementDelay') return holdText(given);
  if (field === 'noRiskOfHarm')
    return value === true
      ? 'the organization found that harm is not likely'
      : 'the organization found that harm is likely';
  return null;
}

const holdText = ({ lawEnforcementDelay: hold }: IncidentFacts): string | null =>
  hold === undefined
    ? null
    : `asked for on ${hold.statedOn}, ${hold.form}${hold.until === undefined ? '' : `, until ${hold.until}`}`;

/** Of one State its own number, else all of them. */
function residentsText(residents: Readonly<Record<string, number>>, place: string): string | null {
  const own = residents[place];
  if (place.startsWith('US-')) return own === undefined ? null : `${place}: ${count(own)}`;
  const all = Object.entries(residents).map(([where, n]) => `${where}: ${count(n)}`);
  return all.length === 0 ? null : all.join(', ');
}

const sourceOf = ({ publisher, published, url }: SourceRef) => ({
  text: published === undefined ? publisher : `${publisher}, ${published}`,
  ...(url !== undefined && { url }),
});

const sheetWords: Readonly<Record<string, string>> = {
  'occurrence.from': 'began',
  'occurrence.to': 'ended',
  discovered: 'the vendor discovered it',
};

/** What the sources of the store say, with what stands against it. */
function sheetFact(need: NeedName, field: string, fact: ReconciledFact): KnownFact[] {
  const text = fact.text;
  if (text === 'unknown') return [];
  const against = (fact.conflict ?? []).filter((other) => other.text !== 'unknown');
  return [
    {
      need,
      fact: field,
      text: field in sheetWords ? `${sheetWords[field]}: ${text}` : text,
      sources: fact.sources.map(sourceOf),
      conflicts: against.map((other) => `${other.text} (${other.sources[0]?.publisher ?? 'another source'})`),
    },
  ];
}

/** What is known for a need. Totals of a vendor over all its customers are never the organization's own number. */
export function knownOf(name: NeedName, basis: ChecklistBasis, place: string, isVendors: boolean): KnownFact[] {
  const { fields = [], sheet = [] }: Need = needCalled(name);
  const { given, exposure } = basis;
  const stated = fields.flatMap((field) => {
    const text = statedText(given, field, place);
    return text === null ? [] : [{ need: name, fact: field, text, sources: statedBy(given, field), conflicts: [] }];
  });
  // The list's own word goes first; what the sources say stands beside it, as they may differ.
  const told = sheet.flatMap((field) => {
    const fact = exposure.facts[field];
    return fact === undefined ? [] : sheetFact(name, field, fact);
  });
  return [...ofItself(name, basis, isVendors), ...stated, ...told];
}

/** What the report itself tells of who notifies and of the vendor. */
function ofItself(need: NeedName, { organization, row }: ChecklistBasis, isVendors: boolean): KnownFact[] {
  const fact = (text: string, by: string): KnownFact[] => [
    { need, fact: need, text, sources: [{ text: by }], conflicts: [] },
  ];
  const vendor = row.name === null ? [] : fact(row.name, 'the list of vendors');
  if (need === 'vendor') return vendor;
  if (need === 'notifier') return isVendors ? vendor : fact(organization.name, 'the organization');
  if (need !== 'notifierKind' || isVendors) return [];
  return fact([organization.role, ...(organization.kinds ?? [])].join(', '), 'the organization');
}
