import { assemble, noDuty } from '../../assemble.ts';
import { peopleAffected } from '../../hipaa.ts';
import { regspCustomer as law } from '../../parameters/us/federal/regspCustomer.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { actUnder } from '../told.ts';
import { ownKnowledge } from './knowledge.ts';
import { begun, isCoveredInstitution } from './regsp.ts';

/** 17 CFR 248.30(a)(4): a covered institution tells its customers, 30 days after becoming aware of the incident. */
export const regspCustomer: DutyRule = ({ on, organization, facts }) => {
  if (!isCoveredInstitution(organization)) return null;
  const base = { law, owedBy: 'organization' as const };
  if (facts.noRiskOfHarm === true)
    return noDuty(
      {
        ...base,
        because: [
          'The organization has documented, after investigation, that no use of the information that would cause substantial harm or inconvenience is likely (17 CFR 248.30(a)(4)(i)).',
        ],
      },
      'not-due',
      on,
    );
  const people = peopleAffected(facts);
  if (people.owed !== 'yes') return noDuty({ ...base, because: people.because }, people.owed, on);
  const clock = ownKnowledge(
    facts,
    'on the text',
    'The days run from the institution becoming aware that access or use without authorization has occurred or is reasonably likely, at its own or at a service provider.',
  );
  const size = begun(organization, clock, law, on);
  if (size.no !== null) return noDuty({ ...base, because: [size.no] }, 'not-applicable', on);
  const reading = periodReading(clock, law.outerLimit);
  return assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [reading],
    because: [
      ...people.because,
      ...(facts.attorneyGeneralDelay
        ? ["A delay by the Attorney General is mentioned; this rule's own delay is not computed."]
        : []),
    ],
    existence: [...people.missing, ...size.missing],
    ...actUnder(facts, law, 'individualsNotifiedOn', 'Individuals notified on'),
  });
};
