import * as z from 'zod';
import { comparableName, subjectOf, type Verdict, type VerdictState, withState } from '../../domain/match/verdict.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { Catalog } from './catalog.ts';
import { type Caller, callerName, type VerdictStore } from './ports.ts';
import { once, pageLimit, pageSizes, type Query, trueOrFalse } from './query.ts';
import type { Runtime } from './runtime.ts';
import { csvHeader, csvLine } from './verdictCsv.ts';

export type VerdictDeps = { catalog(): Promise<Catalog>; verdicts: VerdictStore; runtime: Runtime };

/** A verdict as it is shown: with its state, and with the one that followed it. */
export type ShownVerdict = Verdict & { state: VerdictState; supersededBy?: string };

const most = (length: number) => `at most ${length} characters`;
const words = (length: number) =>
  z.string('must be text').max(length, most(length)).trim().min(1, { error: 'must not be empty', abort: true });

const fields = {
  vendor: z.strictObject(
    {
      externalId: words(200).optional(),
      name: words(1000).refine((name) => comparableName(name) !== '', 'must hold a letter or a digit'),
    },
    'must be an object with the name of the vendor as the list writes it',
  ),
  vendorId: z.string('must be the vendorId of a match').max(200, most(200)),
  verdict: z.enum(['same', 'not-same'], 'must be same or not-same'),
  note: words(2000).optional(),
  decidedBy: words(200).optional(),
};
export const verdictRequest = z.strictObject(fields, 'must be an object with vendor, vendorId and verdict');

