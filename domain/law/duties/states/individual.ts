import { noDuty } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import { stateNotice } from './notice.ts';
import { contentOf, dutyLawOf, type StateContext } from './stateContext.ts';
import { lettersReadings } from './timing.ts';

/** The owner's letters to the residents of a State. */
export function stateIndividual(context: StateContext): Duty {
  const { law, letters, organization, facts, on } = context;
  const dutyLaw = dutyLawOf(
    context,
    { slug: 'individual', title: 'notice to individuals', recipient: `affected residents of ${law.name}` },
    letters.timing,
    contentOf(context, 'letterContent'),
  );
  const base = { law: dutyLaw, owedBy: 'organization' as const };
  if (organization.role === 'business-associate')
    return noDuty({ ...base, because: [ownerOwes] }, 'not-applicable', on);
  const { clocks, readings } = lettersReadings(context);
  return stateNotice(context, {
    law: dutyLaw,
    kind: 'individual',
    clocks,
    readings,
    because: [
      ...(facts.throughVendor && law.vendorBreachNote ? [law.vendorBreachNote] : []),
      ...(law.extension
        ? [
            `The text allows ${law.extension.days ? `${law.extension.days} more days` : 'more time'}: ${law.extension.condition}.`,
          ]
        : []),
    ],
    act: facts.individualsNotifiedOn,
    actFact: { field: 'individualsNotifiedOn', verb: 'Individuals notified on' },
  });
}

export const ownerOwes =
  'The owner or licensee of the data owes this notice; a business that keeps data for others tells its owner.';
