import type { DutyRule } from '../context.ts';

/** Duties outside the United States, for organizations that say they are subject to them. */
export const abroadRules: readonly DutyRule[] = [];
