import type { DutyRule } from '../context.ts';

/** The rules of the Federal Trade Commission on health breaches and safeguards. */
export const ftcRules: readonly DutyRule[] = [];
