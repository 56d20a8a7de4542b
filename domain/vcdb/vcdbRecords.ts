import type { Breach } from '../breach/breach.ts';
import type { Contribution } from '../breach/contribution.ts';
import { dayRange } from '../breach/partialDate.ts';
import { addDays } from '../calendar/day.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { VendorIndex } from '../match/match.ts';
import { vcdb } from '../sources/vcdb.ts';
import { reportedVendor, reportedVendorId, tidyName } from '../vendor/reportedVendor.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { bearerOf } from './bearerOf.ts';
import { foreignCountry } from './foreignCountry.ts';
import { type KnownIncident, knownEvents } from './knownEvents.ts';
import { isName, partnerOf } from './names.ts';
import { type KnownReport, sameAsReports } from './sameAsReport.ts';
import { vcdbClaims, vcdbClaimsOfCustomer } from './vcdbClaims.ts';
import type { VcdbFile, VcdbRow } from './vcdbRow.ts';
import { kindOf } from './vocabulary.ts';

/** What earlier origins brought. `index`: of all vendors that they know. */
export type KnownToVcdb = { index: VendorIndex; breaches: readonly Breach[] };

/** Something that a person has to look at; `candidates` are breaches that the incident may be. */
export type VcdbReview = {
  incidentId: string;
  /** The breach under which the incident stands meanwhile; `null`: it was left out. */
  breachId: string | null;
  candidates: string[];
  because: string;
};

/** Why records were left out, each with how many. */
export const leftOut = [
  'not an incident (near miss, false positive or ineligible)',
  'neither health care nor a business partner',
  'victim not named',
  'victim outside health care, and the business partner is not named for certain',
  'victim and data outside health care, and the business partner is no vendor known',
  'may be an incident known already: see the review list',
] as const;
export type LeftOut = (typeof leftOut)[number];

export type VcdbRecords = {
  /** Vendors that no earlier origin knows. */
  vendors: Vendor[];
  /** By the id of the breach: `vcdb-…` for new ones, another origin's where that tells of the same event. */
  contributions: Map<string, Contribution>;
  joined: { incidentId: string; breachId: string; because: string }[];
  /** From the id that an incident would have by itself to the breach in which it is told. */
  successors: Map<string, string>;
  review: VcdbReview[];
  left: Record<LeftOut, number>;
};

const isHealthCare = ({ victim }: VcdbRow): boolean => victim.industry.startsWith('62');

/** How far apart a known incident and one of the database may lie to be one: dates are often years only. */
const sameTime = 200;

/**
 * Makes vendors and breaches of all files of the VERIS Community Database: incidents at health-care organizations, and
 * those that a business partner caused who is named for certain and sells to them. What a federal report tells too is added
 * to that report's breach. Of several versions of one incident the one changed last counts. The order of files and rows
 * makes no difference.
 */
export function vcdbRecords(files: readonly VcdbFile[], known: KnownToVcdb): VcdbRecords {
  const left = Object.fromEntries(leftOut.map((reason) => [reason, 0])) as Record<LeftOut, number>;
  const records: VcdbRecords = {
    vendors: [],
    contributions: new Map(),
    joined: [],
    successors: new Map(),
    review: [],
    left,
  };
  const versions = newestVersions(files).filter(({ row }) => {
    const reason = outside(row);
    if (reason !== null) left[reason]++;
    return reason === null;
  });
  const events = knownEvents(known.breaches, known.index);
  const rows = versions.map(({ row }) => row);
  const bearer = rememberedBearer(known.index);
  const told = sameAsReports(rows, events.reports, bearer);
  const vendorOf = vendorFinder(bearer);
  const namesOfNew = new Map<string, string[]>();
  for (const version of versions) {
    const { row } = version;
    const same = told.get(row.id);
    if (same !== undefined && 'same' in same) {
      addToReport(records, version, same);
      continue;
    }
    const place = placed(row, vendorOf);
    if (typeof place === 'string') {
      left[place]++;
      continue;
    }
    const near = events.incidents.filter((one) => one.vendorId === place.vendorId && isNear(one, row));
    const candidates = near.map((one) => one.breachId).sort();
    if (candidates.length > 0) {
      left['may be an incident known already: see the review list']++;
      const because = `${place.name} has an incident in that time that is known already`;
      records.review.push({ incidentId: row.id, breachId: null, candidates, because });
      continue;
    }
    addBreach(records, version, place, same?.maybe ?? []);
    if (place.isNew) namesOfNew.set(place.vendorId, [...(namesOfNew.get(place.vendorId) ?? []), place.name]);
  }
  return { ...records, vendors: newVendors(namesOfNew) };
}

