import { answerable } from '../../../domain/questions/answerable.ts';
import type { Schemas } from './api.ts';
import { answerWords, factLabel } from './askWords.ts';
import { chip } from './chip.ts';
import { timeText } from './dates.ts';
import type { Typed } from './finding/typed.ts';
import { shownValue } from './finding/typed.ts';
import { form, type Option, selectField, textField } from './form.ts';
import { h, type Markup } from './frame.ts';
import { pairs, table } from './parts.ts';

type Answered = Schemas['Question'] & { answer: NonNullable<Schemas['Question']['answer']> };
type Fact = (typeof answerable)[number];

/** The fields in which the facts of an answer are decided on: a page has several answers. */
export const decisionField = (questionId: string, fact: Fact): string => `decision.${questionId}.${fact}`;
export const reasonField = (questionId: string): string => `reason.${questionId}`;

const options: readonly Option[] = [
  ['accepted', 'Accept'],
  ['rejected', 'Reject'],
];

/** What a vendor answered, and what counts of it. */
export function answerPart(question: Answered, path: string, typed: Typed): Markup {
  const { answer, decided } = question;
  const given = answerable.filter((fact) => answer.facts[fact] !== undefined);
  const rows = given.map((fact) => [
    factLabel(fact),
    answerWords(answer.facts, fact) ?? '',
    decisionText(decided[fact]),
  ]);
  return h`<h4>Answer of ${timeText(answer.at)}</h4>${pairs([
    ['By', `${answer.by.name}, ${answer.by.role} (as they wrote it; nobody has checked it)`],
    ['Not known yet', answer.notKnown.map((fact) => factWords(fact)).join(', ')],
    ['They added', answer.note ?? null],
    ['SHA-256 of what was sent', h`<code>${answer.digest}</code>`],
  ])}${table({
    caption: 'What the vendor says. Only what you accept counts.',
    head: ['Fact', 'Answer', 'Counts'],
    rows,
    empty: 'The vendor knows none of it yet.',
  })}${typed.mayWrite && given.length > 0 ? decisionForm(question, given, path, typed) : null}`;
}

const factWords = (fact: string): string => {
  const known = answerable.find((one) => one === fact);
  return known === undefined ? fact : factLabel(known);
};

function decisionText(decision: Schemas['DecisionOnFact'] | undefined): Markup {
  if (decision === undefined) return chip('not decided', 'ring', 'warn');
  const { at, by, reason } = decision;
  const state =
    decision.decision === 'accepted' ? chip('accepted', 'check', 'done') : chip('rejected', 'cross', 'quiet');
  return h`${state} <span class="soft">${timeText(at)} by ${by}${reason === undefined ? null : h`: ${reason}`}</span>`;
}

/** Each fact by itself; what is left as it is is not decided anew. */
function decisionForm({ id }: Answered, given: readonly Fact[], path: string, typed: Typed): Markup {
  const { faults } = typed;
  const isOpen = [...given.map((fact) => decisionField(id, fact)), reasonField(id)].some(
    (name) => faults.of.has(name) || typed.values[name],
  );
  return h`<details${isOpen ? h` open` : null}><summary>Accept or reject<span class="unseen"> facts of this answer</span></summary>${form(
    { action: `${path}/ask/${id}/decision`, marks: typed.marks(), submit: 'Decide', className: 'plain' },
    h`${given.map((fact) =>
      selectField({
        name: decisionField(id, fact),
        label: factLabel(fact),
        options,
        empty: 'Leave as it is',
        value: shownValue(typed, decisionField(id, fact)),
        faults,
      }),
    )}${textField({
      name: reasonField(id),
      label: 'Why',
      hint: 'A rejection needs a reason.',
      value: shownValue(typed, reasonField(id)),
      faults,
    })}`,
  )}</details>`;
}
