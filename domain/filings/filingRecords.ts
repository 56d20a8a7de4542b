import type { Breach, Claim } from '../breach/breach.ts';
import type { Contribution } from '../breach/contribution.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import type { VendorIndex } from '../match/match.ts';
import { bearerOf } from '../vcdb/bearerOf.ts';
import { reportedVendor, reportedVendorId } from '../vendor/reportedVendor.ts';
import { type Vendor, vendorSchema } from '../vendor/vendor.ts';
import { type Filing, type FilingsFile, incidentItem, type Registrant } from './filing.ts';
import { ciksOf, type KnownBreach, KnownFilers } from './knownFilers.ts';
import { mergeFilings, type SourcedFiling } from './mergeFilings.ts';

/** What earlier origins brought. `index`: of all vendors that they know. */
export type KnownToFilings = { index: VendorIndex; vendors: readonly Vendor[]; breaches: readonly Breach[] };

/**
 * A filing that a person has to look at. `which-incident`: it tells of an incident, and which one is not certain; it is
 * taken into none. `may-concern`: it was filed in the days of an incident of this company and need not be about it.
 */
export type FilingReview = {
  accession: string;
  url: string;
  kind: 'which-incident' | 'may-concern';
  candidates: string[];
  because: string;
};

export type FilingRecords = {
  /** Registrants that no earlier origin knows. */
  vendors: Vendor[];
  /** By the id of the breach: `sec-…` for new ones, another origin's where the filing is about that. */
  contributions: Map<string, Contribution>;
  review: FilingReview[];
};

/**
 * An incident becomes public at most so many days before its filing under Item 1.05 (materiality is to be judged without
 * unreasonable delay, and the filing is due four business days later) or after it (a report to the federal portal is due 60
 * days after discovery, and many are late).
 */
const longestBeforeFiling = 60;
const longestAfterFiling = 120;
/** A filing under Item 7.01 or 8.01 need not be about an incident: only one that is this near is worth a look. */
const nearby = 30;
/** Amendments follow as the investigation ends, up to about a year and a half later. */
const longestToAmendment = 550;

/** What a filing was taken for: the breach that it is about, or those among which a person has to choose. */
type Settled = { breachId: string } | { candidates: string[]; because: string };
/** `new`: no breach known is meant. */
type Decision = Settled | 'new';

/**
 * Makes contributions of all files of EDGAR. A filing under Item 1.05 goes to the one known breach of its registrant that
 * fits the time, or makes a new one; amendments follow their original. Filings under 7.01 and 8.01 claim nothing. Filings
 * are taken by day, so the order of files makes no difference.
 */
export function filingRecords(
  files: readonly FilingsFile[],
  { index, vendors, breaches }: KnownToFilings,
): FilingRecords {
  const records: FilingRecords = { vendors: [], contributions: new Map(), review: [] };
  const filings = mergeFilings(files);
  const scene: Scene = { filings, settled: new Map(), filers: new KnownFilers(vendors, breaches), index };
  for (const one of filings.filter(isAboutIncident)) {
    const { accession, url } = one.filing;
    const decision = decide(one.filing, scene);
    const settled = decision === 'new' ? addBreach(records, one, scene) : decision;
    scene.settled.set(accession, settled);
    if ('candidates' in settled) records.review.push({ accession, url, kind: 'which-incident', ...settled });
    else partOf(records, settled.breachId).claims.push(filingClaim(one));
  }
  for (const { filing } of filings.filter((one) => !isAboutIncident(one))) {
    const own = scene.filers.breachesOfCiks(ciksIn(filing));
    const near = own.filter((breach) => isWithin(breach, filing, nearby, nearby));
    const [only] = near;
    if (only === undefined || near.length > 1) continue;
    records.review.push({
      accession: filing.accession,
      url: filing.url,
      kind: 'may-concern',
      candidates: [only.breachId],
      because: `filed under Item ${filing.items.join(', ')} within ${nearby} days of the day on which the incident became known; these items are for other events too`,
    });
  }
  return records;
}

function partOf({ contributions }: FilingRecords, breachId: string): Contribution {
  const part = contributions.get(breachId) ?? { claims: [] };
  contributions.set(breachId, part);
  return part;
}

