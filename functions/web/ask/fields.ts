import { html } from 'hono/html';
import { dataTypes } from '../../../domain/breach/breach.ts';
import { mostCompanies, mostStates } from '../../../domain/questions/answer.ts';
import type { Answerable } from '../../../domain/questions/answerable.ts';
import { acquisitionWords, dataTypeWords, questionTexts } from '../../../domain/questions/questionTexts.ts';
import type { Html } from '../page.ts';
import { buttons, type Form, isChoice, names, notKnownYet, places } from './form.ts';
import { stateNames } from './stateNames.ts';

/** The fields of the form, each with its label, what helps to answer it, and what was wrong with it. */

const months = 'January February March April May June July August September October November December'.split(' ');

const faultAt = ({ faults }: Form, at: string): string | undefined => faults.find((fault) => fault.at === at)?.message;

/** What a field says of itself to who hears the page: its help, and its error. */
const described = (form: Form, at: string, help?: string): Html => {
  const ids = [...(help === undefined ? [] : [help]), ...(faultAt(form, at) === undefined ? [] : [`${at}.error`])];
  const invalid = faultAt(form, at) === undefined ? '' : html` aria-invalid="true"`;
  return html`${ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`}${invalid}`;
};

const errorText = (form: Form, at: string): Html | string => {
  const message = faultAt(form, at);
  return message === undefined ? '' : html`<p class="error" id="${at}.error">Error: ${message}.</p>`;
};

/** One line of text. */
export const textField = (
  form: Form,
  name: string,
  label: string,
  { help, kind = '', autocomplete }: { help?: string; kind?: string; autocomplete?: string } = {},
): Html => html`<div class="field"><label for="${name}">${label}</label>
${help === undefined ? '' : html`<p class="help" id="${name}.help">${help}</p>`}${errorText(form, name)}
<input id="${name}" name="${name}" value="${form.value(name)}" class="${kind}"${kind === 'number' ? html` inputmode="numeric"` : ''}${autocomplete === undefined ? '' : html` autocomplete="${autocomplete}"`}${described(form, name, help === undefined ? undefined : `${name}.help`)}></div>`;

/** A day in three fields, the month by its name: nobody takes one for another. */
const dayFields = (form: Form, name: string): Html => {
  const parts = ['month', 'day', 'year'].map((part) => `${name}.${part}`);
  const [month = '', day = '', year = ''] = parts;
  return html`${parts.map((part) => errorText(form, part))}<div class="day">
<div><label for="${month}">Month</label><select id="${month}" name="${month}"${described(form, month)}><option value="">choose</option>${months.map(
    (word, i) =>
      html`<option value="${i + 1}"${form.value(month) === String(i + 1) ? html` selected` : ''}>${word}</option>`,
  )}</select></div>
