import * as z from 'zod';

/** The parameters of a query, each with all the values that it was given. */
export type Query = Record<string, string[]>;

/** A parameter that stands once in the query: of two, nobody knows which is meant. */
export const once = <S extends z.ZodType<unknown, string>>(schema: S) =>
  z
    .array(z.string())
    .length(1, 'must be given once')
    .transform(([value]) => value as string)
    .pipe(schema);

/** A whole number between two others. */
export const wholeNumber = (least: number, most: number, message = `must be a number from ${least} to ${most}`) =>
  z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((n) => n >= least && n <= most, message);
