import { link } from '../../render/html/markup.ts';
import type { Schemas } from './api.ts';
import { assessAgainButton } from './assessAgain.ts';
import { chip } from './chip.ts';
import { datesInWords, timeText } from './dates.ts';
import { buttonForm, type Faults, type FormMarks, form, hidden, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs, table, withQuery } from './parts.ts';
import type { Doubt, Standing, Turn } from './reviewQueue.ts';

/** Which part of a report's doubts: of rows that are doubtful altogether, or beside an incident that is certain. */
export type Part = { of: 'review' | 'exposed'; from?: string | undefined };

/** Where a place of the queue is. `last`: the verdict that was just given. */
export const reviewPath = (organizationId: string, { of, from }: Part, standing: Standing & { last?: string } = {}) =>
  withQuery(`/desk/o/${encodeURIComponent(organizationId)}/review`, {
    of: of === 'review' ? undefined : of,
    from,
    ...standing,
  });

export type ReviewState = {
  organizationId: string;
  report: Schemas['AssessmentEntry'];
  part: Part;
  turn: Turn;
  /** The next page of the report's rows. */
  next: string | null;
  /** The verdict in force on the doubt that is shown. */
  verdict: Schemas['Verdict'] | null;
  /** The vendor as the kept list has it; `null` where the list has no such one. */
  kept: Schemas['KeptVendor'] | null;
  /** The verdict that was just given. */
  last: Schemas['Verdict'] | null;
  mayWrite: boolean;
  marks: FormMarks;
  faults: Faults;
  typed: string;
};

/** The page of an organization that has no report. */
export const nothingToReview = (organizationId: string): Framed => ({
  title: 'Review',
  place: 'review',
  body: h`<p>There is no assessment yet. Doubtful matches stand here once <a href="/desk/o/${organizationId}/import">a vendor list was imported</a> and assessed.</p>`,
});

/** One doubt after the other. */
export function reviewPage(state: ReviewState): Framed {
  const { report, part, turn, organizationId } = state;
  const where = h`<p class="soft">Report as of ${timeText(report.asOf)}, matcher ${report.versions.matcher}. ${turn.decided} of ${turn.total} decided${
    state.next === null ? null : h`; there are more behind these`
  }.</p>`;
  return {
    title: turn.current === null ? 'Review' : `Review: ${turn.number} of ${turn.total}`,
    place: 'review',
    scripts: ['review.js'],
    body: h`${partsNav(organizationId, part)}${where}${lastPart(state)}${
      turn.current === null ? endPart(state) : doubtPart(state, turn.current)
    }`,
  };
}

function partsNav(organizationId: string, part: Part): Markup {
  const one = (of: Part['of'], text: string): Markup =>
    h`<li><a href="${reviewPath(organizationId, { of })}"${of === part.of ? h` aria-current="true"` : null}>${text}</a></li>`;
  return h`<nav aria-label="Parts of the review"><ul class="figures">${one('review', 'Doubtful vendors')}${one('exposed', 'Doubts beside a sure finding')}</ul></nav>`;
}

const verdictWords = { same: 'the same', 'not-same': 'not the same' } as const;

function lastPart({ last, organizationId, part, marks }: ReviewState): Markup | null {
  if (last === null || last.state !== 'in-force') return null;
  return h`<div class="note" role="status">${last.vendor.name} and ${last.vendorId}: recorded as ${verdictWords[last.verdict]} by ${last.decidedBy}. ${buttonForm(
    {
      action: `/desk/o/${organizationId}/review/undo`,
      marks,
      text: h`<span data-key="u">Undo <kbd>u</kbd></span>`,
      kind: 'quiet',
    },
    h`${hidden('verdictId', last.id)}${partFields(part)}`,
  )}</div>`;
}

const partFields = ({ of, from }: Part): Markup => h`${hidden('of', of)}${from ? hidden('from', from) : null}`;

