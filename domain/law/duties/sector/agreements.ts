import { cmsContractor } from '../../parameters/us/federal/cmsContractor.ts';
import { cmsEdeBreach } from '../../parameters/us/federal/cmsEdeBreach.ts';
import { cmsEdeIncident } from '../../parameters/us/federal/cmsEdeIncident.ts';
import { irsPub1075 } from '../../parameters/us/federal/irsPub1075.ts';
import { medicaidCaDhcs } from '../../parameters/us/federal/medicaidCaDhcs.ts';
import { medicaidTxHhsc } from '../../parameters/us/federal/medicaidTxHhsc.ts';
import { vaContractor } from '../../parameters/us/federal/vaContractor.ts';
import type { DutyRule } from '../context.ts';
import { agreement } from './agreement.ts';

/** What organizations owe public bodies by agreement, each as such agreements commonly say. */
export const agreementRules: readonly DutyRule[] = [
  agreement({ law: cmsEdeBreach, kind: 'ede-partner', authority: 'CMS', breachOnly: true }),
  agreement({ law: cmsEdeIncident, kind: 'ede-partner', authority: 'CMS', coveredBy: cmsEdeBreach.dutyId }),
  agreement({ law: cmsContractor, kind: 'cms-contractor', authority: 'CMS' }),
  agreement({ law: vaContractor, kind: 'va-contractor', authority: 'the contracting officer of the VA' }),
  agreement({ law: medicaidCaDhcs, kind: 'medicaid-contractor', state: 'US-CA', authority: 'DHCS' }),
  agreement({ law: medicaidTxHhsc, kind: 'medicaid-contractor', state: 'US-TX', authority: 'HHSC' }),
  agreement({ law: irsPub1075, kind: 'fti-recipient', authority: 'TIGTA and the IRS Office of Safeguards' }),
];
