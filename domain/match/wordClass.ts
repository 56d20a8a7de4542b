import { fieldWords, genericWords, noiseWords, serviceWords, states } from './words.ts';

/** How much a word tells of who is meant. */
export type WordClass = 'service' | 'generic' | 'noise' | 'field' | 'telling';

const stateNames = new Set(Object.values(states));

/** The class of every listed word. A word in several lists has the class that stands last here. */
const classes: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      ['field', fieldWords],
      ['noise', noiseWords],
      ['generic', genericWords],
      ['service', serviceWords],
      ['generic', stateNames],
    ] as const
  ).flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

/** The class of a word, by the spelling that is compared and the one that was written. */
export function classOf(word: string, written: string): WordClass {
  if (written !== word && serviceWords.has(written) && !stateNames.has(word)) return 'service';
  const listed = classes.get(word);
  if (listed) return listed;
  if (word.length === 1) return 'noise';
  return /^\d+$/.test(word) ? 'generic' : 'telling';
}
