import type { Day } from '../../../calendar/day.ts';
import type { Existence } from '../../hipaa.ts';
import { valueOn } from '../../parameter.ts';
import { gdprArea } from '../../parameters/eu/gdprArea.ts';
import type { DutyContext } from '../context.ts';
import { dependsOn } from './existence.ts';

/** A place whose law reaches the people who live there, and the organizations established there. */
export type Area = { name: string; has: (code: string) => boolean };

const country = (code: string): string => code.slice(0, 2);

/** Where the GDPR is law on a day. */
export const europe = (on: Day): Area => ({
  name: 'the European Union or the European Economic Area',
  has: (code) => valueOn<readonly string[]>(gdprArea.states, on)?.value.includes(country(code)) ?? false,
});
/** Where the UK GDPR is law. */
export const unitedKingdom: Area = { name: 'the United Kingdom', has: (code) => country(code) === 'GB' };
/** Where PIPEDA is law, as far as no province has its own. */
export const canada: Area = { name: 'Canada', has: (code) => country(code) === 'CA' };

/**
 * Whether a law reaches an incident by the homes that are stated for its people. An organization established in the area is
 * bound wherever they live (GDPR art. 3(1)), another one only for people there (art. 3(2)). The law is left out only where
 * everybody is stated to live elsewhere and the organization is elsewhere too; homes that nobody stated decide nothing.
 */
export function reach({ organization, facts }: DutyContext, { name, has }: Area): Existence {
  const { by, people } = facts.places;
  const home = organization.jurisdiction;
  const there = [...people].some(([where, n]) => has(where) && n !== 0);
  if (by !== 'stated' || there || (home !== undefined && has(home))) return dependsOn([]);
  const placed = [...people.values()].reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const othersPossible = facts.individuals.hi === null || facts.individuals.hi > placed;
  const missing = [
    ...(othersPossible
      ? [
          {
            fact: 'residents',
            effect: `nobody is stated to live in ${name}, and not all people are placed: a total in individuals that equals them would say that nobody does`,
          },
        ]
      : []),
    ...(home === undefined
      ? [
          {
            fact: 'jurisdiction',
            effect: `an organization established in ${name} owes this wherever the people live`,
          },
        ]
      : []),
  ];
  if (missing.length > 0) return dependsOn(missing);
  return {
    owed: 'not-applicable',
    because: [
      `All people are stated to live outside ${name}, and the organization is in ${home}. An establishment there in whose activities the data was processed would change this.`,
    ],
  };
}
