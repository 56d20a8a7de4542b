import type { IncidentFacts } from '../law/facts.ts';

/** Who can be asked for what is missing. */
export type Asked = 'vendor' | 'forensic firm' | 'privacy officer' | 'security officer' | 'counsel' | 'finance';

/** Something that must be known for a notice, or written into it. */
export type Need = {
  words: string;
  ask: readonly Asked[];
  /** Fields of the incident's facts that tell it; any of them is enough. */
  fields?: readonly (keyof IncidentFacts)[];
  /** Facts that the sources of the breach store may tell. */
  sheet?: readonly string[];
  /** It is told in sentences, or done: a person writes it, and nothing is written here. */
  isWritten?: true;
};

const both: readonly Asked[] = ['vendor', 'forensic firm'];
const privacy: readonly Asked[] = ['privacy officer'];

const need = (words: string, ask: readonly Asked[], more: Omit<Need, 'words' | 'ask'> = {}): Need => ({
  words,
  ask,
  ...more,
});
const written = (words: string, ask: readonly Asked[], more: Omit<Need, 'words' | 'ask'> = {}): Need => ({
  ...need(words, ask, more),
  isWritten: true,
});

/** What notices need, by name: in which words it is asked for, and of whom. */
export const needs = {
  description: written('what happened, in your own words', both, { sheet: ['vector', 'systems'] }),
  occurred: need('the days of the incident', both, {
    fields: ['occurredFrom', 'occurredTo'],
    sheet: ['occurrence.from', 'occurrence.to'],
  }),
  discovered: need('the day of discovery', ['vendor'], {
    fields: ['vendorDiscoveredOn', 'vendorNotifiedOn', 'organizationKnewOn'],
    sheet: ['discovered'],
  }),
  howDiscovered: need('how it was discovered', both),
  determined: need('the day on which a breach was determined', privacy, { fields: ['determinedOn'] }),
  cause: need('the type or cause of the breach', both, { sheet: ['vector'] }),
  location: need('where the data was: systems, devices, place', both, { sheet: ['systems'] }),
  thirdParties: need('who has the data, or is responsible', both),
  indicators: need('indicators of compromise', ['forensic firm']),
  consequences: written('the consequences', ['privacy officer', 'counsel']),
  measures: written('what was done and is planned', ['vendor', 'security officer']),
  safeguards: written('the safeguards in place', ['vendor', 'security officer']),
  program: need('the information security program', ['security officer']),
  dataTypes: need('the kinds of data', both, { fields: ['dataTypes'], sheet: ['dataTypes'] }),
  people: need('the number of people of this organization', ['vendor', 'privacy officer'], { fields: ['individuals'] }),
  residents: need('the number of people by State', ['vendor', 'privacy officer'], { fields: ['residents'] }),
  records: need('the number of records', ['vendor']),
  peopleList: need('the list of the people', ['vendor']),
  lettersSent: need('how many letters went out', privacy),
  yearlyCounts: need('the counts of the year', privacy),
  lettersOn: need('the day of the letters', privacy, { fields: ['individualsNotifiedOn'] }),
  substituteOn: need('the day of substitute notice, if any', privacy, { fields: ['substituteNoticeOn'] }),
  mediaOn: need('the day of notice to the media, if any', privacy, { fields: ['mediaNotifiedOn'] }),
  agenciesTold: need('whether the consumer reporting agencies were told', privacy),
  hold: need('whether law enforcement asked for a delay', ['counsel'], { fields: ['lawEnforcementDelay'] }),
  lawEnforcement: need('which law enforcement was told', ['counsel', 'vendor']),
  reason: written('the reason for the delay', ['counsel']),
  notifier: need('the name of who notifies', privacy),
  notifierKind: need('the kind of organization', privacy),
  notifierContact: need('address, telephone, e-mail, person to contact', privacy),
  notifierNumber: need('the employer identification number', ['finance']),
  parent: need('the parent or affiliated corporation, if any', ['counsel']),
  submitter: need('name, title and signature of who submits it', privacy),
  kindOfReport: need('first report or addition, and its number', privacy),
  vendor: need('the name of the vendor', privacy),
  vendorContact: need('address and person to contact at the vendor', ['vendor']),
  earlierNotices: need('earlier breach notices', privacy),
  monetaryImpact: need('the estimated monetary impact', ['finance']),
  materialImpact: written('the material impact', ['finance', 'counsel']),
  riskManagement: written('risk management and oversight', ['security officer', 'counsel']),
  payment: written('the account of the payment', ['counsel']),
  services: written('services offered to people', ['privacy officer', 'counsel']),
  advice: written('advice to people', ['privacy officer', 'counsel']),
  form: written('the form of the notice', ['counsel']),
  letter: written('the letter itself', privacy, { fields: ['individualsNotifiedOn'] }),
  hhsNotice: written('the notice to HHS itself', privacy, { fields: ['hhsNotifiedOn'] }),
  noHarmFinding: written('the written finding', ['counsel', 'privacy officer'], { fields: ['noRiskOfHarm'] }),
  reports: written('reports and policies, where they are asked for', both),
  updates: written('what is new, or not known yet', ['privacy officer', 'counsel']),
  other: written('what else the notice of the customer needs', both),
} as const satisfies Record<string, Need>;
export type NeedName = keyof typeof needs;

/** By name, with all that a need may have. */
export const needCalled = (name: NeedName): Need => needs[name];
