import { statedClock } from '../../clock.ts';
import { valueOn } from '../../parameter.ts';
import { nydfsIncident as law } from '../../parameters/us/ny/nydfsIncident.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { isDfsLicensee, superintendent } from './nydfs.ts';
import { sinceStated } from './sinceStated.ts';

/** 23 NYCRR 500.17(a): 72 hours after the licensee determines that a cybersecurity incident occurred, also at a vendor. */
export const nydfsIncident: DutyRule = (context) => {
  const { facts, organization } = context;
  if (!isDfsLicensee(organization)) return null;
  const determined = facts.determinedOn?.value;
  const unnamed = facts.throughVendor && determined !== undefined && !valueOn(law.namesProviders, determined);
  return sinceStated(context, {
    law,
    clock: statedClock(facts.determinedOn, {
      field: 'determinedOn',
      event: 'the licensee determined that a cybersecurity incident occurred',
      because: 'The hours run from the determination of the licensee itself (23 NYCRR 500.17(a)).',
      effect: 'the licensee determines whether there is a cybersecurity incident; the hours run from then',
    }),
    because: [
      'An incident that any government body must be told of, such as HHS under HIPAA, is a cybersecurity incident (23 NYCRR 500.1(g)(1)).',
      ...(unnamed
        ? [
            'The text then in force did not name service providers; read, with caution, as covering what affects the licensee.',
          ]
        : []),
    ],
    ...told(facts, law, 'US-NY', superintendent),
  });
};
