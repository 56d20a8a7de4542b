import type { DataType } from '../../../breach/breach.ts';
import { noDuty } from '../../assemble.ts';
import type { Duty, Missing } from '../../duty.ts';
import { standardReading } from '../../period.ts';
import type { IdentityProtection } from '../../stateLaw.ts';
import { doneUnder } from '../told.ts';
import { isOnlyVendor, ownerOwes } from './individual.ts';
import { stateNotice } from './notice.ts';
import { dutyLawOf, inForce, type StateContext } from './stateContext.ts';

const dataOf: Record<IdentityProtection['elements'][number], readonly DataType[]> = {
  ssn: ['ssn'],
  'license-or-state-id': ['driver-license'],
  'bank-account': ['financial-account'],
  'taxpayer-id': [],
  'passport-or-military-id': [],
};

/** Free identity-protection services that go with the letters where certain numbers were taken; null where the act has none. */
export function stateIdentityProtection(context: StateContext): Duty | null {
  const { law, day, on, facts } = context;
  const services = inForce(law.identityProtection, day);
  if (!services) return null;
  const { months, elements, who, citation, note } = services.value;
  const standard = `free for at least ${months} months, offered with the letters`;
  const dutyLaw = dutyLawOf(
    context,
    {
      slug: 'identity-protection',
      title: `${months} months of identity-protection services`,
      recipient: `affected residents of ${law.name}`,
      citation,
    },
    { ...services, value: { standard } },
  );
  const base = { law: dutyLaw, owedBy: 'organization' as const };
  if (isOnlyVendor(context)) return noDuty({ ...base, because: [ownerOwes] }, 'not-applicable', on);
  if (who === 'notifier-if-source-of-breach' && facts.throughVendor)
    return noDuty({ ...base, because: [`The organization was not the source of the breach. ${note}`] }, 'not-due', on);
  const types = facts.dataTypes?.value;
  const taken = elements.filter((e) => dataOf[e].some((d) => types?.includes(d)));
  const known = types && facts.dataTypes?.basis !== 'store';
  if (known && taken.length === 0)
    return noDuty({ ...base, because: [`None of these was taken: ${elements.join(', ')}.`] }, 'not-due', on);
  const existence: Missing[] =
    taken.length > 0
      ? []
      : [{ fact: 'dataTypes', effect: `the services are owed where one of these was taken: ${elements.join(', ')}` }];
  return stateNotice(context, {
    law: dutyLaw,
    kind: 'identityProtection',
    clocks: [],
    readings: [standardReading({ reading: 'on the text', start: null, because: '', missing: [] })],
    existence,
    because: [
      note,
      ...(who === 'person-that-experienced-the-breach' && facts.throughVendor
        ? [
            'The text puts it on the person that had the breach; settle with the vendor who offers it, and show it as owed until then.',
          ]
        : []),
    ],
    ...doneUnder(facts, dutyLaw, 'The services were offered on'),
  });
}
