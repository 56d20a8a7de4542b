import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Checklist, ChecklistItem } from '../../../domain/checklists/checklist.ts';
import { clean } from '../../../domain/report/text.ts';
import {
  appliesWords,
  citationWords,
  dueWords,
  intro,
  itemWords,
  missingWords,
  sourceWords,
  versionLines,
  type WrittenChecklists,
  whoOwes,
  withDays,
} from './words.ts';

/** The first moment that a zip file can tell. */
const firstTime = '1980-01-01T00:00:00';

/** What XML 1.0 has no letter for would make the whole document one that no program opens. */
const written = (words: string): string =>
  clean(words)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, ' ');

const text = (words: string, more: { bold?: boolean; italics?: boolean } = {}): TextRun =>
  new TextRun({ text: written(words), ...more });
const line = (words: string, more?: { bold?: boolean; italics?: boolean }): Paragraph =>
  new Paragraph({ children: [text(words, more)] });
const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, children: [text(words)] });
const empty = (): Paragraph => new Paragraph({ children: [] });

/** Checklists as a document to be completed. The same checklists are the same bytes. */
export async function checklistDocument(checklists: WrittenChecklists): Promise<Uint8Array> {
  const { assessment, items, notice, warnings } = checklists;
  const title = `Notice checklists: ${assessment.organization.name}`;
  const document = new Document({
    creator: 'Breachclock',
    lastModifiedBy: 'Breachclock',
    title: written(title),
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections: [
      {
        children: [
          heading(title, HeadingLevel.TITLE),
          line(`As of ${withDays(assessment.asOf)}`),
          line(notice, { bold: true }),
          line(intro, { italics: true }),
          ...(items.length === 0
            ? [line('No duty that is owed here has a list of what its notice must contain.')]
            : items.flatMap(section)),
          heading('About this document', HeadingLevel.HEADING_1),
          ...[...versionLines(checklists), ...warnings].map((words) => line(words)),
        ],
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document), assessment.createdAt);
}

function section(list: Checklist): (Paragraph | Table)[] {
  return [
    heading(list.title, HeadingLevel.HEADING_1),
    line(`${list.vendor ?? 'A vendor without a name'}: ${withDays(list.incident)}`),
    line(`To ${list.recipient}; ${whoOwes[list.owedBy]}; ${dueWords(list)}.`),
    line([list.citation, ...list.sources.slice(0, 1)].join(', ')),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [3200, 1500, 4700],
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Item', 'State', 'Known, missing, and yours'].map((words) => cell([line(words, { bold: true })])),
        }),
        ...list.items.map(itemRow),
      ],
    }),
    empty(),
  ];
}

const cell = (children: Paragraph[]): TableCell => new TableCell({ children });

const itemRow = (item: ChecklistItem): TableRow =>
  new TableRow({
    children: [
      cell([line(item.text), line(citationWords(item), { italics: true })]),
      cell([line(itemWords[item.status])]),
      cell([
        ...(item.applies === undefined ? [] : [line(appliesWords[item.applies])]),
        ...item.known.flatMap((fact) => [
          line(`${withDays(fact.text)} (${sourceWords(fact)})`),
          ...fact.conflicts.map((other) => line(`Other sources say: ${withDays(other)}`, { italics: true })),
        ]),
        ...missingWords(item).map(({ lead, words }) => line(`${lead}: ${words}.`, { bold: true })),
        // Room to write.
        ...(item.status === 'known' ? [] : [empty(), empty()]),
        empty(),
      ]),
    ],
  });

/** The library writes down when it was called, in the parts and in their times: the report's own time stands there instead. */
function withoutTimes(bytes: Uint8Array, createdAt: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (name !== 'docProps/core.xml') return [name, part] as const;
    const core = strFromU8(part).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${createdAt}`);
    return [name, strToU8(core)] as const;
  });
  return zipSync(Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1))), { mtime: firstTime, level: 6 });
}
