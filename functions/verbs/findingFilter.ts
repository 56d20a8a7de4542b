import * as z from 'zod';
import { isFindingId } from '../../domain/findings/findingKey.ts';
import { findingIdOf } from './findingId.ts';
import { once } from './query.ts';
import type { Runtime } from './runtime.ts';

/** The parameter that asks for what is about one finding. */
export const findingParameter = once(
  z.string().refine(isFindingId, 'must be the findingId of a finding: 32 hex digits'),
).optional();

type Vendor = { externalId?: string | undefined; name?: string | undefined };

/** Whether what names a vendor and a breach is about a finding; true of all where none is asked for. */
export const findingFilter =
  (runtime: Pick<Runtime, 'sha256'>, findingId: string | undefined) =>
  (vendor: Vendor | undefined, breachId: string | undefined): boolean => {
    if (findingId === undefined) return true;
    if (vendor === undefined) return false;
    const { externalId = null, name = null } = vendor;
    return findingIdOf(runtime, { externalId, name, breachId: breachId ?? null }) === findingId;
  };
