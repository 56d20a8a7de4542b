import * as z from 'zod';
import { columnMappingSchema } from './columnMapping.ts';

/** A mapping of columns that a tenant saved under a name. */
export const keptMappingSchema = z.strictObject({
  name: z.string(),
  mapping: columnMappingSchema,
  updatedAt: z.string(),
  updatedBy: z.string(),
  removedAt: z.string().optional(),
});
export type KeptMapping = z.infer<typeof keptMappingSchema>;
