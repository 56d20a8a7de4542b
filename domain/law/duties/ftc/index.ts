import type { DutyRule } from '../context.ts';
import { ftcHbnrFtc500 } from './ftc500.ts';
import { ftcHbnrFtcAnnual } from './ftcAnnual.ts';
import { ftcHbnrIndividual } from './individual.ts';
import { ftcHbnrMedia } from './media.ts';
import { ftcSafeguards } from './safeguards.ts';
import { ftcHbnrServiceProvider } from './serviceProvider.ts';

/** The rules of the Federal Trade Commission on health breaches and safeguards. */
export const ftcRules: readonly DutyRule[] = [
  ftcHbnrIndividual,
  ftcHbnrFtc500,
  ftcHbnrFtcAnnual,
  ftcHbnrMedia,
  ftcHbnrServiceProvider,
  ftcSafeguards,
];
