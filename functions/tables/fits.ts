import { dataTypeSchema } from '../../domain/breach/breach.ts';
import { hostOf } from '../../domain/match/host.ts';
import type { VendorField } from '../../domain/vendor/columnMapping.ts';
import type { IdentifierKind } from '../../domain/vendor/identifiers.ts';
import { canonicalIdentifier } from '../../domain/vendor/identifiers.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { readIncidents } from './readText.ts';

const kinds: ReadonlySet<string> = new Set<IdentifierKind>(['ein', 'lei', 'cik', 'npi', 'ccn', 'duns']);
const isKind = (kind: string): kind is IdentifierKind => kinds.has(kind);

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isWord = (value: unknown): boolean => typeof value === 'string' && /\p{L}/u.test(value);
const isList = (value: unknown, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(fits);

/** Whether a number looks like an identifier of its kind. Digits that lost zeros still do, a phone number does not. */
function isIdentifier(kind: string, value: unknown): boolean {
  if (typeof value !== 'string' || !isKind(kind)) return false;
  if (kind === 'ein' || kind === 'duns') return /^\d{7,9}$/.test(value.replace(/[\s-]/g, ''));
  return 'value' in canonicalIdentifier(kind, value) || /^\d{4,10}$/.test(value.replace(/[\s-]/g, ''));
}

const isDayText = (value: unknown): boolean => vendorRowSchema.shape.usedFrom.safeParse(value).success;

/** Whether a value can be what a field holds: what decides between a header's meanings. */
export function fits(field: VendorField, value: unknown): boolean {
  const [outer, inner = ''] = field.split('.');
  if (outer === 'identifiers' && inner !== '') return isIdentifier(inner, value);
  if (field === 'businessAssociate' || field === 'contract.delegatesNotice') return isBoolean(value);
  if (field === 'contract.noticeHours') return typeof value === 'number';
  if (field === 'usedFrom' || field === 'usedTo') return isDayText(value);
  if (field === 'relationship') return vendorRowSchema.shape.relationship.safeParse(value).success;
  if (field === 'dataTypes')
    return Array.isArray(value) && value.some((entry) => dataTypeSchema.safeParse(entry).success);
  if (field === 'domains') return isList(value, (entry) => typeof entry === 'string' && hostOf(entry) !== undefined);
  if (field === 'aliases' || field === 'products') return isList(value, isWord);
  if (field === 'residents' || field === 'contract' || field === 'identifiers') return typeof value === 'object';
  if (field === 'incidents') return Array.isArray(readIncidents(String(value)));
  if (field === 'name') return isWord(value);
  return true;
}
