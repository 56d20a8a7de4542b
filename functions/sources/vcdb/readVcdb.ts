import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { PartialDate } from '../../../domain/breach/partialDate.ts';
import { type Day, isDay } from '../../../domain/calendar/day.ts';
import { isUsState } from '../../../domain/law/jurisdictions.ts';
import { type ActionKind, actionKinds, type VcdbFile, type VcdbRow } from '../../../domain/vcdb/vcdbRow.ts';
import { dataTypesOfVariety } from '../../../domain/vcdb/vocabulary.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { Warnings } from '../warnings.ts';
import { incidentsIn } from './incidentsIn.ts';
import { type VerisIncident, verisIncidentSchema } from './verisIncident.ts';

/** A file of the database as read; `newest`: the day of the last change in its records. */
export type VcdbReading = {
  file: VcdbFile & { rows: VcdbRow[] };
  newest: Day | null;
  rejected: { line: number; reason: string }[];
  warnings: string[];
};

/**
 * Reads incidents of the VERIS Community Database: the joined file (one JSON array), or one incident a line. A record that
 * lacks what is needed, or bears it in another form, is rejected with its line and the reason; a value that is not known is
 * kept or set aside with a warning.
 * @throws UnreadableFile where the file is something else, a ZIP archive too.
 */
export async function readVcdb(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  importedOn: Day,
): Promise<VcdbReading> {
  const hash = createHash('sha256');
  const warnings = new Warnings();
  const rows: VcdbRow[] = [];
  const rejected: VcdbReading['rejected'] = [];
  const lineOfId = new Map<string, number>();
  for await (const { line, text } of incidentsIn(texts(name, bytes, hash))) {
    const read = readIncident(text, line, warnings);
    if ('reason' in read) {
      rejected.push({ line, reason: read.reason });
      continue;
    }
    const first = lineOfId.get(read.row.id);
    if (first === undefined) lineOfId.set(read.row.id, line);
    else warnings.onLine(line, 'an incident_id stands more than once: the record changed last counts');
    rows.push(read.row);
  }
  if (rows.length === 0)
    throw new UnreadableFile(
      `${name} is no file of the VERIS Community Database`,
      rejected[0] === undefined
        ? 'it holds no record'
        : `none of its ${rejected.length} records is an incident: ${rejected[0].reason}`,
      'Take data/joined/vcdb.json.zip of the database, unpack it, and bring in the file vcdb.json in it.',
    );
  const days = rows.flatMap(({ changedOn }) => changedOn ?? []).sort();
  const file = { sha256: hash.digest('hex'), importedOn, rows };
  return { file, newest: days.at(-1) ?? null, rejected, warnings: warnings.list() };
}

/** The text of a file, piece by piece; all its bytes go through the hash. */
async function* texts(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  hash: { update(bytes: Uint8Array): unknown },
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (part?: Uint8Array): string => {
    try {
      return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
    } catch {
      throw new UnreadableFile(`${name} cannot be read`, 'it is not UTF-8', 'Take the file anew from the database.');
    }
  };
  let isFirst = true;
  for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
    if (isFirst && part[0] === 0x50 && part[1] === 0x4b)
      throw new UnreadableFile(
        `${name} is a ZIP archive`,
        'only unpacked files are read',
        'Unpack it and bring in the JSON file in it.',
      );
    isFirst = isFirst && part.length === 0;
    hash.update(part);
    yield decode(part);
  }
  yield decode();
}

/** One incident; or why it is none that can be used. */
function readIncident(text: string, line: number, warnings: Warnings): { row: VcdbRow } | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'this is not JSON: the record is cut off or damaged' };
  }
  const parsed = verisIncidentSchema.safeParse(json);
  if (!parsed.success) {
    const named = z.object({ incident_id: z.string() }).safeParse(json);
    const id = named.success ? `incident ${named.data.incident_id.slice(0, 60)}: ` : '';
    const reasons = parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
    return { reason: id + reasons.slice(0, 3).join('; ') };
  }
  const incident = parsed.data;
  const remark = (what: string) => warnings.onLine(line, what);
  const standing = standings.get(incident.security_incident);
  if (standing === undefined)
    return {
      reason: `/security_incident: "${incident.security_incident}" is not known: one of ${[...standings.keys()].join(', ')}`,
    };
  return {
    row: {
      line,
      id: incident.incident_id.toLowerCase(),
      summary: tidy(incident.summary),
      references: (incident.reference ?? '').split(';').flatMap((part) => addressIn(part) ?? []),
      standing,
      confidence: confidenceOf(incident, remark),
      analysis: tidy(incident.plus.analysis_status),
      victim: victimOf(incident, remark),
      partner: partnerOf(incident),
      actions: actionsOf(incident, remark),
      data: dataOf(incident, remark),
      occurred: occurredOn(incident, remark),
      changedOn: dayOf(incident.plus.modified) ?? dayOf(incident.plus.created),
    },
  };
}

