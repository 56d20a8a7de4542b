import type { Day } from '../../../calendar/day.ts';
import type { ClockReading } from '../../clock.ts';
import { startDay } from '../../clock.ts';
import type { Missing } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import type { Organization } from '../../facts.ts';
import type { Hold } from '../../lawEnforcementHold.ts';
import { type DatedValue, valueOn } from '../../parameter.ts';
import type { Scope, Series, StateLaw, Timing } from '../../stateLaw.ts';
import type { DutyContext } from '../context.ts';
import { stateHold } from './hold.ts';
import { prefixOf } from './letters.ts';
import { clocksOf } from './starts.ts';

export type Letters = { timing: DatedValue<Timing> & { value: Timing }; clocks: ClockReading[] };

/** What the duties of one jurisdiction share: its law, the day that chooses the version, whose people, what holds them up. */
export type StateContext = DutyContext & {
  law: StateLaw;
  /** `us.tx`: what the ids of the jurisdiction's duties begin with. */
  prefix: string;
  /** The owner's own start event, which chooses the version of the law; the day of the report where nobody knows it. */
  day: Day;
  /** When the letters to individuals are due by this law, and since when. */
  letters: Letters;
  scope: Scope;
  /** Affected residents; unplaced people could live here too. */
  residents: { lo: number; hi: number | null };
  /** Set where nobody has stated that residents of this jurisdiction are affected. */
  placeMissing: Missing[];
  hold: Hold | null;
  /** Whether the HIPAA rule asks this organization for letters at all: only then can they stand in for the State's. */
  federalLettersOwed: boolean;
  /** The federal letters are late by the facts given, so following the HIPAA rule cannot be taken for granted. */
  federalLettersLate: boolean;
};

/** The value of a series on a day: none before its first, none after an ending. */
export const inForce = <T>(values: Series<T>, day: Day) => valueOn({ values }, day);

/** What the duties of all States share for one incident. */
export type StatesContext = DutyContext & {
  placed: number;
  federalLettersOwed: boolean;
  federalLettersLate: boolean;
};

/** @returns null where the day lies before the law as coded: what stood there is not known here. */
export function stateContext(context: StatesContext, law: StateLaw): StateContext | null {
  const letters = lettersOf(context, law);
  if (!letters) return null;
  const day = letters.clocks.map(startDay).find((d) => d !== null) ?? context.on;
  const scope = inForce(law.scope, day)?.value;
  if (!scope) return null;
  return {
    ...context,
    law,
    prefix: prefixOf(law),
    day,
    letters,
    scope,
    ...peopleIn(context, law.jurisdiction),
    hold: scope.lawEnforcementDelay
      ? stateHold(context.facts, context.on, scope.lawEnforcementDelay, scope.afterRelease)
      : null,
  };
}

/** The version in force on the day of the event that the version itself names: looked up by today's text, then by its own. */
function lettersOf(context: DutyContext, law: StateLaw): Letters | null {
  const series = lettersSeries(context, law);
  const clocksUnder = (timing: Timing) => clocksOf(timing.start, context, law);
  const dayUnder = (timing: Timing) =>
    clocksUnder(timing)
      .map(startDay)
      .find((d) => d !== null) ?? context.on;
  const current = series.at(-1)?.value;
  if (!current) return null;
  const guess = inForce(series, dayUnder(current));
  const timing = guess && inForce(series, dayUnder(guess.value));
  return timing && { timing, clocks: clocksUnder(timing.value) };
}

/** A public agency's own time for the letters, where the law gives one. */
const lettersSeries = ({ organization }: DutyContext, { publicAgencies, individual }: StateLaw): Series<Timing> =>
  (isKind(organization, 'public-agency') && publicAgencies?.individual) || individual;

/** Stated counts are exact; people whose home nobody stated may live in any jurisdiction, so they are added before a "no". */
function peopleIn({ facts, placed }: StatesContext, code: string): Pick<StateContext, 'residents' | 'placeMissing'> {
  const { by, people } = facts.places;
  const stated = people.get(code) ?? null;
  const { hi } = facts.individuals;
  if (by === 'stated' && stated !== null) {
    const elsewhere = facts.individuals.given && hi !== null ? Math.max(0, hi - placed) : (people.get('US') ?? 0);
    return { residents: { lo: stated, hi: stated + elsewhere }, placeMissing: [] };
  }
  const effect =
    'how many of the affected people live in each State decides which State laws apply and their thresholds';
  return { residents: { lo: 0, hi }, placeMissing: [{ fact: 'residents', effect }] };
}

/** The fixed parts of a state duty in the shape that all duties share. */
export function dutyLawOf(
  { law, prefix }: Pick<StateContext, 'law' | 'prefix'>,
  { slug, title, recipient, citation }: { slug: string; title: string; recipient: string; citation?: string },
  { from, value, publishedOn, source }: DatedValue<{ standard: string }>,
  more: Partial<Pick<DutyLaw, 'confidence' | 'content'>> = {},
): DutyLaw {
  const dutyId = `${prefix}.${slug}`;
  const parameter = { description: '', unit: '', checkedOn: law.checkedOn };
  return {
    dutyId,
    jurisdiction: law.jurisdiction,
    title: `${law.name}: ${title}`,
    recipient,
    citation: citation ?? law.citation,
    sources: [...new Set([source.url, ...law.statutes.slice(0, 1).map((s) => s.url)])],
    confidence: more.confidence ?? law.confidence,
    inForce: { id: dutyId, ...parameter, values: [{ from, value: true, publishedOn, source }] },
    standard: {
      id: dutyId,
      ...parameter,
      values: [{ from: '0001-01-01', value: value?.standard ?? null, publishedOn, source }],
    },
    ...(more.content && { content: more.content }),
  };
}

/** What a notice must contain by the text of the day; nothing where that was not looked up or the act sets no list. */
export function contentOf(
  { law, day, prefix }: StateContext,
  part: 'letterContent' | 'regulatorContent',
): Pick<DutyLaw, 'content'> {
  const list = inForce(law[part] ?? [], day);
  if (!list?.value.length) return {};
  const id = `${prefix}/${part}`;
  return {
    content: { id, description: 'what it must contain', unit: 'list', checkedOn: law.checkedOn, values: [list] },
  };
}

/** True where the organization says that it is one of these kinds; false where it names its kinds and this is none of them. */
export const isKind = (organization: Organization, ...kinds: string[]): boolean =>
  organization.kinds?.some((kind) => kinds.includes(kind)) ?? false;

/** The organization is at home or licensed in the jurisdiction. */
export const isIn = (organization: Organization, code: string): boolean =>
  organization.jurisdiction === code || (organization.licensedIn?.includes(code) ?? false);

/** The act of telling a regulator: of this one by its duty id, else the State's one day for all its regulators. */
export function toldRegulator({ facts, law }: StateContext, dutyId: string) {
  const told = facts.regulatorsNotifiedOn ?? {};
  const own = told[dutyId];
  return {
    act: own ?? told[law.jurisdiction],
    actFact: own
      ? { field: `regulatorsNotifiedOn.${dutyId}`, verb: 'This regulator notified on' }
      : {
          field: `regulatorsNotifiedOn.${law.jurisdiction}`,
          verb: 'Regulators of the State (one day for all) notified on',
        },
  };
}
