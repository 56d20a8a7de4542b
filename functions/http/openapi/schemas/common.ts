import * as z from 'zod';
import { type FieldError, type ProblemCode, problems } from '../../../../domain/problem.ts';
import { jurisdictionPattern } from '../patterns.ts';
import { objectOf, wordsOf } from './tied.ts';

export const day = z
  .string()
  .meta({ id: 'Day', format: 'date', description: 'A calendar day, `YYYY-MM-DD`.', examples: ['2026-05-01'] });

export const instant = z.string().meta({
  id: 'Instant',
  format: 'date-time',
  description: 'An instant in UTC (RFC 3339).',
  examples: ['2026-05-04T15:00:00.000Z'],
});

/** A date as a source gives it, read aloud: how much of it is known shows in its length and in the words before it. */
export const statedDate = z.string().meta({
  id: 'StatedDate',
  description:
    'A date as a source states it: a day, a month or a year, with the source’s reserve in words before it (`about 2025-02-20`, `on or after 2025-01-22`, `2025-03`).',
  examples: ['about 2025-02-20'],
});

export const jurisdiction = z.string().meta({
  id: 'Jurisdiction',
  pattern: jurisdictionPattern,
  description: '`US`, a State as `US-MO`, `EU`, a country as `GB`, or a part of one as `CA-ON`.',
  examples: ['US-MO'],
});

export const confidence = wordsOf<'high' | 'medium' | 'low'>()(['high', 'medium', 'low']).meta({
  id: 'Confidence',
  description:
    'How well something is established. `high`: the official text was seen, or good sources agree; `medium`: partly second-hand; `low`: not confirmed.',
});

export const breachId = z.string().meta({
  id: 'BreachId',
  description: 'Id of a breach of the store: lower-case words joined by hyphens. It never changes.',
  examples: ['carecloud-2026-ehr-environment'],
});

export const vendorId = z.string().meta({
  id: 'VendorId',
  description: 'Id of a vendor of the store: lower-case words joined by hyphens. It never changes.',
  examples: ['oracle-health'],
});

export const dutyId = z.string().meta({
  id: 'DutyId',
  description: 'Id of a duty in the register of law (`GET /v1/law`).',
  examples: ['us.hipaa.individual'],
});

export const jsonPointer = z.string().meta({
  id: 'JsonPointer',
  description: 'A JSON pointer (RFC 6901) into the request; empty for the whole of it.',
  examples: ['/vendors/0/name'],
});

export const fieldError = objectOf<FieldError>()('FieldError', 'What is wrong with one field of a request.', {
  pointer: jsonPointer.describe('Which field: a JSON pointer into the request.'),
  message: z.string().describe('What the field should hold.'),
});

export const thresholds = objectOf<{ match: number; review: number }>()(
  'Thresholds',
  'How sure a match must be, each from 0 to 1.',
  {
    match: z.number().describe('Least score of a match, 0 to 1.'),
    review: z.number().describe('Least score of a candidate that a person should look at, 0 to 1.'),
  },
);

export const warnings = z
  .array(z.string())
  .describe('What the caller should know of the request: fields that were not used, ids that stand twice. In words.');

export const nextCursor = z
  .string()
  .nullable()
  .describe('Where the next page begins, for the parameter `cursor`; null on the last page.');

export const storeVersion = z
  .string()
  .describe('Version of the breach store: a digest of its contents. Equal contents have equal versions.');

export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

export const problem = z
  .object({
    type: z.string().meta({ format: 'uri-reference' }).describe('Address of the page that explains the code.'),
    title: z.string().describe('What the code means, the same for every request.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What went wrong with this request, and what to do.'),
    code: z.enum(problemCodes).describe('The closed list of error codes: decide by this one.'),
    requestId: z.string().exactOptional().describe('Id of the request, as in the header `X-Request-Id`: report it.'),
    errors: z.array(fieldError).exactOptional().describe('Which fields are wrong, where single fields are.'),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 tells it.' });
