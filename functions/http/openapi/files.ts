import * as z from 'zod';
import type { Content } from './operation.ts';

/** Media types of files, as the document has them. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const csv = z.string().describe('Comma-separated values (RFC 4180), safe to open in a spreadsheet.');
export const xlsx = z.string().meta({ format: 'binary', description: 'A workbook (Office Open XML).' });

const service = z
  .looseObject({
    'bom-ref': z.string().optional().describe('Becomes the `externalId` of the vendor.'),
    name: z.string().describe('Name of the service: a product of the vendor.'),
    provider: z
      .looseObject({
        name: z.string().optional().describe('The vendor’s name; without it that of the service.'),
        url: z.array(z.string()).optional().describe('Addresses, of which domains are read.'),
      })
      .meta({ id: 'CycloneDxProvider', description: 'Who provides a service.' })
      .optional()
      .describe('Who provides it.'),
    endpoints: z.array(z.string()).optional().describe('Addresses, of which domains are read.'),
  })
  .meta({ id: 'CycloneDxService', description: 'A service that is used, with what is read of it.' });

const billOfMaterials = z
  .looseObject({
    bomFormat: z.literal('CycloneDX').describe('The format.'),
    specVersion: z.string().describe('Version of the format.'),
    services: z.array(service).optional().describe('Services that are used: the provider of each is a vendor.'),
  })
  .meta({ id: 'CycloneDxBom', description: 'A bill of materials in CycloneDX JSON, of which services are read.' });

/** A vendor list as a file, as a request sends it. */
export const vendorFile: Content = {
  'text/csv': z
    .string()
    .describe('Comma-, semicolon- or tab-separated, UTF-8, UTF-16 or Windows-1252. One row has the headers.'),
  [xlsxType]: z.string().meta({ format: 'binary', description: 'A workbook. The sheet that holds the list is found.' }),
  'application/vnd.cyclonedx+json': billOfMaterials,
};

/** The parameters of a request that sends a vendor list as a file. */
export const vendorFileQuery = {
  mapping: z
    .string()
    .optional()
    .describe('Of a file: name of the saved mapping to read it by (`PUT /v1/mappings/{name}`).'),
  sheet: z.string().max(100).optional().describe('Of a workbook: the sheet to read.'),
};
