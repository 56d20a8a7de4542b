import type { RowResult } from '../report/exposureReport.ts';
import type { CoverageState, LineCoverage } from './portfolio.ts';

/** What each state says where nothing of the row itself is to be told. */
const words: Record<CoverageState, string> = {
  'incident-known': 'An incident that was public by the day of the report reaches this vendor, or may.',
  'company-known':
    'The store knows a company that goes by this name, and no incident of it that was public by that day.',
  'company-unknown':
    'No company of the store goes by what the list says of this vendor. What is known by another name is not found.',
  'set-aside': 'A person ruled out what was found, and no other incident reaches this vendor.',
  'not-read': 'The row could not be read: this vendor was not looked for.',
};

const mostErrors = 3;

function stateOf({ finding, setAside, matches }: RowResult): CoverageState {
  if (finding === 'rejected') return 'not-read';
  if (finding !== 'clear') return 'incident-known';
  if (setAside?.some(({ breachIds }) => breachIds.length > 0)) return 'set-aside';
  return matches.length > 0 ? 'company-known' : 'company-unknown';
}

/** What of the row itself stands behind its state. */
function ownWords({ finding, errors = [], setAside = [], matches }: RowResult): string[] {
  if (finding === 'rejected')
    return errors.slice(0, mostErrors).map(({ pointer, message }) => `${pointer}: ${message}`);
  if (finding !== 'clear') return [];
  if (setAside.length > 0) return setAside.slice(0, mostErrors).map(({ vendorName }) => `Ruled out: ${vendorName}.`);
  const [match] = matches;
  return match ? [`Taken as: ${match.vendorName}.`] : [];
}

/** How well a vendor could be looked at, with the reason: a field to filter by. */
export function lineCoverage(row: RowResult): LineCoverage {
  const state = stateOf(row);
  return { state, because: [words[state], ...ownWords(row)].join(' ') };
}
