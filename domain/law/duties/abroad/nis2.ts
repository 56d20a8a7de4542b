import type { DutyContext } from '../context.ts';

/** NIS2 art. 3 and 20 to 23: whether the organization says that it is an essential or important entity. */
export const isNis2Entity = ({ organization }: DutyContext): boolean =>
  organization.kinds?.includes('nis2-entity') ?? false;

export const entityIsAware = 'The clock starts when the entity becomes aware of the significant incident (art. 23(4)).';

/** Said with every duty under NIS2. */
export const significantOnly =
  'Only a significant incident counts (art. 23(3): severe disruption or financial loss, or considerable damage to others). The entity judges that; the date is shown as if it were one.';
