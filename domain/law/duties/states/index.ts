import { noDuty, uncoded } from '../../assemble.ts';
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
import { noRegulator, stateRegulator } from './regulator.ts';
import { dutyLawOf, isIn, isKind, prefixOf, type StateContext, stateContext } from './stateContext.ts';
import { stateVendorToOwner } from './vendorToOwner.ts';

/**
 * The duties under the breach laws of the States in which affected people live, and under the rules for facilities and
 * insurers of the States in which the organization is licensed.
 */
export function stateDuties(context: DutyContext): Duty[] {
  const { facts, organization } = context;
  const duties: Duty[] = [];
  const shared = {
    ...context,
    placed: [...facts.places.people].reduce((sum, [where, n]) => sum + (where === 'US' ? 0 : (n ?? 0)), 0),
    federalLettersLate: hipaaIndividual(context)?.status === 'missed',
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
    if (livesThere)
      duties.push(...(isKind(organization, 'public-agency') ? agencyDuties(state) : generalDuties(state)));
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

/** The acts are coded as private owners read them. For a public agency the rest is left out, refused or said to be uncertain. */
function agencyDuties(state: StateContext): Duty[] {
  const { law, on } = state;
  const rules = law.publicAgencies;
  const duties = generalDuties(state);
  if (!rules)
    return duties.map((d) =>
      d.owedBy === 'organization' && (d.answer === 'due' || d.answer === 'undetermined')
        ? {
            ...d,
            because: [
              ...d.because,
              `Public agencies in ${law.name} can stand under a law of their own, which is not coded.`,
            ],
          }
        : d,
    );
  return duties.map((d) => {
    if (
      d.owedBy !== 'organization' ||
      (d.dutyId.startsWith(`${state.prefix}.regulator`) && d.answer === 'not-applicable')
    )
      return d;
    if (!rules.outside && rules.individual && d.dutyId === `${state.prefix}.individual`)
      return { ...d, because: [...d.because, rules.note] };
    const base = {
      law: dutyLawOf(
        state,
        {
          slug: d.dutyId.slice(state.prefix.length + 1),
          title: d.title.slice(law.name.length + 2),
          recipient: d.recipient,
        },
        state.letters.timing,
      ),
      owedBy: d.owedBy,
      because: [rules.note],
    };
    return rules.outside ? noDuty(base, 'not-applicable', on) : uncoded(base, on);
  });
}

const licenseDuties = (state: StateContext): Duty[] =>
  [
    ...state.law.facilities.map((rule) => stateFacility(state, rule)),
    ...(state.law.insurance.length
      ? state.law.insurance.map((rule) => stateInsurance(state, rule))
      : [noInsuranceRule(state)]),
  ].flatMap((duty) => duty ?? []);
