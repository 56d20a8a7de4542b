import type { DutyRule } from '../context.ts';
import { sec8kItem105 } from './item105.ts';

/** What a registrant owes the Securities and Exchange Commission. */
export const secRules: readonly DutyRule[] = [sec8kItem105];
