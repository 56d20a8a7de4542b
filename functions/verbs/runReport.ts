import type { Breach } from '../../domain/breach/breach.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { ReportHead, RowResult } from '../../domain/report/exposureReport.ts';
import { breachesNear } from '../../domain/report/routes.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import type { Running } from '../../domain/watch/watch.ts';
import { type AssessDeps, computeReport, statedIds } from './assess.ts';
import { readKeptRequest } from './assessmentRequest.ts';
import { addStored, headOf } from './compare.ts';
import { readingOnce } from './readingOnce.ts';
import { repeatable } from './repeatable.ts';
import { digestOfStored } from './storedDigest.ts';
import { storedRequest, vendorsOf } from './storedRequest.ts';
import { type StoredReport, storeReport } from './storeReport.ts';
import type { Watched } from './watchPorts.ts';

/** A row of a report, with the vendor as its list states it. */
export type TakeRow = (row: RowResult, given: VendorRow | undefined) => void;

/** The report of a run, stored already by an earlier try or not. */
export type RunReport = {
  head: ReportHead;
  isStored: boolean;
  /** The rows in their order; they can be walked again. */
  eachRow(take: TakeRow): Promise<void>;
  /** Stores it where none is. */
  store(): Promise<StoredReport>;
  /** The incidents of the store that can reach its rows, whether what is said of them counts by then or not. */
  breaches(): Promise<Iterable<Breach>>;
};

/** The id that all tries of a run give its report. */
const reportIdOf = ({ runtime }: Pick<AssessDeps, 'runtime'>, running: Running): string =>
  pinned({ runtime }, running).newId();

const pinned = ({ runtime }: Pick<AssessDeps, 'runtime'>, { startedAt, token }: Running) =>
  repeatable(runtime, { startedAt, seed: `${token} report` });

/**
 * What an organization's kept list comes to on the day on which a run began. Where an earlier try of the run stored its report
 * that is the one, whatever changed since. `null`: there is no list; with `evenEmpty` that is a report on nobody. Stores nothing
 * by itself.
 */
export async function runReport(
  deps: AssessDeps,
  { tenantId }: Watched,
  kept: KeptOrganization,
  running: Running,
  which: { evenEmpty: boolean },
): Promise<RunReport | null> {
  const id = reportIdOf(deps, running);
  const isStored = (await deps.assessments.read(tenantId, id, 'head')) !== null;
  if (!isStored) return computedReport(deps, tenantId, kept, running, which);
  const stored = await storedReport(deps, tenantId, id);
  return { ...stored, breaches: () => breachesNearRows(deps, stored) };
}

/** Of a report that is stored: the incidents as the store has them now. */
async function breachesNearRows(
  { catalog: read }: Pick<AssessDeps, 'catalog'>,
  { eachRow }: Pick<RunReport, 'eachRow'>,
): Promise<Iterable<Breach>> {
  const catalog = await read();
  const ids = new Set<string>();
  await eachRow(({ matches }, given) => {
    for (const id of breachesNear(matches, catalog)) ids.add(id);
    for (const id of given ? statedIds(given) : []) ids.add(id);
  });
  return (await catalog.breaches(ids)).values();
}

/** A report that is stored. @throws Problem `not-found`. */
export async function storedReport(
  deps: Pick<AssessDeps, 'assessments' | 'runtime'>,
  tenantId: string,
  id: string,
): Promise<Omit<RunReport, 'breaches'>> {
  const assessments = readingOnce(deps.assessments);
  const head = await headOf(assessments, tenantId, id);
  const request = await storedRequest(assessments, tenantId, id);
  return {
    head,
    isStored: true,
    eachRow: (take) => addStored(assessments, tenantId, id, request, { add: take }),
    store: () => digestOfStored(deps, tenantId, id),
  };
}

async function computedReport(
  deps: AssessDeps,
  tenantId: string,
  kept: KeptOrganization,
  running: Running,
  which: { evenEmpty: boolean },
): Promise<RunReport | null> {
  const asOf = localDay(running.startedAt, kept.organization.timeZone ?? defaultTimeZone);
  const read = await readKeptRequest(deps, tenantId, kept, asOf, which);
  if (read === null) return null;
  const { request, warnings, recorded } = read;
  const during = { ...deps, runtime: pinned(deps, running) };
  const { report, ...basis } = await computeReport(during, tenantId, request, warnings);
  const { vendors, timeline: _, ...head } = report;
  const given = vendorsOf(request);
  return {
    head,
    isStored: false,
    async eachRow(take) {
      for (const row of vendors) take(row, given(row));
    },
    store: () => storeReport(deps, tenantId, request, report, { ...basis, recorded }),
    breaches: async () => basis.breaches.values(),
  };
}
