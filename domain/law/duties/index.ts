import type { DutyRule } from './context.ts';
import { hipaaBaToCe } from './hipaaBaToCe.ts';
import { hipaaHhs500 } from './hipaaHhs500.ts';
import { hipaaHhsAnnual } from './hipaaHhsAnnual.ts';
import { hipaaIndividual } from './hipaaIndividual.ts';
import { hipaaMedia } from './hipaaMedia.ts';
import { sec8kItem105 } from './sec8kItem105.ts';

/** Every duty that is coded, in the order of the report. */
export const dutyRules: readonly DutyRule[] = [
  hipaaIndividual,
  hipaaHhs500,
  hipaaHhsAnnual,
  hipaaMedia,
  hipaaBaToCe,
  sec8kItem105,
];

/** Names the state of the law as coded here; a change of any value or rule gives it a new name (a house test says so). */
export const lawVersion = '2026-11-22';
