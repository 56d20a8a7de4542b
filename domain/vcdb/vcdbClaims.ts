import type { Claim, Source } from '../breach/breach.ts';
import { dayRange } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import type { VcdbFile, VcdbRow } from './vcdbRow.ts';
import { dataTypesOf, peopleOf, vectorOf } from './vocabulary.ts';

const publisher = 'VERIS Community Database';

/** Longer summaries are whole articles: the beginning says what happened. */
const longestSummary = 1000;

/** Where the record itself stands. */
const addressOf = (id: string): string =>
  `https://github.com/vz-risk/VCDB/blob/master/data/json/validated/${id.toUpperCase()}.json`;

function sourceOf(row: VcdbRow, { sha256, importedOn }: VcdbFile): Source {
  const published = row.changedOn !== null && row.changedOn <= importedOn ? row.changedOn : null;
  return {
    kind: 'reprint',
    publisher,
    url: row.references[0] ?? addressOf(row.id),
    ...(published !== null && {
      published: { date: published, precision: 'day' },
      publishedBasis: 'the day on which the record was last changed in the database',
    }),
    retrievedOn: importedOn,
    sha256,
  };
}

/** What is suspected only, or what its own author or the people of the database doubt, is of low confidence. */
function confidenceOf({ standing, confidence, analysis }: VcdbRow): Claim['confidence'] {
  const isDoubted = confidence === 'low' || confidence === 'none' || analysis === 'Needs review';
  return standing === 'confirmed' && !isDoubted ? 'medium' : 'low';
}

const short = (text: string): string =>
  text.length <= longestSummary ? text : `${text.slice(0, text.lastIndexOf(' ', longestSummary)).trimEnd()} …`;

const disclosureWords = {
  yes: 'the data are known to have become known to others',
  potentially: 'the data may have become known to others',
  no: 'the data are said not to have become known to others',
  unknown: 'whether the data became known to others is not known',
} as const;

/** A count in a record taken from the federal portal can be its stand-in for "not counted yet". */
const isPlaceholder = ({ references }: VcdbRow, count: number): boolean =>
  (count === 500 || count === 501) && references.some((reference) => /\bhhs\.gov\b/.test(reference));

/** What a record adds to the incident of a vendor of which its victim is one customer: that customer, and what happened. */
export function vcdbClaimsOfCustomer(row: VcdbRow, file: VcdbFile, customer: string, report: string): Claim[] {
  const base = { source: sourceOf(row, file), confidence: confidenceOf(row) };
  const { state } = row.victim;
  const people = peopleOf(row);
  return [
    {
      field: 'affected',
      value: {
        name: customer,
        ...(state !== null && { state }),
        ...(people !== null && { individuals: people }),
        report,
      },
      ...base,
    },
    ...(row.summary === null ? [] : [{ field: 'statement' as const, value: short(row.summary), ...base }]),
  ];
}

/**
 * What a record says of its incident. `affected`: organizations that it names beside the vendor, the victim where the
 * breach is told of its business partner. `reportedOn`: the day of a report that tells of the same event. Where the record
 * dates the incident later than that, it gives the day on which it became public, which is no day of occurrence.
 */
export function vcdbClaims(row: VcdbRow, file: VcdbFile, affected: readonly string[], reportedOn: Day | null): Claim[] {
  const base = { source: sourceOf(row, file), confidence: confidenceOf(row) };
  const people = peopleOf(row);
  const types = dataTypesOf(row);
  const vector = vectorOf(row);
  const begins = dayRange(row.occurred).earliest;
  const isTooLate = reportedOn !== null && begins !== null && begins > reportedOn;
  const claims: Claim[] = isTooLate ? [] : [{ field: 'occurrence.from', value: row.occurred, ...base }];
  if (people !== null)
    claims.push({
      field: 'individuals',
      value: { count: people, qualifier: isPlaceholder(row, people) ? 'placeholder' : 'as-reported' },
      said: `${people} records: ${row.data?.varieties.join(', ')}`,
      ...base,
      note: `VERIS counts records; taken as one for each person; ${disclosureWords[row.data?.disclosure ?? 'unknown']}`,
    });
  if (types.length > 0)
    claims.push({
      field: 'dataTypes',
      value: types,
      said: row.data?.varieties.join(', '),
      ...base,
      note: disclosureWords[row.data?.disclosure ?? 'unknown'],
    });
  if (vector !== null) claims.push({ field: 'vector', value: vector, ...base });
  for (const name of affected) {
    const isVictim = name === row.victim.name;
    claims.push({
      field: 'affected',
      value: { name, ...(isVictim && row.victim.state !== null && { state: row.victim.state }) },
      ...base,
    });
  }
  if (row.summary !== null) claims.push({ field: 'statement', value: short(row.summary), ...base });
  return claims;
}