const ownId = (row: VcdbRow): string => `vcdb-${row.id}`;

/** Adds what the database says to the breach under which a report of the same event stands. */
function addToReport(
  { contributions, joined, successors }: VcdbRecords,
  { row, file }: Version,
  { same, because }: { same: KnownReport; because: string },
): void {
  const { breachId, reportId, isCustomers } = same;
  const claims = isCustomers
    ? vcdbClaimsOfCustomer(row, file, row.victim.name ?? '', reportId)
    : vcdbClaims(row, file, row.victim.others.filter(isName), same.submittedOn);
  contributions.set(breachId, { claims: [...(contributions.get(breachId)?.claims ?? []), ...claims] });
  joined.push({ incidentId: row.id, breachId, because });
  successors.set(ownId(row), breachId);
}

/** Adds a breach of its own. `maybe`: breaches that tell of the same event, perhaps. */
function addBreach(
  { contributions, review }: VcdbRecords,
  { row, file }: Version,
  place: Place,
  maybe: readonly string[],
): void {
  const breachId = ownId(row);
  const partner = partnerOf(row);
  const customer = partner.name === null ? null : victimName(row);
  const affected = new Set([...(customer === null ? [] : [customer]), ...row.victim.others.filter(isName)]);
  contributions.set(breachId, {
    about: {
      title: titleOf(row, place.name, customer),
      vendorId: place.vendorId,
      aliases: [],
      weakAliases: [],
      kind: kindOf(row).kind,
      status: 'closed',
      checkedOn: file.importedOn,
      openQuestions: openQuestionsOf(row, partner, maybe),
      notes: [`Source: ${vcdb.attribution}`],
    },
    claims: vcdbClaims(row, file, [...affected], null),
  });
  if (maybe.length > 0)
    review.push({
      incidentId: row.id,
      breachId,
      candidates: [...maybe],
      because: 'a report of the same organization and time may tell of the same event',
    });
}

/** Why a record is not looked at any further; `null` for one that is. */
function outside(row: VcdbRow): LeftOut | null {
  if (!isIncident(row)) return 'not an incident (near miss, false positive or ineligible)';
  return isHealthCare(row) || row.partner !== null ? null : 'neither health care nor a business partner';
}

const isIncident = ({ standing, analysis }: VcdbRow): boolean =>
  standing !== 'near-miss' && standing !== 'false-positive' && analysis !== 'Ineligible';

type Version = { row: VcdbRow; file: VcdbFile };

/** Of each incident the version changed last; of equal ones that of the file brought first. In the order of their ids. */
function newestVersions(files: readonly VcdbFile[]): Version[] {
  const inOrder = [...files].sort((a, b) => compare(a.importedOn, b.importedOn) || compare(a.sha256, b.sha256));
  const newest = new Map<string, Version>();
  for (const file of inOrder)
    for (const row of file.rows) {
      const held = newest.get(row.id)?.row;
      if (held === undefined || isLater(row, held)) newest.set(row.id, { row, file });
    }
  return [...newest.values()].sort((a, b) => compare(a.row.id, b.row.id));
}

