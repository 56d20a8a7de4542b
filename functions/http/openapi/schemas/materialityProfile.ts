import * as z from 'zod';
import { materialityProfileSchema } from '../../../../domain/materiality/profile.ts';
import type { ShownProfile } from '../../../verbs/materialityProfile.ts';
import { describe, fieldTexts } from '../describe.ts';
import { breachId, instant, warnings } from './common.ts';
import { objectOf } from './tied.ts';

const profileTexts = {
  patients: 'People whom the registrant serves in all.',
  dependence: 'What of revenue or care depends on the vendor.',
  outage: 'How long the service was down for the registrant.',
  costs: 'What it costs, in whole US dollars.',
  authorities: 'Inquiries of authorities, one an entry.',
  litigation: 'Claims and suits, one an entry.',
  reputation: 'What patients, payers, partners and staff say.',
  relatedTo: 'Ids of incidents that the registrant holds to be related to this one.',
};
describe(
  materialityProfileSchema,
  'MaterialityProfileRequest',
  'What the registrant knows of the bearing of an incident on itself. What is missing is asked.',
  profileTexts,
);
const { dependence, outage, costs } = materialityProfileSchema.shape;
describe(dependence.unwrap(), 'Dependence', 'What of revenue or care depends on the vendor.', {
  critical: 'Whether care or business stops without it.',
  revenueShare: 'Share of revenue that depends on it, from 0 to 1.',
  what: 'What depends on it, in words.',
});
describe(outage.unwrap(), 'Outage', 'How long the service was down for the registrant.', {
  from: 'When it began.',
  to: 'When it ended; left out while it lasts.',
});
describe(costs.unwrap(), 'Costs', 'What it costs, in whole US dollars.', {
  atLeast: 'At least.',
  atMost: 'At most; not below `atLeast`.',
  what: 'What for, and what insurance or the contract bears.',
});

export const materialityProfile = objectOf<ShownProfile>()(
  'MaterialityProfile',
  'What an organization says of itself, or of one incident.',
  {
    ...materialityProfileSchema.shape,
    breachId: breachId.nullable().describe('The incident that it is about; null: the organization as a whole.'),
    updatedAt: instant.nullable().describe('When it was last written; null for never.'),
    updatedBy: z.string().nullable().describe('Who wrote it last; null for nobody.'),
    warnings,
  },
);
fieldTexts.set('MaterialityProfile', profileTexts);
