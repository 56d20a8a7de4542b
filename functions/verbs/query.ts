import * as z from 'zod';

/** The parameters of a query, each with all the values that it was given. */
export type Query = Record<string, string[]>;

/** A parameter that stands once in the query: of two, nobody knows which is meant. */
export const once = <S extends z.ZodType<unknown, string>>(schema: S) =>
  z
    .array(z.string(), 'must be given once')
    .length(1, 'must be given once')
    .transform(([value]) => value as string)
    .pipe(schema);

/** `true` or `false` in words. */
export const trueOrFalse = z
  .string()
  .pipe(z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true'));

/** A whole number between two others. */
export const wholeNumber = (least: number, most: number, message = `must be a number from ${least} to ${most}`) =>
  z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((n) => n >= least && n <= most, message);

/** The text that a caller holds of a place in a list, to go on from there; the list's name keeps other lists' places out. */
export const cursorAt = (list: string, place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

/** Reads a cursor that this list gave. What another list gave, or a person made up, is an error of the field. */
export const cursorOf = <S extends z.ZodType>(list: string, place: S) =>
  z.string().transform((text, context): z.output<S> => {
    const read = place.safeParse(placeIn(list, text));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: 'must be a cursor that an earlier answer of this list gave' });
    return z.NEVER;
  });

function placeIn(list: string, cursor: string): unknown {
  try {
    const [name, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    return name === list ? place : null;
  } catch {
    return null;
  }
}

/** Entries in one answer of a list, where nothing is asked and at most: of things to look at, and of lines to take along. */
export const pageSizes = { heads: [50, 200], lines: [200, 1_000] } as const;

/** Characters of a term that is searched for. */
export const longestQuery = 1_000;

/** How many entries of a list one answer holds. */
export const pageLimit = (standard: number, most: number) => once(wholeNumber(1, most)).default(standard);
