import type { DayFact, ResolvedFacts } from '../../facts.ts';
import type { StateLaw } from '../../stateLaw.ts';
import { toldUnder } from '../told.ts';

/** `us.tx`: what the ids of a State's duties begin with. */
export const prefixOf = (law: Pick<StateLaw, 'jurisdiction'>): string =>
  `us.${law.jurisdiction.slice(3).toLowerCase()}`;

/** The letters to the residents of a State: as recorded for that State alone, else the one day that is given for all letters. */
export const lettersTo = (facts: ResolvedFacts, law: Pick<StateLaw, 'jurisdiction'>): DayFact | undefined =>
  toldUnder(facts, { dutyId: `${prefixOf(law)}.individual` }) ?? facts.individualsNotifiedOn;
