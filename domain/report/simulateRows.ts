import { isObject, type JsonObject, mergePatch } from '../mergePatch.ts';
import { type FieldError, pointer } from '../problem.ts';
import { vendorRowSchema } from '../vendor/vendorRow.ts';
import type { Simulation } from './simulate.ts';

type VendorPatch = NonNullable<Simulation['vendors']>[number];

/** What may be said of all vendors at once; who each is, and what befell it, is said of one. */
const ofAll: ReadonlySet<string> = new Set([
  'relationship',
  'businessAssociate',
  'contract',
  'dataTypes',
  'residents',
  'usedFrom',
  'usedTo',
  'matchThreshold',
  'reviewThreshold',
]);

/** A patch of rows under way: the rows so far, which were touched, and what is wrong with pointers into the patch. */
type Work = { vendors: unknown[]; changed: Set<number>; errors: FieldError[] };

/** The rows with the change for all of them, then the changes for single ones, in the order in which they stand. */
export function patchRows(
  stored: readonly unknown[],
  { allVendors, vendors = [] }: Simulation,
): { vendors: unknown[]; changed: number[]; errors: FieldError[] } {
  const work: Work = { vendors: [...stored], changed: new Set(), errors: [] };
  if (allVendors) patchAll(work, allVendors);
  const rowsOf = rowFinder(stored);
  vendors.forEach((patch, i) => {
    for (const at of rowsOf(patch, (error) =>
      work.errors.push({ ...error, pointer: pointer(['vendors', i]) + error.pointer }),
    ))
      patchOne(work, at, patch, i);
  });
  return { vendors: work.vendors, changed: [...work.changed].sort((a, b) => a - b), errors: work.errors };
}

function patchAll({ vendors, changed, errors }: Work, patch: JsonObject): void {
  const others = Object.keys(patch).filter((key) => !ofAll.has(key));
  for (const key of others)
    errors.push({
      pointer: pointer(['allVendors', key]),
      message: `cannot be said of all vendors at once; give it under vendors, or one of ${[...ofAll].join(', ')}`,
    });
  if (others.length > 0 || Object.keys(patch).length === 0) return;
  vendors.forEach((row, at) => {
    // A row that could not be read stays what it is.
    if (!isObject(row) || !vendorRowSchema.safeParse(withKnown(row)).success) return;
    const merged = mergePatch(row, patch);
    // One row is enough to say what does not fit.
    const wrong = errors.length > 0 ? [] : problemsOf(merged);
    errors.push(...wrong.map(({ path, message }) => ({ pointer: pointer(['allVendors', ...path]), message })));
    vendors[at] = merged;
    changed.add(at);
  });
}

/** Fields that the schema knows: a stored row may bear others, which an assessment tells and does not use. */
const withKnown = (row: unknown): unknown =>
  isObject(row)
    ? Object.fromEntries(Object.entries(row).filter(([key]) => Object.hasOwn(vendorRowSchema.shape, key)))
    : row;

type Wrong = { path: readonly PropertyKey[]; message: string };

/** What is wrong with a row; fields that it does not know are left to the assessment. */
const problemsOf = (row: unknown): Wrong[] =>
  (vendorRowSchema.safeParse(withKnown(row)).error?.issues ?? [])
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map(({ path, message }) => ({ path, message }));

/** Which rows a patch means: by its number, or by the external id that they bear. */
function rowFinder(stored: readonly unknown[]) {
  const byId = new Map<string, number[]>();
  stored.forEach((row, at) => {
    const id = isObject(row) && typeof row.externalId === 'string' ? row.externalId.trim() : '';
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), at]);
  });
  return ({ row, externalId }: VendorPatch, wrong: (error: FieldError) => void): readonly number[] => {
    if ((row === undefined) === (externalId === undefined)) {
      wrong({ pointer: '', message: 'name one vendor: by externalId or by row, not by both' });
      return [];
    }
    if (row !== undefined) {
      if (row < stored.length) return [row];
      wrong({ pointer: '/row', message: `no such row: the list has ${stored.length}, counted from 0` });
      return [];
    }
    const found = byId.get(externalId?.trim() ?? '');
    if (!found) wrong({ pointer: '/externalId', message: `no vendor of the list bears "${externalId}"` });
    return found ?? [];
  };
}

/** One row with its patch; what is wrong afterwards is told at the place of the patch. */
function patchOne({ vendors, changed, errors }: Work, at: number, patch: VendorPatch, i: number): void {
  const { row: _, externalId: __, incidents, ...fields } = patch;
  const here = (path: readonly PropertyKey[], message: string) =>
    errors.push({ pointer: pointer(['vendors', i, ...path]), message });
  for (const key of Object.keys(fields))
    if (!Object.hasOwn(vendorRowSchema.shape, key)) here([key], 'this field is not known');
  const row = vendors[at];
  const merged = mergePatch(isObject(row) ? row : {}, fields);
  const patched: unknown[] = isObject(row) && Array.isArray(row.incidents) ? [...row.incidents] : [];
  const places = (incidents ?? []).map((incident, j) => {
    const place = placeOf(patched, incident);
    if (place === null) here(['incidents', j, 'breachId'], noIncident);
    else patched[place] = mergePatch(patched[place], incident);
    return place;
  });
  const whole = isObject(merged) ? merged : {};
  const { incidents: _before, ...rest } = whole;
  vendors[at] = incidents === undefined ? whole : incidents === null ? rest : { ...rest, incidents: patched };
  changed.add(at);
  // What was wrong before is the assessment's to tell.
  const known = new Set(allProblems(row).map((p) => JSON.stringify(p)));
  for (const problem of allProblems(vendors[at]))
    if (!known.has(JSON.stringify(problem))) here(intoPatch(problem.path, places), problem.message);
}

const noIncident = 'name the incident by its breachId: the row states none without one, or several';

/** As `problemsOf`, and fields of incidents that nobody knows: a slip there would change nothing without a word. */
const allProblems = (row: unknown): Wrong[] =>
  (vendorRowSchema.safeParse(withKnown(row)).error?.issues ?? []).flatMap((issue): Wrong[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'this field is not known' }))
      : [{ path: issue.path, message: issue.message }],
  );

/** Where an incident stands in a row, or would be added: by its breachId; without one, the only incident that names none. */
function placeOf(list: readonly unknown[], { breachId }: JsonObject): number | null {
  const idOf = (incident: unknown) => (isObject(incident) ? incident.breachId : undefined);
  if (breachId === undefined) {
    const nameless = list.flatMap((incident, at) => (idOf(incident) === undefined ? [at] : []));
    return nameless.length === 1 ? (nameless[0] ?? null) : null;
  }
  if (typeof breachId !== 'string') return null;
  const at = list.findIndex((incident) => idOf(incident) === breachId);
  return at >= 0 ? at : list.length;
}

/** A path into the patched row as one into the patch: incidents stand there in an order of their own. */
function intoPatch(path: readonly PropertyKey[], places: readonly (number | null)[]): readonly PropertyKey[] {
  const [field, at, ...rest] = path;
  if (field !== 'incidents' || typeof at !== 'number') return path;
  const j = places.indexOf(at);
  return j >= 0 ? ['incidents', j, ...rest] : path;
}
