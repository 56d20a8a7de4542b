import * as z from 'zod';
import type { Formula, PublishedTerm } from '../../../../domain/rank/formula.ts';
import type { Interval, Rank, RankTerm } from '../../../../domain/rank/rank.ts';
import type { terms } from '../../../../domain/rank/weights.v1.ts';
import type { ExposureRank } from '../../../verbs/ranks.ts';
import { breachId, nextCursor, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

const termName = wordsOf<keyof typeof terms>()(['people', 'kinds', 'days', 'certainty']).meta({
  id: 'RankTermName',
  description:
    '`people`: how many people of the organization. `kinds`: which kinds of data. `days`: days left to its nearest open duty. `certainty`: how sure it is that the incident concerns it.',
});

export const rankVersion = z.string().describe('Version of the formula, as `GET /v1/rank` publishes it.');
const low = z.number().describe('The least that the known facts allow, 0 to 100.');
const high = z.number().describe('The most that no known fact rules out, 0 to 100.');

/** The ends of a rank alone. */
export const rankInterval = objectOf<Interval>()(
  'RankInterval',
  'A rank from 0 to 100, without its terms. Both ends are one where nothing is missing.',
  { low, high },
);

const contribution = objectOf<Interval>()('RankContribution', 'What a term adds to the rank.', {
  low: z.number().describe('At least.'),
  high: z.number().describe('At most.'),
});

const rankTerm = objectOf<RankTerm>()('RankTerm', 'One term of a rank, with what it was reckoned from.', {
  term: termName.describe('Which term.'),
  input: z
    .record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(z.string())]))
    .describe('What it was reckoned from; null for what nobody said.'),
  low: z.number().describe('Its least value before the weight, 0 to 1.'),
  high: z.number().describe('Its highest value before the weight, 0 to 1.'),
  weight: z.number().describe('What it can add at most.'),
  contribution: contribution.describe('What it adds: its value times its weight, to a tenth.'),
  because: z.array(z.string()).describe('Why, in sentences; what is unknown is said.'),
});

const rankFields = {
  low,
  high,
  version: rankVersion,
  terms: z.array(rankTerm).describe('The terms, which add up to the rank.'),
};
export const rank = objectOf<Rank>()(
  'Rank',
  'How much an exposure deserves to be looked at before others, 0 to 100, by a published formula. No judgement of materiality or risk, and no probability.',
  rankFields,
);

/** A vendor's rank is that of its highest exposure. */
export const vendorRank = objectOf<Rank & { breachId: string | null }>()(
  'VendorRank',
  'The rank of a vendor: that of its highest exposure.',
  { ...rankFields, breachId: breachId.nullable().describe('The incident of that exposure.') },
);

const publishedTerm = objectOf<PublishedTerm>()('PublishedRankTerm', 'One term of the formula.', {
  term: termName.describe('Which term.'),
  weight: z.number().describe('What it can add at most; the weights are 100 together.'),
  because: z.string().describe('Why it counts so much.'),
  value: z.string().describe('How its value is reckoned, 0 to 1.'),
  unknown: z.string().describe('Between which ends the value lies where facts are missing.'),
});
const kindValue = objectOf<Formula['kinds'][number]>()('RankedKindOfData', 'What a kind of data is worth.', {
  kind: z.string().describe('The kind, as `dataTypes` has it.'),
  value: z.number().describe('What it is worth alone, 0 to 1.'),
  because: z.string().describe('Why.'),
});
const affectedValue = objectOf<Formula['affected'][number]>()(
  'RankedWord',
  'What a word on whether the organization is affected is worth.',
  {
    affected: z.string().describe('Whose word it is.'),
    low: z.number().describe('At least, 0 to 1.'),
    high: z.number().describe('At most, 0 to 1.'),
    because: z.string().describe('What it says.'),
  },
);

export const rankFormula = objectOf<Formula>()(
  'RankFormula',
  'The formula of the rank, with all weights and reasons.',
  {
    version: rankVersion,
    sum: z.string().describe('How the terms make the rank.'),
    terms: z.array(publishedTerm).describe('The terms.'),
    kinds: z.array(kindValue).describe('The values of the kinds of data, for the term `kinds`.'),
    affected: z.array(affectedValue).describe('The values of words on who is affected, for the term `certainty`.'),
    order: z.array(z.string()).describe('How exposures of equal rank are put in order.'),
    learning: z.string().describe('What new facts do to a rank.'),
    isNot: z.array(z.string()).describe('What a rank does not say.'),
    example: rank.describe('An exposure of which little is known, ranked.'),
  },
);

export const findingId = z
  .string()
  .describe('Id of the finding: this incident at this vendor of the list. The same in every report.');

const exposureRank = objectOf<ExposureRank>()('ExposureRank', 'The rank of one exposure.', {
  row: z.int().describe('Place of the vendor in the list, from 0.'),
  externalId: z.string().nullable().describe('The organization’s own id of the vendor; null where it gave none.'),
  name: z.string().nullable().describe('The vendor’s name as the list writes it; null where it gave none.'),
  breachId: breachId.nullable().describe('The incident; null for one that only the organization knows of.'),
  findingId,
  title: z.string().describe('The incident in words.'),
  decision: z.enum(['match', 'review']).describe('`match`: exposed. `review`: a doubtful match or a corporate link.'),
  rank: rank.describe('Its rank with all terms.'),
});

export const rankPage = z
  .object({
    items: z.array(exposureRank).describe('Row by row in the order of the list, of each row the highest first.'),
    nextCursor,
    warnings,
  })
  .meta({ id: 'RankPage', description: 'Ranks of the exposures of a report.' });
