import type { Answerable } from '../../../domain/questions/answerable.ts';
import { acquisitionWords, dataTypeWords, questionTexts } from '../../../domain/questions/questionTexts.ts';
import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { dateWords } from './dates.ts';
import type { Markup } from './frame.ts';

/** The words in which the page says what is asked of vendors, and what they answered. */

/** What is asked, as the vendor reads it. */
export const questionWords = (fact: Answerable): string => questionTexts[fact].question;

const labels: Readonly<Record<Answerable, string>> = {
  vendorDiscoveredOn: 'Vendor learned of it',
  occurredFrom: 'Incident began',
  occurredTo: 'Incident ended',
  peopleAffected: 'Our people affected',
  individuals: 'How many of our people',
  residents: 'Our people by State',
  dataTypes: 'Kinds of data',
  acquisition: 'Data taken',
  encrypted: 'Data encrypted',
  keyCompromised: 'Key taken too',
  chain: 'Companies in between',
};
export const factLabel = (fact: Answerable): string => labels[fact];

type Answered = Schemas['AnsweredFacts'];

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const day = (word: string, on: string | undefined): string[] => (on === undefined ? [] : [`${word} ${dateWords(on)}`]);

/** An answer in words; `null` where there is none to this. */
export function answerWords(facts: Answered, fact: Answerable): string | null {
  const { residents, dataTypes, acquisition, chain, individuals } = facts;
  const value = facts[fact];
  if (value === undefined) return null;
  if (typeof value === 'boolean') return yesNo(value);
  if (fact === 'individuals') return (individuals ?? 0).toLocaleString('en-US');
  if (fact === 'residents')
    return Object.entries(residents ?? {})
      .map(([place, people]) => `${place}: ${people.toLocaleString('en-US')}`)
      .join(', ');
  if (fact === 'dataTypes') return (dataTypes ?? []).map((type) => dataTypeWords[type]).join(', ');
  if (acquisition !== undefined && fact === 'acquisition') return acquisitionWords[acquisition];
  if (fact !== 'chain') return dateWords(String(value));
  return chain?.length
    ? chain
        .map(({ party, learnedOn, toldNextOn }) =>
          [party, ...day('learned of it on', learnedOn), ...day('told the next on', toldNextOn)].join(', '),
        )
        .join('; ')
    : 'none: at the vendor itself';
}

/** Where a question stands, as a word with a shape. */
export function questionChip({ state }: Pick<Schemas['Question'], 'state'>): Markup {
  if (state === 'open') return chip('open', 'ring', 'calm');
  if (state === 'answered') return chip('answered', 'check', 'done');
  return state === 'expired' ? chip('expired', 'dash', 'quiet') : chip('revoked', 'cross', 'quiet');
}
