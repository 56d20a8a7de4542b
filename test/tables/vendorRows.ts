import fc from 'fast-check';
import { dataTypes } from '../../domain/breach/breach.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';

/** Vendor rows as a property needs them: every field, and texts that files, spreadsheets and readers like to change. */
const awkward = fc.constantFrom(
  '',
  ' ',
  '=1+1',
  "'=1+1",
  "''@SUM(A1)",
  '+49 Health',
  '-',
  '＝x',
  '\t=x',
  '="007"',
  'N/A',
  'unknown',
  '123-45-6789',
  '12345678',
  '"quoted"',
  '"\\"N/A\\""',
  '" a"',
  '["a"]',
  '{}',
  'a;b',
  'a, b',
  ' outer spaces ',
  'two\nlines',
  'three\r\nlines',
  'nul\u0000',
  '_x000D_',
  '\uFEFFmark',
  '\uD800',
  'name',
  'Total',
  'TRUE',
  '45000',
  '\u200B=x',
  "Krankenhaus-Wäscherei 'Köln'",
  '中文 供应商',
);
const text = fc.oneof(
  awkward,
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', "'", '"', ';', ',', '\n', '\r', '\t', ' ', 'a', '\\', '[', ']'),
    maxLength: 8,
  }),
);
const texts = fc.array(text, { maxLength: 4 });
const short = text.map((t) => t.slice(0, 40));
const day = fc.constantFrom('2020-02-29', '1999-12-31', '2026-01-16T16:30:00-05:00', '2026-01-16T21:30:00Z');
const count = fc.oneof(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constant(0));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0);
const place = fc.constantFrom('US', 'US-MO', 'US-KS', 'US-PR', 'EU', 'CA-ON', 'AU');
const optional = <T extends Record<string, unknown>>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });
const contract = optional({
  noticeHours: fc.oneof(
    fc.double({ min: 0, max: 100_000, noNaN: true }).map((n) => n + 0),
    fc.nat(240),
  ),
  delegatesNotice: fc.boolean(),
});
const kinds = fc.uniqueArray(fc.constantFrom(...dataTypes), { maxLength: 5 });
const residents = fc.dictionary(place, count, { maxKeys: 4 });
const incident = optional({
  breachId: text,
  occurredFrom: day,
  vendorIsAgent: fc.boolean(),
  individuals: count,
  residents,
  dataTypes: kinds,
  lawEnforcementDelay: fc.record({ form: fc.constantFrom('written', 'oral'), statedOn: day }),
  regulatorsNotifiedOn: fc.dictionary(fc.constantFrom('US-TX', 'us.tx.regulator.attorney-general'), day),
  chain: fc.array(fc.record({ party: fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }) }), { maxLength: 2 }),
  contract,
});

const candidate = optional({
  externalId: text,
  name: text,
  aliases: texts,
  products: texts,
  domains: texts,
  identifiers: optional({ ein: short, lei: short, cik: short, npi: short, ccn: short, duns: short }),
  matchThreshold: share,
  reviewThreshold: share,
  relationship: fc.constantFrom('independent-contractor', 'agent', 'unknown'),
  businessAssociate: fc.boolean(),
  contract,
  dataTypes: kinds,
  residents,
  usedFrom: day,
  usedTo: day,
  incidents: fc.array(incident, { maxLength: 2 }),
});

const isVendorRow = (value: unknown): value is VendorRow => vendorRowSchema.safeParse(value).success;

/** Any vendor row that the schema takes. */
export const anyVendorRow: fc.Arbitrary<VendorRow> = candidate.filter(isVendorRow);
