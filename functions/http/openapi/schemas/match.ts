import * as z from 'zod';
import type { Feature } from '../../../../domain/match/evidence.ts';
import type { MatchSign, VendorMatch } from '../../../../domain/match/match.ts';
import type { VerdictNote } from '../../../../domain/match/verdict.ts';
import { fieldError, instant, storeVersion, thresholds, vendorId, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

const feature = wordsOf<Feature>()([
  'equal-name',
  'near-name',
  'cut-off-name',
  'name-and-product',
  'initials',
  'bracket',
  'domain',
  'identifier',
]).meta({ id: 'Feature', description: 'A comparison that the matcher makes.' });

export const sign = objectOf<MatchSign>()('MatchSign', 'One comparison of the matcher, with the two values.', {
  feature: feature.describe('Which comparison.'),
  score: z.number().describe('What their agreement is worth by itself, 0 to 1.'),
  query: z.string().describe('The value of the list.'),
  entity: z.string().describe('The value of the store.'),
});

export const verdictWord = wordsOf<'same' | 'not-same'>()(['same', 'not-same']).meta({
  id: 'VerdictWord',
  description: '`same`: the vendor is that entity whatever its score. `not-same`: it is not.',
});

export const verdictNote = objectOf<VerdictNote>()('VerdictNote', 'The verdict of a person that decided a match.', {
  id: z.string().describe('Id of the verdict.'),
  verdict: verdictWord.describe('What was decided.'),
  decidedBy: z.string().describe('Who decided.'),
  recordedAt: instant.describe('When it was recorded.'),
  note: z.string().exactOptional().describe('What the person noted.'),
});

/** What each candidate says of itself, without its id: reports call it `vendorId`, matches `entityId`. */
export const matchFields = {
  vendorName: z.string().describe('Name of the entity.'),
  via: z
    .array(z.string())
    .describe(
      'By what it was found, in short: `former-name: Cerner Corporation (until 2022-06)`, `identifier: cik …`.',
    ),
  score: z.number().describe('How sure the match is, 0 to 1.'),
  decision: z.enum(['match', 'review']).describe('`match`: sure enough; `review`: a person should look.'),
  evidence: z
    .number()
    .describe('How much agrees, in bits: 3 for a shared "health", 14 for a rare word, 30 for an identifier.'),
  explanation: z.array(z.string()).describe('The reasons as sentences, the one that tells most first.'),
  signs: z.array(sign).describe('What was compared, in the order of the sentences.'),
};

export const decidedMatch = objectOf<VendorMatch & { verdict?: VerdictNote }>()(
  'VendorMatch',
  'An entity of the store that a row can mean.',
  {
    vendorId: vendorId.describe('The entity.'),
    ...matchFields,
    verdict: verdictNote.exactOptional().describe('Set where a person decided.'),
  },
);

const briefVerdict = z
  .object({ id: z.string().describe('Id of the verdict.'), verdict: verdictWord.describe('What was decided.') })
  .meta({ id: 'BriefVerdict', description: 'A verdict, in short.' });

const { evidence, explanation, signs, via, ...brief } = matchFields;

const candidate = z
  .object({
    entityId: vendorId.describe('The entity.'),
    ...brief,
    via: via.exactOptional(),
    evidence: evidence.exactOptional(),
    explanation: explanation.exactOptional(),
    signs: signs.exactOptional(),
    verdict: z.union([verdictNote, briefVerdict]).exactOptional().describe('Set where a person decided.'),
  })
  .meta({
    id: 'Candidate',
    description: 'An entity that a query can mean. The reasons are left out beyond `listed.explained` candidates.',
  });

const queryId = z.union([z.string(), z.number()]).describe('The id of the query, or the number of its place.');

const result = z
  .object({
    id: queryId,
    decision: z
      .enum(['match', 'review', 'none', 'rejected'])
      .describe('What the query means. `rejected`: it could not be read, see `errors`.'),
    entityId: vendorId.exactOptional().describe('The first candidate, where there is one.'),
    score: z.number().describe('Score of the first candidate, 0 to 1; 0 where there is none.'),
    candidates: z.array(candidate).describe('In order of score, then of evidence.'),
    candidatesTotal: z.int().describe('How many candidates there are, also those not listed.'),
    setAside: z.array(candidate).exactOptional().describe('Entities that a person ruled out.'),
    setAsideTotal: z.int().exactOptional().describe('How many entities a person ruled out.'),
    thresholds: thresholds.exactOptional().describe('Of this query, where they differ from those of the answer.'),
    errors: z.array(fieldError).exactOptional().describe('Why it was rejected.'),
    errorsTotal: z.int().exactOptional().describe('How many errors there are, up to 100.'),
  })
  .meta({ id: 'MatchResult', description: 'Whom one query means.' });

export const matchAnswer = z
  .object({
    matcher: z.string().describe('Version of the matcher that decided.'),
    store: storeVersion,
    verdicts: z.string().exactOptional().describe('Digest of the tenant’s verdicts in force, where there are any.'),
    thresholds: thresholds.exactOptional().describe('Where they are not the product’s default.'),
    listed: z
      .object({
        candidates: z.int().describe('Candidates that are listed of each query, at most.'),
        explained: z.int().describe('Candidates of these that come with their reasons, at most.'),
        errors: z.int().describe('Errors that are listed of each query, at most.'),
      })
      .meta({ id: 'Listed', description: 'How much of each result this answer tells.' })
      .describe('How much is told: less than all where the answer would pass 5 MB.'),
    warnings,
    results: z.array(result).describe('One for each query, in their order.'),
  })
  .meta({ id: 'MatchAnswer', description: 'Whom the queries mean.' });
