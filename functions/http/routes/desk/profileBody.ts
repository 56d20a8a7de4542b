import { Problem } from '../../../../domain/problem.ts';
import type { Schemas } from '../../../web/desk/api.ts';
import type { ProfileTyped } from '../../../web/desk/profileForm.ts';
import { linesIn, numberIn, wordsIn } from '../../desk/typed.ts';

const isGiven = (typed: ProfileTyped, group: string): boolean =>
  Object.entries(typed).some(([name, text]) => name.startsWith(`${group}.`) && text !== '');

/** What a profile's form says, as the API takes it; empty fields are left out. @throws Problem where half a fact is said. */
export function profileOf(typed: ProfileTyped): Schemas['MaterialityProfileRequest'] {
  const [patients, authorities, litigation, relatedTo] = [
    numberIn(typed.patients),
    linesIn(typed.authorities),
    linesIn(typed.litigation),
    wordsIn(typed.relatedTo),
  ];
  return {
    ...(patients !== undefined && { patients }),
    ...(isGiven(typed, 'dependence') && { dependence: dependenceOf(typed) }),
    ...(isGiven(typed, 'outage') && {
      outage: { from: typed['outage.from'], ...(typed['outage.to'] !== '' && { to: typed['outage.to'] }) },
    }),
    ...(isGiven(typed, 'costs') && { costs: costsOf(typed) }),
    ...(authorities.length > 0 && { authorities }),
    ...(litigation.length > 0 && { litigation }),
    ...(typed.reputation !== '' && { reputation: typed.reputation }),
    ...(relatedTo.length > 0 && { relatedTo }),
  };
}

function dependenceOf(typed: ProfileTyped): Schemas['Dependence'] {
  const [revenueShare, what] = [numberIn(typed['dependence.revenueShare']), typed['dependence.what']];
  const critical = typed['dependence.critical'];
  if (critical === '')
    throw new Problem('invalid-request', 'Something is missing.', [
      { pointer: '/dependence/critical', message: 'say whether care or business stops without the vendor' },
    ]);
  return {
    critical: critical === 'yes',
    ...(revenueShare !== undefined && { revenueShare }),
    ...(what !== '' && { what }),
  };
}

function costsOf(typed: ProfileTyped): Schemas['Costs'] {
  const [atLeast, atMost, what] = [
    numberIn(typed['costs.atLeast']),
    numberIn(typed['costs.atMost']),
    typed['costs.what'],
  ];
  return {
    // None is none for the API either, which then asks for it.
    atLeast: atLeast ?? Number.NaN,
    ...(atMost !== undefined && { atMost }),
    ...(what !== '' && { what }),
  };
}
