import { type Answerable, answerable, askedFor } from '../../../domain/questions/answerable.ts';
import { openDays } from '../../../domain/questions/question.ts';
import type { Schemas } from './api.ts';
import { answerPart } from './askAnswer.ts';
import { factLabel, questionChip, questionWords } from './askWords.ts';
import { datesInWords, timeText } from './dates.ts';
import { vendorName } from './finding/findingPage.ts';
import { findingPath } from './finding/findingPath.ts';
import type { FindingData } from './finding/readFinding.ts';
import { shownValue, type Typed } from './finding/typed.ts';
import { buttonForm, choices, form, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs } from './parts.ts';
import { shownOnce } from './shownOnce.ts';

export const askFields = ['facts', 'recipient', 'expiresOn', 'incident'] as const;

export type AskState = {
  data: Pick<FindingData, 'organization' | 'finding' | 'exposures'>;
  questions: readonly Schemas['Question'][];
  /** The address of a question that was just asked: it is in this answer alone. */
  made?: { url: string | undefined; question: Schemas['MadeQuestion'] } | undefined;
  /** Facts that were ticked; left out where the form is new. */
  ticked?: readonly string[] | undefined;
  typed: Typed;
};

/** Where a vendor is asked, and what it answered. */
export function askPage({ data, questions, made, ticked, typed }: AskState): Framed {
  const { finding, organization } = data;
  const path = findingPath(organization.id, finding.findingId);
  return {
    title: `Ask the vendor: ${vendorName(finding)}`,
    place: 'portfolio',
    scripts: ['copy.js'],
    actions: h`<a class="button" href="${path}">Back to the incident</a>`,
    body: h`<p class="lead">${datesInWords(finding.title)}</p>${
      made === undefined
        ? null
        : shownOnce('ask-address', {
            label: `Address for ${made.question.vendorName}`,
            secret: made.url,
            advice: 'Send it to the vendor yourself: nothing is sent from here. Whoever has it can answer, once.',
          })
    }<h2>Questions and answers</h2>${
      questions.length === 0
        ? h`<p class="note">Nothing was asked yet.</p>`
        : h`<ol class="plain">${questions.toReversed().map((question) => h`<li>${questionPart(question, path, typed)}</li>`)}</ol>`
    }<h2>Ask anew</h2>${newQuestion(data, path, ticked, typed)}`,
  };
}

function questionPart(question: Schemas['Question'], path: string, typed: Typed): Markup {
  const { id, state, facts, createdAt, createdBy, expiresOn, openedAt, recipient, revoked, answer } = question;
  return h`<div class="card"><h3 id="q-${id}">Asked ${timeText(createdAt)} ${questionChip(question)}</h3>${pairs([
    ['Asked by', createdBy],
    ['Sent to', recipient],
    ['Asked for', facts.map(factLabel).join(', ')],
    ['Open until', state === 'open' ? timeText(expiresOn) : null],
    ['First opened', openedAt === undefined ? null : timeText(openedAt)],
    ['Revoked', revoked === undefined ? null : h`${timeText(revoked.at)} by ${revoked.by}`],
  ])}${answer === undefined ? null : answerPart({ ...question, answer }, path, typed)}${
    state === 'open' && typed.mayWrite
      ? buttonForm({
          action: `${path}/ask/${id}/revocation`,
          marks: typed.marks(),
          text: h`Revoke the link<span class="unseen"> of this question</span>`,
          kind: 'danger',
        })
      : null
  }</div>`;
}

/** What blocks or moves a clock, as far as a vendor can know it. */
const wantedOf = ({ exposures }: AskState['data']): Answerable[] =>
  askedFor(exposures.flatMap(({ duties }) => duties.flatMap(({ missing }) => missing.map(({ fact }) => fact))));

function newQuestion(
  data: AskState['data'],
  path: string,
  ticked: readonly string[] | undefined,
  typed: Typed,
): Markup {
  const { finding, exposures } = data;
  if (!typed.mayWrite) return note('Your key may only read.');
  if (finding.breachId === null)
    return note(
      'This incident has no id: give it a breachId in the list of vendors, so that an answer finds it.',
      'warn',
    );
  const wanted = wantedOf(data);
  const isOwn = exposures.length > 0 && exposures.every(({ vendorId }) => vendorId === null);
  const { faults } = typed;
  return form(
    { action: `${path}/ask`, marks: typed.marks(), submit: 'Make the link' },
    h`<p>The vendor answers on a page of its own, once and without an account. It sees your organization’s name, its own, and the public title of the incident, and nothing else. What it answers counts for nothing until you accept it.</p>${choices(
      {
        name: 'facts',
        label: 'What to ask',
        type: 'checkbox',
        required: true,
        hint:
          wanted.length > 0
            ? 'What blocks or moves a date of this incident is chosen already.'
            : 'No date of this incident waits for anything that the vendor can know.',
        values: ticked ?? wanted,
        options: answerable.map((fact) => [fact, questionWords(fact)] as const),
        faults,
      },
    )}${
      isOwn
        ? textField({
            name: 'incident',
            label: 'What the page is to call the incident',
            hint: 'The store does not have it, so it has no public title.',
            value: shownValue(typed, 'incident'),
            faults,
            required: true,
          })
        : null
    }${textField({
      name: 'recipient',
      label: 'To whom you send it',
      hint: 'For the record.',
      value: shownValue(typed, 'recipient'),
      faults,
    })}${textField({
      name: 'expiresOn',
      label: 'Last day on which it can be answered',
      type: 'date',
      hint: `Without a day it is open for ${openDays.standard} days; at most ${openDays.most}.`,
      value: shownValue(typed, 'expiresOn'),
      faults,
    })}`,
  );
}
