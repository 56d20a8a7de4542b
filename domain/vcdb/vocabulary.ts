import type { DataType } from '../breach/breach.ts';
import type { ActionKind, VcdbRow } from './vcdbRow.ts';

/**
 * What the data varieties of VERIS mean in our words. "Medical" and "Personal" are broad: only what they certainly hold is
 * taken, so that nobody's duty rests on a guess (a Social Security number is "Personal" too, and is not read out of it).
 * A variety without personal data, or one that says nothing ("Other"), gives none.
 */
export const dataTypesOfVariety: Readonly<Record<string, readonly DataType[]>> = {
  Bank: ['financial-account'],
  Classified: [],
  Copyrighted: [],
  Credentials: ['credentials'],
  'Digital certificate': [],
  Internal: [],
  Medical: ['diagnosis-treatment'],
  'Multi-factor credential': ['credentials'],
  Other: [],
  Payment: ['payment-card'],
  Personal: ['name'],
  Secrets: [],
  'Sensitive Personal': ['name'],
  'Source code': [],
  System: [],
  Unknown: [],
  'Virtual currency': [],
};

/** Varieties of which one record is (about) one person. */
const aboutPeople = new Set(['Medical', 'Personal', 'Sensitive Personal']);

/** The number of people: VERIS counts records, which are people where they are medical or personal ones. */
export const peopleOf = ({ data }: VcdbRow): number | null =>
  data?.varieties.some((variety) => aboutPeople.has(variety)) ? data.total : null;

/** The kinds of data that an incident's record gives for certain, in the order of the API. */
export const dataTypesOf = ({ data }: VcdbRow): DataType[] => [
  ...new Set(data?.varieties.flatMap((variety) => dataTypesOfVariety[variety] ?? []) ?? []),
];

type Kind = { of: ActionKind; variety?: string; kind: string; words: string };

/** What an incident is called, by the first of these that fits one of its causes. */
const kinds: readonly Kind[] = [
  { of: 'malware', variety: 'Ransomware', kind: 'ransomware', words: 'ransomware' },
  { of: 'social', variety: 'Phishing', kind: 'phishing-email', words: 'phishing' },
  { of: 'hacking', kind: 'hacking-unauthorized-access', words: 'hacking' },
  { of: 'malware', kind: 'malware', words: 'malware' },
  { of: 'social', kind: 'social-engineering', words: 'deceit' },
  { of: 'misuse', kind: 'insider', words: 'misuse by an insider' },
  { of: 'physical', variety: 'Theft', kind: 'theft', words: 'theft' },
  { of: 'physical', kind: 'physical', words: 'physical access' },
  { of: 'error', variety: 'Loss', kind: 'loss', words: 'loss' },
  { of: 'error', variety: 'Misdelivery', kind: 'misdelivery', words: 'misdelivery' },
  { of: 'error', variety: 'Publishing error', kind: 'publishing-error', words: 'publication by mistake' },
  { of: 'error', variety: 'Disposal error', kind: 'improper-disposal', words: 'improper disposal' },
  { of: 'error', variety: 'Misconfiguration', kind: 'misconfiguration', words: 'misconfiguration' },
  { of: 'error', kind: 'error', words: 'error' },
  { of: 'environmental', kind: 'environmental', words: 'environmental event' },
];

/** The kind of an incident, as the store calls it and in words for its title. */
export function kindOf({ actions }: VcdbRow): { kind: string; words: string } {
  const fits = ({ of, variety }: Kind) =>
    actions.some((action) => action.kind === of && (variety === undefined || action.varieties.includes(variety)));
  return kinds.find(fits) ?? { kind: 'unknown', words: 'incident of unknown cause' };
}

const isTold = (word: string): boolean => word !== 'Unknown' && word !== 'Other';

/** "physical: theft (personal vehicle)"; `null` where the record knows no cause. */
export function vectorOf({ actions }: VcdbRow): string | null {
  const told = actions.flatMap(({ kind, varieties, vectors }) => {
    const what = varieties.filter(isTold).join(', ');
    const way = vectors.filter(isTold).join(', ');
    if (kind === 'unknown' || (what === '' && way === '')) return [];
    return `${kind}${what === '' ? '' : `: ${what.toLowerCase()}`}${way === '' ? '' : ` (${way.toLowerCase()})`}`;
  });
  return told.length === 0 ? null : told.join('; ');
}

/** Breach types of the federal portal under which an incident of a kind can stand. */
const portalTypes: Readonly<Record<string, readonly string[]>> = {
  ransomware: ['hacking'],
  'phishing-email': ['hacking', 'unauthorized'],
  'hacking-unauthorized-access': ['hacking', 'unauthorized'],
  malware: ['hacking'],
  'social-engineering': ['hacking', 'unauthorized', 'theft'],
  insider: ['unauthorized', 'theft'],
  theft: ['theft', 'loss'],
  physical: ['theft', 'loss', 'unauthorized'],
  loss: ['loss', 'theft'],
  misdelivery: ['unauthorized'],
  'publishing-error': ['unauthorized'],
  'improper-disposal': ['disposal', 'loss', 'unauthorized'],
  misconfiguration: ['unauthorized', 'hacking'],
};

/** Whether the portal's breach types can be those of this incident. "Other" and "Unknown" can be anything. */
export function fitsPortalTypes(row: VcdbRow, types: readonly string[]): boolean {
  const expected = portalTypes[kindOf(row).kind];
  if (expected === undefined || types.length === 0) return true;
  return types.some((type) => {
    const word = type.toLowerCase();
    return /other|unknown/.test(word) || expected.some((part) => word.includes(part));
  });
}
