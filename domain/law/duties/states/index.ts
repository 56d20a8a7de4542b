import { uncoded } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import type { DatedValue } from '../../parameter.ts';
import { stateCodes, stateLaw } from '../../parameters/us/states/index.ts';
import type { StateLaw, Timing } from '../../stateLaw.ts';
import type { DutyContext } from '../context.ts';
import { hipaaIndividual } from '../hipaa/individual.ts';
import { stateAgencies } from './agencies.ts';
import { stateFacility } from './facility.ts';
import { stateIdentityProtection } from './identityProtection.ts';
import { stateIndividual } from './individual.ts';
import { noInsuranceRule, stateInsurance } from './insurance.ts';
import { prefixOf } from './letters.ts';
import { forPublicAgency } from './publicAgency.ts';
import { noRegulator, stateRegulator } from './regulator.ts';
import { dutyLawOf, isIn, isKind, type StateContext, stateContext } from './stateContext.ts';
import { stateVendorToOwner } from './vendorToOwner.ts';

/**
 * The duties under the breach laws of the States in which affected people live, and under the rules for facilities and
 * insurers of the States in which the organization is licensed.
 */
export function stateDuties(context: DutyContext): Duty[] {
  const { facts, organization } = context;
  const duties: Duty[] = [];
  const federal = hipaaIndividual(context);
  const shared = {
    ...context,
    placed: [...facts.places.people].reduce((sum, [where, n]) => sum + (where === 'US' ? 0 : (n ?? 0)), 0),
    federalLettersOwed: federal?.answer === 'due' || federal?.answer === 'undetermined',
    federalLettersLate: federal?.status === 'missed',
  };
  for (const code of stateCodes) {
    const people = facts.places.people.get(code);
    const livesThere = people !== undefined && people !== 0;
    const licensed = isIn(organization, code) && isKind(organization, ...licensedKinds);
    if (!livesThere && !licensed) continue;
    const law = stateLaw(code);
    if (!law) continue;
    const state = stateContext(shared, law);
    if (!state) {
      duties.push(...notCoded(context, law));
      continue;
    }
    if (livesThere) duties.push(...generalDuties(state).map((duty) => forPublicAgency(state, duty)));
    if (licensed) duties.push(...licenseDuties(state));
  }
  return duties;
}

/** The incident lies before the law as coded: no answer is made up from a later text. */
function notCoded({ on }: DutyContext, law: StateLaw): Duty[] {
  const [first] = law.individual;
  if (!first) return [];
  const dutyLaw = dutyLawOf(
    { law, prefix: prefixOf(law) },
    { slug: 'individual', title: 'notice to individuals', recipient: `affected residents of ${law.name}` },
    first as DatedValue<Timing>,
  );
  const because = [
    `The law of ${law.name} is coded from ${first.from} on; what stood before it is not, for any of its notices.`,
  ];
  return [uncoded({ law: dutyLaw, owedBy: 'organization', because }, on)];
}

const licensedKinds = ['hospital', 'licensed-facility', 'public-agency', 'insurance-licensee'];

const generalDuties = (state: StateContext): Duty[] =>
  [
    stateIndividual(state),
    ...(state.law.regulators.length ? state.law.regulators.map((r) => stateRegulator(state, r)) : [noRegulator(state)]),
    stateAgencies(state),
    stateVendorToOwner(state),
    stateIdentityProtection(state),
  ].flatMap((duty) => duty ?? []);

const licenseDuties = (state: StateContext): Duty[] =>
  [
    ...state.law.facilities.map((rule) => stateFacility(state, rule)),
    ...(state.law.insurance.length
      ? state.law.insurance.map((rule) => stateInsurance(state, rule))
      : [noInsuranceRule(state)]),
  ].flatMap((duty) => duty ?? []);
