import * as z from 'zod';

/** One line of text: control characters and line breaks would end up in headers, tables and calendars. */
export const line = (most: number) =>
  z
    .string('must be text')
    .max(most, `at most ${most} characters`)
    .trim()
    .min(1, 'must not be empty')
    .regex(/^\P{Cc}*$/u, 'one line of text, without control characters');

/** Text of several lines, in which a person gives reasons. */
export const reasons = (most: number) =>
  z
    .string('must be text')
    .max(most, `at most ${most.toLocaleString('en-US')} characters`)
    .trim()
    .min(1, 'must not be empty');
