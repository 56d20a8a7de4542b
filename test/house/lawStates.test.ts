import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { isUsState } from '../../domain/law/jurisdictions.ts';
import { stateCodes, stateLaw, stateLaws } from '../../domain/law/parameters/us/states/index.ts';
import { register } from '../../domain/law/register.ts';

/** Walks the files of the 54 jurisdictions: their shape is strict, so that a misspelt key is red and not ignored. */
const words = z.string().regex(/\S.*\S/s);
const day = z.iso.date();
const valuesOf = (s: readonly object[]): unknown[] => s.map((v) => (v as { value?: unknown }).value ?? null);
const series = <T extends z.ZodType>(value: T) =>
  z
    .array(
      z.strictObject({
        from: day,
        value: value.nullable(),
        publishedOn: day.nullable(),
        source: z.strictObject({ title: words, url: z.url() }),
        note: words.optional(),
      }),
    )
    .refine((s) => s.every((v, i) => i === 0 || (s[i - 1]?.from ?? '') < v.from), 'oldest first, one value a day')
    .refine(
      (s) => valuesOf(s).every((v, i, all) => i === 0 || canonicalJson(all[i - 1]) !== canonicalJson(v)),
      'a value that changes nothing',
    )
    .refine((s) => s.length === 0 || valuesOf(s)[0] !== null, 'what is not yet in force has no value');