/** Two versions of one day that differ: any of them, but always the same one. */
function isLater(a: VcdbRow, b: VcdbRow): boolean {
  const days = compare(a.changedOn ?? '', b.changedOn ?? '');
  return days !== 0 ? days > 0 : canonicalJson({ ...a, line: 0 }) > canonicalJson({ ...b, line: 0 });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const victimName = ({ victim }: VcdbRow): string | null =>
  victim.name !== null && isName(victim.name) ? tidyName(victim.name) : null;

type Place = { vendorId: string; name: string; isNew: boolean };
type VendorOf = (name: string, country: string | null) => Place;

/**
 * Whose breach it is: the business partner's where one is named for certain, else the victim's. Reason, where it is left out.
 * A partner who is not named for certain leaves the breach with the victim.
 */
function placed(row: VcdbRow, vendorOf: VendorOf): Place | LeftOut {
  const partner = partnerOf(row).name;
  const victim = victimName(row);
  if (partner !== null) {
    const place = vendorOf(partner, null);
    const isOurs = isHealthCare(row) || !place.isNew || (row.data?.varieties.includes('Medical') ?? false);
    return isOurs ? place : 'victim and data outside health care, and the business partner is no vendor known';
  }
  if (!isHealthCare(row)) return 'victim outside health care, and the business partner is not named for certain';
  return victim === null ? 'victim not named' : vendorOf(victim, foreignCountry(row));
}

/** `bearerOf`, looked up once a name. */
function rememberedBearer(index: VendorIndex): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, bearerOf(index, name));
    return found.get(name);
  };
}

/**
 * The vendor of a name: one that is known, or a company known by this name alone. An organization abroad is not the one
 * that American reports name, however equal the names; only a vendor somebody has looked into can be meant.
 */
function vendorFinder(bearer: (name: string) => string | undefined): VendorOf {
  return (name, country) => {
    const id = bearer(name);
    if (id !== undefined && (country === null || !id.startsWith('org-'))) return { vendorId: id, name, isNew: false };
    const own = reportedVendorId(name);
    return { vendorId: country === null ? own : `${own}-${country.toLowerCase()}`, name, isNew: true };
  };
}

/** Companies that only the database names; their order and that of their spellings do not depend on the files'. */
const newVendors = (namesOfNew: ReadonlyMap<string, readonly string[]>): Vendor[] =>
  [...namesOfNew]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, names]) => {
      const times = Map.groupBy(names, (name) => name);
      const spellings = [...times].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b)).map(([name]) => name);
      return reportedVendor(id, spellings, []);
    });

/** "Corvallis Clinic (OR): theft (2014)"; "RevSpring, for University of Pennsylvania Health System (PA): error (2013)". */
function titleOf(row: VcdbRow, name: string, through: string | null): string {
  const at = row.victim.state ?? foreignCountry(row);
  const victim = `${through === null ? name : `${name}, for ${through}`}${at === null ? '' : ` (${at})`}`;
  return `${victim}: ${kindOf(row).words} (${row.occurred.date.slice(0, 4)})`;
}

function openQuestionsOf(
  row: VcdbRow,
  partner: { name: string | null; note: string | null },
  maybe: readonly string[],
) {
  return [
    ...(row.partner !== null && partner.name === null
      ? ['A business partner was the cause; the record does not name it for certain.']
      : []),
    ...maybe.map((id) => `May be the event of breach ${id}: same organization and time, but not surely the same.`),
  ];
}

/** Whether a known incident lies in the same time, as far as their dates tell. */
function isNear({ occurred, knownSince }: KnownIncident, row: VcdbRow): boolean {
  const { earliest, latest } = dayRange(row.occurred);
  if (earliest === null || latest === null) return true;
  const theirs = occurred === null ? { earliest: knownSince, latest: knownSince } : dayRange(occurred);
  const begins = theirs.earliest ?? theirs.latest;
  const ends = theirs.latest ?? theirs.earliest;
  if (begins === null || ends === null) return true;
  return begins <= addDays(latest, sameTime) && ends >= addDays(earliest, -sameTime);
}
