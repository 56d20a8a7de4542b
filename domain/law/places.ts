import type { Day } from '../calendar/day.ts';
import { type Area, canada, europe, unitedKingdom } from './duties/abroad/reach.ts';
import type { Organization, ResolvedFacts } from './facts.ts';
import { isUsState } from './jurisdictions.ts';
import { stateCodes } from './parameters/us/states/index.ts';

/** Places abroad whose law is coded, and the kinds of organization that bring it in. */
const abroad = (on: Day): { area: Pick<Area, 'has'>; kinds: readonly string[] }[] => [
  { area: unitedKingdom, kinds: ['uk-controller'] },
  { area: europe(on), kinds: ['eu-controller'] },
  { area: { has: (code) => code === 'CA-ON' }, kinds: ['ca-organization', 'on-custodian'] },
  { area: canada, kinds: ['ca-organization'] },
  { area: { has: (code) => code.startsWith('AU') }, kinds: ['au-entity'] },
];

/** Why nothing is said of the duties for people in one place; null where a duty was looked at, or the place is any State. */
function unheard(where: string, on: Day, own: readonly string[]): string | null {
  if (where === 'US' || stateCodes.includes(where)) return null;
  const law = isUsState(where) ? undefined : abroad(on).find(({ area }) => area.has(where));
  if (!law) return `The breach law of ${where} is not coded: nothing is said of the duties there.`;
  if (law.kinds.some((kind) => own.includes(kind))) return null;
  return `Nothing is said of the duties for people in ${where}: organization.kinds has no ${law.kinds.join(' or ')}, which would bring them in.`;
}

/** People whom no duty answers for: no home was stated, the law of their home is not coded, or no kind calls for it. */
export function placeWarnings(on: Day, { kinds = [] }: Organization, { places, individuals }: ResolvedFacts): string[] {
  const placed = [...places.people].filter(([where]) => where !== 'US');
  const sum = placed.reduce((total, [, n]) => total + (n ?? 0), 0);
  const unplaced = individuals.given && individuals.hi !== null ? individuals.hi - sum : (places.people.get('US') ?? 0);
  return [
    ...(places.by === 'stated' && unplaced > 0
      ? [
          `Where ${unplaced.toLocaleString('en-US')} of the people live is not stated: the duties of their States are not shown.`,
        ]
      : []),
    ...placed.flatMap(([where, n]) => (n === 0 ? [] : (unheard(where, on, kinds) ?? []))),
  ];
}
