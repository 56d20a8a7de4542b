/** What a vendor can know of an incident and be asked for, as the fields of an incident's facts are called, in the order of the form. */
export const answerable = [
  'vendorDiscoveredOn',
  'occurredFrom',
  'occurredTo',
  'peopleAffected',
  'individuals',
  'residents',
  'dataTypes',
  'acquisition',
  'encrypted',
  'keyCompromised',
  'chain',
] as const;
export type Answerable = (typeof answerable)[number];

export const isAnswerable = (field: string): field is Answerable => answerable.some((one) => one === field);

/** Facts in which the vendor speaks of the organization's own people. */
const ofItsPeople: readonly string[] = ['peopleAffected', 'individuals', 'residents'];

/** Whether a vendor's word on a field says that people of the organization are affected; its word on the incident alone says nothing of them. */
export const speaksOfPeople = (field: string): boolean => ofItsPeople.includes(field);

/** Facts that are missing, as the duties name them, and what to ask a vendor for them; what only others know is not asked. */
export function askedFor(missing: Iterable<string>): Answerable[] {
  const wanted = new Set(missing);
  // A number is missing also where nobody has said whether there is anybody to be counted.
  if (wanted.has('individuals')) wanted.add('peopleAffected');
  return answerable.filter((field) => wanted.has(field));
}