function endPart({ turn, organizationId, part, next, marks, mayWrite }: ReviewState): Markup {
  const open = turn.total - turn.decided;
  const here = reviewPath(organizationId, part);
  return h`<h2>${turn.total === 0 ? 'No doubts' : open === 0 ? 'All doubts are decided' : 'The end of the queue'}</h2>
${turn.total === 0 ? h`<p>Nothing in this part of the report waits for a yes or no.</p>` : null}
${open > 0 ? h`<p>${open} put off: <a href="${here}">go through them</a>.</p>` : null}
${next === null ? null : h`<p><a class="button" href="${reviewPath(organizationId, { of: part.of, from: next })}">More doubts of this report</a></p>`}
${turn.previous === null ? null : h`<p><a href="${reviewPath(organizationId, part, { at: turn.previous.key })}" data-key="k">Back to the last one</a></p>`}
${
  turn.decided > 0
    ? h`<p>Verdicts count from the next assessment on.</p>${mayWrite ? assessAgainButton(organizationId, { marks, back: here }) : null}`
    : null
}`;
}

function doubtPart(state: ReviewState, doubt: Doubt): Markup {
  const { row, vendorName, match } = doubt;
  const question =
    match === undefined
      ? h`Was it this vendor of yours: <em>${vendorName}</em>?`
      : h`Is your vendor <em>${row.name ?? ''}</em> the same as <em>${vendorName}</em>?`;
  return h`<h2>${question}</h2>${state.verdict ? decidedNote(state.verdict) : null}${answerForm(state, doubt)}
<div class="beside"><section class="card" aria-labelledby="yours"><h3 id="yours">On your list</h3>${listed(doubt, state.kept)}</section>
<section class="card" aria-labelledby="theirs"><h3 id="theirs">In the breach store</h3>${candidate(doubt)}</section></div>
${explained(doubt)}${follows(doubt)}`;
}

const decidedNote = (verdict: Schemas['Verdict']): Markup =>
  note(
    h`Recorded as ${verdictWords[verdict.verdict]} by ${verdict.decidedBy}, ${timeText(verdict.recordedAt)}${verdict.note ? h`: ${verdict.note}` : null}. Another answer takes its place.`,
  );

function answerForm({ organizationId, part, turn, marks, mayWrite, faults, typed }: ReviewState, doubt: Doubt): Markup {
  const later = reviewPath(organizationId, part, { after: doubt.key });
  const moves = h`<a class="button" href="${later}" data-key="l">Later <kbd>l</kbd></a>${
    turn.previous === null
      ? null
      : h` <a class="button" href="${reviewPath(organizationId, part, { at: turn.previous.key })}" data-key="k">Back <kbd>k</kbd></a>`
  }`;
  const help = h`<p class="hint" data-keys-help hidden><span data-keys-list>Keys: <kbd>y</kbd> yes, <kbd>n</kbd> no, <kbd>l</kbd>, <kbd>j</kbd> or <kbd>→</kbd> later, <kbd>k</kbd> or <kbd>←</kbd> back, <kbd>u</kbd> undo. </span><button type="button" class="quiet" data-keys-switch>Switch the keys off</button></p>`;
  if (!mayWrite || doubt.row.name === null)
    return h`<div class="sheet"><p>${
      mayWrite ? 'The row has no name, and a verdict needs one.' : 'Your key may only read: it cannot record a verdict.'
    }</p><p class="buttons">${moves}</p>${help}</div>`;
  const { row, vendorId, key } = doubt;
  return form(
    { action: `/desk/o/${organizationId}/review`, marks },
    h`${partFields(part)}${hidden('key', key)}${hidden('name', row.name ?? '')}${
      row.externalId === null ? null : hidden('externalId', row.externalId)
    }${hidden('vendorId', vendorId)}${textField({
      name: 'note',
      label: 'Why',
      value: typed,
      faults,
      hint: 'For those who read it later, such as "checked the contract".',
      more: h`maxlength="2000"`,
    })}<p class="buttons"><button class="main" name="verdict" value="same" data-key="y">Yes, the same <kbd>y</kbd></button><button name="verdict" value="not-same" data-key="n">No <kbd>n</kbd></button>${moves}</p>${help}`,
  );
}

