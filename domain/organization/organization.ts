import * as z from 'zod';
import { organizationSchema } from '../law/facts.ts';

/** An organization that a tenant keeps: whose vendors are watched, and whose duties are computed. */
export const keptOrganizationSchema = z.strictObject({
  id: z.string(),
  organization: organizationSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Set where the tenant has taken it out of its list; its reports stay. */
  removedAt: z.string().optional(),
});
export type KeptOrganization = z.infer<typeof keptOrganizationSchema>;
