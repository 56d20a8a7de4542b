import type { Breach, Claim } from '../breach/breach.ts';
import { dayRange, isPartialDate, type PartialDate } from '../breach/partialDate.ts';
import { inOrder } from '../breach/ranking.ts';
import { knownClaims, reconcile } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { firstDayOfIncidentItem } from '../filings/filing.ts';
import { sameOrganization } from '../vendor/normalizeName.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { Peer } from './peers.ts';

type Filing = Extract<Claim, { field: 'sec.filing' }>;

/** The day, where a source gives a whole one without a reserve. */
function exactDay(date: PartialDate): Day | null {
  if (date.qualifier !== undefined) return null;
  const { earliest, latest } = dayRange(date);
  return earliest === latest ? earliest : null;
}

/** The registrant that had the incident: one that merely used the vendor discovered it on a day of its own. */
const isItsOwn = ({ value }: Filing, vendor: Vendor): boolean =>
  value.registrant === undefined ||
  [vendor.registrant?.name, vendor.name].some(
    (name) => name !== undefined && sameOrganization(name, value.registrant ?? ''),
  );

/**
 * What the catalog knows by a day of registrants that had an incident themselves since Item 1.05 exists: the first Form 8-K
 * whose day is certain, after a discovery whose day is certain. Other incidents are left out, not guessed.
 */
export function peersInCatalog(breaches: Iterable<Breach>, vendors: ReadonlyMap<string, Vendor>, on: Day): Peer[] {
  return [...breaches].flatMap((breach) => {
    const vendor = vendors.get(breach.vendorId);
    return vendor ? (peerOf(breach, vendor, on) ?? []) : [];
  });
}

function peerOf(breach: Breach, vendor: Vendor, on: Day): Peer | null {
  const own = knownClaims(breach, on).filter(
    (c): c is Filing => c.field === 'sec.filing' && isItsOwn(c as Filing, vendor),
  );
  // Low confidence marks what nobody confirmed, such as a day that a retelling got wrong.
  const forms = inOrder(
    own.filter((c) => c.value.form === '8-K' && c.confidence !== 'low'),
    'ranked',
  );
  const dated = forms.flatMap((c) => {
    const day = exactDay(c.value.filed);
    return day !== null && day >= firstDayOfIncidentItem ? [{ day, claim: c }] : [];
  });
  const filedOn = dated.map(({ day }) => day).sort()[0];
  const sheet = reconcile(breach, on);
  const discovered = sheet.discovered?.value;
  const discoveredOn = isPartialDate(discovered) ? exactDay(discovered) : null;
  if (filedOn === undefined || discoveredOn === null || filedOn < discoveredOn) return null;
  const first = dated.filter(({ day }) => day === filedOn).map(({ claim }) => claim);
  const determined = sheet['sec.materialityDetermined']?.value;
  const determinedOn = isPartialDate(determined) ? exactDay(determined) : null;
  const items = first.flatMap((c) => c.value.item?.split(/[,;]\s*/) ?? []);
  return {
    registrant:
      first.find((c) => c.value.registrant !== undefined)?.value.registrant ?? vendor.registrant?.name ?? vendor.name,
    items: [...new Set(items)].sort(),
    discoveredOn,
    determinedOn: determinedOn !== null && determinedOn <= filedOn ? determinedOn : null,
    filedOn,
    attorneyGeneralDelay: null,
    throughVendor: breach.upstream === undefined ? null : true,
    note: `From the catalog: ${breach.id}.`,
    sources: [...new Set(first.flatMap((c) => c.source.url ?? []))].sort(),
  };
}
