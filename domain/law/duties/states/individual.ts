import { noDuty } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import { actUnder } from '../told.ts';
import { stateNotice } from './notice.ts';
import { contentOf, dutyLawOf, type StateContext } from './stateContext.ts';
import { lettersReadings } from './timing.ts';

/** The owner's letters to the residents of a State. */
export function stateIndividual(context: StateContext): Duty {
  const { law, letters, facts, on } = context;
  const dutyLaw = dutyLawOf(
    context,
    { slug: 'individual', title: 'notice to individuals', recipient: `affected residents of ${law.name}` },
    letters.timing,
    contentOf(context, 'letterContent'),
  );
  const base = { law: dutyLaw, owedBy: 'organization' as const };
  if (isOnlyVendor(context)) return noDuty({ ...base, because: [ownerOwes] }, 'not-applicable', on);
  const { clocks, readings } = lettersReadings(context);
  return stateNotice(context, {
    law: dutyLaw,
    kind: 'individual',
    clocks,
    readings,
    because: [
      ...vendorMayOwe(context),
      ...(facts.throughVendor && law.vendorBreachNote ? [law.vendorBreachNote] : []),
      ...(law.extension
        ? [
            `The text allows ${law.extension.days ? `${law.extension.days} more days` : 'more time'}: ${law.extension.condition}.`,
          ]
        : []),
    ],
    ...actUnder(facts, dutyLaw, 'individualsNotifiedOn', 'Individuals notified on'),
  });
}

/** A business that keeps data for others, under an act that has it tell the owner instead. */
export const isOnlyVendor = ({ organization, law }: StateContext): boolean =>
  organization.role === 'business-associate' && law.vendorToOwner.length > 0;

/** Where the act has no rule for vendors, one that keeps data may owe the notice itself; it is shown as owed. */
export const vendorMayOwe = ({ organization, law }: StateContext): string[] =>
  organization.role === 'business-associate' && law.vendorToOwner.length === 0
    ? [
        `The act of ${law.name} has no rule for vendors: a business that keeps data for others may owe this notice itself, and it is shown as owed.`,
      ]
    : [];

/** Why a vendor does not owe the owner's notice. */
export const ownerOwes =
  'The owner or licensee of the data owes this notice; a business that keeps data for others tells its owner.';
