import { statusWords } from '../../../domain/report/dutyText.ts';
import { statuses } from '../../render/statuses.ts';
import type { Schemas } from './api.ts';
import { type Faults, type Option, selectField, textField } from './form.ts';
import type { Markup } from './frame.ts';
import { filterForm } from './parts.ts';

/** The filters of the portfolio as they were typed; what is empty is left out. */
export type PortfolioTyped = Partial<Record<(typeof portfolioFields)[number] | 'cursor', string>>;
export const portfolioFields = ['q', 'finding', 'coverage', 'status', 'dutyId', 'breachId', 'before'] as const;

const findings: Option[] = [
  ['exposed', 'Exposed'],
  ['review', 'To review'],
  ['clear', 'Nothing known'],
  ['rejected', 'Not read'],
  ['any', 'All vendors'],
];
const coverages: Option[] = [
  ['incident-known', 'An incident is known'],
  ['company-known', 'The company is known, no incident'],
  ['company-unknown', 'No company goes by this name'],
  ['set-aside', 'Set aside by a person'],
  ['not-read', 'The row could not be read'],
];
const states = statuses.map((status): Option => [status, statusWords[status].toLowerCase()]);

/** The duties that most vendors have, and the one that is asked for. */
function dutyOptions({ duties }: Pick<Schemas['Portfolio'], 'duties'>, chosen: string | undefined): Option[] {
  const common = duties.map(({ dutyId, title }): Option => [dutyId, title]);
  return chosen === undefined || common.some(([dutyId]) => dutyId === chosen) ? common : [...common, [chosen, chosen]];
}

/** Which vendors are listed. The empty choice of the finding: those that an incident reaches, or may. */
export function portfolioFilter(
  action: string,
  portfolio: Pick<Schemas['Portfolio'], 'duties'>,
  typed: PortfolioTyped,
  faults: Faults,
): Markup {
  const { q, finding, coverage, status, dutyId, breachId, before } = typed;
  return filterForm({ action, label: 'Vendors' }, [
    textField({ name: 'q', label: 'Name or id', type: 'search', value: q, faults }),
    selectField({
      name: 'finding',
      label: 'Finding',
      value: finding,
      options: findings,
      empty: 'With findings',
      faults,
    }),
    selectField({
      name: 'coverage',
      label: 'Looked at',
      value: coverage,
      options: coverages,
      empty: 'However well',
      faults,
    }),
    selectField({
      name: 'dutyId',
      label: 'Duty',
      value: dutyId,
      options: dutyOptions(portfolio, dutyId),
      empty: 'Any duty',
      faults,
    }),
    selectField({ name: 'status', label: 'State', value: status, options: states, empty: 'Any state', faults }),
    textField({ name: 'before', label: 'Due before', type: 'date', value: before, faults }),
    ...(breachId === undefined ? [] : [textField({ name: 'breachId', label: 'Incident', value: breachId, faults })]),
  ]);
}
