import type { DutyRule } from '../context.ts';
import { sec8kAmendment } from './amendment.ts';
import { secAnnualReport } from './annualReport.ts';
import { sec8kDelayedFiling } from './delayedFiling.ts';
import { sec8kDetermination } from './determination.ts';
import { sec6k } from './form6k.ts';
import { sec8kItem105 } from './item105.ts';

/** What a registrant owes the Securities and Exchange Commission. */
export const secRules: readonly DutyRule[] = [
  sec8kItem105,
  sec8kDetermination,
  sec8kDelayedFiling,
  sec8kAmendment,
  sec6k,
  secAnnualReport,
];
