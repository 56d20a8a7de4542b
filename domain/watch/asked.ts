import * as z from 'zod';

/** A wish for an assessment now, one for each organization: the watch takes it as something that was given anew. */
export const askedSchema = z.strictObject({ askedAt: z.string(), askedBy: z.string() });
export type Asked = z.infer<typeof askedSchema>;
