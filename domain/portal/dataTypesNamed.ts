import type { DataType } from '../breach/breach.ts';

/** Words of the closing texts for each kind of data. Only sentences that list what was involved are searched for them. */
const words: readonly [DataType, RegExp][] = [
  ['name', /\bnames?\b/],
  ['contact', /\b(?:address(?:es)?|phone|telephone|e-?mail|contact information)\b/],
  ['dob', /\b(?:dates? of birth|birth ?dates?|dobs?)\b/],
  ['ssn', /\b(?:social security|ssns?)\b/],
  ['medical-record-number', /\bmedical record numbers?\b/],
  ['diagnosis-treatment', /\b(?:diagnos[ei]s|treatment|clinical|conditions?|procedures?)\b/],
  ['medications', /\b(?:medications?|prescriptions?)\b/],
  ['lab-results', /\b(?:lab(?:oratory)?|test) results?\b/],
  ['health-insurance', /\b(?:health )?insurance\b|\bhealth plan (?:id|member)/],
  ['billing-claims', /\b(?:claims?|billing)\b/],
  ['financial-account', /\b(?:financial|bank) (?:account|information)|\bbank account/],
  ['payment-card', /\b(?:credit|debit|payment) cards?\b/],
  ['driver-license', /\bdrivers?'?s? licen[sc]es?\b/],
  ['biometric', /\bbiometric|\bfingerprints?\b/],
  ['images', /\b(?:x-rays?|images|photographs?|photos)\b/],
  ['credentials', /\b(?:passwords?|credentials|usernames?)\b/],
  ['genetic', /\bgenetic\b/],
  ['substance-use', /\bsubstance (?:use|abuse)\b/],
  ['mental-health', /\b(?:mental|behavioral) health\b/],
];

/** A sentence that lists the data: "The PHI involved included …", "The ePHI on the laptop included …". */
const listing = /\b(?:e-?)?phi\b[^.]{0,80}\b(?:includ|contain|consist)|\binformation (?:involved )?includ/i;

/** The kinds of data that a closing text lists, and the sentences that list them; `null` where none does. */
export function dataTypesNamed(description: string): { dataTypes: DataType[]; sentence: string } | null {
  const sentences = description.split(/(?<=[.!?])\s+(?=[A-Z])/).filter((sentence) => listing.test(sentence));
  const text = sentences.join(' ');
  const lower = text.toLowerCase().replaceAll('’', "'");
  const dataTypes = words.flatMap(([type, word]) => (word.test(lower) ? [type] : []));
  return dataTypes.length === 0 ? null : { dataTypes, sentence: text };
}
