import type { Checklist, ChecklistItem, ItemStatus } from '../../../domain/checklists/checklist.ts';
import type { KnownFact } from '../../../domain/checklists/known.ts';
import { type Asked, needCalled } from '../../../domain/checklists/needs.ts';
import type { Organization } from '../../../domain/law/facts.ts';
import { statusWords } from '../../../domain/report/dutyText.ts';

/** The words of a checklist, the same in every form. */

/** What a form is written from. */
export type WrittenChecklists = {
  assessment: {
    id: string;
    createdAt: string;
    asOf: string;
    organization: Organization;
    versions: { matcher: string; law: string; store: string };
  };
  items: readonly Checklist[];
  notice: string;
  warnings: readonly string[];
};

/** States of an item with a sign each, so that none is told by colour alone. */
export const itemWords: Record<ItemStatus, string> = {
  known: '[x] known',
  partly: '[/] partly known',
  missing: '[ ] missing',
  'to-write': '[_] to be written',
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days in a text as `21 Apr 2025`: nobody takes day and month for each other. */
export const withDays = (text: string): string =>
  text.replaceAll(
    /\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/g,
    (_, year: string, month: string, day: string) => `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  );

export const whoOwes: Record<Checklist['owedBy'], string> = {
  organization: 'owed by the organization',
  vendor: 'owed by the vendor',
  subcontractor: 'owed by a subcontractor of the vendor',
};

/** When a notice is due, in words. */
export function dueWords({ due, status, standard }: Checklist): string {
  const when = due === null ? 'no date' : `due ${withDays(due)}`;
  const rule = standard === null ? '' : `; the rule says "${standard}"`;
  return `${when} (${statusWords[status]})${rule}`;
}

/** Where the words of an item stand. */
export const citationWords = ({ citation: { text, source, note } }: ChecklistItem): string =>
  [text, ...(source === text ? [] : [source]), ...(note === undefined ? [] : [note])].join('; ');

export const sourceWords = ({ sources }: KnownFact): string => withDays(sources.map(({ text }) => text).join('; '));

export const appliesWords: Record<NonNullable<ChecklistItem['applies']>, string> = {
  yes: 'This kind of data is involved.',
  no: 'This kind of data is not involved, by what the organization states.',
  open: 'Whether this kind of data is involved is open.',
};

/** What is missing, or to be written, and who can be asked. */
export const missingWords = ({ missing }: ChecklistItem): { lead: string; words: string }[] =>
  missing.map(({ need, what, ask }) => ({
    lead: needCalled(need).isWritten ? 'To write' : 'Missing',
    words: `${what}: ask ${ask.map((one) => (isPlain(one) ? one : `the ${one}`)).join(' or ')}`,
  }));

const isPlain = (asked: Asked): boolean => asked === 'counsel' || asked === 'finance';

/** What names the report and its versions, at the end of each form. */
export const versionLines = ({ assessment }: WrittenChecklists): string[] => [
  `Report ${assessment.id}, made ${withDays(assessment.createdAt.slice(0, 10))}, as of ${withDays(assessment.asOf)}.`,
  `Law ${assessment.versions.law}, matcher ${assessment.versions.matcher}, breach store ${assessment.versions.store}.`,
];

export const intro =
  'What the notice must contain, by the text cited, beside what is known. Empty lines are for you. Nothing here is the text of a notice.';
