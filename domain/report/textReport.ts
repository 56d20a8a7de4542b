import { type HhsReport, hhsReportText, type SourcedValue } from '../breach/reconcile.ts';
import type { Thresholds } from '../match/match.ts';
import { byDue, dutySections, findOut, live, notOwed, statusWords } from './dutyText.ts';
import type { Exposure, ExposureReport, RowResult, RowSetAside, Summary } from './exposureReport.ts';
import { notLegalAdvice } from './exposureReport.ts';
import { clean, width, wrap } from './text.ts';

const nameOf = (row: RowResult): string =>
  `${clean(row.name ?? row.externalId ?? `row ${row.row + 1}`)}${row.externalId ? ` [${clean(row.externalId)}]` : ''}`;

const source = (v: SourcedValue): string => {
  const [first, ...more] = v.sources;
  if (!first) return '';
  return ` (${first.publisher}${first.published ? `, ${first.published}` : ''}${more.length ? `, and ${more.length} more` : ''})`;
};

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

/** What the sources tell in words, the first things first. */
function toldInWords(e: Exposure): string[] {
  const said = e.facts.statement?.value as string[] | undefined;
  return said ? wrap(`   ${'In their words'.padEnd(24)}`, said.slice(0, 2).join('; ')) : [];
}

/** The federal reports behind an incident, the first few by name. */
function reportsToHhs(e: Exposure): string[] {
  const reports = (e.facts.hhsReport?.value as HhsReport[] | undefined) ?? [];
  const [most, label] = [3, 'Reported to HHS'];
  return [
    ...reports
      .slice(0, most)
      .flatMap((report, i) => wrap(`   ${(i === 0 ? label : '').padEnd(24)}`, hhsReportText(report))),
    ...(reports.length > most ? [`   ${''.padEnd(24)}and ${reports.length - most} more`] : []),
  ];
}

function factSection(e: Exposure): string[] {
  const rows = factLines.flatMap(([field, label]) => {
    const fact = e.facts[field];
    return fact ? wrap(`   ${label.padEnd(24)}`, `${fact.text}${source(fact)}`) : [];
  });
  const conflicts = factLines.flatMap(([field, label]) =>
    (e.facts[field]?.conflict ?? [])
      .filter((c) => c.text !== 'unknown')
      .slice(0, 3)
      .flatMap((c) =>
        wrap(`   ${label.padEnd(24)}`, `${c.text}${source(c)}, ${c.sources[0]?.confidence ?? 'unknown'} confidence`),
      ),
  );
  return [
    ...(rows.length ? ['   WHAT THE SOURCES SAY', ...rows, ...reportsToHhs(e), ...toldInWords(e)] : []),
    ...(conflicts.length ? ['   WHERE THEY DISAGREE (not used)', ...conflicts] : []),
    ...(e.contradictions.length
      ? ['   FACTS THAT CANNOT ALL BE TRUE', ...e.contradictions.flatMap((c) => wrap('   - ', c))]
      : []),
  ];
}

const header = (e: Exposure): string[] => [
  ...wrap('   INCIDENT  ', `${e.title} (${e.breachId ?? 'not in the store'}; ${e.path.join(', ')})`),
  ...e.explanation.flatMap((x) => wrap('   ', x)),
  ...(e.organizationNamed
    ? wrap('   ', `Sources name this organization as ${e.organizationNamed}: ${e.organizationNamedBy.join('; ')}.`)
    : []),
];

/** A doubtful match or a mere link: why to look, and what would be due if it holds. */
function reviewSection(e: Exposure): string[] {
  const first = e.duties.filter((d) => live(d) && d.due !== null && d.owedBy === 'organization').toSorted(byDue)[0];
  return [
    ...header(e),
    ...wrap(
      '   ',
      first
        ? `If it does concern you, the first cautious date is ${first.due}: ${first.title} (${first.citation}).`
        : 'If it does concern you, no date can be given yet.',
    ),
    '',
  ];
}

