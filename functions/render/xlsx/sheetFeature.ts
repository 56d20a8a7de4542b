import type writeExcelFile from 'write-excel-file/node';
import { getSelfClosingTagMarkup } from 'write-excel-file/utility';

/** What a sheet has beyond cells: a filter over its header, addresses behind cells (`C7`). */
export type SheetExtras = { filter: string | null; links: { cell: string; url: string }[] };

type WorkbookOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
/** A change of the library's to the files of a workbook. */
type WorkbookFeature = NonNullable<WorkbookOptions['features']>[number];

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Adds filters and links to the sheets of a workbook, in their order: the library writes neither. */
export function filtersAndLinks(sheets: readonly SheetExtras[]): WorkbookFeature {
  const extrasOf = (index: number): SheetExtras => sheets[index] ?? { filter: null, links: [] };
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const { filter, links } = extrasOf(sheetIndex);
            const marked = links.map(({ cell }, i) =>
              getSelfClosingTagMarkup('hyperlink', { ref: cell, 'r:id': `link${i}` }),
            );
            const filtered = filter ? getSelfClosingTagMarkup('autoFilter', { ref: filter }) : '';
            return `${filtered}${marked.length > 0 ? `<hyperlinks>${marked.join('')}</hyperlinks>` : ''}`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            extrasOf(sheetIndex)
              .links.map(({ url }, i) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: `link${i}`,
                  Type: relationship,
                  Target: url,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}
