import * as z from 'zod';

/** Headers by which a change is made upon the state that was read. */
export const etag = z.string().describe('Names this state; for `If-Match` and `If-None-Match`.');

export const ifMatch = {
  'If-Match': z
    .string()
    .regex(/^(\*|"[\x21\x23-\x7e]{1,100}")$/)
    .optional()
    .describe('The `ETag` that you read: if it has changed since, nothing is done and the answer is 412.'),
};

export const ifNoneMatch = {
  'If-None-Match': z
    .string()
    .optional()
    .describe('`ETag`s that you have: if it is one of them still, the answer is 304 without a body.'),
};

/** The answer to who has it already. */
export const notModified = {
  description: 'The caller has it already, by `If-None-Match`.',
  headers: { ETag: etag },
};

/** Where what was made can be read. */
export const locationOf = (what: string): z.ZodString => z.string().describe(`Where the ${what} can be read.`);