function vendorFiling(m: Exposure['materiality']): string[] {
  if (!m.vendorDeterminedOn && !m.vendorFiledOn) return [];
  const determined = m.vendorDeterminedOn
    ? `The vendor determined on ${m.vendorDeterminedOn} that the incident is material`
    : 'The vendor reported the incident to the SEC';
  const filed = m.vendorFiledOn ? `; Form 8-K filed on ${m.vendorFiledOn}` : '';
  const due = m.vendorDueOn
    ? ` (due ${m.vendorDueOn}${m.vendorOnTime === null ? '' : m.vendorOnTime ? ', in time' : ', late'})`
    : '';
  return wrap('   ', `${determined}${filed}${due}. ${m.note}`);
}

function exposureSection(e: Exposure): string[] {
  if (e.decision === 'review') return reviewSection(e);
  const owed = e.duties.filter(live).toSorted(byDue);
  const rest = e.duties.filter((d) => !live(d));
  const asks = findOut([...owed, ...rest]);
  return [
    ...header(e),
    ...vendorFiling(e.materiality),
    '',
    ...factSection(e),
    ...(e.openQuestions.length ? wrap('   Not public yet: ', e.openQuestions.join('; ')) : []),
    '',
    '   WHAT IS DUE, TO WHOM, BY WHEN',
    ...(owed.length ? dutySections(owed) : ['   Nothing on the facts known.']),
    ...(rest.length ? ['   NOT OWED ON THESE FACTS', ...rest.flatMap((d) => notOwed('   - ', d))] : []),
    ...(asks.length ? ['', '   WHAT TO FIND OUT NEXT', ...asks] : []),
    '',
  ];
}

/** What is due next, one line a day and vendor. */
function nextDue(report: Pick<ExposureReport, 'timeline'>): string[] {
  const open = report.timeline.filter((t) => t.kind === 'deadline' && t.status !== 'met');
  const groups = [...Map.groupBy(open, (t) => JSON.stringify([t.on, t.vendor, t.status])).values()];
  const lines = groups.slice(0, 12).flatMap(([first, ...more]) => {
    if (!first) return [];
    const labels = [first, ...more].map((t) => t.label.split(':')[0]);
    return wrap(
      `  ${first.on}  `,
      `${statusWords[first.status ?? 'running']}  ${clean(first.vendor)}: ${labels.join('; ')}`,
    );
  });
  if (groups.length > 12) lines.push(`  … and ${groups.length - 12} more`);
  return lines.length ? lines : ['  Nothing with a date.'];
}

const order = { exposed: 0, review: 1, rejected: 2, clear: 3 } as const;

const thresholdsText = ({ match, review }: Thresholds): string =>
  `a match needs a score of ${match}, a review one of ${review}`;

/** What a person ruled out: whom, on what word, and what would else stand here. */
const setAsideSection = (s: RowSetAside): string[] => [
  ...wrap('   SET ASIDE  ', `${s.vendorName} (${s.vendorId}; the matcher says ${s.decision}, score ${s.score})`),
  ...s.explanation.flatMap((x) => wrap('   ', x)),
  ...(s.breachIds.length ? wrap('   ', `Not shown because of it: ${s.breachIds.join(', ')}.`) : []),
];

function rowSection(row: RowResult): string[] {
  return [
    '='.repeat(width),
    `${row.finding.toUpperCase()}  ${nameOf(row)}`,
    ...(row.errors ?? []).flatMap((e) => wrap('   ', `${e.pointer}: ${e.message}`)),
    ...(row.thresholds ? wrap('   ', `For this vendor ${thresholdsText(row.thresholds)}.`) : []),
    ...row.exposures.flatMap(exposureSection),
    ...(row.setAside ?? []).flatMap(setAsideSection),
    ...(row.exposures.length === 0 ? [''] : []),
  ];
}

/** A row as its part of the text, of which a long report keeps far less than of the row. */
export type RowText = {
  finding: RowResult['finding'];
  row: number;
  name: string;
  /** A clear row of which there is nothing to say but its name. */
  isShort: boolean;
  lines: string[];
};

