import { lawVersion } from './duties/index.ts';
import { notCoded } from './notCoded.ts';
import { stateLaws } from './parameters/us/states/index.ts';
import { pendingLaw } from './pending.ts';

/** What stands beside the coded duties: law that is not in force yet, and what this register leaves out on purpose. */
export const besideTheRegister = () => ({
  law: lawVersion,
  pending: [
    ...pendingLaw,
    ...stateLaws().flatMap(({ jurisdiction, pending }) => pending.map((p) => ({ jurisdiction, ...p }))),
  ],
  notCoded,
});
