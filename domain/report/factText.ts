import {
  type FactSheet,
  type HhsReport,
  hhsReportText,
  type SourcedValue,
  type SourceRef,
} from '../breach/reconcile.ts';

/** A statement of the report with where it comes from; `text` ends with the first source in brackets. */
export type FactText = { label: string; text: string; value: string; sources: readonly SourceRef[] };

/** Fields in the order in which a reader asks for them. */
const factLines: [field: string, label: string][] = [
  ['publicDisclosed', 'Publicly known'],
  ['occurrence.from', 'Began'],
  ['occurrence.to', 'Ended'],
  ['discovered', 'Vendor discovered'],
  ['exfiltration', 'Data taken'],
  ['dataTypes', 'Kinds of data'],
  ['individuals', 'People (all customers)'],
  ['vector', 'How'],
  ['systems', 'Where'],
];

const sourceText = (v: SourcedValue): string => {
  const [first, ...more] = v.sources;
  if (!first) return '';
  return ` (${first.publisher}${first.published ? `, ${first.published}` : ''}${more.length ? `, and ${more.length} more` : ''})`;
};

/** The federal reports behind an incident, the first few by name. */
function reportsToHhs({ hhsReport }: FactSheet): FactText[] {
  const reports = (hhsReport?.value as HhsReport[] | undefined) ?? [];
  const [most, label] = [3, 'Reported to HHS'];
  const texts = [
    ...reports.slice(0, most).map(hhsReportText),
    ...(reports.length > most ? [`and ${reports.length - most} more`] : []),
  ];
  return texts.map((text, i) => ({
    label: i === 0 ? label : '',
    text,
    value: text,
    sources: i === 0 ? (hhsReport?.sources ?? []) : [],
  }));
}

/** What the sources tell in words, the first things first. */
function toldInWords({ statement }: FactSheet): FactText[] {
  const said = statement?.value as string[] | undefined;
  const text = said?.slice(0, 2).join('; ');
  return text === undefined ? [] : [{ label: 'In their words', text, value: text, sources: statement?.sources ?? [] }];
}

/** What the sources say of an incident, in the order in which a reader asks; nothing where they give none of it. */
export function factTexts(facts: FactSheet): FactText[] {
  const rows = factLines.flatMap(([field, label]) => {
    const fact = facts[field];
    return fact ? [{ label, text: `${fact.text}${sourceText(fact)}`, value: fact.text, sources: fact.sources }] : [];
  });
  return rows.length > 0 ? [...rows, ...reportsToHhs(facts), ...toldInWords(facts)] : [];
}

/** What other sources say and was not used, three a field. */
export const conflictTexts = (facts: FactSheet): FactText[] =>
  factLines.flatMap(([field, label]) =>
    (facts[field]?.conflict ?? [])
      .filter((c) => c.text !== 'unknown')
      .slice(0, 3)
      .map((c) => {
        const confidence = `${c.sources[0]?.confidence ?? 'unknown'} confidence`;
        return { label, text: `${c.text}${sourceText(c)}, ${confidence}`, value: c.text, sources: c.sources };
      }),
  );