const period = z.strictObject({
  n: z.int().positive().max(100),
  unit: z.enum(['calendar days', 'business days', 'months', 'hours']),
});
const startEvent = z.enum([
  'discovery',
  'discovery-or-notification',
  'discovery-or-reason-to-believe',
  'discovery-of-circumstances-requiring-notice',
  'determination',
  'determination-or-notification',
  'determination-or-reason-to-believe',
  'determination-that-notice-must-be-sent',
  'awareness',
  'awareness-and-scope',
  'learns',
  'detection',
  'confirmation',
  'event',
  'investigation-concluded',
  'harm-determination',
  'no-harm-determination',
  'letters',
  'letters-duty',
  'hhs-notice',
  'attorney-general-notice',
  'direction-of-regulator',
]);
const order = z.enum(['before-letters', 'not-later-than-letters']);
const timingShape = {
  standard: words,
  start: startEvent,
  period: period.nullable(),
  relative: z.union([order, z.literal('with-letters')]).optional(),
  orLetters: z.literal(true).optional(),
  practical: order.optional(),
  noHold: z.literal(true).optional(),
};
const timing = z.strictObject(timingShape);
const countOf = z.strictObject({
  op: z.enum(['>=', '>', '<']),
  people: z.int().positive().max(100_000),
  counts: z.enum(['residents', 'consumers', 'persons']),
  note: words.optional(),
});
const regulatorClause = z.strictObject({
  ...timingShape,
  recipient: words,
  when: z.enum([
    'notice-required',
    'no-harm-finding',
    'hipaa-entity-telling-hhs',
    'hipaa-compliant-entity',
    'not-hipaa-compliant',
    'public-agency',
    'financially-regulated',
    'not-financially-regulated',
    'not-an-insurer',
    'owner-has-not-notified',
  ]),
  threshold: countOf.nullable(),
  note: words.optional(),
});
const scope = z.strictObject({
  privateHospital: z.boolean(),
  medium: z.enum(['electronic', 'any']),
  elements: z.array(
    z.enum([
      'ssn',
      'license-or-state-id',
      'financial-account',
      'medical-identifier',
      'clinical',
      'health-insurance',
      'biometric',
      'credentials',
      'date-of-birth',
      'passport-or-military-id',
      'taxpayer-id',
      'genetic',
    ]),
  ),
  otherElements: z.array(words),
  act: z.enum(['acquisition', 'access']),
  actWords: words,
  harmTest: z
    .strictObject({ words, documentationYears: z.int().positive().optional(), consultation: words.optional() })
    .nullable(),
  encryption: z.strictObject({ keyTaken: z.boolean().nullable(), note: words.optional() }).nullable(),
  lawEnforcementDelay: words.nullable(),
  afterRelease: period.optional(),
  scopeAndRestorationDelay: z.boolean().nullable(),
  note: words.optional(),
});
const effect = z.strictObject({
  effect: z.enum(['exempt', 'deemed-compliant', 'still-owed', 'copy-with-letters']),
  certainty: z.enum(['express', 'conditional', 'arguable']),
});
const hipaa = z.strictObject({
  individual: effect,
  regulator: effect,
  consumerReportingAgencies: effect,
  identityProtection: effect,
  appliesTo: z.array(z.enum(['covered-entity', 'business-associate'])),
  conditions: z.array(words),
  healthDataOnly: z.literal(true).optional(),
  lettersAreCondition: z.literal(true).optional(),
  shortestTimeControls: z.literal(true).optional(),
  cautious: z.string(),
  note: words,
  citation: words.optional(),
});
const identityProtection = z.strictObject({
  months: z.int().positive().max(120),
  elements: z
    .array(z.enum(['ssn', 'taxpayer-id', 'license-or-state-id', 'passport-or-military-id', 'bank-account']))
    .min(1),
  who: z.enum([
    'owner-or-licensee',
    'notifying-entity',
    'person-that-experienced-the-breach',
    'notifier-if-source-of-breach',
  ]),
  citation: words,
  note: words,
});
const confidence = z.enum(['high', 'medium', 'low']);
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const state = z.strictObject({
  jurisdiction: z.string().refine(isUsState),
  name: words,
  citation: words,
  statutes: z.array(z.strictObject({ citation: words, title: words, url: z.url() })).min(1),
  sources: z.array(z.url()).min(1),
  checkedOn: day,
  confidence,
  confidenceOfHipaa: confidence,
  confidenceOfInsurance: z.union([confidence, z.literal('none-found')]),
  doubts: z.array(words),
  scope: series(scope).min(1),
  individual: series(timing).min(1),
  publicAgencies: z
    .strictObject({ note: words, outside: z.literal(true).optional(), individual: series(timing).optional() })
    .optional(),
  extension: z.strictObject({ days: z.int().positive().nullable(), condition: words }).optional(),
  vendorBreachNote: z.string(),
  vendorDiscoveryIsCautious: z.literal(true).optional(),
  letterContent: series(z.array(words)).optional(),
  regulatorContent: series(z.array(words)).optional(),
  regulators: z.array(
    z.strictObject({ slug, owedBy: z.literal('vendor').optional(), clauses: z.array(series(regulatorClause)).min(1) }),
  ),
  noRegulator: words.optional(),
  consumerReportingAgencies: series(
    z.strictObject({ ...timingShape, threshold: countOf.nullable(), note: words.optional() }),
  ),
  vendorToOwner: series(timing),
  vendorRuleWithoutContract: z.literal(true).optional(),
  hipaa: series(hipaa),
  identityProtection: series(identityProtection),
  facilities: z.array(
    z.strictObject({
      slug,
      title: words,
      recipient: words,
      citation: words,
      confidence,
      appliesTo: z.array(words).min(1),
      kinds: z.array(slug).min(1),
      notAppliesTo: z.array(words),
      event: words,
      toIndividuals: z.literal(true).optional(),
      turnsOnOperations: z.literal(true).optional(),
      vendorImputation: words.optional(),
      hipaaExempt: z.literal(true).optional(),
      exceptions: words.optional(),
      timing: series(timing).min(1),
    }),
  ),
  insurance: z.array(
    z.strictObject({
      slug,
      title: words,
      recipient: words,
      citation: words,
      model: z.enum(['NAIC 668', 'own']),
      confidence,
      triggers: z
        .array(
          z.strictObject({
            kind: z.enum(['domestic-licensee', 'residents', 'licensee', 'carrier']),
            threshold: countOf.optional(),
            and: words.optional(),
            materialHarm: z.boolean().nullable().optional(),
          }),
        )
        .min(1),
      vendorClock: z.enum(['day-after-vendor-notice-or-actual-knowledge', 'treated-as-own-event', 'not-stated']),
      mayHaveEndedOn: day.optional(),
      exclusions: words.optional(),
      hipaa: words.optional(),
      timing: series(timing).min(1),
    }),
  ),
  pending: z.array(z.strictObject({ what: words, status: words, from: day.nullable() })),
});

