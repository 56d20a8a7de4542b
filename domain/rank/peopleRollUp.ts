import { countText } from './countText.ts';
import type { PeopleInterval } from './peopleTerm.ts';

/** How many people of the organization one incident touches, through whatever row. */
export type IncidentPeople = PeopleInterval & {
  /** Which incident; the same through two rows has the same key. */
  key: string;
  /** People by where they live, as the organization states them for this incident; null where it does not. */
  residents: Readonly<Record<string, number>> | null;
};

/** People of the organization over all its exposures. `high` is null where nothing known bounds them. */
export type PeopleRollUp = PeopleInterval & { incidents: number; because: string[] };

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/** One incident through several rows: the same people, so that the widest word of each row counts once. */
function joined([first, ...more]: readonly IncidentPeople[]): IncidentPeople | null {
  if (first === undefined) return null;
  const all = [first, ...more];
  const highs = all.flatMap(({ high }) => (high === null ? [] : [high]));
  return {
    key: first.key,
    low: most(all.map(({ low }) => low)),
    high: highs.length < all.length ? null : most(highs),
    residents: all.find(({ residents }) => residents !== null)?.residents ?? null,
  };
}

/** People who live in different places are different people: of each place the largest number of one incident. */
function byPlace(incidents: readonly IncidentPeople[]): number {
  const places = new Map<string, number>();
  for (const [place, people] of incidents.flatMap(({ residents }) => Object.entries(residents ?? {})))
    places.set(place, Math.max(places.get(place) ?? 0, people));
  return sum([...places.values()]);
}

/** Whether no two incidents can share a person: each says where all its people live, and no place stands twice. */
function isApart(incidents: readonly IncidentPeople[]): boolean {
  const places = incidents.flatMap(({ residents }) => Object.keys(residents ?? {}));
  const isWhole = ({ residents, low, high }: IncidentPeople): boolean =>
    residents !== null && low === high && sum(Object.values(residents)) === low;
  return incidents.every(isWhole) && new Set(places).size === places.length;
}

/**
 * How many people of the organization its incidents touch together. The same incident through two rows counts once. Of two
 * incidents it is known that they touch different people only where the organization states places that differ; else the number
 * lies between the largest of them and their sum, and no higher than all people of the organization.
 * @param ofOrganization all its people, where it says how many; null where not.
 */
export function peopleRollUp(all: readonly IncidentPeople[], ofOrganization: number | null): PeopleRollUp {
  const incidents = [...Map.groupBy(all, ({ key }) => key).values()].flatMap((same) => joined(same) ?? []);
  const repeats = all.length - incidents.length;
  const once =
    repeats > 0
      ? [`The same incident through ${repeats === 1 ? 'another row' : `${repeats} further rows`} is counted once.`]
      : [];
  if (incidents.length === 0)
    return { low: 0, high: 0, incidents: 0, because: ['No incident reaches a vendor of the list for sure.'] };
  const highs = incidents.flatMap(({ high }) => (high === null ? [] : [high]));
  const unbounded = incidents.length - highs.length;
  const low = Math.max(most(incidents.map((one) => one.low)), byPlace(incidents));
  const total = unbounded > 0 ? null : sum(highs);
  const bounds = [total, ofOrganization].flatMap((bound) => bound ?? []);
  const high = bounds.length === 0 ? null : Math.max(low, Math.min(...bounds));
  return {
    low,
    high,
    incidents: incidents.length,
    because: [...once, ...overlapText(incidents), ...highText(unbounded, high, total)],
  };
}

function overlapText(incidents: readonly IncidentPeople[]): string[] {
  if (incidents.length === 1) return ['One incident: there is nothing to add.'];
  if (isApart(incidents))
    return [`${incidents.length} incidents whose people live in different places, as stated: the numbers are added.`];
  return [
    `Whether the ${incidents.length} incidents touch the same people cannot be known: the number lies between that of the largest, or of the largest in each place where places are stated, and the sum of all.`,
  ];
}

function highText(unbounded: number, high: number | null, total: number | null): string[] {
  const many = unbounded === 1 ? 'One incident has' : `${unbounded} incidents have`;
  if (high === null) return [`${many} no known number and nothing that bounds it: no upper end is known.`];
  if (total === null) return [`${many} no known number: at most all people of the organization, ${countText(high)}.`];
  return high < total ? [`No more than all people of the organization, ${countText(high)}.`] : [];
}
