import { assemble } from '../../assemble.ts';
import { discoveryByVendor } from '../../discovery.ts';
import { peopleAffected } from '../../hipaa.ts';
import { contractVendorNotice as law } from '../../parameters/us/federal/contractVendorNotice.ts';
import { readingAfter } from '../../period.ts';
import type { DutyRule } from '../context.ts';

/** Made once: a number format costs more to make than the whole sum. */
const upToTwoPlaces = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/**
 * What the vendor owes by its contract: the hours are the contract's, not the law's (45 CFR 164.314(a)(2)(i)(C) leaves them
 * open), so the duty bears no State's name.
 */
export const contractVendorNotice: DutyRule = ({ on, organization, facts }) => {
  const hours = facts.contract?.noticeHours;
  if (hours === undefined || !facts.throughVendor) return null;
  const shown = upToTwoPlaces.format(hours);
  const clock = discoveryByVendor(
    facts,
    "The hours are taken to run from the vendor's own discovery; where the contract says otherwise, its words count.",
  );
  const affected = peopleAffected(facts);
  return assemble({
    law,
    owedBy: 'vendor',
    on,
    clocks: [clock],
    readings: [
      readingAfter(clock, { n: hours, unit: 'hours' }, organization.timeZone ? { zone: organization.timeZone } : {}),
    ],
    because: [`The contract names ${shown} ${shown === '1' ? 'hour' : 'hours'}; no law sets this number.`],
    existence: affected.owed === 'yes' ? affected.missing : [],
    act: facts.vendorNotifiedOn,
    actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
  });
};
