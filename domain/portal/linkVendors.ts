import { matchVendor, thresholdsOf, type VendorIndex, type VendorMatch } from '../match/match.ts';
import { normalizeName, sameOrganization } from '../vendor/normalizeName.ts';
import { reportedVendorId } from '../vendor/reportedVendor.ts';
import type { MeantVendors } from './link.ts';

const states = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska ' +
    'nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah ' +
    'vermont virginia washington wisconsin wyoming puerto'
  ).split(' '),
);

/** Of a name alone, not of a second one after "d/b/a". */
const placesIn = (name: string): string[] => normalizeName(name).tokens.filter((word) => states.has(word));

/** Insurers and agencies bear one name in many states: a state in one name and not in the other is another company. */
const inOtherState = (a: string, b: string): boolean => {
  const [x, y] = [placesIn(a), placesIn(b)];
  return x.some((state) => !y.includes(state)) || y.some((state) => !x.includes(state));
};

/** "Ambucor Health Solutions, an unincorporated division of …": the name, and what it is. */
const isExplained = (name: string, vendorName: string): boolean => {
  const plain = /^(.+?), an? [a-z]/.exec(vendorName)?.[1];
  return plain !== undefined && sameOrganization(name, plain);
};

function nearness(name: string, { vendorId, vendorName, decision, signs }: VendorMatch): keyof MeantVendors {
  if (vendorId === reportedVendorId(name) || isExplained(name, vendorName)) return 'sure';
  if (decision !== 'match' || inOtherState(name, vendorName)) return 'possible';
  return signs.some((sign) => sign.feature === 'equal-name') ? 'sure' : 'near';
}

/** Finds vendors by the names in reports, each name once. `index`: the curated vendors and the companies that filed reports. */
export function vendorsMeant(index: VendorIndex): (name: string) => MeantVendors {
  const thresholds = thresholdsOf('v2');
  const known = new Map<string, MeantVendors>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const matches = matchVendor(index, { name }, thresholds);
    const meant: MeantVendors = { sure: [], near: [], possible: [] };
    for (const match of matches) meant[nearness(name, match)].push(match.vendorId);
    known.set(name, meant);
    return meant;
  };
}
