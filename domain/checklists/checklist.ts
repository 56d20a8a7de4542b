import type { Day } from '../calendar/day.ts';
import type { Duty } from '../law/duty.ts';
import { register } from '../law/register.ts';
import { live } from '../report/dutyText.ts';
import type { ItemKind } from './itemKind.ts';
import { kindOf } from './itemKinds.ts';
import { type ChecklistBasis, type KnownFact, knownOf } from './known.ts';
import { type Asked, type NeedName, needCalled } from './needs.ts';

/**
 * Where an item of a notice stands. `known`: all that it needs is known. `to-write`: a person writes or attaches it; what is
 * known for it stands beside it, and nothing is written here.
 */
export type ItemStatus = 'known' | 'partly' | 'missing' | 'to-write';

/** Something that is missing for a notice: in words, the fields that would tell it, and who can be asked. */
export type MissingFact = { need: NeedName; what: string; facts: readonly string[]; ask: readonly Asked[] };

/** One thing that a notice must contain. */
export type ChecklistItem = {
  /** Stays the same in all laws that ask for such a thing. */
  key: string;
  /** The words of the list of the law. */
  text: string;
  citation: { text: string; source: string; url: string | null; note?: string };
  status: ItemStatus;
  /** Where it is asked for only with some kinds of data: whether they are involved, as far as it is known. */
  applies?: 'yes' | 'no' | 'open';
  known: KnownFact[];
  missing: MissingFact[];
};

/** What a duty's notice must contain, beside what is known for it. */
export type Checklist = Pick<
  Duty,
  | 'dutyId'
  | 'jurisdiction'
  | 'title'
  | 'owedBy'
  | 'recipient'
  | 'citation'
  | 'sources'
  | 'confidence'
  | 'standard'
  | 'answer'
  | 'status'
  | 'due'
> & {
  row: number;
  externalId: string | null;
  vendor: string | null;
  breachId: string | null;
  incident: string;
  items: ChecklistItem[];
  counts: Record<ItemStatus, number>;
};

/** The checklists of an exposure: of each duty that is owed, or may be, and whose law lists what a notice must contain. */
export const checklistsOf = (basis: ChecklistBasis, asOf: Day, dutyId?: string): Checklist[] =>
  basis.exposure.duties
    .filter((duty) => live(duty) && (duty.content?.length ?? 0) > 0)
    .filter((duty) => dutyId === undefined || duty.dutyId === dutyId)
    .map((duty) => checklistOf(basis, duty, asOf));

function checklistOf(basis: ChecklistBasis, duty: Duty, asOf: Day): Checklist {
  const { row, exposure } = basis;
  const items = (duty.content ?? []).map((text) => itemOf(basis, duty, text, asOf));
  const counts = { known: 0, partly: 0, missing: 0, 'to-write': 0 };
  for (const { status } of items) counts[status]++;
  const {
    dutyId,
    jurisdiction,
    title,
    owedBy,
    recipient,
    citation,
    sources,
    confidence,
    standard,
    answer,
    status,
    due,
  } = duty;
  return {
    row: row.row,
    externalId: row.externalId,
    vendor: row.name,
    breachId: exposure.breachId,
    incident: exposure.title,
    ...{ dutyId, jurisdiction, title, owedBy, recipient, citation, sources, confidence, standard, answer, status, due },
    items,
    counts,
  };
}

/** Words that no kind is known for are a person's to read and write. */
const strange = (text: string): ItemKind => ({ key: 'other', needs: ['other'], texts: [text] });

function itemOf(basis: ChecklistBasis, duty: Duty, text: string, asOf: Day): ChecklistItem {
  const kind = kindOf(text) ?? strange(text);
  const isVendors = duty.owedBy !== 'organization';
  const found = kind.needs.map((name) => ({ name, known: knownOf(name, basis, duty.jurisdiction, isVendors) }));
  const applies = appliesTo(kind, basis);
  return {
    key: kind.key,
    text,
    citation: citationOf(duty, text, asOf),
    status: statusOf(kind, found),
    ...(applies !== null && { applies }),
    known: found.flatMap(({ known }) => known),
    missing: found.filter(({ known }) => known.length === 0).map(({ name }) => missingOf(name, isVendors)),
  };
}

function statusOf({ needs }: ItemKind, found: readonly { known: readonly KnownFact[] }[]): ItemStatus {
  if (needs.some((name) => needCalled(name).isWritten)) return 'to-write';
  const known = found.filter((one) => one.known.length > 0).length;
  if (known === found.length) return 'known';
  return known === 0 ? 'missing' : 'partly';
}

/** Who owes the notice is asked for what only it knows of itself. */
function missingOf(need: NeedName, isVendors: boolean): MissingFact {
  const { words, ask, fields = [] } = needCalled(need);
  const owner = (one: Asked): Asked => (isVendors && one !== 'forensic firm' ? 'vendor' : one);
  return { need, what: words, facts: fields, ask: [...new Set(ask.map(owner))] };
}

/** `null`: it is asked for whatever the data. Kinds of data that only sources name of a whole breach rule nothing out. */
function appliesTo(
  { onlyFor, orOthers }: ItemKind,
  { given, exposure }: ChecklistBasis,
): NonNullable<ChecklistItem['applies']> | null {
  if (onlyFor === undefined) return null;
  const involves = (types: readonly unknown[]) => onlyFor.some((type) => types.includes(type));
  if (given.dataTypes?.length) {
    if (involves(given.dataTypes)) return 'yes';
    return orOthers ? 'open' : 'no';
  }
  const told = exposure.facts.dataTypes?.value;
  return Array.isArray(told) && involves(told) ? 'yes' : 'open';
}

/** The dated value of the law whose list has these words; else the citation of the duty itself. */
function citationOf({ dutyId, citation, sources }: Duty, text: string, asOf: Day): ChecklistItem['citation'] {
  const dated = (register().get(dutyId)?.values ?? [])
    .filter(({ id }) => /\/(content|letterContent|regulatorContent)$/.test(id))
    .flatMap(({ values }) => values)
    .findLast(({ value, from }) => from <= asOf && Array.isArray(value) && value.includes(text));
  if (dated === undefined) return { text: citation, source: citation, url: sources[0] ?? null };
  const { source, note } = dated;
  return { text: citation, source: source.title, url: source.url, ...(note !== undefined && { note }) };
}
