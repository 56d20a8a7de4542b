import * as z from 'zod';
import type { ProblemCode } from '../../../domain/problem.ts';
import type { Operation } from './operation.ts';

type Headers = Readonly<Record<string, z.ZodType>>;

/** Headers that every answer bears. */
const everyHeader: Headers = {
  'X-Request-Id': z
    .string()
    .describe('Id of the request: the caller’s own, or one that was made. Report it with a problem.'),
};

const remaining =
  'How many requests the tenant may send now (`r`), and seconds until all are there again, after a refusal until one is (`t`).';
const policy = 'How many requests the tenant may send at once (`q`), and seconds until as many are there again (`w`).';

/** Headers of the tenant's rate; an answer that came before the rate was known, such as a 401, lacks them. */
const rateHeaders: Headers = {
  RateLimit: z.string().optional().describe(remaining),
  'RateLimit-Policy': z.string().optional().describe(policy),
};
const rateOfRefused: Headers = {
  RateLimit: z.string().describe(remaining),
  'RateLimit-Policy': z.string().describe(policy),
};

/** Headers of an operation that is going away. */
const deprecationHeaders: Headers = {
  Deprecation: z.string().describe('Since when the operation is deprecated: `@` and seconds since 1970 (RFC 9745).'),
  Sunset: z.string().describe('Until when it answers, as an HTTP date (RFC 8594).'),
  Link: z.string().describe('What to call instead: `rel="successor-version"`.'),
};

const replayHeader: Headers = {
  'Idempotent-Replayed': z
    .literal('true')
    .optional()
    .describe('On the answer of an earlier request that is given again, as both bore one `Idempotency-Key`.'),
};

/** What the answers of an operation that are no errors bear, whatever is in them. */
export const answerHeaders = ({ scope, idempotent, deprecated }: Operation): Headers => ({
  ...everyHeader,
  ...(scope !== 'none' && rateHeaders),
  ...(idempotent && replayHeader),
  ...(deprecated && deprecationHeaders),
});

const retryAfter = 'Seconds after which to try again.';

/** What an error answer with one of these codes bears; `isKeyed`: the operation needs a key. */
export const problemHeaders = (status: number, codes: readonly ProblemCode[], isKeyed: boolean): Headers => ({
  ...everyHeader,
  ...(isKeyed && (status === 429 ? rateOfRefused : rateHeaders)),
  ...((status === 503 || status === 429) && { 'Retry-After': z.string().describe(retryAfter) }),
  ...(codes.includes('in-progress') && { 'Retry-After': z.string().optional().describe(retryAfter) }),
  ...(status === 401 && { 'WWW-Authenticate': z.string().describe('How to send a key: `Bearer`.') }),
});
