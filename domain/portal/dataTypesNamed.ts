import { type DataType, dataTypes } from '../breach/breach.ts';
import { listsOf } from './dataTypesNamedLists.ts';
import { kindsIn } from './dataTypesNamedWords.ts';

/** Sentences as they stand; some texts leave out the white space between two. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”)]?)\s+(?=[A-Z])|(?<=[a-z)]\.)(?=[A-Z][a-z ]|OCR)/);

/** The kinds of data that a sentence says were in the breach. */
const kindsOf = (sentence: string): DataType[] =>
  listsOf(sentence.replaceAll(/[‘’`´]/g, "'").replaceAll(/\s+/g, ' ')).flatMap(kindsIn);

/**
 * The kinds of data that a closing text says were in the breach, and the sentences that say it; `null` where none does.
 * A kind that is denied, or met only in what was done afterwards, is not read: a wrong kind could make a duty appear.
 */
export function dataTypesNamed(description: string): { dataTypes: DataType[]; sentence: string } | null {
  const told = sentencesOf(description)
    .map((sentence) => ({ sentence: sentence.trim(), kinds: kindsOf(sentence) }))
    .filter(({ kinds }) => kinds.length > 0);
  const found = new Set(told.flatMap(({ kinds }) => kinds));
  return told.length === 0
    ? null
    : {
        dataTypes: dataTypes.filter((type) => found.has(type)),
        sentence: told.map(({ sentence }) => sentence).join(' '),
      };
}
