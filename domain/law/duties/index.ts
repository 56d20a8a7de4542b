import { abroadRules } from './abroad/index.ts';
import type { DutyRule } from './context.ts';
import { contractRules } from './contract/index.ts';
import { ftcRules } from './ftc/index.ts';
import { hipaaRules } from './hipaa/index.ts';
import { secRules } from './sec/index.ts';
import { sectorRules } from './sector/index.ts';

/** Every duty of federal, sector and foreign law that is coded, in the order of the report. */
export const dutyRules: readonly DutyRule[] = [
  ...hipaaRules,
  ...contractRules,
  ...secRules,
  ...ftcRules,
  ...sectorRules,
  ...abroadRules,
];

/** Names the state of the law as coded here; a change of any value or rule gives it a new name (a house test says so). */
export const lawVersion = '2026-12-01';