<div><label for="${day}">Day</label><input id="${day}" name="${day}" value="${form.value(day)}" inputmode="numeric" maxlength="2" class="short"${described(form, day)}></div>
<div><label for="${year}">Year</label><input id="${year}" name="${year}" value="${form.value(year)}" inputmode="numeric" maxlength="4" class="short"${described(form, year)}></div>
</div>`;
};

/** Words of which one is chosen. */
const choice = (form: Form, name: string, words: readonly (readonly [value: string, text: string])[]): Html =>
  html`${errorText(form, `${name}.0`)}${[...words, [notKnownYet, 'we do not know yet'] as const].map(
    ([value, text], i) =>
      html`<div class="choice"><input type="radio" id="${name}.${i}" name="${name}" value="${value}"${form.value(name) === value ? html` checked` : ''}${described(form, `${name}.${i}`)}><label for="${name}.${i}">${text}</label></div>`,
  )}`;

const yesOrNo = [
  ['yes', 'yes'],
  ['no', 'no'],
] as const;

const lines = (count: number): number[] => Array.from({ length: count }, (_, line) => line);

const more = (value: string, text: string): Html =>
  html`<p><button name="${names.send}" value="${value}" class="plain" formnovalidate>${text}</button></p>`;

/** A table of States with a number each; more lines come by a button, without a script. */
const states = (form: Form): Html => html`<input type="hidden" name="${names.states}" value="${form.states}">
${lines(form.states).map((line) => html`${errorText(form, names.state(line))}${errorText(form, names.count(line))}`)}
<table><caption>People by State</caption><thead><tr><th scope="col">State</th><th scope="col">People</th></tr></thead><tbody>${lines(
  form.states,
).map(
  (line) => html`<tr>
<td><select id="${names.state(line)}" name="${names.state(line)}" aria-label="State, line ${line + 1}"${described(form, names.state(line))}><option value="">choose</option>${stateNames().map(
    ([code, name]) =>
      html`<option value="${code}"${form.value(names.state(line)) === code ? html` selected` : ''}>${name}</option>`,
  )}</select></td>
<td><input id="${names.count(line)}" name="${names.count(line)}" value="${form.value(names.count(line))}" inputmode="numeric" class="number" aria-label="People, line ${line + 1}"${described(form, names.count(line))}></td></tr>`,
)}</tbody></table>
${form.states < mostStates ? more(buttons.moreStates, 'More lines for States') : ''}`;

const companies = (form: Form): Html => html`${choice(form, names.where, [
  [places.own, 'no, at our own company'],
  [places.other, 'yes, at a company that works for us'],
])}
<input type="hidden" name="${names.companies}" value="${form.companies}">
${lines(form.companies).map(
  (
    line,
  ) => html`<fieldset class="line"><legend>Company ${line + 1}${line === 0 ? ', where it happened first' : ''}</legend>
${textField(form, names.party(line), 'Name')}
<fieldset><legend>It learned of the incident on</legend>${dayFields(form, names.learnedOn(line))}</fieldset>
<fieldset><legend>It told the next company, or yours, on</legend>${dayFields(form, names.toldNextOn(line))}</fieldset></fieldset>`,
)}
${form.companies < mostCompanies ? more(buttons.moreCompanies, 'More lines for companies') : ''}`;

const kindsOfData = (form: Form): Html =>
  html`${errorText(form, 'dataTypes.0')}<div class="kinds">${dataTypes.map(
    (type, i) =>
      html`<div class="choice"><input type="checkbox" id="dataTypes.${i}" name="dataTypes" value="${type}"${form.values('dataTypes').includes(type) ? html` checked` : ''}${described(form, `dataTypes.${i}`)}><label for="dataTypes.${i}">${dataTypeWords[type]}</label></div>`,
  )}</div>`;

function answerFields(form: Form, field: Answerable): Html {
  switch (field) {
    case 'vendorDiscoveredOn':
    case 'occurredFrom':
    case 'occurredTo':
      return dayFields(form, field);
    case 'individuals':
      return textField(form, field, 'People', { kind: 'number' });
    case 'residents':
      return states(form);
    case 'dataTypes':
      return kindsOfData(form);
    case 'acquisition':
      return choice(form, field, Object.entries(acquisitionWords));
    case 'chain':
      return companies(form);
    default:
      return choice(form, field, yesOrNo);
  }
}

/** One question with all that belongs to it. */
export const questionFields = (form: Form, field: Answerable, number: number): Html => {
  const { question, help } = questionTexts[field];
  const notKnown = `${field}.notKnown`;
  return html`<fieldset class="question" aria-describedby="${field}.help"><legend><h2>${number}. ${question}</h2></legend>
<p class="help" id="${field}.help">${help}</p>
${answerFields(form, field)}
${
  isChoice(field)
    ? ''
    : html`<div class="choice"><input type="checkbox" id="${notKnown}" name="${names.notKnown}" value="${field}"${form.values(names.notKnown).includes(field) ? html` checked` : ''}><label for="${notKnown}">we do not know yet</label></div>`
}</fieldset>`;
};

/** Several lines of text. */
export const noteField = (
  form: Form,
): Html => html`<div class="field"><label for="${names.note}">Anything else that we should know (may stay empty)</label>
${errorText(form, names.note)}
<textarea id="${names.note}" name="${names.note}" rows="4"${described(form, names.note)}>${form.value(names.note)}</textarea></div>`;
