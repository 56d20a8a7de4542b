import type { Schemas } from './api.ts';
import { choices, type Faults, type Option, selectField, textArea, textField } from './form.ts';
import { h, type Markup } from './frame.ts';

type Organization = Schemas['Organization'];

/** An organization as its form holds it: every field a text, or a list of texts. */
export type OrganizationTyped = {
  name: string;
  role: string;
  kinds: readonly string[];
  otherKinds: string;
  jurisdiction: string;
  licensedIn: string;
  secRegistrant: string;
  smallerReportingCompany: string;
  timeZone: string;
  residents: string;
};

export const roles: readonly Option[] = [
  ['covered-entity', 'Covered entity under HIPAA'],
  ['business-associate', 'Business associate under HIPAA'],
  ['phr-vendor', 'Vendor of personal health records (FTC rule)'],
  ['other', 'None of these'],
];

/** What else an organization can be that the law we know asks for. */
const knownKinds: readonly Option[] = [
  ['hospital', 'Hospital'],
  ['licensed-facility', 'Licensed health facility'],
  ['physician-practice', 'Physician practice'],
  ['health-plan', 'Health plan'],
  ['pharmacy', 'Pharmacy'],
  ['insurance-licensee', 'Licensee of an insurance department'],
  ['public-agency', 'Public agency'],
  ['part-2-program', 'Substance use disorder program (42 CFR part 2)'],
  ['dfs-licensee', 'Licensee of New York’s DFS (23 NYCRR 500)'],
  ['bank', 'Bank'],
  ['financial-institution', 'Financial institution (FTC Safeguards Rule)'],
  ['medicaid-contractor', 'Medicaid contractor'],
  ['cms-contractor', 'CMS contractor'],
  ['va-contractor', 'VA contractor'],
  ['eu-controller', 'Controller under the GDPR'],
  ['uk-controller', 'Controller under the UK GDPR'],
];
const isKnown = (kind: string): boolean => knownKinds.some(([known]) => known === kind);

export const organizationFields = [
  'name',
  'role',
  'kinds',
  'otherKinds',
  'jurisdiction',
  'licensedIn',
  'secRegistrant',
  'smallerReportingCompany',
  'timeZone',
  'residents',
] as const;

/** An organization that is kept, as its form shows it. */
export const typedOrganization = (organization: Organization): OrganizationTyped => ({
  name: organization.name,
  role: organization.role,
  kinds: (organization.kinds ?? []).filter(isKnown),
  otherKinds: (organization.kinds ?? []).filter((kind) => !isKnown(kind)).join(', '),
  jurisdiction: organization.jurisdiction ?? '',
  licensedIn: organization.licensedIn?.join(', ') ?? '',
  secRegistrant: organization.secRegistrant ?? '',
  smallerReportingCompany:
    organization.smallerReportingCompany === undefined ? '' : organization.smallerReportingCompany ? 'yes' : 'no',
  timeZone: organization.timeZone ?? '',
  residents: Object.entries(organization.residents ?? {})
    .map(([place, people]) => `${place} ${people}`)
    .join('\n'),
});

export const emptyOrganization: OrganizationTyped = {
  name: '',
  role: 'covered-entity',
  kinds: ['hospital'],
  otherKinds: '',
  jurisdiction: '',
  licensedIn: '',
  secRegistrant: '',
  smallerReportingCompany: '',
  timeZone: '',
  residents: '',
};

const secWays: readonly Option[] = [
  ['none', 'No'],
  ['domestic', 'Yes, as a domestic registrant'],
  ['foreign-private-issuer', 'Yes, as a foreign private issuer'],
];

/** The fields of an organization's form. */
export const organizationForm = (typed: OrganizationTyped, faults: Faults): Markup =>
  h`${textField({
    name: 'name',
    label: 'Name',
    value: typed.name,
    faults,
    required: true,
    autocomplete: 'organization',
    more: h`maxlength="300"`,
  })}${selectField({ name: 'role', label: 'What it is', value: typed.role, options: roles, faults, required: true })}${choices(
    {
      name: 'kinds',
      label: 'What else it is',
      type: 'checkbox',
      values: typed.kinds,
      options: knownKinds,
      faults,
      hint: 'Duties of a sector are looked at only where this says so.',
    },
  )}${textField({
    name: 'otherKinds',
    label: 'Further kinds',
    value: typed.otherKinds,
    faults,
    hint: 'Words of the API, separated by commas.',
  })}${textField({
    name: 'jurisdiction',
    label: 'Where it is established',
    value: typed.jurisdiction,
    faults,
    hint: 'A code such as US-MO.',
    more: h`maxlength="8" size="8"`,
  })}${textField({
    name: 'licensedIn',
    label: 'Where else it is licensed or under contract',
    value: typed.licensedIn,
    faults,
    hint: 'Codes separated by commas: US-IL, US-KS.',
  })}${textArea({
    name: 'residents',
    label: 'Where its people live',
    value: typed.residents,
    faults,
    hint: 'One place a line with its number of people: US-MO 41000.',
  })}${selectField({
    name: 'secRegistrant',
    label: 'Does it file with the SEC?',
    value: typed.secRegistrant,
    options: secWays,
    empty: 'Not said',
    faults,
    hint: 'Not said: the duties of the SEC stay undetermined.',
  })}${selectField({
    name: 'smallerReportingCompany',
    label: 'Is it a smaller reporting company (17 CFR 229.10(f)(1))?',
    value: typed.smallerReportingCompany,
    options: [
      ['yes', 'Yes'],
      ['no', 'No'],
    ],
    empty: 'Not said',
    faults,
  })}${textField({
    name: 'timeZone',
    label: 'Time zone in which its days begin',
    value: typed.timeZone,
    faults,
    hint: 'Such as America/Chicago; without one America/New_York.',
  })}`;
