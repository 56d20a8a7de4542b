import { matchVendor, thresholdsOf, type VendorIndex } from '../match/match.ts';

/** The one vendor that bears this very name; one that only resembles it is another company for all we know. */
export function bearerOf(index: VendorIndex, name: string): string | undefined {
  const sure = matchVendor(index, { name }, thresholdsOf('v2')).filter((match) => match.decision === 'match');
  const [only] = sure;
  return sure.length === 1 && only?.signs.some((sign) => sign.feature === 'equal-name') ? only.vendorId : undefined;
}
