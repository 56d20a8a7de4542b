import type { DutyLaw } from '../dutyLaw.ts';
import type { ResolvedFacts } from '../facts.ts';
import { capital } from '../words.ts';

type Told = { act: ReturnType<typeof toldUnder>; actFact: { field: string; verb: string } };

/** The act that is recorded under the id of a duty: nobody else's. */
export const toldUnder = ({ regulatorsNotifiedOn }: ResolvedFacts, { dutyId }: Pick<DutyLaw, 'dutyId'>) =>
  regulatorsNotifiedOn?.[dutyId];

/** The act that serves a duty whose recipients are not one authority, as recorded under the duty's own id. */
export const doneUnder = (facts: ResolvedFacts, law: Pick<DutyLaw, 'dutyId'>, verb: string): Told => ({
  act: toldUnder(facts, law),
  actFact: { field: `regulatorsNotifiedOn (under ${law.dutyId})`, verb },
});

/**
 * An act that is recorded for this duty alone, else the one day that is given for all duties of the kind: letters under the
 * law of one State say nothing of the people of another, nor an entry in the annual log anything of the report at once.
 */
export const actUnder = (
  facts: ResolvedFacts,
  law: Pick<DutyLaw, 'dutyId'>,
  field: 'individualsNotifiedOn' | 'mediaNotifiedOn' | 'hhsNotifiedOn',
  verb: string,
): Told => (toldUnder(facts, law) ? doneUnder(facts, law, verb) : { act: facts[field], actFact: { field, verb } });

/** The act of telling an authority, as recorded under the duty's own id. */
export const toldByDuty = (facts: ResolvedFacts, law: Pick<DutyLaw, 'dutyId'>, authority: string): Told =>
  doneUnder(facts, law, `${capital(authority)} was told on`);

/**
 * The same, or where the facts name only whose regulator was told, and not for which duty, that day: the answer says how it
 * is read.
 */
export const told = (facts: ResolvedFacts, law: Pick<DutyLaw, 'dutyId'>, where: string, authority: string): Told =>
  toldUnder(facts, law)
    ? toldByDuty(facts, law, authority)
    : {
        act: facts.regulatorsNotifiedOn?.[where],
        actFact: { field: 'regulatorsNotifiedOn', verb: `A regulator of ${where}, read as ${authority}, was told on` },
      };