/**
 * Writes rows, in their order, one by one. What the rows of one kind say is written until it passes `most` characters:
 * what follows them cannot stand in a text of that length.
 */
export function rowTexts(most: number): (row: RowResult) => RowText {
  const sizes = { exposed: 0, review: 0, rejected: 0, clear: 0 };
  return (row) => {
    const { finding } = row;
    const isShort = finding === 'clear' && row.setAside === undefined;
    const lines = isShort || sizes[finding] > most ? [] : rowSection(row);
    sizes[finding] += sizeOf(lines);
    return { finding, row: row.row, name: nameOf(row), isShort, lines };
  };
}
const sizeOf = (lines: readonly string[]): number => lines.reduce((n, line) => n + line.length + 1, 0);

/** Rows as text until there are `most` characters of it; then how many more there are. */
function rowSections(rows: readonly RowText[], most: number): string[] {
  const lines: string[] = [];
  let size = 0;
  for (const [i, row] of rows.entries()) {
    size += sizeOf(row.lines);
    if (size > most && i > 0)
      return [
        ...lines,
        '='.repeat(width),
        `The text stops here: ${rows.length - i} more vendors stand in the JSON of this report.`,
      ];
    lines.push(...row.lines);
  }
  return lines;
}

function countsOf({ vendors, exposed, review, clear, rejected, setAside }: Summary): string {
  const counts = `${exposed} exposed, ${review} to review, ${clear} clear, ${rejected} rejected.`;
  const ruledOut = setAside ? ` ${setAside} of them with incidents that a person set aside.` : '';
  return `${vendors} ${vendors === 1 ? 'vendor' : 'vendors'}: ${counts}${ruledOut}`;
}

/**
 * The report as plain text: what is due next, then vendor by vendor what happened, what is owed and what to find out.
 * `most` bounds the characters of the vendors' part.
 */
export const textReport = (report: ExposureReport, most = Number.POSITIVE_INFINITY): string =>
  textOf(report, report.vendors.map(rowTexts(most)), most);

/** As `textReport`, of rows that are written already with the same `most`. */
export function textOf(report: Omit<ExposureReport, 'vendors'>, texts: readonly RowText[], most: number): string {
  const { summary: s, organization, asOf, versions } = report;
  const rows = texts.toSorted((a, b) => order[a.finding] - order[b.finding] || a.row - b.row);
  const clear = rows.filter((r) => r.finding === 'clear');
  const lines = [
    'BREACHCLOCK EXPOSURE REPORT',
    ...wrap('', `${organization.name} (${organization.role}), as of ${asOf}`),
    ...wrap('', countsOf(s)),
    '',
    'DUE NEXT',
    ...nextDue(report),
    '',
    ...rowSections(
      rows.filter((r) => !r.isShort),
      most,
    ),
    '='.repeat(width),
    ...(clear.length ? clearSection(clear, report.clearMeans) : []),
    '',
    ...report.warnings.flatMap((w) => wrap('Note: ', w)),
    `Report ${report.id}; matcher ${versions.matcher}, law ${versions.law}, store ${versions.store}${versions.verdicts ? `, verdicts ${versions.verdicts}` : ''}.`,
    ...(report.thresholds ? wrap('', `Thresholds: ${thresholdsText(report.thresholds)}.`) : []),
    ...report.coverage.flatMap((c) => wrap('Checked against: ', `${c.source}, ${c.records} records, as of ${c.asOf}`)),
    ...wrap('', notLegalAdvice),
  ];
  return `${lines.map((l) => l.trimEnd()).join('\n')}\n`;
}

const clearSection = (clear: readonly RowText[], means: string): string[] => [
  ...wrap(
    `CLEAR (${clear.length})  `,
    `${clear
      .slice(0, 40)
      .map((r) => (r.isShort ? r.name : `${r.name} (see what was set aside)`))
      .join('; ')}${clear.length > 40 ? '; …' : ''}`,
  ),
  ...wrap('   ', means),
];
