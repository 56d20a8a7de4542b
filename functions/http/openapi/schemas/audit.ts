import * as z from 'zod';
import type { Actor, AuditEntry, ChainEnd } from '../../../../domain/audit/audit.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

const sha256 = z.string().describe('A SHA-256, in hex.');

const actor = objectOf<Actor>()('Actor', 'Who did something.', {
  kind: wordsOf<Actor['kind']>()(['key', 'user', 'system', 'vendor-link']).describe(
    'An API key, a person signed in at the identity provider, the program by itself, or whoever had the link made for a vendor.',
  ),
  id: z.string().describe('Id of the key or of the question, or what the identity provider calls the person.'),
  label: z.string().describe('The same for reading.'),
});

const auditEntry = objectOf<AuditEntry>()(
  'AuditEntry',
  'Something that was done for the tenant, and what was known when it was done.',
  {
    at: instant.describe('When it was done.'),
    actor: actor.describe('Who did it.'),
    action: z.string().describe('Method and address, with the names of what stood in it: `DELETE /v1/verdicts/:id`.'),
    subject: z.string().describe('What it was done to: the address asked, or the one of what came to be.'),
    requestId: z.string().describe('Id of the request.'),
    status: z.int().describe('The HTTP status of the answer.'),
    requestDigest: sha256.nullable().describe('SHA-256 of the body sent; null where none was.'),
    answerDigest: sha256.nullable().describe('SHA-256 of the body given; null where none was.'),
    known: z
      .record(z.string(), z.string())
      .describe('Versions at that moment: of the law, of the matcher, and of the breach store where it was loaded.'),
    number: z.int().describe('Its place in the trail, from 1.'),
    previous: sha256.describe('The `hash` of the entry before it; of the first one 64 zeros.'),
    hash: sha256.describe('SHA-256 over all else of the entry as canonical JSON.'),
  },
);

export const auditPage = z
  .object({
    items: z.array(auditEntry).describe('In their order.'),
    nextCursor,
    end: objectOf<ChainEnd>()('AuditEnd', 'The last entry of a trail.', {
      number: z.int().describe('Its number.'),
      hash: sha256.describe('Its hash.'),
    })
      .nullable()
      .describe('The entry with which the trail ends by now; null where it has none.'),
    warnings,
  })
  .meta({ id: 'AuditPage', description: 'The audit trail of the tenant.' });
