import { isDay } from '../../../domain/calendar/day.ts';
import { isUsState } from '../../../domain/law/jurisdictions.ts';
import type { AnsweredFacts } from '../../../domain/questions/answer.ts';
import { type Fault, type Form, names } from './form.ts';

/** A field as it was read: its value; `undefined` where it was left empty; or what is wrong with it. */
export type Read<T> = { value: T | undefined } | { faults: Fault[] };

const nothing: { value: undefined } = { value: undefined };
const wrong = (at: string, message: string): { faults: Fault[] } => ({ faults: [{ at, message }] });

type Typed = Pick<Form, 'value' | 'values'>;

/** A day out of its three fields. */
export function readDay({ value }: Typed, name: string): Read<string> {
  const [month, day, year] = ['month', 'day', 'year'].map((part) => value(`${name}.${part}`).trim());
  if (!month && !day && !year) return nothing;
  if (!month || !day || !year) return wrong(`${name}.month`, 'give the month, the day and the year');
  if (!/^\d{4}$/.test(year)) return wrong(`${name}.year`, 'give the year in four digits, such as 2026');
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(text) || text < '1970') return wrong(`${name}.day`, 'there is no such day');
  return { value: text };
}

/** A number of people, with or without commas. */
export function readPeople({ value }: Typed, name: string): Read<number> {
  const text = value(name).trim();
  if (text === '') return nothing;
  if (!/^(\d{1,10}|\d{1,3}(,\d{3}){1,3})$/.test(text))
    return wrong(name, 'give a whole number in digits, such as 1,200');
  const people = Number(text.replaceAll(',', ''));
  return people <= 1_000_000_000 ? { value: people } : wrong(name, 'that is more people than there are');
}

/** Lines of States with numbers; empty lines are passed over. */
export function readResidents(typed: Typed, lines: number): Read<Record<string, number>> {
  const faults: Fault[] = [];
  const found = new Map<string, number>();
  for (let line = 0; line < lines; line++) {
    const state = typed.value(names.state(line)).trim();
    const people = readPeople(typed, names.count(line));
    if ('faults' in people) faults.push(...people.faults);
    else if (state === '' && people.value !== undefined)
      faults.push({ at: names.state(line), message: 'choose the State' });
    else if (state !== '' && people.value === undefined)
      faults.push({ at: names.count(line), message: 'give the number of people' });
    else if (state !== '' && !isUsState(state))
      faults.push({ at: names.state(line), message: 'choose one of the list' });
    else if (found.has(state)) faults.push({ at: names.state(line), message: 'this State stands in a line above' });
    else if (people.value !== undefined) found.set(state, people.value);
  }
  if (faults.length > 0) return { faults };
  return found.size === 0 ? nothing : { value: Object.fromEntries(found) };
}

type Chain = NonNullable<AnsweredFacts['chain']>;

/** Lines of companies; empty lines are passed over. */
export function readCompanies(typed: Typed, lines: number): Read<Chain> {
  const faults: Fault[] = [];
  const chain: Chain = [];
  for (let line = 0; line < lines; line++) {
    const party = typed.value(names.party(line)).trim();
    const [learned, told] = [readDay(typed, names.learnedOn(line)), readDay(typed, names.toldNextOn(line))];
    for (const read of [learned, told]) if ('faults' in read) faults.push(...read.faults);
    const [learnedOn, toldNextOn] = [given(learned), given(told)];
    if (party === '' && (learnedOn !== undefined || toldNextOn !== undefined))
      faults.push({ at: names.party(line), message: 'name the company' });
    if (party.length > 300) faults.push({ at: names.party(line), message: 'at most 300 characters' });
    if (party !== '') chain.push({ party, ...(learnedOn && { learnedOn }), ...(toldNextOn && { toldNextOn }) });
  }
  if (faults.length > 0) return { faults };
  return chain.length === 0 ? nothing : { value: chain };
}

const given = <T>(read: Read<T>): T | undefined => ('value' in read ? read.value : undefined);
