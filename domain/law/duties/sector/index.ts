import type { DutyRule } from '../context.ts';

/** Duties of single sectors: banks, securities institutions, licensees, contractors, Part 2 programs. */
export const sectorRules: readonly DutyRule[] = [];
