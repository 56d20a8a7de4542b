import type { Schemas } from './api.ts';
import { choices, type Faults, textArea, textField } from './form.ts';
import { h, type Markup } from './frame.ts';

/** What an organization says that bears on materiality, as its form holds it. */
export type ProfileTyped = Record<(typeof profileFields)[number], string>;

/** Names as the API's pointers spell them with dots. */
export const profileFields = [
  'patients',
  'dependence.critical',
  'dependence.revenueShare',
  'dependence.what',
  'outage.from',
  'outage.to',
  'costs.atLeast',
  'costs.atMost',
  'costs.what',
  'authorities',
  'litigation',
  'reputation',
  'relatedTo',
] as const;

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

export const typedProfile = (profile: Schemas['MaterialityProfile']): ProfileTyped => ({
  patients: numberText(profile.patients),
  'dependence.critical': profile.dependence === undefined ? '' : profile.dependence.critical ? 'yes' : 'no',
  'dependence.revenueShare': numberText(profile.dependence?.revenueShare),
  'dependence.what': profile.dependence?.what ?? '',
  'outage.from': profile.outage?.from ?? '',
  'outage.to': profile.outage?.to ?? '',
  'costs.atLeast': numberText(profile.costs?.atLeast),
  'costs.atMost': numberText(profile.costs?.atMost),
  'costs.what': profile.costs?.what ?? '',
  authorities: profile.authorities?.join('\n') ?? '',
  litigation: profile.litigation?.join('\n') ?? '',
  reputation: profile.reputation ?? '',
  relatedTo: profile.relatedTo?.join('\n') ?? '',
});

/** The fields; of the organization as a whole (`whole`) those that hold for every incident. */
export function profileForm(typed: ProfileTyped, faults: Faults, whole: boolean): Markup {
  const text = (name: keyof ProfileTyped, label: string, hint?: string, more?: Markup): Markup =>
    textField({ name, label, hint, value: typed[name], faults, ...(more && { more }) });
  const lines = (name: keyof ProfileTyped, label: string, hint: string): Markup =>
    textArea({ name, label, hint, value: typed[name], faults });
  const wholePart = h`${text('patients', 'People whom it serves in all', undefined, h`inputmode="numeric"`)}${choices({
    name: 'dependence.critical',
    label: 'Does care or business stop without the vendor?',
    type: 'radio',
    values: [typed['dependence.critical']],
    options: [
      ['', 'Not said'],
      ['yes', 'Yes'],
      ['no', 'No'],
    ],
    faults,
  })}${text('dependence.revenueShare', 'Share of revenue that depends on it', 'From 0 to 1: 0.12 is twelve in a hundred.', h`inputmode="decimal"`)}${text(
    'dependence.what',
    'What depends on it',
  )}`;
  if (whole) return wholePart;
  return h`${wholePart}${text('outage.from', 'Service down from', 'A day, or an instant: 2026-04-01T08:00:00Z.')}${text('outage.to', 'Service down until', 'Empty while it lasts.')}${text(
    'costs.atLeast',
    'Costs at least, in whole US dollars',
    undefined,
    h`inputmode="numeric"`,
  )}${text('costs.atMost', 'Costs at most, in whole US dollars', undefined, h`inputmode="numeric"`)}${text(
    'costs.what',
    'Costs of what',
    'And what insurance or the contract bears.',
  )}${lines('authorities', 'Inquiries of authorities', 'One a line.')}${lines('litigation', 'Claims and suits', 'One a line.')}${lines(
    'reputation',
    'What patients, payers, partners and staff say',
    'In words.',
  )}${lines('relatedTo', 'Incidents that you hold to be related', 'Ids of incidents, one a line.')}`;
}
