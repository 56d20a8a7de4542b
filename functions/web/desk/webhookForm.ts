import type { Schemas } from './api.ts';
import { choices, type Faults, type Option, selectField, textField } from './form.ts';
import { h, type Markup } from './frame.ts';

/** A webhook as its form holds it. */
export type WebhookTyped = {
  kind: string;
  url: string;
  email: string;
  description: string;
  types: readonly string[];
  changes: readonly string[];
  about: readonly string[];
  duties: string;
  daysLeftAtMost: string;
  organization: string;
  every: string;
  weekday: string;
  hour: string;
  timeZone: string;
};

/** Names of the fields as the API's pointers spell them with dots. */
export const webhookFields = [
  'url',
  'email',
  'description',
  'filter.types',
  'filter.changes',
  'filter.about',
  'filter.duties',
  'filter.daysLeftAtMost',
  'filter.organizations',
  'digest.every',
  'digest.weekday',
  'digest.hour',
  'digest.timeZone',
] as const;

export const eventTypes = ['assessment.changed', 'deadline.reminder'] as const;
export const changeKinds = ['added', 'changed', 'cleared', 'reopened'] as const;
export const aboutKinds = ['vendor', 'exposure', 'fact', 'duty'] as const;

export const emptyWebhook: WebhookTyped = {
  kind: 'url',
  url: '',
  email: '',
  description: '',
  types: [],
  changes: [],
  about: [],
  duties: '',
  daysLeftAtMost: '',
  organization: 'this',
  every: '',
  weekday: '1',
  hour: '7',
  timeZone: 'America/New_York',
};

/** A webhook that is kept, as its form shows it within an organization. */
export function typedWebhook({ url, email, description, filter, digest }: Schemas['Webhook'], organizationId: string) {
  const { organizations } = filter ?? {};
  const isThis = organizations?.length === 1 && organizations[0] === organizationId;
  return {
    ...emptyWebhook,
    kind: url === undefined ? 'email' : 'url',
    url: url ?? '',
    email: email ?? '',
    description: description ?? '',
    types: filter?.types ?? [],
    changes: filter?.changes ?? [],
    about: filter?.about ?? [],
    duties: filter?.duties?.join(', ') ?? '',
    daysLeftAtMost: filter?.daysLeftAtMost === undefined ? '' : String(filter.daysLeftAtMost),
    organization: organizations === undefined ? 'all' : isThis ? 'this' : 'as-is',
    every: digest?.every ?? '',
    ...(digest && { weekday: String(digest.weekday), hour: String(digest.hour), timeZone: digest.timeZone }),
  } satisfies WebhookTyped;
}

const typeWords: readonly Option[] = [
  ['assessment.changed', 'The answer changed'],
  ['deadline.reminder', 'A date comes near'],
];
const changeWords: readonly Option[] = [
  ['added', 'New'],
  ['changed', 'Changed'],
  ['cleared', 'Gone or done'],
  ['reopened', 'Open again'],
];
const aboutWords: readonly Option[] = [
  ['vendor', 'Vendors'],
  ['exposure', 'Incidents that reach a vendor'],
  ['fact', 'Facts'],
  ['duty', 'Duties'],
];
const weekdays: readonly Option[] = [
  ['1', 'Monday'],
  ['2', 'Tuesday'],
  ['3', 'Wednesday'],
  ['4', 'Thursday'],
  ['5', 'Friday'],
  ['6', 'Saturday'],
  ['7', 'Sunday'],
];

/** Where alerts go: an address, or a mailbox. */
export const addressFields = (typed: WebhookTyped, faults: Faults): Markup =>
  h`${choices({
    name: 'kind',
    label: 'Where alerts go',
    type: 'radio',
    values: [typed.kind],
    options: [
      ['url', 'To an address that takes webhooks'],
      ['email', 'To a mailbox'],
    ],
    required: true,
    faults,
  })}${textField({
    name: 'url',
    label: 'Address',
    value: typed.url,
    faults,
    hint: 'https, at a host that can be reached from the internet.',
  })}${textField({
    name: 'email',
    label: 'Mailbox',
    value: typed.email,
    faults,
    hint: 'Its owner gets a code, and alerts follow once the code was given back here.',
  })}`;

/** What it hears of, and how often. */
export const filterFields = (typed: WebhookTyped, faults: Faults): Markup =>
  h`${textField({
    name: 'description',
    label: 'What it is for',
    value: typed.description,
    faults,
  })}${choices({
    name: 'filter.organizations',
    label: 'Of which organizations',
    type: 'radio',
    values: [typed.organization],
    options: [
      ['this', 'This one'],
      ['all', 'All of the tenant'],
      ...(typed.organization === 'as-is' ? ([['as-is', 'Those that are set now']] as const) : []),
    ],
    required: true,
    faults,
  })}${choices({
    name: 'filter.types',
    label: 'Of which events',
    type: 'checkbox',
    values: typed.types,
    options: typeWords,
    faults,
    hint: 'Nothing ticked: of all. So with each choice below.',
  })}${choices({
    name: 'filter.changes',
    label: 'Of which kinds of change',
    type: 'checkbox',
    values: typed.changes,
    options: changeWords,
    faults,
  })}${choices({
    name: 'filter.about',
    label: 'Of changes of what',
    type: 'checkbox',
    values: typed.about,
    options: aboutWords,
    faults,
  })}${textField({
    name: 'filter.duties',
    label: 'Of which duties',
    value: typed.duties,
    faults,
    hint: 'Ids of duties separated by commas; us.hipaa.* means all that begin so.',
  })}${textField({
    name: 'filter.daysLeftAtMost',
    label: 'Of duties with at most so many days left',
    value: typed.daysLeftAtMost,
    faults,
    type: 'number',
    hint: 'Overdue ones always.',
  })}${selectField({
    name: 'digest.every',
    label: 'How often',
    value: typed.every,
    empty: 'Each event at once',
    options: [
      ['day', 'Together, once a day'],
      ['week', 'Together, once a week'],
    ],
    faults,
  })}${selectField({
    name: 'digest.weekday',
    label: 'Of once a week: on',
    value: typed.weekday,
    options: weekdays,
    faults,
  })}${textField({
    name: 'digest.hour',
    label: 'Of what comes together: hour of the day',
    value: typed.hour,
    faults,
    type: 'number',
    more: h`min="0" max="23"`,
  })}${textField({
    name: 'digest.timeZone',
    label: 'Of what comes together: time zone',
    value: typed.timeZone,
    faults,
  })}`;