const joined = (list: readonly string[] | undefined): string | undefined =>
  list?.length ? list.join(', ') : undefined;

const identifiersText = (identifiers: Readonly<Record<string, string | undefined>> | undefined): string | undefined =>
  joined(
    Object.entries(identifiers ?? {}).flatMap(([kind, value]) => (value ? [`${kind.toUpperCase()} ${value}`] : [])),
  );

const listed = ({ row }: Doubt, kept: Schemas['KeptVendor'] | null): Markup =>
  h`${pairs([
    ['Name', row.name ?? 'none'],
    ['Your id', row.externalId],
    ['Row', row.row + 1],
    ['Other names', joined(kept?.aliases)],
    ['Products', joined(kept?.products)],
    ['Domains', joined(kept?.domains)],
    ['Identifiers', identifiersText(kept?.identifiers)],
    ['Used', kept?.usedFrom ? `from ${kept.usedFrom}${kept.usedTo ? ` to ${kept.usedTo}` : ''}` : undefined],
  ])}${kept === null ? h`<p class="soft">Not on the list that is kept now: only what the report says of it is shown.</p>` : null}`;

function candidate({ vendorName, vendorId, match, exposures }: Doubt): Markup {
  return h`${pairs([
    ['Name', vendorName],
    ['Id', vendorId],
    [
      'Found by',
      match === undefined ? 'a link between companies' : h`<ul>${match.via.map((via) => h`<li>${via}</li>`)}</ul>`,
    ],
    ['Score', match === undefined ? undefined : match.score.toFixed(2)],
  ])}<p><b>Incidents</b></p><ul>${exposures.map(
    ({ title, knownSince }) =>
      h`<li>${datesInWords(title)}${knownSince && !title.includes(knownSince) ? h` <span class="soft">(public since ${timeText(knownSince)})</span>` : null}</li>`,
  )}</ul>`;
}

const featureWords: Record<Schemas['Feature'], string> = {
  'equal-name': 'Equal name',
  'near-name': 'Name that is nearly equal',
  'cut-off-name': 'Name that was cut off',
  'name-and-product': 'Name with a product',
  initials: 'Initials',
  bracket: 'Words in brackets',
  domain: 'Domain',
  identifier: 'Identifier',
};

const saysChip = (isEqual: boolean, score: number): Markup => {
  if (score <= 0) return chip('differs', 'cross', 'alarm');
  return isEqual ? chip('agrees', 'check', 'done') : chip('agrees in part', 'ring', 'calm');
};

/** What agrees and what differs, and the matcher's own sentences. */
function explained({ match, exposures }: Doubt): Markup {
  const sentences = [
    ...new Set([...(match?.explanation ?? []), ...exposures.flatMap(({ explanation }) => explanation)]),
  ];
  return h`<h3>Why it is asked</h3><ul>${sentences.map((sentence) => h`<li>${sentence}</li>`)}</ul>${
    match === undefined
      ? null
      : table({
          caption: 'What was compared',
          head: ['Comparison', 'On your list', 'In the store', 'Says'],
          rows: match.signs.map(({ feature, query, entity, score }) => [
            featureWords[feature],
            query,
            entity,
            saysChip(query === entity, score),
          ]),
          empty: 'Nothing in the row itself names this company.',
        })
  }`;
}

/** What a yes brings: the first cautious date of each incident. */
function follows({ exposures }: Doubt): Markup {
  const lines = exposures.map(({ title, duties }) => {
    const first = duties
      .filter(({ answer, owedBy }) => (answer === 'due' || answer === 'undetermined') && owedBy === 'organization')
      .flatMap((duty) => (duty.due === null ? [] : [{ ...duty, due: duty.due }]))
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
    return first === undefined
      ? h`<li>${datesInWords(title)}: no date can be given yet.</li>`
      : h`<li>${datesInWords(title)}: the first cautious date is ${timeText(first.due)}, ${first.title} (${link(first.sources[0], first.citation)}).</li>`;
  });
  return h`<h3>If it is the same</h3><ul>${lines}</ul>`;
}
