import { reportDiff } from '../../domain/report/diff.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { Causes } from '../../domain/watch/cause.ts';
import { changedEvent } from '../../domain/watch/events.ts';
import type { Run } from '../../domain/watch/watch.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import { nextId } from '../../functions/verbs/ids.ts';
import type { Runtime } from '../../functions/verbs/runtime.ts';
import type { memoryStores } from '../stores/memory.ts';

type World = {
  request(path: string, init: RequestInit): Response | Promise<Response>;
  stores: ReturnType<typeof memoryStores>;
  runtime: Runtime;
  tenantId: string;
};

const hospital = {
  name: 'Riverbend Regional Hospital',
  role: 'covered-entity',
  kinds: ['hospital'],
  jurisdiction: 'US-MO',
};
const rowWith = (individuals: number) => ({
  externalId: 'AP-1001',
  name: 'CareCloud, Inc.',
  businessAssociate: true,
  incidents: [{ breachId: 'carecloud-2026-ehr-environment', vendorNotifiedOn: '2026-03-30', individuals }],
});
const causes: Causes = {
  named: [
    {
      kind: 'breach',
      breachId: 'carecloud-2026-ehr-environment',
      change: 'changed',
      title: 'CareCloud: intruder in one EHR environment',
      position: '2026-05-04T14:59:30.000Z~carecloud-2026-ehr-environment~example',
    },
  ],
  more: 0,
};

/** An organization whose people affected grew from 400 to 1,200, as the watch leaves it: run, alert and calendar. */
export async function watchedOrganization(
  { request, stores, runtime, tenantId }: World,
  headers: Record<string, string>,
): Promise<{ organizationId: string; runId: string; alertId: string }> {
  const post = async <T>(path: string, body: object): Promise<T> => {
    const sent = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await request(path, sent);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { id: organizationId } = await post<{ id: string }>('/v1/organizations', hospital);
  const assess = (individuals: number) =>
    post<ExposureReport>('/v1/assessments', { organizationId, asOf: '2026-05-04', vendors: [rowWith(individuals)] });
  const [before, after] = [await assess(400), await assess(1_200)];
  const diff = reportDiff(before, after);
  for (const row of before.vendors) diff.before.add(row, rowWith(400) as never);
  for (const row of after.vendors) diff.after.add(row, rowWith(1_200) as never);
  const { items } = diff.end();
  const [alertId, runId, at] = [nextId(runtime), nextId(runtime), runtime.now()];
  const told = { id: alertId, at, organization: { id: organizationId, name: hospital.name }, causes };
  const event = changedEvent(told, before, after, items());
  if (event === null) throw new Error('the example moves nothing');
  const run: Run = {
    id: runId,
    at,
    finishedAt: at,
    asOf: after.asOf,
    causes,
    outcome: 'changed',
    assessmentId: after.id,
    against: before.id,
    counts: event.counts,
    versions: { ...after.versions },
    events: [alertId],
  };
  await stores.runs(tenantId, organizationId).put(runId, run, 'absent');
  await stores.alerts(tenantId, organizationId).put(alertId, event, 'absent');
  const report = {
    head: after,
    eachRow: async (take: (row: (typeof after.vendors)[number]) => void) => after.vendors.forEach(take),
  };
  await advanceCalendar({ ...stores, runtime }, { tenantId, organizationId }, { token: runId, at }, report);
  return { organizationId, runId, alertId };
}
