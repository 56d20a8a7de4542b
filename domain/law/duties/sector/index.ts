import type { DutyRule } from '../context.ts';
import { agreementRules } from './agreements.ts';
import { bank36h } from './bank.ts';
import { bank36hProvider } from './bankProvider.ts';
import { nydfsExplanation, nydfsPayment } from './nydfsExtortionPayment.ts';
import { nydfsIncident } from './nydfsIncident.ts';
import { part2Hhs500 } from './part2/hhs500.ts';
import { part2HhsAnnual } from './part2/hhsAnnual.ts';
import { part2Breach } from './part2/individual.ts';
import { part2Media } from './part2/media.ts';
import { regspCustomer } from './regspCustomer.ts';
import { regspServiceProvider } from './regspServiceProvider.ts';

/** Duties of single sectors: Part 2 programs, securities institutions, banks, licensees, contractors of public bodies. */
export const sectorRules: readonly DutyRule[] = [
  part2Breach,
  part2Hhs500,
  part2HhsAnnual,
  part2Media,
  regspCustomer,
  regspServiceProvider,
  bank36h,
  bank36hProvider,
  nydfsIncident,
  nydfsPayment,
  nydfsExplanation,
  ...agreementRules,
];
