import type { VendorField } from '../../domain/vendor/columnMapping.ts';
import { cellText, type Plainly } from './cellText.ts';
import { identifierText } from './identifierText.ts';
import {
  readBoolean,
  readCount,
  readHours,
  readJsonObject,
  readList,
  readResidents,
  readThreshold,
} from './readText.ts';
import type { CellValue } from './table.ts';
import { type DayOrder, writtenDay } from './writtenDay.ts';

/** What a cell gives its field: a value (none where it is not given), what is wrong, what is to be said. */
export type CellReading = { value?: unknown; error?: string; notes: string[] };

const listFields: ReadonlySet<string> = new Set(['aliases', 'products', 'domains', 'dataTypes']);

/** How people say in a list that they know nothing. In a name it may be a name. */
const nothing = /^(n\/?a|none|tbd|tba|unknown|pending|not applicable|[-–—?]+)$/i;
const mayBeNothing = (field: string): boolean =>
  !listFields.has(field) && !['name', 'externalId', 'relationship', 'incidents'].includes(field);

type Readers = Partial<Record<string, (text: string) => unknown>>;
const readers: Readers = {
  businessAssociate: readBoolean,
  'contract.delegatesNotice': readBoolean,
  'contract.noticeHours': readHours,
  matchThreshold: readThreshold,
  reviewThreshold: readThreshold,
  identifiers: readJsonObject,
  contract: readJsonObject,
  residents: readResidents,
  relationship: (text) => (/^[A-Za-z -]+$/.test(text) ? text.toLowerCase().replace(/\s+/g, '-') : text),
};

/** A text as its field reads it where nothing is to be said of it. */
function fieldValue(field: VendorField, text: string, order: DayOrder): unknown {
  if (listFields.has(field)) return readList(field, text);
  if (field.startsWith('residents.')) return readCount(text);
  if (field === 'usedFrom' || field === 'usedTo') return writtenDay(text, order) ?? text;
  return readers[field]?.(text) ?? text;
}

const isTextField = (field: VendorField): boolean =>
  field === 'name' || field === 'externalId' || field.startsWith('identifiers.');

/** A text field's own reading of a plain cell. */
const plainly =
  (field: VendorField): Plainly =>
  (text) => {
    if (mayBeNothing(field) && nothing.test(text)) return undefined;
    return field.startsWith('identifiers.') ? identifierText(field, text).value : text;
  };

function readTextCell(field: VendorField, raw: string, order: DayOrder): CellReading {
  // The parts of a long cell are read when they are together.
  if (field === 'incidents') return { value: cellText(raw).text, notes: [] };
  const { text, exact, notes } = cellText(raw, isTextField(field) ? plainly(field) : undefined);
  if (exact) return { value: text, notes };
  if (text === '') return { notes };
  if (mayBeNothing(field) && nothing.test(text)) return { notes: [...notes, `"${text}" was read as not given`] };
  if (field.startsWith('identifiers.')) {
    const read = identifierText(field, text);
    return { ...read, notes: [...notes, ...read.notes] };
  }
  return { value: fieldValue(field, text, order), notes };
}

const digitsAlone = (text: string): string => text.replace(/[\s-]/g, '');

/**
 * A number as a text field holds it: as its format shows it where that only adds leading zeros or hyphens (so an EIN keeps
 * its zero), else as it is.
 */
function numberText(value: number, shown: string): { text: string; notes: string[] } {
  const plain = String(value);
  const digits = digitsAlone(shown);
  if (/^\d+$/.test(digits) && digits.replace(/^0+(?=\d)/, '') === plain) return { text: shown.trim(), notes: [] };
  const notes = Math.abs(value) >= 1e15 ? ['is a number of which a spreadsheet keeps 15 digits only; check it'] : [];
  return { text: Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : plain, notes };
}

const numberFields = new Set<string>(['contract.noticeHours', 'matchThreshold', 'reviewThreshold']);
const dayFields = new Set<string>(['usedFrom', 'usedTo']);
const booleanFields = new Set<string>(['businessAssociate', 'contract.delegatesNotice']);

function readNumberCell(
  field: VendorField,
  cell: Extract<CellValue, { kind: 'number' }>,
  order: DayOrder,
): CellReading {
  const { value, shown, isDay, day } = cell;
  if (isDay && day !== undefined) {
    const notes = dayFields.has(field) && !Number.isInteger(value) ? ['has a time of day, which was left out'] : [];
    return { value: listFields.has(field) ? [day] : day, notes };
  }
  if (dayFields.has(field) && day !== undefined)
    return { value: day, notes: [`is the number ${value} without a date format; it was read as ${day}`] };
  if (numberFields.has(field) || field.startsWith('residents.')) return { value, notes: [] };
  if (booleanFields.has(field)) return { value: value === 1 ? true : value === 0 ? false : shown, notes: [] };
  const { text, notes } = numberText(value, shown);
  const read = readTextCell(field, text, order);
  return { ...read, notes: [...notes, ...read.notes] };
}

/** Reads one cell as its field wants it; what cannot be read is passed on as it is, for the row's own check to name. */
export function readCell(field: VendorField, cell: CellValue, order: DayOrder): CellReading {
  if (cell.kind === 'broken') return { error: cell.why, notes: [] };
  if (cell.kind === 'number') return readNumberCell(field, cell, order);
  if (cell.kind === 'text') return readTextCell(field, cell.text, order);
  const text = cell.value ? 'TRUE' : 'FALSE';
  return { value: booleanFields.has(field) ? cell.value : listFields.has(field) ? [text] : text, notes: [] };
}
