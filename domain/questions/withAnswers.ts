import { localDay } from '../calendar/instant.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { IncidentFacts } from '../law/facts.ts';
import { incidentOf } from '../notices/incidentOf.ts';
import { otherName } from '../notices/otherName.ts';
import { rowFinder } from '../notices/rowsOf.ts';
import { type FieldError, pointer } from '../problem.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { type Answerable, answerable } from './answerable.ts';
import type { AcceptedAnswer } from './decidedAnswer.ts';

/**
 * The vendor list with what vendors answered and the organization accepted, as facts of its incidents where the list itself
 * states nothing. The list's own word goes first, and of two answers the later one; what says otherwise is told in `warnings`,
 * as is an answer that finds no row or no incident. Rows without answers are the same objects.
 */
export function withAnswers<Row extends VendorRow | null>(
  vendors: readonly Row[],
  answers: readonly AcceptedAnswer[],
  zone: string,
): { vendors: (Row | VendorRow)[]; warnings: FieldError[] } {
  const warnings: FieldError[] = [];
  const rowsOf = rowFinder(vendors);
  const changed = new Map<number, VendorRow>();
  // The newest first: what it states, an earlier one does not move.
  for (const answer of answers.toReversed()) {
    const found = rowsOf(answer.vendor);
    if (typeof found === 'string') {
      warnings.push({
        pointer: '/vendors',
        message: `${answer.evidence}: ${found} ${vendorText(answer)}; not counted`,
      });
      continue;
    }
    for (const at of found) {
      const row = changed.get(at) ?? vendors[at];
      const warn = (path: readonly PropertyKey[], message: string) =>
        warnings.push({ pointer: pointer(['vendors', at, ...path]), message });
      if (!row) continue;
      const renamed = otherName(row, answer.vendor);
      if (renamed !== null) warn(['externalId'], `${answer.evidence}: ${renamed}`);
      changed.set(at, rowWith(row, answer, zone, warn));
    }
  }
  return { vendors: vendors.map((row, at) => changed.get(at) ?? row), warnings };
}

type Warn = (path: readonly PropertyKey[], message: string) => void;

function rowWith(row: VendorRow, { breachId, facts, evidence }: AcceptedAnswer, zone: string, warn: Warn): VendorRow {
  const incidents: IncidentFacts[] = [...(row.incidents ?? [])];
  const at = incidentOf(incidents, { breachId, name: evidence }, warn);
  const stated = at === null ? undefined : incidents[at];
  if (at === null || stated === undefined) return row;
  const fields = answerable.filter((field) => facts[field] !== undefined);
  const free = fields.filter((field) => stated[field] === undefined);
  for (const field of fields)
    if (!free.includes(field) && !isSame(stated[field], facts[field], zone))
      warn(['incidents', at, field], said(field, stated, evidence));
  const added = Object.fromEntries(free.map((field) => [field, facts[field]]));
  const answered = { ...stated.answered, ...Object.fromEntries(free.map((field) => [field, evidence])) };
  incidents[at] = free.length === 0 ? stated : { ...stated, ...added, answered };
  return free.length === 0 ? row : { ...row, incidents };
}

/** A conflict in words: between the list and an answer, or between two answers. */
const said = (field: Answerable, { answered }: IncidentFacts, evidence: string): string => {
  const first = answered?.[field];
  return first === undefined
    ? `the list says otherwise than ${evidence}: the list goes first; correct one of the two`
    : `${first} says otherwise than ${evidence}: the later one goes first; reject one of the two`;
};

const isDayField = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

const isSame = (stated: unknown, answered: unknown, zone: string): boolean =>
  isDayField(stated) && isDayField(answered)
    ? localDay(stated, zone) === localDay(answered, zone)
    : canonicalJson(sorted(stated)) === canonicalJson(sorted(answered));

/** Kinds of data are the same in whatever order. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.toSorted() : value;

const vendorText = ({ vendor: { externalId, name } }: AcceptedAnswer): string =>
  [name && `"${name}"`, externalId && `with external id "${externalId}"`].filter(Boolean).join(' ');
