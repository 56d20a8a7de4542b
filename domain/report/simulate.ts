import * as z from 'zod';
import { bareDaySchema, organizationSchema } from '../law/facts.ts';
import { matchOptionsSchema } from '../match/thresholds.ts';
import { forbiddenNames, mergePatch } from '../mergePatch.ts';
import { parseRequest } from '../parse.ts';
import { type FieldError, Problem, pointer } from '../problem.ts';
import { patchRows } from './simulateRows.ts';

const patch = z.record(z.string(), z.unknown(), 'must be an object: a merge patch (RFC 7396)');

const vendorPatch = z.looseObject(
  {
    /** The row of the list, counted from 0. */
    row: z.int('the row of the list, counted from 0').min(0, 'the row of the list, counted from 0').optional(),
    externalId: z.string('must be text').max(200, 'at most 200 characters').optional(),
    incidents: z
      .array(patch, 'must be a list of merge patches, each with its breachId; null takes all incidents out')
      .max(50, 'at most 50 incidents')
      .nullable()
      .optional(),
  },
  'must be an object with externalId or row, and the fields to change',
);

/**
 * What would change: each part a merge patch (RFC 7396) of the same part of the request that was assessed. A vendor is named by
 * `externalId` or `row`; its incidents by `breachId`, and one that the row does not state is added.
 */
export const simulationSchema = z.strictObject(
  {
    asOf: bareDaySchema.optional(),
    organization: patch.optional(),
    options: patch.optional(),
    allVendors: patch.optional(),
    vendors: z.array(vendorPatch, 'must be a list of vendors').max(10_000, 'at most 10,000 vendors').optional(),
  },
  'must be an object with asOf, organization, options, vendors or allVendors',
);
export type Simulation = z.infer<typeof simulationSchema>;

/** The request of an assessment as it was sent. Rows are kept as they came: also those that could not be read. */
export type StoredRequest = {
  asOf?: string | undefined;
  organization: unknown;
  vendors: readonly unknown[];
  options?: unknown;
};

/** What a caller is told: so many errors, each with a pointer that can be read, as for any request. */
const refused = (errors: readonly FieldError[]): Problem =>
  new Problem(
    'invalid-request',
    'The change cannot be applied.',
    errors.slice(0, 100).map(({ pointer: at, message }) => ({ pointer: at.slice(0, 300), message })),
  );

/** Errors of a part that no longer fits its schema once the patch is in, with pointers into the patch. */
function check(schema: z.ZodType, value: unknown, at: string): FieldError[] {
  const read = schema.safeParse(value);
  return (read.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointer([at, ...issue.path, key]), message: 'this field is not known' }))
      : [{ pointer: pointer([at, ...issue.path]), message: issue.message }],
  );
}

/**
 * The request as it would be with the changes in. Pure: the stored request stays as it is, and an empty change gives an equal
 * one. `changedRows` are the rows that a patch was applied to, in order.
 * @throws Problem `invalid-request` with a pointer into `body` for each field that is unknown, finds no vendor, or no longer
 * fits.
 */
export function simulatedRequest(
  stored: StoredRequest,
  body: unknown,
): { request: StoredRequest; changedRows: number[] } {
  const { value: change, unknown } = parseRequest(simulationSchema, body);
  const names = forbiddenNames(body);
  if (names.length > 0) throw refused(names);
  if (unknown.length > 0) throw refused(unknown.map((at) => ({ pointer: at, message: 'this field is not known' })));
  const organization = change.organization ? mergePatch(stored.organization, change.organization) : stored.organization;
  const options = change.options ? mergePatch(stored.options, change.options) : stored.options;
  const rows = patchRows(stored.vendors, change);
  const errors = [
    ...(change.organization ? check(organizationSchema, organization, 'organization') : []),
    ...(change.options ? check(matchOptionsSchema, options, 'options') : []),
    ...rows.errors,
  ];
  if (errors.length > 0) throw refused(errors);
  const asOf = change.asOf ?? stored.asOf;
  const request = {
    ...(asOf !== undefined && { asOf }),
    organization,
    vendors: rows.vendors,
    ...(options !== undefined && { options }),
  };
  return { request, changedRows: rows.changed };
}
