import { dutyLines, listLines } from './dutyLines.ts';
import type { ExposureReport, TimelineEntry } from './exposureReport.ts';
import type { FactText } from './factText.ts';
import { rowKeeper, type Shown } from './keptRows.ts';
import {
  dueNext,
  headView,
  type IncidentView,
  isShort,
  nameOf,
  type RowView,
  rowView,
  type SetAsideView,
} from './reportView.ts';
import type { ReportWriter } from './reportWriter.ts';
import { width, wrap } from './text.ts';

const factLines = (facts: readonly FactText[]): string[] =>
  facts.flatMap(({ label, text }) => wrap(`   ${label.padEnd(24)}`, text));

const factSection = ({ facts, conflicts, contradictions }: IncidentView): string[] => [
  ...(facts.length ? ['   WHAT THE SOURCES SAY', ...factLines(facts)] : []),
  ...(conflicts.length ? ['   WHERE THEY DISAGREE (not used)', ...factLines(conflicts)] : []),
  ...(contradictions.length ? ['   FACTS THAT CANNOT ALL BE TRUE', ...listLines('   - ', contradictions)] : []),
];

const dutySection = ({ owed, notOwed, asks }: IncidentView): string[] => [
  '   WHAT IS DUE, TO WHOM, BY WHEN',
  ...(owed.length ? owed.flatMap(dutyLines) : ['   Nothing on the facts known.']),
  ...(notOwed.length ? ['   NOT OWED ON THESE FACTS', ...listLines('   - ', notOwed)] : []),
  ...(asks.length ? ['', '   WHAT TO FIND OUT NEXT', ...listLines('   - ', asks)] : []),
  '',
];

function incidentSection(incident: IncidentView): string[] {
  const { title, reference, path, explanation, ifItHolds, filing, openQuestions } = incident;
  const header = [
    ...wrap('   INCIDENT  ', `${title} (${reference}; ${path})`),
    ...explanation.flatMap((x) => wrap('   ', x)),
  ];
  if (ifItHolds !== null) return [...header, ...wrap('   ', ifItHolds), ''];
  return [
    ...header,
    ...(filing ? wrap('   ', filing) : []),
    '',
    ...factSection(incident),
    ...(openQuestions.length ? wrap('   Not public yet: ', openQuestions.join('; ')) : []),
    '',
    ...dutySection(incident),
  ];
}

/** What is due next, one line a day and vendor. */
function nextDue(timeline: readonly TimelineEntry[]): string[] {
  const { next, left } = dueNext(timeline, 12);
  const lines = next.flatMap((n) => wrap(`  ${n.on}  `, `${n.state}  ${n.vendor}: ${n.titles.join('; ')}`));
  if (left > 0) lines.push(`  … and ${left} more`);
  return lines.length ? lines : ['  Nothing with a date.'];
}

const setAsideSection = ({ title, lines }: SetAsideView): string[] => [
  ...wrap('   SET ASIDE  ', title),
  ...lines.flatMap((line) => wrap('   ', line)),
];

const rowSection = (row: RowView): string[] => [
  '='.repeat(width),
  `${row.finding.toUpperCase()}  ${row.name}`,
  ...row.remarks.flatMap((remark) => wrap('   ', remark)),
  ...row.incidents.flatMap(incidentSection),
  ...row.setAside.flatMap(setAsideSection),
  ...(row.incidents.length === 0 ? [''] : []),
];

const sizeOf = (lines: readonly string[]): number => lines.reduce((n, line) => n + line.length + 1, 0);

/** Rows as text until there is no room; then how many more there are. */
const rowSections = ({ rows, left }: Shown<string[]>): string[] => [
  ...rows.flat(),
  ...(left > 0
    ? ['='.repeat(width), `The text stops here: ${left} more vendors stand in the JSON of this report.`]
    : []),
];

/**
 * Writes a report as plain text from its rows, given one by one: what is due next, then vendor by vendor what happened, what
 * is owed and what to find out. `most` bounds the characters of the vendors' part.
 */
export function textWriter(most: number): ReportWriter<string> {
  const sections = rowKeeper(most, (row) => {
    const content = rowSection(rowView(row));
    return { content, size: sizeOf(content) };
  });
  const clear: string[] = [];
  return {
    add(row) {
      if (!isShort(row)) sections.add(row);
      const seen = isShort(row) ? '' : ' (see what was set aside)';
      if (row.finding === 'clear') clear.push(`${nameOf(row)}${seen}`);
    },
    end(head, timeline) {
      const { who, counts, warnings, versions, thresholds, coverage, notLegalAdvice } = headView(head);
      const lines = [
        'BREACHCLOCK EXPOSURE REPORT',
        ...wrap('', who),
        ...wrap('', counts),
        '',
        'DUE NEXT',
        ...nextDue(timeline),
        '',
        ...rowSections(sections.shown()),
        '='.repeat(width),
        ...(clear.length ? clearSection(clear, head.clearMeans) : []),
        '',
        ...warnings.flatMap((w) => wrap('Note: ', w)),
        versions,
        ...(thresholds ? wrap('', thresholds) : []),
        ...coverage.flatMap((c) => wrap('Checked against: ', c)),
        ...wrap('', notLegalAdvice),
      ];
      return `${lines.map((l) => l.trimEnd()).join('\n')}\n`;
    },
  };
}

/** A whole report as plain text. */
export function textReport(report: ExposureReport, most = Number.POSITIVE_INFINITY): string {
  const writer = textWriter(most);
  for (const row of report.vendors) writer.add(row);
  return writer.end(report, report.timeline);
}

const clearSection = (clear: readonly string[], means: string): string[] => [
  ...wrap(`CLEAR (${clear.length})  `, `${clear.slice(0, 40).join('; ')}${clear.length > 40 ? '; …' : ''}`),
  ...wrap('   ', means),
];
