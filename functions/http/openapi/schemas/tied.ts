import * as z from 'zod';

/** A shape that has every field of `T`, the optional ones too, and no other. */
type ShapeOf<T, S> = { [K in keyof Required<T>]: z.ZodType<T[K]> } & { [K in Exclude<keyof S, keyof T>]: never };

/**
 * A named component of the document, tied to a type of the app: a field that the type gained or lost is an error of the
 * compiler. Fields that can be missing are written with `.exactOptional()`.
 */
export const objectOf =
  <T extends object>() =>
  <S extends z.core.$ZodLooseShape>(id: string, description: string, shape: S & ShapeOf<T, S>) =>
    z.object(shape as S).meta({ id, description });

/** One of the words of a union type; the compiler asks for all of them. */
export const wordsOf =
  <T extends string>() =>
  <const L extends readonly [T, ...T[]]>(list: [Exclude<T, L[number]>] extends [never] ? L : never) =>
    z.enum(list as readonly [T, ...T[]]);