/** Makes a breach of the registrant, and the registrant a vendor where it is none yet. */
function addBreach(records: FilingRecords, one: SourcedFiling, { filers, index }: Scene): { breachId: string } {
  const { vendor, isNew } = vendorOf(one.filing, filers, index);
  if (isNew) {
    filers.addVendor(vendor);
    records.vendors.push(vendor);
  }
  const breachId = `sec-${one.filing.accession}`;
  filers.addBreach({ breachId, vendorId: vendor.id, knownSince: one.filing.filedOn, isPhysical: false, filings: [] });
  records.contributions.set(breachId, { about: aboutOf(one, vendor), claims: [] });
  return { breachId };
}

const isAboutIncident = ({ filing }: SourcedFiling): boolean => filing.items.includes(incidentItem);

/** What is known when a filing's turn comes: those before it are settled. */
type Scene = {
  filings: readonly SourcedFiling[];
  settled: Map<string, Settled>;
  filers: KnownFilers;
  index: VendorIndex;
};

const ciksIn = ({ registrants }: Filing): string[] => registrants.map(({ cik }) => cik);

function decide(filing: Filing, scene: Scene): Decision {
  const own = scene.filers.breachesOfCiks(ciksIn(filing));
  const listing = own.filter((breach) => breach.filings.some((one) => isSameFiling(one, filing)));
  if (listing.length > 0) return oneOf(listing, 'several incidents list this filing');
  const original = filing.form === '8-K/A' ? originalOf(filing, own, scene) : undefined;
  if (original !== undefined) return original;
  const isFitting = (breach: KnownBreach) => isWithin(breach, filing, longestBeforeFiling, longestAfterFiling);
  const fitting = own.filter(isFitting);
  if (fitting.length > 0) return oneOf(fitting, 'several incidents of this company became known in that time');
  const namesakes = namesakesOf(filing, scene).filter(isFitting);
  if (namesakes.length === 0) return 'new';
  const because = 'a company of this name, which is not known to be this registrant, had an incident in that time';
  return { candidates: idsOf(namesakes), because };
}

const idsOf = (breaches: readonly KnownBreach[]): string[] => breaches.map((breach) => breach.breachId).sort();

function oneOf(breaches: readonly KnownBreach[], because: string): Settled {
  const [only] = breaches;
  return only !== undefined && breaches.length === 1
    ? { breachId: only.breachId }
    : { candidates: idsOf(breaches), because };
}

/** The breaches of vendors without a Central Index Key that bear the very name of a registrant. */
function namesakesOf({ registrants }: Filing, { filers, index }: Scene): KnownBreach[] {
  const ids = registrants.flatMap(({ name }) => (name === null ? [] : (bearerOf(index, name) ?? [])));
  const bearers = [...new Set(ids)].flatMap((id) => filers.vendor(id) ?? []);
  return bearers.filter((vendor) => ciksOf(vendor).size === 0).flatMap((vendor) => filers.breachesOf(vendor.id));
}

/** Whether a breach lists this very filing: by its number, or where that is not given by form and day. */
const isSameFiling = (listed: KnownBreach['filings'][number], filing: Filing): boolean =>
  listed.accession === undefined
    ? listed.form === filing.form && listed.filed.date === filing.filedOn
    : listed.accession === filing.accession;

/** Whether the breach can be a cybersecurity incident that became known at most so many days before or after the filing. */
const isWithin = (
  { knownSince, isPhysical }: KnownBreach,
  { filedOn }: Filing,
  before: number,
  after: number,
): boolean =>
  !isPhysical &&
  knownSince !== null &&
  knownSince >= addDays(filedOn, -before) &&
  knownSince <= addDays(filedOn, after);

/**
 * What became of the report that an amendment amends; `undefined` where that was about no incident by its items: then the
 * amendment is the first word of it. The original bears the same date of event, or is the only one there is.
 */
