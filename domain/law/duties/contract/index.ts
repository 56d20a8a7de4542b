import type { DutyRule } from '../context.ts';
import { contractVendorNotice } from './vendorNotice.ts';

/** What contracts with vendors ask for. */
export const contractRules: readonly DutyRule[] = [contractVendorNotice];
