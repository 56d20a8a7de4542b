import type { DutyRule } from '../context.ts';
import { hipaaBaToCe } from './baToCe.ts';
import { hipaaHhs500 } from './hhs500.ts';
import { hipaaHhsAnnual } from './hhsAnnual.ts';
import { hipaaIndividual } from './individual.ts';
import { hipaaMedia } from './media.ts';
import { hipaaSubstitute } from './substitute.ts';
import { hipaaSubToBa } from './subToBa.ts';
import { hipaaUrgent } from './urgent.ts';

/** The HIPAA breach notification rule, 45 CFR 164.400-414. */
export const hipaaRules: readonly DutyRule[] = [
  hipaaIndividual,
  hipaaSubstitute,
  hipaaUrgent,
  hipaaHhs500,
  hipaaHhsAnnual,
  hipaaMedia,
  hipaaBaToCe,
  hipaaSubToBa,
];
