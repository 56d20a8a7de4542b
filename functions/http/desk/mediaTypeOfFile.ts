import { xlsxMediaType } from '../tableBody.ts';

const byEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/csv',
  tsv: 'text/tab-separated-values',
  xlsx: xlsxMediaType,
  json: 'application/vnd.cyclonedx+json',
};

/** The media type of a file that was chosen, by its name: browsers name types as their system does. Else it is told by its first bytes. */
export const mediaTypeOfFile = ({ name }: { name: string }): string =>
  byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
