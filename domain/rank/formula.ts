import { orderTexts } from './order.ts';
import { type Rank, rankOf } from './rank.ts';
import * as v1 from './weights.v1.ts';

/** One term as the formula publishes it. `value`: how it is reckoned from 0 to 1, before its weight. */
export type PublishedTerm = { term: v1.TermName; weight: number; because: string; value: string; unknown: string };

/** The whole formula of the rank, so that anybody can reckon it again. */
export type Formula = {
  version: string;
  sum: string;
  terms: PublishedTerm[];
  kinds: { kind: string; value: number; because: string }[];
  affected: { affected: string; low: number; high: number; because: string }[];
  order: readonly string[];
  learning: string;
  isNot: readonly string[];
  example: Rank;
};

const { ahead, half, passed } = v1.days;

const values: Record<v1.TermName, Pick<PublishedTerm, 'value' | 'unknown'>> = {
  people: {
    value: `log10(1 + people of this organization) / log10(1 + ${v1.people.top.toLocaleString('en-US')}), at most 1. ${v1.people.because}`,
    unknown:
      'From those stated by place, or 1 where sources name the organization as affected, or 0, to the least of: the people whose data the vendor holds by the vendor list; the people of the whole incident, where sources count them (placeholders and "at least" bound nothing); all people of the organization. 1 where nothing bounds them.',
  },
  kinds: {
    value:
      '1 less the product of (1 less the value of each kind): each kind takes its share of what the others leave. The values stand in `kinds`.',
    unknown:
      'From the value of the mildest kind to that of what the vendor holds by the vendor list, or of what the whole incident touched by the sources, the milder of the two. 1 where neither is known.',
  },
  days: {
    value: `${passed} for a day that has passed, else ${ahead} × ${half} / (${half} + days left), of the nearest of the organization’s own duties that is owed and not done. ${v1.days.because} 0 where none is owed or all are done.`,
    unknown:
      'From the last reading of the law and the facts to the cautious date; from 0 where it is open whether the duty is owed or no last day is known. From 0 to 1 where no duty has a date; beside one that has, those without are not counted.',
  },
  certainty: {
    value: `${v1.certainty.because} The values of the second stand in \`affected\`.`,
    unknown: `Of a match that no person has confirmed from the matcher’s score to 1; of a doubtful match or a corporate link from the score, at most ${v1.certainty.reviewAtMost}, to 1.`,
  },
};

const termNames = Object.keys(v1.terms) as v1.TermName[];

/** An exposure of which the days are known and little else. */
const example = (): Rank =>
  rankOf({
    on: '2025-04-15',
    people: {
      counted: { lo: 0, hi: null, given: false },
      affected: 'unknown',
      heldByVendor: 48_000,
      vendorTotal: null,
      ofOrganization: 120_000,
    },
    kinds: { stated: null, heldByVendor: ['name', 'dob', 'diagnosis-treatment'], bySources: null },
    duties: [
      {
        dutyId: 'us.hipaa.individual',
        title: 'Notice to affected individuals',
        owedBy: 'organization',
        answer: 'due',
        due: '2025-04-21',
        window: { earliest: '2025-04-21', latest: '2025-05-16' },
        readings: [],
        status: 'due-soon',
      },
    ],
    certainty: { by: 'matcher', decision: 'match', score: 0.98, evidence: 14, affected: 'unknown' },
  });

/** The formula by which exposures are ranked, with all weights and their reasons. */
export const formula = (): Formula => ({
  version: v1.version,
  sum: 'The rank is the sum of what the terms contribute: the value of each, from 0 to 1, times its weight, rounded to a tenth. `low` and `high` are reckoned apart: what missing facts leave open lies between them.',
  terms: termNames.map((term) => ({ term, ...v1.terms[term], ...values[term] })),
  kinds: Object.entries(v1.kinds).map(([kind, { value, because }]) => ({ kind, value, because })),
  affected: Object.entries(v1.certainty.affected).map(([affected, { low, high, because }]) => ({
    affected,
    low,
    high,
    because,
  })),
  order: orderTexts,
  learning:
    'More people, worse or more kinds of data, fewer days and more certainty never lower either end. A fact that agrees with what was known narrows the interval and never leads out of it. A clock that starts, a day that passes and a word that contradicts an earlier one are new, and can.',
  isNot: [
    'It judges no materiality and no risk of harm, and is no probability: it says what to look at first.',
    'It says nothing of duties: what is owed, and by when, stands in the report whatever the rank.',
    'It leaves out encryption, a documented low probability of compromise and the vendor’s own security: they decide duties, where the law says so, and through them the days.',
    'Its weights are judgements with reasons, not measurements.',
  ],
  example: example(),
});
