import type { Answerable } from '../../../domain/questions/answerable.ts';

/** Something that is wrong with a form: where (the id of a field), and what it should hold. */
export type Fault = { at: string; message: string };

/** A form as it was typed in, so that it can be shown again. */
export type Form = {
  /** What was typed under a name; empty where nothing was. */
  value(name: string): string;
  values(name: string): readonly string[];
  faults: readonly Fault[];
  /** Lines that are shown for States, and for companies. */
  states: number;
  companies: number;
};

export const fewestStates = 4;
export const fewestCompanies = 2;

/** Names of fields in the form. A name is the id of its field too. */
export const names = {
  notKnown: 'notKnown',
  name: 'who.name',
  role: 'who.role',
  note: 'note',
  states: 'states',
  companies: 'companies',
  send: 'send',
  state: (line: number): string => `residents.${line}.state`,
  count: (line: number): string => `residents.${line}.people`,
  where: 'chain.where',
  party: (line: number): string => `chain.${line}.party`,
  learnedOn: (line: number): string => `chain.${line}.learnedOn`,
  toldNextOn: (line: number): string => `chain.${line}.toldNextOn`,
} as const;

/** What the buttons of the form say. */
export const buttons = { send: 'answer', moreStates: 'more-states', moreCompanies: 'more-companies' } as const;

/** Where the incident happened, as the choice on companies has it. */
export const places = { own: 'own', other: 'other' } as const;

/** The value of a choice that says that nobody knows yet. */
export const notKnownYet = 'not-known';

/** Questions that are answered by choosing one of several words. */
export const isChoice = (field: Answerable): boolean =>
  ['peopleAffected', 'acquisition', 'encrypted', 'keyCompromised', 'chain'].includes(field);

/** The field to which an error of a question leads. */
export function firstFieldOf(field: Answerable): string {
  if (field === 'vendorDiscoveredOn' || field === 'occurredFrom' || field === 'occurredTo') return `${field}.month`;
  if (field === 'residents') return names.state(0);
  if (field === 'individuals') return field;
  return `${field === 'chain' ? names.where : field}.0`;
}
