import { type VendorField, vendorFields } from '../../../domain/vendor/columnMapping.ts';
import type { Option } from './form.ts';

/** What a column of a vendor list can be, in words. */
const words: Record<(typeof vendorFields)[number], string> = {
  externalId: 'Id of the vendor in your books',
  name: 'Name of the vendor',
  aliases: 'Other names',
  products: 'Products',
  domains: 'Internet domains',
  identifiers: 'Identifiers (JSON)',
  'identifiers.ein': 'EIN',
  'identifiers.lei': 'LEI',
  'identifiers.cik': 'CIK',
  'identifiers.npi': 'NPI',
  'identifiers.ccn': 'CCN',
  'identifiers.duns': 'DUNS',
  matchThreshold: 'Threshold of a match',
  reviewThreshold: 'Threshold of a doubtful match',
  relationship: 'Relationship',
  businessAssociate: 'Business associate: yes or no',
  contract: 'Contract (JSON)',
  'contract.noticeHours': 'Hours in which it must tell you, by contract',
  'contract.delegatesNotice': 'It sends the letters, by contract: yes or no',
  dataTypes: 'Kinds of data',
  residents: 'People by place',
  usedFrom: 'Used from',
  usedTo: 'Used until',
  incidents: 'Incidents (JSON)',
};

const isKnown = (field: string): field is keyof typeof words => Object.hasOwn(words, field);

/** A field of a vendor row in words. */
export const fieldWords = (field: VendorField | string): string =>
  isKnown(field) ? words[field] : `People in ${field.replace(/^residents\./, '')}`;

/** The fields to choose from; `more`: places that stand in the file. */
export const fieldOptions = (more: readonly string[]): Option[] =>
  [...vendorFields, ...new Set(more.filter((field) => !isKnown(field)))].map((field) => [field, fieldWords(field)]);
