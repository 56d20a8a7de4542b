import type { ResolvedFacts } from '../facts.ts';

/** The act of telling an authority. The facts name only whose regulator was told, not which office: the answer says how it is read. */
export const told = (facts: ResolvedFacts, where: string, authority: string) => ({
  act: facts.regulatorsNotifiedOn?.[where],
  actFact: { field: 'regulatorsNotifiedOn', verb: `A regulator of ${where}, read as ${authority}, was told on` },
});
