import * as z from 'zod';
import type { DataType } from '../../domain/breach/breach.ts';
import { hostOf } from '../../domain/match/host.ts';
import { parseRequest } from '../../domain/parse.ts';
import { pointer } from '../../domain/problem.ts';
import { checkRow } from './checkRow.ts';
import { dataTypeOf } from './dataTypeWords.ts';
import { fileKind } from './fileKind.ts';
import { otherKind, tableLimits, tooManyRows, unreadable } from './limits.ts';
import { boundedNotes } from './notes.ts';
import type { CellNote, TableRow, VendorTable } from './table.ts';

const text = z.string();

/** What is read of a service (CycloneDX 1.2 to 1.7); all else of it is set aside. */
const serviceSchema = z.looseObject({
  'bom-ref': text.optional(),
  provider: z.looseObject({ name: text.optional(), url: z.array(text).optional() }).optional(),
  group: text.optional(),
  name: text,
  endpoints: z.array(text).optional(),
  data: z.array(z.looseObject({ classification: text.optional(), name: text.optional() })).optional(),
  get services() {
    return z.array(serviceSchema).optional();
  },
});
type Service = z.infer<typeof serviceSchema>;

const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX', 'must be CycloneDX'),
  services: z.array(serviceSchema, 'must be a list of services').optional(),
});

type Found = { service: Service; path: (string | number)[] };

/** All services, those inside of others too, in the order of the file. */
function* servicesIn(services: readonly Service[] | undefined, path: (string | number)[]): Generator<Found> {
  for (const [i, service] of (services ?? []).entries()) {
    const here = [...path, 'services', i];
    yield { service, path: here };
    yield* servicesIn(service.services, here);
  }
}

/** Hosts that name nobody outside: no address that others could know belongs to them. */
const isOwn = (host: string): boolean => /(^|\.)(localhost|local|internal|lan|corp|home|intranet)$/.test(host);

const publicHosts = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses.flatMap((address) => {
      const host = hostOf(address);
      return host === undefined || isOwn(host) ? [] : [host];
    }),
  ),
];

/** The kinds of data that a service's classifications name, and the words that name none. */
function kindsOf(service: Service): { dataTypes: DataType[]; unknown: string[] } {
  const read = (service.data ?? []).map(({ classification = '', name = '' }) => ({
    kinds: [dataTypeOf(classification), dataTypeOf(name)].filter((kind) => kind !== undefined),
    word: classification || name,
  }));
  const unknown = read.filter(({ kinds, word }) => kinds.length === 0 && word !== '').map(({ word }) => word);
  return { dataTypes: [...new Set(read.flatMap(({ kinds }) => kinds))], unknown: [...new Set(unknown)] };
}

const given = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined);

function rowOf({ service, path }: Found, line: number): { row: TableRow; errors: CellNote[]; warnings: CellNote[] } {
  const provider = given(service.provider?.name) ?? given(service.group);
  const domains = publicHosts([...(service.provider?.url ?? []), ...(service.endpoints ?? [])]);
  const { dataTypes, unknown } = kindsOf(service);
  const bomRef = service['bom-ref'];
  const at = pointer(path);
  const row = {
    ...(bomRef === undefined ? {} : { externalId: bomRef }),
    name: provider ?? service.name,
    ...(given(service.name) === undefined ? {} : { products: [service.name.trim()] }),
    ...(domains.length === 0 ? {} : { domains }),
    ...(dataTypes.length === 0 ? {} : { dataTypes }),
  };
  const { vendor, errors } = checkRow(row, line, []);
  const note = (message: string): CellNote => ({ row: line, pointer: at, message });
  const warnings = [
    ...(provider === undefined
      ? [note(`The service "${service.name.slice(0, 100)}" names no provider; its own name stands for the vendor.`)]
      : []),
    ...(unknown.length === 0
      ? []
      : [
          note(
            `These classifications name no kind of data that is known and were left out: ${unknown.join(', ').slice(0, 300)}.`,
          ),
        ]),
  ];
  const origin = { pointer: at, service: service.name, ...(bomRef === undefined ? {} : { bomRef }) };
  return { row: { line, row, vendor, origin }, errors: [...errors], warnings };
}

function parseJson(bytes: Uint8Array): unknown {
  const kind = fileKind(bytes);
  if (kind === 'xml')
    throw otherKind(
      'The bill of materials is XML; only CycloneDX in JSON is read. Convert it: cyclonedx convert --output-format json.',
    );
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw unreadable('The bill of materials is no JSON in UTF-8. Export it anew as CycloneDX JSON.', error);
  }
}

/**
 * The services of a CycloneDX bill of materials as a vendor list: the provider is the vendor, the service its product, hosts of
 * its addresses are domains, `bom-ref` the external id. `line` counts the services, `origin` says where each stands.
 * @throws Problem `invalid-request`, `unsupported-media-type` (XML), `payload-too-large`.
 */
export function readCycloneDx(bytes: Uint8Array): VendorTable {
  const { value: bom } = parseRequest(bomSchema, parseJson(bytes));
  const found = [...servicesIn(bom.services, [])];
  if (found.length > tableLimits.rows) throw tooManyRows();
  if (found.length === 0)
    throw unreadable('The bill of materials lists no services; a vendor list is read from its "services".');
  const read = found.map((one, i) => rowOf(one, i + 1));
  return {
    kind: 'cyclonedx',
    columns: [],
    mapping: { columns: {} },
    missingColumns: [],
    rows: read.map((r) => r.row),
    errors: boundedNotes(
      read.flatMap((r) => r.errors),
      'errors',
    ),
    warnings: boundedNotes(
      read.flatMap((r) => r.warnings),
      'warnings',
    ),
  };
}
