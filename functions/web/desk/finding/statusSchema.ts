import * as z from 'zod';
import type { Status } from '../../../../domain/law/duty.ts';
import { statuses } from '../../../render/statuses.ts';

/** The state of a clock, of those that there are. */
export const statusSchema = z.custom<Status>((value) => statuses.some((status) => status === value));
