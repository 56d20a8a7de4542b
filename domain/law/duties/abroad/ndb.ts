import { peopleAffected } from '../../hipaa.ts';
import { ndb as law } from '../../parameters/au/ndb.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { awareness } from './awareness.ts';
import { all, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';

/**
 * Privacy Act 1988 (Cth) s. 26WH: a suspicion is assessed within 30 days. The Act reaches an entity with an Australian link
 * (s. 5B) wherever the people live, so their homes decide nothing.
 */
export const ndb: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('au-entity')) return null;
  const clock = awareness(
    facts,
    'The days run from awareness of reasonable grounds to suspect an eligible data breach (s. 26WH(1)(a), (2)(b)).',
  );
  return foreignDuty(context, {
    law,
    clock,
    readings: [periodReading(clock, law.outerLimit)],
    existence: all([peopleAffected(facts), endedBy(harmFound(facts, on) === false ? assessed : undefined)]),
    because: [
      'An entity that already has reasonable grounds to believe in the breach needs no assessment and goes on to the statement (s. 26WH(1)(b), 26WK).',
    ],
    act: facts.determinedOn,
    actFact: { field: 'determinedOn', verb: 'The assessment was concluded on' },
  });
};

const assessed = 'The organization has concluded its assessment: serious harm is not likely (s. 26WE(2), 26WH).';
