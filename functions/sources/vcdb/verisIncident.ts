import * as z from 'zod';

const text = z.string();
const texts = z.array(text).default([]);
const number = z.number();

const action = z.object({ variety: texts, vector: texts });

/** What is used of a record in the VERIS format (1.3 and later); the rest of it is not looked at. */
export const verisIncidentSchema = z.object({
  incident_id: z
    .string()
    .regex(/^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/, 'letters, digits and single hyphens')
    .max(60),
  summary: text.optional(),
  reference: text.optional(),
  security_incident: text,
  confidence: text.optional(),
  victim: z.object({
    victim_id: text.optional(),
    industry: z.string().regex(/^\d{2,6}$/, 'a NAICS number of two to six digits'),
    country: texts,
    state: text.optional(),
    secondary: z.object({ victim_id: texts }).optional(),
  }),
  actor: z.object({ partner: z.object({ name: texts, notes: text.optional() }).optional() }),
  action: z.record(text, action),
  attribute: z
    .object({
      confidentiality: z
        .object({
          data_disclosure: text.optional(),
          data_total: number.optional(),
          data: z.array(z.object({ variety: text })).default([]),
        })
        .optional(),
    })
    .optional(),
  timeline: z.object({
    incident: z.object({ year: number.int().min(1950).max(2100), month: number.optional(), day: number.optional() }),
  }),
  plus: z.object({ analysis_status: text.optional(), created: text.optional(), modified: text.optional() }).default({}),
});
export type VerisIncident = z.infer<typeof verisIncidentSchema>;
