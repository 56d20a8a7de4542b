import type { Schemas } from '../api.ts';
import { statusChip } from '../chip.ts';
import { timeOr, timeText } from '../dates.ts';
import { choices } from '../form.ts';
import { h, type Markup } from '../frame.ts';
import { table } from '../parts.ts';

/** What the vendor is taken to be: as the report knows it, or the one or the other on trial. */
export const agencies = ['known', 'agent', 'independent-contractor'] as const;
export type Agency = (typeof agencies)[number];
export const agencyOf = (text: string | undefined): Agency => agencies.find((one) => one === text) ?? 'known';

const agencyWords: Record<Agency, string> = {
  known: 'As known',
  agent: 'If the vendor is our agent',
  'independent-contractor': 'If the vendor is an independent contractor',
};

/** A duty on one side of a comparison, as the API shows it there. */
export type DutySide = Pick<Schemas['Duty'], 'answer' | 'due' | 'status'> & { latest: string | null };

/** What a simulation moves of one duty; `null` where one side does not have it. */
export type Move = { title: string; citation: string; before: DutySide | null; after: DutySide | null };

/** What a simulation moves of one incident at one vendor; `elsewhere` counts what it moves of the vendor's others. */
export type Moves = { moves: Move[]; elsewhere: number };

const hasOtherDate = ({ before, after }: Move): boolean =>
  (before?.due ?? null) !== (after?.due ?? null) || (before?.latest ?? null) !== (after?.latest ?? null);

/** "3 dates move": the first thing that is read. */
export function movesText(agency: Agency, { moves, elsewhere }: Moves): string {
  if (agency === 'known') return 'The dates are those of the report.';
  const dates = moves.filter(hasOtherDate).length;
  const others = moves.length - dates;
  const parts = [
    dates === 1 ? '1 date moves' : `${dates === 0 ? 'No' : dates} dates move`,
    ...(others > 0 ? [`${others} ${others === 1 ? 'duty changes' : 'duties change'} otherwise`] : []),
    ...(elsewhere > 0
      ? [`${elsewhere} ${elsewhere === 1 ? 'duty' : 'duties'} of other incidents of this vendor too`]
      : []),
  ];
  return `${agencyWords[agency]}: ${parts.join('; ')}.`;
}

const answerWords = { due: 'owed', undetermined: 'open', 'not-due': 'not owed', 'not-applicable': 'not owed' } as const;

function sideText(side: DutySide | null): Markup {
  if (side === null) return h`not in the report`;
  const isOwed = side.answer === 'due' || side.answer === 'undetermined';
  if (!isOwed) return h`${answerWords[side.answer]}`;
  return h`${timeOr(side.due, 'no date')}${side.latest ? h` to ${timeText(side.latest)}` : null} ${statusChip(side.status)}`;
}

/** What moves, beside what stands. The sentence is read out when it changes. */
export function movesPart(agency: Agency, found: Moves): Markup {
  const { moves } = found;
  return h`<p id="moves" role="status" class="moves">${movesText(agency, found)}</p><div id="moved">${
    agency === 'known' || moves.length === 0
      ? null
      : table({
          caption: 'What would move; all else stays. Nothing of this is stored.',
          head: ['Duty', 'Stands', 'Would be'],
          rows: moves.map(({ title, citation, before, after }) => [
            h`${title}${citation ? h` <span class="soft">${citation}</span>` : null}`,
            sideText(before),
            sideText(after),
          ]),
        })
  }</div>`;
}

/** The switch, with what it moves. Without scripts its button shows the page with the changes. */
export const whatIfPart = (path: string, agency: Agency, found: Moves): Markup =>
  h`<section id="what-if"><h2>What if</h2><p>Whether a vendor is your agent decides from whose knowledge a clock runs. What counts is whether you may control how it does its work, not the label in the contract.</p><form class="switch" method="get" action="${path}#what-if" data-what-if="${path}/what-if">${choices(
    {
      name: 'agency',
      label: 'Take the vendor',
      type: 'radio',
      required: true,
      values: [agency],
      options: agencies.map((one) => [one, agencyWords[one]] as const),
    },
  )}<p class="buttons"><button>Show what would move</button></p></form>${movesPart(agency, found)}</section>`;
