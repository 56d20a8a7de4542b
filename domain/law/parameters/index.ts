import { ndb } from './au/ndb.ts';
import { ndbNotify } from './au/ndbNotify.ts';
import { onPhipa } from './ca/onPhipa.ts';
import { onPhipaAnnualStatistics } from './ca/onPhipaAnnualStatistics.ts';
import { pipeda } from './ca/pipeda.ts';
import { gdprArea } from './eu/gdprArea.ts';
import { gdprArt33 } from './eu/gdprArt33.ts';
import { gdprArt33Processor } from './eu/gdprArt33Processor.ts';
import { gdprArt34 } from './eu/gdprArt34.ts';
import { nis2EarlyWarning } from './eu/nis2EarlyWarning.ts';
import { nis2Final } from './eu/nis2Final.ts';
import { nis2Notification } from './eu/nis2Notification.ts';
import { regulation1182 } from './eu/regulation1182.ts';
import { ukGdprArt33 } from './uk/ukGdprArt33.ts';
import { bank36h } from './us/federal/bank36h.ts';
import { bank36hProvider } from './us/federal/bank36hProvider.ts';
import { cmsContractor } from './us/federal/cmsContractor.ts';
import { cmsEdeBreach } from './us/federal/cmsEdeBreach.ts';
import { cmsEdeIncident } from './us/federal/cmsEdeIncident.ts';
import { contractVendorNotice } from './us/federal/contractVendorNotice.ts';
import { ftcHbnrFtc500 } from './us/federal/ftcHbnrFtc500.ts';
import { ftcHbnrFtcAnnual } from './us/federal/ftcHbnrFtcAnnual.ts';
import { ftcHbnrIndividual } from './us/federal/ftcHbnrIndividual.ts';
import { ftcHbnrLawEnforcementDelay } from './us/federal/ftcHbnrLawEnforcementDelay.ts';
import { ftcHbnrMedia } from './us/federal/ftcHbnrMedia.ts';
import { ftcHbnrServiceProvider } from './us/federal/ftcHbnrServiceProvider.ts';
import { ftcSafeguards } from './us/federal/ftcSafeguards.ts';
import { hipaaBaToCe } from './us/federal/hipaaBaToCe.ts';
import { hipaaHhs500 } from './us/federal/hipaaHhs500.ts';
import { hipaaHhsAnnual } from './us/federal/hipaaHhsAnnual.ts';
import { hipaaIndividual } from './us/federal/hipaaIndividual.ts';
import { hipaaLawEnforcementDelay } from './us/federal/hipaaLawEnforcementDelay.ts';
import { hipaaMedia } from './us/federal/hipaaMedia.ts';
import { hipaaSubstitute } from './us/federal/hipaaSubstitute.ts';
import { hipaaSubToBa } from './us/federal/hipaaSubToBa.ts';
import { hipaaUrgent } from './us/federal/hipaaUrgent.ts';
import { irsPub1075 } from './us/federal/irsPub1075.ts';
import { medicaidCaDhcs } from './us/federal/medicaidCaDhcs.ts';
import { medicaidTxHhsc } from './us/federal/medicaidTxHhsc.ts';
import { part2Breach } from './us/federal/part2Breach.ts';
import { part2Hhs500 } from './us/federal/part2Hhs500.ts';
import { part2HhsAnnual } from './us/federal/part2HhsAnnual.ts';
import { part2Media } from './us/federal/part2Media.ts';
import { regspCustomer } from './us/federal/regspCustomer.ts';
import { regspServiceProvider } from './us/federal/regspServiceProvider.ts';
import { sec6k } from './us/federal/sec6k.ts';
import { sec8kAmendment } from './us/federal/sec8kAmendment.ts';
import { sec8kAttorneyGeneralDelay } from './us/federal/sec8kAttorneyGeneralDelay.ts';
import { sec8kDetermination } from './us/federal/sec8kDetermination.ts';
import { sec8kItem105 } from './us/federal/sec8kItem105.ts';
import { secSk106 } from './us/federal/secSk106.ts';
import { vaContractor } from './us/federal/vaContractor.ts';
import { nydfsExtortionExplanation } from './us/ny/nydfsExtortionExplanation.ts';
import { nydfsExtortionPayment } from './us/ny/nydfsExtortionPayment.ts';
import { nydfsIncident } from './us/ny/nydfsIncident.ts';

/** Every rule of federal, sector and foreign law that is coded, one file a rule; the States have a list of their own. */
export const codedRules = [
  hipaaBaToCe,
  hipaaHhs500,
  hipaaHhsAnnual,
  hipaaIndividual,
  hipaaLawEnforcementDelay,
  hipaaMedia,
  hipaaSubToBa,
  hipaaSubstitute,
  hipaaUrgent,
  contractVendorNotice,
  sec6k,
  sec8kAmendment,
  sec8kAttorneyGeneralDelay,
  sec8kDetermination,
  sec8kItem105,
  secSk106,
  ftcHbnrFtc500,
  ftcHbnrFtcAnnual,
  ftcHbnrIndividual,
  ftcHbnrLawEnforcementDelay,
  ftcHbnrMedia,
  ftcHbnrServiceProvider,
  ftcSafeguards,
  part2Breach,
  part2Hhs500,
  part2HhsAnnual,
  part2Media,
  regspCustomer,
  regspServiceProvider,
  bank36h,
  bank36hProvider,
  nydfsExtortionExplanation,
  nydfsExtortionPayment,
  nydfsIncident,
  cmsContractor,
  cmsEdeBreach,
  cmsEdeIncident,
  irsPub1075,
  medicaidCaDhcs,
  medicaidTxHhsc,
  vaContractor,
  gdprArea,
  gdprArt33,
  gdprArt33Processor,
  gdprArt34,
  nis2EarlyWarning,
  nis2Final,
  nis2Notification,
  regulation1182,
  ukGdprArt33,
  onPhipa,
  onPhipaAnnualStatistics,
  pipeda,
  ndb,
  ndbNotify,
] as const;