type Remark = (what: string) => void;

const standings: ReadonlyMap<string, VcdbRow['standing']> = new Map([
  ['Confirmed', 'confirmed'],
  ['Suspected', 'suspected'],
  ['Near miss', 'near-miss'],
  ['False positive', 'false-positive'],
]);

const tidy = (text: string | undefined): string | null => text?.replaceAll(/\s+/g, ' ').trim() || null;

/** An address that a browser can follow; other references are titles and file numbers. */
function addressIn(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : null;
}

function confidenceOf({ confidence }: VerisIncident, remark: Remark): VcdbRow['confidence'] {
  const word = confidence?.toLowerCase();
  if (word === undefined) return null;
  if (word === 'high' || word === 'medium' || word === 'low' || word === 'none') return word;
  remark(`the confidence "${confidence}" is not known and was not used`);
  return null;
}

function victimOf({ victim }: VerisIncident, remark: Remark): VcdbRow['victim'] {
  const state = victim.state?.trim().toUpperCase().replace(/^US-/, '') ?? '';
  const countries = countriesOf(victim.country, remark);
  const isInStates = countries.length === 0 || countries.includes('US');
  const isState = isUsState(`US-${state}`);
  if (state !== '' && isInStates && !isState) remark(`the state "${victim.state}" is not known and was not used`);
  return {
    name: tidy(victim.victim_id),
    industry: victim.industry,
    countries,
    state: isInStates && isState ? state : null,
    others: (victim.secondary?.victim_id ?? []).flatMap((name) => tidy(name) ?? []),
  };
}

/** The islands of "UM" have no inhabitants: it is a slip for the United States, beside whose code it stands in lists. */
function countriesOf(codes: readonly string[], remark: Remark): string[] {
  if (codes.includes('UM')) remark('the country "UM" (islands without inhabitants) is taken as US');
  const known = codes.filter((code) => /^[A-Z]{2}$/.test(code));
  return [...new Set(known.map((code) => (code === 'UM' ? 'US' : code)))];
}

function partnerOf({ actor }: VerisIncident): VcdbRow['partner'] {
  if (actor.partner === undefined) return null;
  return { names: actor.partner.name.flatMap((name) => tidy(name) ?? []), notes: tidy(actor.partner.notes) };
}

const isActionKind = (text: string): text is ActionKind => (actionKinds as readonly string[]).includes(text);

const actionsOf = ({ action }: VerisIncident, remark: Remark): VcdbRow['actions'] =>
  Object.entries(action)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, { variety, vector }]) => {
      if (isActionKind(kind)) return { kind, varieties: variety, vectors: vector };
      remark(`the cause "${kind}" is not known and was not used`);
      return [];
    });

const disclosures = { Yes: 'yes', Potentially: 'potentially', No: 'no', Unknown: 'unknown' } as const;

function dataOf({ attribute }: VerisIncident, remark: Remark): VcdbRow['data'] {
  const data = attribute?.confidentiality;
  if (data === undefined) return null;
  const word = data.data_disclosure ?? 'Unknown';
  if (!Object.hasOwn(disclosures, word)) remark(`the data_disclosure "${word}" is not known and is taken as unknown`);
  const varieties = [...new Set(data.data.map(({ variety }) => variety))];
  for (const variety of varieties)
    if (!Object.hasOwn(dataTypesOfVariety, variety))
      remark(`the data variety "${variety}" is not known: it gives no data type`);
  const total = data.data_total ?? null;
  const isCount = total !== null && Number.isSafeInteger(total) && total > 0;
  if (total !== null && !isCount) remark('a data_total that is no count of 1 or more was not used');
  return {
    disclosure: disclosures[word as keyof typeof disclosures] ?? 'unknown',
    total: isCount ? total : null,
    varieties,
  };
}

/** The year, with month and day as far as there are such ones. */
function occurredOn({ timeline }: VerisIncident, remark: Remark): PartialDate {
  const { year, month, day } = timeline.incident;
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
  if (month === undefined) {
    if (day !== undefined) remark('a day of the incident without its month was not used');
    return { date: String(year), precision: 'year' };
  }
  if (!isDay(`${year}-${two(month)}-01`)) {
    remark(`the month ${month} of an incident does not exist and was not used`);
    return { date: String(year), precision: 'year' };
  }
  if (day === undefined) return { date: date.slice(0, 7), precision: 'month' };
  if (isDay(date)) return { date, precision: 'day' };
  remark('a day of an incident that does not exist was not used');
  return { date: date.slice(0, 7), precision: 'month' };
}

/** "2015-03-03T00:28:41Z": its day. */
function dayOf(instant: string | undefined): Day | null {
  const day = instant?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}
