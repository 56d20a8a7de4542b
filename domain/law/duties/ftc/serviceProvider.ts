import { noDuty } from '../../assemble.ts';
import { discoveryByVendor } from '../../discovery.ts';
import { ftcHbnrServiceProvider as law } from '../../parameters/us/federal/ftcHbnrServiceProvider.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { vendorNotice } from '../vendorNotice.ts';
import { unauthorizedAcquisition } from './acquisition.ts';
import { isPhrVendor } from './notice.ts';

/** 16 CFR 318.3(b): a third party service provider tells the vendor of personal health records, 60 days after its own discovery. */
export const ftcHbnrServiceProvider: DutyRule = (context) => {
  if (!isPhrVendor(context)) return null;
  const { facts, on } = context;
  const breach = unauthorizedAcquisition(facts, '16 CFR 318.2');
  if (facts.throughVendor && breach.owed !== 'yes')
    return noDuty({ law, owedBy: 'vendor', because: breach.because }, breach.owed, on);
  return vendorNotice(context, {
    law,
    clock: discoveryByVendor(facts, 'The clock of the service provider starts on its own discovery (16 CFR 318.3(c)).'),
    reading: (clock) => periodReading(clock, law.outerLimit),
    because: [
      'The vendor is taken as a third party service provider (16 CFR 318.2), as the incident concerns data that it holds.',
    ],
    existence: breach.owed === 'yes' ? breach.missing.filter((m) => m.fact === 'keyCompromised') : [],
  });
};
