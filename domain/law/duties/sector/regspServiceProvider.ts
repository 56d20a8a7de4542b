import { noDuty } from '../../assemble.ts';
import { discoveryByVendor } from '../../discovery.ts';
import { regspServiceProvider as law } from '../../parameters/us/federal/regspServiceProvider.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { vendorNotice } from '../vendorNotice.ts';
import { begun, isCoveredInstitution } from './regsp.ts';

/** 17 CFR 248.30(a)(5): the institution sees to it that its service provider tells it, 72 hours after becoming aware. */
export const regspServiceProvider: DutyRule = (context) => {
  const { on, organization, facts } = context;
  if (!isCoveredInstitution(organization)) return null;
  const clock = discoveryByVendor(facts, 'The hours run from the provider becoming aware (17 CFR 248.30(a)(5)).');
  const size = begun(organization, clock, law, on);
  if (size.no !== null) return noDuty({ law, owedBy: 'vendor', because: [size.no] }, 'not-applicable', on);
  return vendorNotice(context, {
    law,
    clock,
    reading: (c) => periodReading(c, law.outerLimit, organization.timeZone ? { zone: organization.timeZone } : {}),
    because: ['The rule binds the institution: its policies must see to this, by contract or otherwise.'],
    existence: size.missing,
  });
};
