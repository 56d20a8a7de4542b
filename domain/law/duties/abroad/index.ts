import type { DutyRule } from '../context.ts';
import { gdprArt33 } from './gdprArt33.ts';
import { gdprArt33Processor } from './gdprArt33Processor.ts';
import { gdprArt34 } from './gdprArt34.ts';
import { ndb } from './ndb.ts';
import { ndbNotify } from './ndbNotify.ts';
import { nis2EarlyWarning } from './nis2EarlyWarning.ts';
import { nis2Final } from './nis2Final.ts';
import { nis2Notification } from './nis2Notification.ts';
import { onPhipa } from './onPhipa.ts';
import { onPhipaAnnualStatistics } from './onPhipaAnnualStatistics.ts';
import { pipeda } from './pipeda.ts';
import { ukGdprArt33 } from './ukGdprArt33.ts';

/** Duties outside the United States, for organizations that say they are subject to them. */
export const abroadRules: readonly DutyRule[] = [
  gdprArt33,
  gdprArt33Processor,
  gdprArt34,
  nis2EarlyWarning,
  nis2Notification,
  nis2Final,
  ukGdprArt33,
  pipeda,
  onPhipa,
  onPhipaAnnualStatistics,
  ndb,
  ndbNotify,
];
