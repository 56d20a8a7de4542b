import * as z from 'zod';
import { columnMappingSchema, vendorFieldSchema } from '../../../../domain/vendor/columnMapping.ts';
import type { CellNote, Sureness, TableColumn, VendorTable } from '../../../tables/table.ts';
import type { ShownMapping } from '../../../verbs/mappings.ts';
import type { ImportAnswer } from '../../routes/vendorFiles.ts';
import { describe, fieldTexts, name, refine } from '../describe.ts';
import { residentsFieldPattern } from '../patterns.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { fileChange } from './organization.ts';
import { objectOf, wordsOf } from './tied.ts';

name(
  vendorFieldSchema,
  'VendorField',
  'A field of a vendor row that one column can fill, such as `name`, `identifiers.ein` or `residents.US-MO`.',
);
refine(vendorFieldSchema.options[1], { pattern: residentsFieldPattern });
describe(columnMappingSchema, 'ColumnMapping', 'Which column of a table fills which field of a vendor row.', {
  columns: 'Fields by header, capitals and spaces set aside; null for a column that is left out.',
  sheet: 'The sheet of a workbook; without it the sheet that looks most like a vendor list.',
  headerRow: 'The row that holds the headers, the first being 1; without it the row is looked for.',
});

const mappingFields = {
  ...columnMappingSchema.shape,
  name: z.string().describe('Its name.'),
  updatedAt: instant.describe('When it was saved.'),
  updatedBy: z.string().describe('Label of the key that saved it.'),
};

export const savedMapping = objectOf<ShownMapping>()('KeptMapping', 'A mapping that the tenant saved.', mappingFields);
export const justSavedMapping = objectOf<ShownMapping & { warnings: string[] }>()(
  'SavedMapping',
  'A mapping as it was saved.',
  { ...mappingFields, warnings },
);
for (const id of ['KeptMapping', 'SavedMapping']) fieldTexts.set(id, fieldTexts.get('ColumnMapping') ?? {});

export const mappingPage = z
  .object({ items: z.array(savedMapping).describe('In the order of their names.'), nextCursor, warnings })
  .meta({ id: 'MappingPage', description: 'The mappings of the tenant.' });

const guess = objectOf<NonNullable<TableColumn['guess']>>()('ColumnGuess', 'What the header of a column suggests.', {
  field: vendorFieldSchema.describe('The field.'),
  sure: wordsOf<Sureness>()(['certain', 'likely', 'possible']).describe(
    'How sure that is: the field’s own name, a usual word for it, or a word that may mean something else.',
  ),
});

const column = objectOf<TableColumn>()('TableColumn', 'One column of a file, and the field that it fills.', {
  column: z.string().describe('Its letters, as a spreadsheet names it.'),
  header: z.string().describe('Its header as found.'),
  samples: z.array(z.string()).describe('The first different texts in it, three at most.'),
  field: vendorFieldSchema.nullable().describe('The field that it fills; null where it is left out.'),
  by: z.enum(['mapping', 'guess', 'nobody']).describe('Who says so.'),
  guess: guess.nullable().describe('What its header suggests, whoever decided.'),
  because: z.string().describe('Why, in words.'),
});

const note = objectOf<CellNote>()('CellNote', 'What is to be said of a file, of a row or of one cell.', {
  row: z.int().exactOptional().describe('The row, as a spreadsheet counts it.'),
  column: z.string().exactOptional().describe('The letters of the column.'),
  header: z.string().exactOptional().describe('The header of the column.'),
  pointer: z.string().exactOptional().describe('Of a bill of materials: a JSON pointer to the place.'),
  message: z.string().describe('What, in words.'),
});

const previewRow = objectOf<ImportAnswer['preview'][number]>()('PreviewRow', 'A row of a file, as it was read.', {
  line: z.int().describe('Its number, as a spreadsheet counts it.'),
  vendor: z.record(z.string(), z.unknown()).describe('The vendor row that was made of it.'),
});

const otherSheet = objectOf<NonNullable<VendorTable['otherSheets']>[number]>()(
  'OtherSheet',
  'A sheet of the workbook that was not read.',
  { name: z.string().describe('Its name.'), hidden: z.boolean().describe('Whether the workbook hides it.') },
);

export const importAnswer = objectOf<ImportAnswer>()('ImportAnswer', 'What was found in a file, and done with it.', {
  dryRun: z.boolean().describe('Whether nothing was stored.'),
  mode: z.enum(['replace', 'merge']).describe('How the rows entered the list.'),
  kind: wordsOf<VendorTable['kind']>()(['csv', 'xlsx', 'cyclonedx']).describe('What the file was read as.'),
  encoding: wordsOf<NonNullable<VendorTable['encoding']>>()(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
    .exactOptional()
    .describe('Of CSV: how its bytes were read.'),
  separator: wordsOf<NonNullable<VendorTable['separator']>>()([',', ';', '\t', '|'])
    .exactOptional()
    .describe('Of CSV: what separates its cells.'),
  sheet: z.string().exactOptional().describe('Of a workbook: the sheet that was read.'),
  otherSheets: z.array(otherSheet).exactOptional().describe('Of a workbook: its other sheets.'),
  headerRow: z.int().exactOptional().describe('The row that holds the headers, the first being 1.'),
  columns: z.array(column).describe('Every column, and the field that it fills.'),
  mapping: columnMappingSchema.describe('The mapping as used: correct it, save it and import again by its name.'),
  missingColumns: z.array(z.string()).describe('Headers that the mapping names and the file lacks.'),
  rows: z.int().describe('Rows of vendors in the file.'),
  preview: z.array(previewRow).describe('The first 20 of them, as they were read.'),
  list: fileChange.describe('What became of the kept list, or would.'),
  errors: z.array(note).describe('Rows and cells that could not be taken, and why.'),
  warnings: z.array(note).describe('What was guessed, changed or left out.'),
});
