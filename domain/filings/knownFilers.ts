import type { Breach, Claim } from '../breach/breach.ts';
import { breachKnownFrom } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { canonicalIdentifier } from '../vendor/identifiers.ts';
import type { Vendor } from '../vendor/vendor.ts';

type FilingClaim = Extract<Claim, { field: 'sec.filing' }>['value'];

/** A breach as filings are laid beside it. */
export type KnownBreach = {
  breachId: string;
  vendorId: string;
  /** Day on which the public could first know of it. */
  knownSince: Day | null;
  /** Nothing electronic was attacked: paper went astray, a laptop was stolen. No such event is a cybersecurity incident. */
  isPhysical: boolean;
  /** The filings that it lists already. */
  filings: FilingClaim[];
};

/** Vendors and breaches as far as they are known while filings are taken one after the other. */
export class KnownFilers {
  readonly #vendors = new Map<string, Vendor>();
  readonly #ofCik = new Map<string, Vendor[]>();
  readonly #breaches = new Map<string, KnownBreach[]>();

  constructor(vendors: readonly Vendor[], breaches: readonly Breach[]) {
    for (const vendor of vendors) this.addVendor(vendor);
    for (const breach of breaches) this.addBreach(knownBreach(breach));
  }

  addVendor(vendor: Vendor): void {
    this.#vendors.set(vendor.id, vendor);
    for (const cik of ciksOf(vendor)) this.#ofCik.set(cik, [...(this.#ofCik.get(cik) ?? []), vendor]);
  }

  addBreach(breach: KnownBreach): void {
    this.#breaches.set(breach.vendorId, [...(this.#breaches.get(breach.vendorId) ?? []), breach]);
  }

  vendor(id: string): Vendor | undefined {
    return this.#vendors.get(id);
  }

  /** The vendor that is this registrant itself, not a company that belongs to it. */
  registrant(cik: string): Vendor | undefined {
    return this.#ofCik.get(cik)?.find((vendor) => isRegistrant(vendor, cik));
  }

  /** The breaches of all vendors that are, or belong to, one of these registrants. */
  breachesOfCiks(ciks: readonly string[]): KnownBreach[] {
    const ids = new Set(ciks.flatMap((cik) => this.#ofCik.get(cik) ?? []).map((vendor) => vendor.id));
    return [...ids].flatMap((id) => this.breachesOf(id));
  }

  breachesOf(vendorId: string): readonly KnownBreach[] {
    return this.#breaches.get(vendorId) ?? [];
  }
}

/** As the catalog, the federal portal and the VERIS Community Database call them. */
const physicalKinds = new Set(['theft', 'loss', 'improper-disposal', 'physical', 'misdelivery', 'environmental']);

const knownBreach = (breach: Breach): KnownBreach => ({
  breachId: breach.id,
  vendorId: breach.vendorId,
  knownSince: breachKnownFrom(breach),
  isPhysical: physicalKinds.has(breach.kind),
  filings: breach.claims.flatMap((claim) => (claim.field === 'sec.filing' ? claim.value : [])),
});

/** A vendor's Central Index Keys: its own, and that of the registrant that it is or belongs to. */
export const ciksOf = ({ identifiers, registrant }: Vendor): Set<string> =>
  new Set([identifiers.cik, registrant?.cik].flatMap((cik) => canonicalCik(cik) ?? []));

const isRegistrant = ({ identifiers, registrant }: Vendor, cik: string): boolean =>
  canonicalCik(identifiers.cik) === cik || (registrant?.role === 'self' && canonicalCik(registrant.cik) === cik);

function canonicalCik(cik: string | undefined): string | undefined {
  const read = cik === undefined ? undefined : canonicalIdentifier('cik', cik);
  return read !== undefined && 'value' in read ? read.value : undefined;
}
