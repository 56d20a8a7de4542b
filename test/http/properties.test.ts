import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { incidentFactsSchema } from '../../domain/law/facts.ts';
import { type Answer, careCloud, makeTestApp, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyJson = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });
const vendorName = fc.oneof(
  fc.constantFrom('CareCloud, Inc.', 'Cerner Corp (Oracle)', 'CHANGE HEALTHCARE', 'Netgain', 'Optum', 'Epic', '', ' '),
  anyText,
);
const day = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString());
/** Days near the incident of the catalog, days anywhere, instants, and days that are none. */
const anyDay = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`),
  day.map((d) => d.slice(0, 10)),
  day,
  fc.constantFrom('2025-02-30', '2199-12-31', '1970-01-01', '2025-11-27T23:59:60Z'),
);
const jurisdiction = fc.constantFrom('US-MO', 'US-KS', 'US-DC', 'US-PR', 'EU', 'GB', 'CA-ON', 'AU', 'US', 'XX-ZZZ');
const residents = fc.dictionary(jurisdiction, fc.oneof(fc.nat(2000), fc.integer()), { noNullPrototype: true });

/** Facts of every kind that the schema knows, mostly of the right type. */
const days = Object.keys(incidentFactsSchema.shape).filter(
  (field) => /(On|From|To)$/.test(field) && !/regulators/.test(field),
);
const facts = fc.record(
  {
    ...Object.fromEntries(days.map((field) => [field, anyDay])),
    breachId: fc.constantFrom(careCloud, 'oracle-health-2025-legacy-cerner', 'own-1', '__proto__'),
    vendorIsAgent: fc.boolean(),
    businessAssociate: fc.boolean(),
    individuals: fc.oneof(fc.constantFrom(0, 1, 499, 500, 501), fc.nat()),
    residents,
    encrypted: fc.boolean(),
    keyCompromised: fc.boolean(),
    lowProbabilityOfCompromise: fc.boolean(),
    noRiskOfHarm: fc.boolean(),
    hipaaCompliant: fc.boolean(),
    lawEnforcementDelay: fc.record(
      { form: fc.constantFrom('written', 'oral'), statedOn: anyDay, until: anyDay },
      { requiredKeys: ['form', 'statedOn'] },
    ),
    attorneyGeneralDelay: fc.record(
      {
        requestedOn: anyDay,
        grantedDays: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        nationalSecurity: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    materialityConclusion: fc.constantFrom('material', 'not-material'),
    chain: fc.array(fc.record({ party: anyText, learnedOn: anyDay, agentOfNext: fc.boolean() }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const organization = fc.record(
  {
    name: fc.constantFrom('Riverbend Regional Hospital', 'Lakeside Physicians PLLC'),
    role: fc.constantFrom('covered-entity', 'business-associate', 'phr-vendor', 'other'),
    kinds: fc.array(fc.constantFrom('hospital', 'health-plan', 'bank', 'x'), { maxLength: 3 }),
    jurisdiction,
    secRegistrant: fc.constantFrom('domestic', 'foreign-private-issuer', 'none'),
    smallerReportingCompany: fc.boolean(),
    timeZone: fc.constantFrom('America/New_York', 'Pacific/Kiritimati', 'Europe/London'),
    residents: fc.dictionary(jurisdiction, fc.nat(2000), { noNullPrototype: true }),
  },
  { requiredKeys: ['name', 'role'] },
);
const row = fc.record(
  {
    externalId: fc.oneof(fc.constantFrom('a', 'b'), anyText),
    name: vendorName,
    aliases: fc.array(vendorName, { maxLength: 2 }),
    products: fc.array(anyText, { maxLength: 2 }),
    domains: fc.array(fc.oneof(fc.constantFrom('carecloud.com', 'https://www.oracle.com/x'), anyText), {
      maxLength: 2,
    }),
    identifiers: fc.record({ ein: anyText, cik: fc.constantFrom('1582982', '0001582982') }, { requiredKeys: [] }),
    relationship: fc.constantFrom('independent-contractor', 'agent', 'unknown'),
    businessAssociate: fc.boolean(),
    residents,
    incidents: fc.array(facts, { maxLength: 2 }),
    extra: anyJson,
  },
  { requiredKeys: ['name'] },
);
const anyRow = fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: anyJson });
const asOf = day.map((d) => d.slice(0, 10));

/** Status and text of an answer that is none of the server's faults. */
async function answered(path: string, body: unknown): Promise<[number, string]> {
  const before = app.lines.length;
  const response = await app.post(path, typeof body === 'string' ? body : JSON.stringify(body));
  const text = await response.text();
  expect([response.status < 500, app.lines.slice(before)], text.slice(0, 200)).toEqual([true, []]);
  return [response.status, text];
}

/** Addresses that read a body. */
const paths = ['/v1/assessments', '/v1/deadlines', '/v1/vendors/match', '/v1/verdicts'];

it('no body at all makes the server fail', async () => {
  const body = fc.oneof(
    anyText,
    anyJson.map((v) => JSON.stringify(v)),
    fc.json({ maxDepth: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), body, async (path, text) => {
      const [status] = await answered(path, text);
      expect([400, 422]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

it('no request with anything in any of its places makes the server fail', async () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 5, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anyJson });
  const request = fc.record(
    {
      asOf: maybe(asOf),
      organization: maybe(organization),
      vendors: maybe(fc.array(anyRow, { maxLength: 4 })),
      options: anyJson,
      incident: maybe(facts),
      queries: maybe(fc.array(anyRow, { maxLength: 4 })),
      vendor: maybe(row),
      vendorId: maybe(fc.constantFrom('carecloud', 'nobody')),
      verdict: maybe(fc.constantFrom('same', 'not-same')),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), request, async (path, body) => {
      await answered(path, body);
    }),
    { numRuns: 300 },
  );
});

it('deadlines are computed for any facts: each duty has one of the four answers, and dates within its window', async () => {
  await fc.assert(
    fc.asyncProperty(asOf, organization, facts, async (on, org, incident) => {
      const [status, text] = await answered('/v1/deadlines', { asOf: on, organization: org, incident });
      if (status === 422) return;
      for (const duty of (
        JSON.parse(text) as {
          duties: {
            answer: string;
            due: string | null;
            window: { earliest: string; latest: string } | null;
            missing: unknown[];
          }[];
        }
      ).duties) {
        expect(['due', 'not-due', 'not-applicable', 'undetermined']).toContain(duty.answer);
        if (duty.window && duty.due)
          expect(duty.due >= duty.window.earliest && duty.due <= duty.window.latest, text).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('any list of rows comes back with as many rows, in order, each as if it had been sent alone', async () => {
  // Where a row stands shows in its number and in the pointers of its errors, and nowhere else.
  const aloneOf = ({ row: _, errors, ...rest }: Answer['vendors'][number]) => ({
    ...rest,
    ...(errors && { errors: errors.map((e) => ({ ...e, pointer: e.pointer.replace(/^\/vendors\/\d+/, '') })) }),
  });
  await fc.assert(
    fc.asyncProperty(organization, asOf, fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (org, on, rows) => {
      const [status, text] = await answered('/v1/assessments', { organization: org, asOf: on, vendors: rows });
      expect(status, text.slice(0, 300)).toBe(201);
      const { vendors, summary } = JSON.parse(text) as Answer;
      expect(vendors.map((v) => v.row)).toEqual(rows.map((_, i) => i));
      expect(summary.exposed + summary.review + summary.clear + summary.rejected).toBe(rows.length);
      for (const [i, one] of rows.entries()) {
        const [, alone] = await answered('/v1/assessments', { organization: org, asOf: on, vendors: [one] });
        const [first] = (JSON.parse(alone) as Answer).vendors;
        expect(vendors[i] && aloneOf(vendors[i])).toEqual(first && aloneOf(first));
      }
    }),
    { numRuns: 60 },
  );
});