/** Ids begin with a digest of their subject, so that its history is one short query. */
const subjectDigits = 16;
const idOf = (text: string): string => {
  if (/^[0-9a-f]{16}(-[0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw nothing();
};
const nothing = () => new Problem('not-found', 'There is no verdict with this id.');

/**
 * Records a person's verdict on a vendor and an entity of the store; an earlier one on the same subject is superseded.
 * @throws Problem `invalid-request`, also where the store has no such entity or nobody is named; `not-loaded`.
 */
export async function recordVerdict(
  { catalog, verdicts, runtime }: VerdictDeps,
  { tenantId, keyLabel }: Caller,
  body: unknown,
): Promise<ShownVerdict & { warnings: string[] }> {
  const { value, unknown } = parseRequest(verdictRequest, body);
  const { vendors } = await catalog();
  const decidedBy = value.decidedBy ?? keyLabel.trim();
  const errors = [
    ...(vendors.has(value.vendorId)
      ? []
      : [{ pointer: '/vendorId', message: 'the store has no such vendor: take the vendorId of a match' }]),
    ...(decidedBy ? [] : [{ pointer: '/decidedBy', message: 'give the name of the person: this key has no label' }]),
  ];
  if (errors.length > 0) throw new Problem('invalid-request', 'The verdict cannot be recorded.', errors);
  const subject = subjectOf(value);
  const prefix = runtime.sha256(subject).slice(0, subjectDigits);
  const [id, earlier] = [`${prefix}-${runtime.newId()}`, await verdicts.list(tenantId, `${prefix}-`)];
  // Recorded by an earlier try of this request, and perhaps withdrawn since.
  if (earlier.some((one) => one.id === id))
    return { ...(await readVerdict({ verdicts }, tenantId, id)), warnings: notUsed(unknown) };
  const verdict: Verdict = {
    id,
    ...value,
    decidedBy,
    // A clock that lags behind another's does not make this the earlier word.
    recordedAt: earlier.reduce((latest, v) => (v.recordedAt > latest ? v.recordedAt : latest), runtime.now()),
    keyLabel,
    revision: earlier.reduce((most, v) => Math.max(most, v.revision), 0) + 1,
  };
  await verdicts.put(tenantId, verdict);
  return { ...(await readVerdict({ verdicts }, tenantId, verdict.id)), warnings: notUsed(unknown) };
}

/** One verdict, whatever its state. @throws Problem `not-found`, for another tenant's as for none. */
export async function readVerdict(
  { verdicts }: Pick<VerdictDeps, 'verdicts'>,
  tenantId: string,
  id: string,
): Promise<ShownVerdict> {
  const wanted = idOf(id);
  const history = withState(await verdicts.list(tenantId, wanted.slice(0, subjectDigits + 1)));
  const found = history.find((verdict) => verdict.id === wanted);
  if (!found) throw nothing();
  return found;
}

export const verdictWithdrawalQuery = z.strictObject({ withdrawnBy: once(words(200)).optional() });

/** Withdraws a verdict: it stays on record and no longer counts. Doing so again changes nothing. @throws as `readVerdict`. */
export async function withdrawVerdict(
  deps: Pick<VerdictDeps, 'verdicts' | 'runtime'>,
  { tenantId, keyLabel }: Caller,
  id: string,
  query: Query,
): Promise<ShownVerdict & { warnings: string[] }> {
  const { value, unknown } = parseRequest(verdictWithdrawalQuery, query);
  const { state, supersededBy, ...verdict } = await readVerdict(deps, tenantId, id);
  if (state !== 'withdrawn') {
    const withdrawnBy = value.withdrawnBy ?? callerName({ tenantId, keyLabel });
    const withdrawn = { ...verdict, withdrawnAt: deps.runtime.now(), withdrawnBy };
    await deps.verdicts.put(tenantId, withdrawn);
  }
  return { ...(await readVerdict(deps, tenantId, id)), warnings: notUsed(unknown) };
}

export const verdictsQuery = z.strictObject({
  vendorId: once(z.string()).optional(),
  externalId: once(z.string()).optional(),
  all: once(trueOrFalse).default(false),
  format: once(z.string().pipe(z.enum(['json', 'csv'], 'must be json or csv'))).default('json'),
  limit: pageLimit(...pageSizes.lines),
  cursor: once(z.string()).optional(),
});

/** In order of recording: what is recorded later comes on a later page. */
const placeOf = ({ recordedAt, id }: Verdict): string => `${recordedAt}_${id}`;
const isPlace = (cursor: string): boolean => /^[0-9TZ:.-]+_[0-9a-f-]+$/.test(cursor);

/** A page stops here: with a frame still below the 5 MB of an answer. */
const mostBytes = 4_500_000;
const utf8 = new TextEncoder();

/** As many of the first as `most` bytes hold, at least one. */
function within<T>(list: readonly T[], write: (one: T) => string): string[] {
  const texts: string[] = [];
  let bytes = 0;
  for (const one of list) {
    const text = write(one);
    bytes += utf8.encode(text).length + 2;
    if (bytes > mostBytes && texts.length > 0) break;
    texts.push(text);
  }
  return texts;
}

/**
 * A tenant's verdicts in force, or all with `all=true`, in pages; as CSV as many as one answer takes. Gives the answer's
 * text. Verdicts recorded meanwhile come behind the last page. @throws Problem `invalid-request`.
 */
export async function listVerdicts(
  { verdicts }: Pick<VerdictDeps, 'verdicts'>,
  tenantId: string,
  query: Query,
): Promise<{ format: 'json' | 'csv'; body: string; nextCursor: string | null }> {
  const { value, unknown } = parseRequest(verdictsQuery, query);
  const { vendorId, externalId, all, format, limit, cursor } = value;
  if (cursor !== undefined && !isPlace(cursor))
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/cursor', message: 'must be the nextCursor of an earlier answer' },
    ]);
  const wanted = withState(await verdicts.list(tenantId))
    .filter((v) => all || v.state === 'in-force')
    .filter((v) => vendorId === undefined || v.vendorId === vendorId)
    .filter((v) => externalId === undefined || v.vendor.externalId === externalId)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const ahead = wanted.filter((v) => cursor === undefined || placeOf(v) > cursor);
  if (format === 'csv') {
    const lines = within(ahead, csvLine);
    return { format, body: [csvHeader, ...lines, ''].join('\r\n'), nextCursor: cursorAfter(ahead, lines.length) };
  }
  const items = within(ahead.slice(0, limit), (verdict) => JSON.stringify(verdict));
  const nextCursor = cursorAfter(ahead, items.length);
  const rest = JSON.stringify({ nextCursor, total: wanted.length, warnings: notUsed(unknown) });
  return { format, body: `{"items":[${items.join(',')}],${rest.slice(1)}`, nextCursor };
}

function cursorAfter(list: readonly Verdict[], taken: number): string | null {
  const last = list[taken - 1];
  return last && taken < list.length ? placeOf(last) : null;
}
