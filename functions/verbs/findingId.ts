import { type FindingSubject, findingIdLength, findingKey } from '../../domain/findings/findingKey.ts';
import type { Runtime } from './runtime.ts';

/** The id of a finding. */
export const findingIdOf = ({ sha256 }: Pick<Runtime, 'sha256'>, subject: FindingSubject): string =>
  sha256(findingKey(subject)).slice(0, findingIdLength);