/** Every dated value of a state, wherever it stands. */
type Dated = { from: string; publishedOn: string | null };
function datedValues(value: unknown): Dated[] {
  if (Array.isArray(value)) return value.flatMap(datedValues);
  if (typeof value !== 'object' || value === null) return [];
  return 'publishedOn' in value ? [value as Dated] : Object.values(value).flatMap(datedValues);
}

/** The States, the District, Puerto Rico, Guam and the Virgin Islands; American Samoa and the Marianas have no such act. */
const fifty =
  'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY';
const codes = [...fifty.split(' '), 'DC', 'GU', 'PR', 'VI'].map((c) => `US-${c}`).sort();

describe('the law of the jurisdictions', () => {
  it('is coded for 54, each under its own code and in a file of its own', () => {
    expect(codes).toHaveLength(54);
    expect(stateCodes.toSorted()).toEqual(codes);
    for (const code of stateCodes) expect(stateLaw(code)?.jurisdiction).toBe(code);
    const files = readdirSync(new URL('../../domain/law/parameters/us/states/', import.meta.url));
    expect(files.filter((f) => f !== 'index.ts').toSorted()).toEqual(
      codes.map((c) => `${c.slice(3).toLowerCase()}.ts`).toSorted(),
    );
  });

  it.each(stateLaws().map((l) => [l.jurisdiction, l] as const))(
    '%s has the shape of a law, and no key beside it',
    (_, l) => {
      expect(z.prettifyError(state.safeParse(l).error ?? new z.ZodError([]))).toBe('');
    },
  );

  it.each(stateLaws().map((l) => [l.jurisdiction, l] as const))(
    '%s has no value that was published after it was checked',
    (_, l) => {
      const values = datedValues(l);
      expect(values.length).toBeGreaterThan(3);
      expect(values.filter((v) => v.publishedOn !== null && v.publishedOn > l.checkedOn)).toEqual([]);
    },
  );

  it.each(stateLaws().map((l) => [l.jurisdiction, l] as const))(
    '%s names each regulator, facility rule and insurance rule once',
    (_, l) => {
      for (const slugs of [l.regulators, l.facilities, l.insurance].map((rules) => rules.map((r) => r.slug)))
        expect(new Set(slugs).size).toBe(slugs.length);
      // Who is told by nobody says why, and the bottom of a list of clauses is never reached by accident.
      expect(l.regulators.length === 0 ? l.noRegulator : 'told').toBeDefined();
    },
  );

  it.each(stateLaws().map((l) => [l.jurisdiction, l] as const))(
    '%s answers in the register for every kind of duty, be it that its law has none',
    (code, l) => {
      const prefix = `us.${code.slice(3).toLowerCase()}.`;
      const entries = [...register()].filter(([id, entry]) => entry.jurisdiction === code && id.startsWith(prefix));
      const kinds = new Set(entries.map(([id]) => id.split('.')[2]));
      expect([...kinds].toSorted()).toEqual(
        [
          'consumer-reporting-agencies',
          'identity-protection',
          'individual',
          'insurance',
          'licensed-facility',
          'regulator',
          'vendor-to-owner',
          ...(code === 'US-NY' ? ['nydfs'] : []),
        ].toSorted(),
      );
      for (const [id, entry] of entries) {
        expect(entry.checkedOn >= l.checkedOn || id.startsWith('us.ny.nydfs')).toBe(true);
        expect(entry.values.length > 0).toBe(entry.status !== 'none-in-this-law');
      }
    },
  );
});
