import {
  addedColumns,
  brokenColumnName,
  columnNames,
  columnOrder,
  foreignColumns,
  type PortalField,
  portalFields,
} from '../../../domain/sources/hhsOcr.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Where each column stands, the first being 0; and the names of columns that nobody knows. */
export type Columns = { at: ReadonlyMap<PortalField, number>; unknown: string[]; width: number };

const plain = (header: string): string =>
  header
    .replaceAll(/[\s_\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

const fieldByName = new Map(
  portalFields.flatMap((field) => columnNames[field].map((name) => [plain(name), field] as const)),
);

/** How many columns of the portal a line names: tells with which delimiter a file is to be read. */
export const knownNames = (header: readonly string[]): number => header.filter((h) => fieldByName.has(plain(h))).length;

/** Whether the columns are those of the list of before 2015, which names business associates and says when it happened. */
export const isOldList = (at: ReadonlyMap<PortalField, number>): boolean =>
  at.has('businessAssociate') && at.has('occurred');

/** @throws UnreadableFile where the columns are not those of an export. */
export function columnsOf(file: string, header: readonly string[]): Columns {
  const refuse = (why: string): never => {
    throw new UnreadableFile(
      `${file} is no export of the breach portal`,
      why,
      `The first line of an export reads: ${columnOrder.map((field) => columnNames[field][0]).join(', ')}.`,
    );
  };
  const names = header.map(plain);
  const foreign = names.find((name) => foreignColumns.has(name));
  if (foreign !== undefined) refuse(`it has a column "${foreign}", and ${foreignColumns.get(foreign)}`);

  const at = new Map<PortalField, number>();
  for (const [place, name] of names.entries()) {
    const field = fieldByName.get(name);
    if (field === undefined) continue;
    if (at.has(field)) refuse(`two of its columns hold the "${columnNames[field][0]}"`);
    at.set(field, place);
  }
  for (const [place, name] of names.entries()) {
    const field = columnOrder[place];
    if (brokenColumnName.test(name) && field !== undefined && !at.has(field) && standsAsUsual(at)) at.set(field, place);
  }
  const needed: PortalField[] = isOldList(at) ? ['name', 'count', 'types'] : ['name', 'count', 'submittedOn', 'types'];
  const missing = needed.filter((field) => !at.has(field)).map((field) => `"${columnNames[field][0]}"`);
  if (missing.length > 0) refuse(`it has no column ${missing.join(', ')}; its first line reads: ${shown(header)}`);
  return { at, unknown: header.filter((_, i) => isUnknown(names[i] ?? '', i, at)), width: header.length };
}

/** Whether the columns with a name stand where the portal puts them, so that a place tells the ones without. */
const standsAsUsual = (at: ReadonlyMap<PortalField, number>): boolean =>
  [...at].every(([field, place]) => columnOrder[place] === field);

const isUnknown = (name: string, place: number, at: ReadonlyMap<PortalField, number>): boolean =>
  ![...at.values()].includes(place) && !addedColumns.has(name) && name !== '';

const shown = (header: readonly string[]): string => {
  const text = header.join(', ');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
