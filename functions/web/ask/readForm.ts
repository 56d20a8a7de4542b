import { dataTypes } from '../../../domain/breach/breach.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import {
  type AnsweredFacts,
  answeredFactsSchema,
  answererSchema,
  faultsOf,
  type KeptAnswer,
  mostCompanies,
  mostStates,
} from '../../../domain/questions/answer.ts';
import type { Answerable } from '../../../domain/questions/answerable.ts';
import {
  buttons,
  type Fault,
  type Form,
  fewestCompanies,
  fewestStates,
  firstFieldOf,
  names,
  notKnownYet,
  places,
} from './form.ts';
import { type Read, readCompanies, readDay, readPeople, readResidents } from './readFields.ts';

/** What a vendor sent: an answer; a wish for more lines; or something to be put right. */
export type ReadForm =
  | { kind: 'answer'; answer: Omit<KeptAnswer, 'at' | 'digest'> }
  | { kind: 'more' | 'wrong'; form: Form };

const longestNote = 2_000;

/** The form before anything was typed. */
export const emptyForm = (): Form => formOf(new URLSearchParams(), []);

/** Reads a form that was sent, against what was asked. `now`: an instant; no event may lie behind its day. */
export function readForm(text: string, facts: readonly Answerable[], now: string): ReadForm {
  const sent = new URLSearchParams(text);
  const typed = formOf(sent, []);
  const pressed = typed.value(names.send);
  if (pressed === buttons.moreStates || pressed === buttons.moreCompanies)
    return { kind: 'more', form: withMore(typed, pressed) };
  const read = facts.map((field) => [field, readFact(typed, field)] as const);
  const notKnown = facts.filter((field) => saysNotKnown(typed, field));
  const given = read.flatMap(([field, one]) => ('value' in one && one.value !== undefined ? [[field, one.value]] : []));
  const answered = answeredFactsSchema.safeParse(Object.fromEntries(given));
  const known: AnsweredFacts = answered.data ?? {};
  const who = { name: typed.value(names.name).trim(), role: typed.value(names.role).trim() };
  const note = typed.value(names.note).trim();
  const faults = [
    ...read.flatMap(([field, one]) => [...('faults' in one ? one.faults : openFaults(field, one, notKnown, known))]),
    ...(answered.error?.issues ?? []).map(({ path, message }) => ({ at: fieldAt(path[0], facts), message })),
    // The last day that it is anywhere on earth.
    ...faultsOf(known, addDays(now.slice(0, 10), 1)).map(({ field, message }) => ({
      at: firstFieldOf(field),
      message,
    })),
    ...whoFaults(who),
    ...(note.length > longestNote ? [{ at: names.note, message: 'at most 2,000 characters' }] : []),
  ];
  if (faults.length > 0) return { kind: 'wrong', form: { ...typed, faults } };
  return { kind: 'answer', answer: { by: who, facts: known, notKnown, ...(note !== '' && { note: plain(note) }) } };
}

/** What was typed, with as many lines as it has. */
function formOf(sent: URLSearchParams, faults: readonly Fault[]): Form {
  const lines = (name: string, fewest: number, most: number): number =>
    Math.min(most, Math.max(fewest, Number(/^\d{1,3}$/.exec(sent.get(name) ?? '')?.[0] ?? 0)));
  return {
    value: (name) => sent.get(name) ?? '',
    values: (name) => sent.getAll(name),
    faults,
    states: lines(names.states, fewestStates, mostStates),
    companies: lines(names.companies, fewestCompanies, mostCompanies),
  };
}

const withMore = (form: Form, pressed: string): Form =>
  pressed === buttons.moreStates
    ? { ...form, states: Math.min(mostStates, form.states + 6) }
    : { ...form, companies: Math.min(mostCompanies, form.companies + 2) };

const choices: Partial<Record<Answerable, Readonly<Record<string, unknown>>>> = {
  peopleAffected: { yes: true, no: false },
  encrypted: { yes: true, no: false },
  keyCompromised: { yes: true, no: false },
  acquisition: { confirmed: 'confirmed', suspected: 'suspected', 'ruled-out': 'ruled-out' },
};

function readFact(form: Form, field: Answerable): Read<unknown> {
  switch (field) {
    case 'vendorDiscoveredOn':
    case 'occurredFrom':
    case 'occurredTo':
      return readDay(form, field);
    case 'individuals':
      return readPeople(form, field);
    case 'residents':
      return readResidents(form, form.states);
    case 'dataTypes': {
      const chosen = form.values(field);
      const known = dataTypes.filter((type) => chosen.includes(type));
      return { value: known.length > 0 ? known : undefined };
    }
    case 'chain':
      return readChain(form);
    default: {
      const words = choices[field] ?? {};
      const chosen = form.value(field);
      return { value: Object.hasOwn(words, chosen) ? words[chosen] : undefined };
    }
  }
}

/** At the vendor's own company there is no chain; elsewhere it has at least one company. */
function readChain(form: Form): Read<unknown> {
  const where = form.value(names.where);
  const companies = readCompanies(form, form.companies);
  if (where === places.own) return { value: [] };
  if (where !== places.other) return { value: undefined };
  if ('faults' in companies || companies.value !== undefined) return companies;
  return { faults: [{ at: names.party(0), message: 'name at least one company' }] };
}

function saysNotKnown(form: Form, field: Answerable): boolean {
  const choice = field === 'chain' ? names.where : field;
  return form.value(choice) === notKnownYet || form.values(names.notKnown).includes(field);
}

/** A question is answered, or it is said that the answer is not known: one of the two. */
function openFaults(
  field: Answerable,
  read: Read<unknown>,
  notKnown: readonly Answerable[],
  { peopleAffected, encrypted }: AnsweredFacts,
): Fault[] {
  const isAnswered = 'value' in read && read.value !== undefined;
  const fault = (message: string): Fault[] => [{ at: firstFieldOf(field), message }];
  if (isAnswered && notKnown.includes(field))
    return fault('there is an answer, and it says that it is not known yet: leave one of the two');
  if (isAnswered || notKnown.includes(field)) return [];
  // Nobody is to be counted where nobody is affected, and no key is needed where nothing was encrypted.
  if (peopleAffected === false && ['individuals', 'residents', 'dataTypes'].includes(field)) return [];
  if (encrypted === false && field === 'keyCompromised') return [];
  return fault('answer this, or say that you do not know yet');
}

const whoFaults = (who: { name: string; role: string }): Fault[] =>
  (answererSchema.safeParse(who).error?.issues ?? []).map(({ path, message }) => ({
    at: path[0] === 'role' ? names.role : names.name,
    message,
  }));

const fieldAt = (name: PropertyKey | undefined, facts: readonly Answerable[]): string => {
  const field = facts.find((one) => one === name);
  return field === undefined ? names.name : firstFieldOf(field);
};

/** Line breaks stay; other control characters do not. */
const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '');
