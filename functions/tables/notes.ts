import type { CellNote } from './table.ts';

/** Of one kind of note on one column so many cells are named, the rest is counted. */
const mostNamed = 5;

/** So many errors and warnings are told of one table. */
const mostNotes = 1_000;

/** The first of many notes, and in a last one how many more there are. */
export function boundedNotes(notes: readonly CellNote[], what: string): CellNote[] {
  if (notes.length <= mostNotes) return [...notes];
  const more = notes.length - mostNotes;
  return [...notes.slice(0, mostNotes), { message: `${more.toLocaleString('en-US')} more ${what} are not listed.` }];
}

type Group = { note: CellNote; cells: string[]; count: number };

/** Gathers what is said of cells: the same words on many cells of a column become one note that names the first of them. */
export class CellNotes {
  private readonly groups = new Map<string, Group>();

  add(note: CellNote & { row: number; column: string }): void {
    const key = `${note.column} ${note.message}`;
    const group: Group = this.groups.get(key) ?? { note, cells: [], count: 0 };
    group.count += 1;
    if (group.cells.length < mostNamed) group.cells.push(`${note.column}${note.row}`);
    this.groups.set(key, group);
  }

  list(): CellNote[] {
    return [...this.groups.values()].map(({ note, cells, count }) => {
      const more = count - cells.length;
      const named = `${cells.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
      return { ...note, message: count === 1 ? `${cells[0]} ${note.message}.` : `${named}: each ${note.message}.` };
    });
  }
}
