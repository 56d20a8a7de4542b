import type { DayFact, ResolvedFacts } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { gdprArt33 as law } from '../../parameters/eu/gdprArt33.ts';
import type { DutyRule } from '../context.ts';
import { toldUnder } from '../told.ts';
import { awareness } from './awareness.ts';
import { controllerIsAware, onlyConclusionEnds, riskUnlikely } from './controller.ts';
import { all, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';
import { type Area, europe, reach } from './reach.ts';
import { hourReadings, hoursRunOn, twoWorkingDays } from './regulation1182.ts';

/** GDPR art. 33(1): the controller tells the supervisory authority within 72 hours, unless a risk is unlikely. */
export const gdprArt33: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('eu-controller')) return null;
  const clock = awareness(facts, controllerIsAware);
  return foreignDuty(context, {
    law,
    clock,
    readings: hourReadings(clock, law.outerLimit, organization.timeZone),
    existence: all([
      reach(context, europe(on)),
      peopleAffected(facts),
      endedBy(harmFound(facts, on) === false ? riskUnlikely : undefined),
    ]),
    because: [onlyConclusionEnds, `${hoursRunOn} ${twoWorkingDays}`],
    act: toldUnder(facts, law) ?? toldIn(facts, europe(on)),
    actFact: { field: 'regulatorsNotifiedOn', verb: 'The supervisory authority was told on' },
  });
};

/** The day on which the authorities of an area were told; the last of several, so that one late notice is not hidden. */
const toldIn = ({ regulatorsNotifiedOn = {} }: ResolvedFacts, { has }: Area): DayFact | undefined =>
  Object.entries(regulatorsNotifiedOn)
    .flatMap(([where, told]) => (has(where) ? [told] : []))
    .reduce<DayFact | undefined>((a, b) => (a && a.value > b.value ? a : b), undefined);
