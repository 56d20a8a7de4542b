import type { ColumnMapping } from '../../domain/vendor/columnMapping.ts';
import { csvSheet, namedSeparator, type Separator, separators } from './csvSheet.ts';
import { findHeaders } from './headerRow.ts';

/** So much of a file is looked at, and so many of its rows. */
const charactersOfALook = 200_000;
const rowsOfALook = 60;

/** How much the headers say if this sign separates the cells, then how many there are. */
function promise(text: string, separator: Separator, mapping: ColumnMapping | undefined): number[] {
  try {
    const sheet = csvSheet(text, separator, rowsOfALook);
    const found = findHeaders(sheet, Object.keys(mapping?.columns ?? {}), mapping?.headerRow);
    return [found?.score ?? 0, found?.headers.filter((header) => header !== '').length ?? 0];
  } catch {
    // A quote is missing somewhere below: what is wrong is told when the table is read, by the sign of its first line.
    return [
      0,
      text
        .trimStart()
        .split(/[\r\n]/, 1)[0]
        ?.split(separator).length ?? 0,
    ];
  }
}

/** The sign that separates the cells: the one that the file names itself, else the one under which the headers say most. */
export function chooseSeparator(text: string, mapping: ColumnMapping | undefined): Separator {
  const named = namedSeparator(text);
  if (named !== undefined) return named;
  const cut = text.length > charactersOfALook ? text.lastIndexOf('\n', charactersOfALook) : text.length;
  const look = text.slice(0, cut === -1 ? charactersOfALook : cut);
  let best: { separator: Separator; score: number; width: number } = { separator: ',', score: 0, width: 0 };
  for (const separator of separators) {
    const [score = 0, width = 0] = promise(look, separator, mapping);
    if (score > best.score || (score === best.score && width > best.width)) best = { separator, score, width };
  }
  return best.separator;
}
