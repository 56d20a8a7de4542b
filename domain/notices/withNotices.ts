import { defaultTimeZone, type IncidentFacts, type Organization } from '../law/facts.ts';
import { type FieldError, pointer } from '../problem.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { type Act, actOf } from './actOf.ts';
import { incidentOf } from './incidentOf.ts';
import { isOfOtherPlace } from './leftOut.ts';
import type { RecordedNotice } from './notice.ts';
import { type Entry, putDay } from './putDay.ts';
import { rowFinder, rowsOfNameless } from './rowsOf.ts';

/** What must be told of notices that could not be used, or that say otherwise than the list. Pointers lead into the list. */
export type NoticeWarning = FieldError;

/**
 * The vendor list with the notices that were given as facts of its incidents, where the law reads them. Withdrawn notices
 * count for nothing. What the list itself states goes first, and a notice that says otherwise is told in `warnings`, as is
 * one that finds no row or no incident. Rows without notices are the same objects; to apply the same notices again changes
 * nothing. A row that could not be read is given, and given back, as `null`.
 */
export function withNotices<Row extends VendorRow | null>(
  vendors: readonly Row[],
  notices: readonly RecordedNotice[],
  organization: Pick<Organization, 'role' | 'timeZone'>,
): { vendors: (Row | VendorRow)[]; warnings: NoticeWarning[] } {
  const warnings: NoticeWarning[] = [];
  const ofRow = new Map<number, RecordedNotice[]>();
  const rowsOf = rowFinder(vendors);
  for (const notice of notices.filter((n) => n.withdrawn === undefined)) {
    const ofVendor = rowsOf(notice.vendor);
    const isNameless = notice.breachId === undefined && typeof ofVendor !== 'string';
    const found = isNameless ? rowsOfNameless(vendors, ofVendor) : ofVendor;
    if (typeof found === 'string')
      warnings.push({
        pointer: '/vendors',
        message: `${nameOf(notice)}: ${found} ${vendorText(notice)}; the notice is kept and not counted`,
      });
    else for (const at of found) ofRow.set(at, [...(ofRow.get(at) ?? []), notice]);
  }
  return {
    vendors: vendors.map((row, at) => {
      const given = ofRow.get(at);
      if (!row || !given) return row;
      const warn = (path: readonly PropertyKey[], message: string) =>
        warnings.push({ pointer: pointer(['vendors', at, ...path]), message });
      return rowWith(row, given, organization, warn);
    }),
    warnings,
  };
}

type Warn = (path: readonly PropertyKey[], message: string) => void;

function rowWith(
  row: VendorRow,
  notices: readonly RecordedNotice[],
  organization: Pick<Organization, 'role' | 'timeZone'>,
  warn: Warn,
): VendorRow {
  const incidents: IncidentFacts[] = [...(row.incidents ?? [])];
  const entries = new Map<string, Entry & { at: number }>();
  for (const notice of notices) {
    const act = actOf(notice.dutyId, organization);
    if (act.by === 'unread') {
      warn(
        ['incidents'],
        `${nameOf(notice)}: kept, but no clock reads it. ${act.why}${act.fact ? ` Give ${act.fact}.` : ''}`,
      );
      continue;
    }
    const whose = isOfAnother(notice, act, row);
    if (whose !== null) {
      warn(['incidents'], `${nameOf(notice)}: kept and not counted. ${whose}`);
      continue;
    }
    const at = incidentOf(incidents, { breachId: notice.breachId, name: nameOf(notice) }, warn);
    if (at === null) continue;
    const key = JSON.stringify([
      at,
      act.by,
      act.by === 'day' ? act.field : notice.dutyId,
      act.by === 'chain' ? notice.party : null,
    ]);
    const entry = entries.get(key);
    if (entry) entry.notices.push(notice);
    else entries.set(key, { at, act, notices: [notice] });
  }
  const zone = organization.timeZone ?? defaultTimeZone;
  for (const { at, ...entry } of entries.values()) {
    const before = incidents[at];
    if (before)
      incidents[at] = putDay(before, entry, {
        zone,
        role: organization.role,
        warn: (path, text) => warn(['incidents', at, ...path], text),
      });
  }
  // An incident that was added for a notice which then found no place in it states nothing.
  const stated = row.incidents?.length ?? 0;
  const kept = incidents.filter((incident, i) => i < stated || Object.keys(incident).length > 1);
  const same = kept.length === stated && kept.every((incident, i) => incident === row.incidents?.[i]);
  return same ? row : { ...row, incidents: kept };
}

/** Why a notice is none of the party that owes it, or none of the place that it is recorded for; `null` where it is. */
function isOfAnother(notice: RecordedNotice, act: Act, { contract, incidents = [] }: VendorRow): string | null {
  const { dutyId, jurisdiction, givenBy, breachId } = notice;
  if (isOfOtherPlace(notice)) return `It says that it was given for ${jurisdiction}, whose law this is not.`;
  const byVendor =
    act.by === 'chain' || (act.by === 'day' && act.field === 'vendorNotifiedOn') || /-from-vendor$/.test(dutyId);
  if (byVendor)
    return givenBy === 'organization' ? 'The vendor owes it, and the notice says that the organization gave it.' : null;
  const agreed = incidents.find((i) => i.breachId === breachId)?.contract ?? contract;
  return givenBy === 'vendor' && agreed?.delegatesNotice !== true
    ? 'The organization owes it, and the notice says that the vendor gave it: where the contract gives the vendor that task, say so in contract.delegatesNotice.'
    : null;
}

const vendorText = ({ vendor: { externalId, name } }: RecordedNotice): string =>
  [name && `"${name}"`, externalId && `with external id "${externalId}"`].filter(Boolean).join(' ');

/** How a warning names a notice. */
const nameOf = ({ dutyId, on }: Pick<RecordedNotice, 'dutyId' | 'on'>): string => `notice of ${on} under ${dutyId}`;