function originalOf(amendment: Filing, own: readonly KnownBreach[], { filings, settled }: Scene): Settled | undefined {
  const ciks = new Set(ciksIn(amendment));
  const earlier = filings
    .map(({ filing }) => filing)
    .filter((filing) => filing.form === '8-K' && isAmendedBy(filing.filedOn, amendment))
    .filter((filing) => filing.registrants.some(({ cik }) => ciks.has(cik)));
  const ofEvent = (filing: Filing) => filing.reportDate !== null && filing.reportDate === amendment.reportDate;
  const incidents = earlier.filter((filing) => filing.items.includes(incidentItem));
  const originals = incidents.some(ofEvent) ? incidents.filter(ofEvent) : incidents;
  const outcomes = originals.flatMap(({ accession }) => settled.get(accession) ?? []);
  if (outcomes.length > 0) return agreed(outcomes);
  if (earlier.some(ofEvent)) return undefined;
  const listing = own.filter((breach) =>
    breach.filings.some(({ form, filed }) => form === '8-K' && isAmendedBy(filed.date, amendment)),
  );
  if (listing.length > 0) return oneOf(listing, 'it amends one of the filings of several incidents');
  return { candidates: idsOf(own), because: 'it amends a report that is in no file brought in so far' };
}

function isAmendedBy(filedOn: string, amendment: Filing): boolean {
  if (filedOn.length < 10) return false;
  const days = daysBetween(filedOn, amendment.filedOn);
  return days >= 0 && days <= longestToAmendment;
}

/** One outcome where all originals that can be meant came to the same. */
function agreed(outcomes: readonly Settled[]): Settled {
  const ids = outcomes.flatMap((one) => ('breachId' in one ? [one.breachId] : one.candidates));
  const candidates = [...new Set(ids)].sort();
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && outcomes.every((one) => 'breachId' in one))
    return { breachId: only };
  return { candidates, because: 'which report it amends, or what that was about, is not certain' };
}

/** Of several registrants the one with the lowest number that bears a name. */
const registrantOf = ({ registrants }: Filing): Registrant =>
  registrants.find(({ name }) => name !== null) ?? registrants[0];

/** A company without a name in any file goes by its number. */
const nameOf = ({ cik, name }: Registrant): string => name ?? `SEC registrant ${cik}`;

/** The registrant as a vendor: the known one with its number or, of that name and no number, or a new one. */
function vendorOf(filing: Filing, filers: KnownFilers, index: VendorIndex): { vendor: Vendor; isNew: boolean } {
  const registrant = registrantOf(filing);
  const name = nameOf(registrant);
  const id = reportedVendorId(name);
  const namesakes = [bearerOf(index, name) ?? id, id].flatMap((one) => filers.vendor(one) ?? []);
  const known = filers.registrant(registrant.cik) ?? namesakes.find((vendor) => ciksOf(vendor).size === 0);
  if (known !== undefined) return { vendor: known, isNew: false };
  // A company of the same name and another number is another company.
  const isTaken = filers.vendor(id) !== undefined;
  return { vendor: newVendor(isTaken ? `${id}-${registrant.cik}` : id, name, registrant), isNew: true };
}

const newVendor = (id: string, name: string, { cik, formerNames, ticker }: Registrant): Vendor =>
  vendorSchema.parse({
    ...reportedVendor(id, [name], []),
    formerNames: formerNames.map((former) => ({ name: former, basis: 'report' })),
    identifiers: { cik },
    registrant: { name, cik, ...(ticker !== null && { ticker }), role: 'self', source: { publisher: 'SEC EDGAR' } },
  });

function filingClaim({ filing, file }: SourcedFiling): Claim {
  const { accession, form, filedOn, reportDate, url } = filing;
  return {
    field: 'sec.filing',
    value: {
      form,
      item: incidentItem,
      registrant: nameOf(registrantOf(filing)),
      filed: { date: filedOn, precision: 'day' },
      // The cover's date of the earliest event: mostly the day on which it was judged material, but not certainly.
      ...(reportDate !== null && { eventDate: { date: reportDate, precision: 'day' as const } }),
      accession,
    },
    source: {
      kind: 'filing',
      publisher: 'SEC EDGAR',
      url,
      published: { date: filedOn, precision: 'day' },
      retrievedOn: file.importedOn,
      sha256: file.sha256,
    },
    confidence: 'high',
  };
}

const aboutOf = ({ filing, file }: SourcedFiling, vendor: Vendor): Contribution['about'] => ({
  title: `${vendor.name}: material cybersecurity incident (Form ${filing.form} Item ${incidentItem})`,
  vendorId: vendor.id,
  aliases: [],
  weakAliases: [],
  kind: 'hacking-it-incident',
  status: 'open',
  checkedOn: file.importedOn,
  openQuestions: ['What happened, when, and to whose data: only the heading of the filing was read, not its text.'],
  notes: [],
});
