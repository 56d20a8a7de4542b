import type { Day } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { type FindingSubject, isFindingId } from '../../domain/findings/findingKey.ts';
import {
  type FindingChange,
  type KeptFinding,
  type KeptSubject,
  longestHistory,
} from '../../domain/findings/keptFinding.ts';
import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import { type FindingWork, workOn } from '../../domain/findings/work.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { Problem } from '../../domain/problem.ts';
import { jsonSize } from '../../domain/watch/jsonSize.ts';
import { type LineDeps, type NewestLines, newestLines } from './findingLines.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import type { Caller } from './ports.ts';
import { changedMeanwhile, expectMark, mostAttempts, noSuch } from './records.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';
import { versionsOf } from './versions.ts';

export type FindingDeps = OrganizationDeps &
  LineDeps & { findings: RecordsOf<KeptFinding>; riskAssessments: RecordsOf<KeptRiskAssessment> };

export const what = 'finding';

/** The mark of a finding on which nothing was done yet. */
export const untouched = 'untouched';

/** An organization on the day of a request. */
export type OnDay = { today: Day; timeZone: string };

/** The organization's local day. @throws Problem `not-found`. */
export async function onDay(deps: OrganizationDeps, tenantId: string, organizationId: string): Promise<OnDay> {
  const { organization } = (await findOrganization(deps, tenantId, organizationId)).doc;
  const timeZone = organization.timeZone ?? defaultTimeZone;
  return { today: localDay(deps.runtime.now(), timeZone), timeZone };
}

/** All that is known of one finding: what the newest report says, what was done, how its risk was assessed. */
export type OneFinding = {
  id: string;
  about: KeptSubject;
  newest: NewestLines;
  record: Marked<KeptFinding> | null;
  versions: readonly KeptRiskAssessment[];
};

/** A finding of the newest report, or one on which something is kept. @throws Problem `not-found`. */
export async function findFinding(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<OneFinding> {
  if (!isFindingId(id)) throw noSuch(what);
  const [newest, record, versions] = await Promise.all([
    newestLines(deps, tenantId, organizationId),
    deps.findings(tenantId, organizationId).get(id),
    versionsOf(deps.riskAssessments(tenantId, organizationId), id),
  ]);
  const about = record?.doc.about ?? versions[0]?.doc.about ?? subjectOf(newest.lines.get(id));
  if (about === undefined) throw noSuch(what);
  return { id, about, newest, record, versions: versions.map(({ doc }) => doc) };
}

const subjectOf = (line: (FindingSubject & { title: string }) | undefined): KeptSubject | undefined =>
  line && { externalId: line.externalId, name: line.name, breachId: line.breachId, title: line.title };

/** The work on a finding when it is about to be changed. */
export type Before = OnDay & { about: KeptSubject; work: FindingWork };

/**
 * Adds to what was done about a finding. Who names a mark is refused where it is another one; where `change` gives nothing,
 * nothing is written. @throws Problem `not-found`, `precondition-failed`, `conflict`, and what `change` throws.
 */
export async function changeFinding(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
  change: (before: Before) => FindingChange[],
): Promise<{ finding: OneFinding; day: OnDay }> {
  const write = deps.runtime.newId();
  const day = await onDay(deps, by.tenantId, organizationId);
  const finding = await findFinding(deps, by.tenantId, organizationId, id);
  const records = deps.findings(by.tenantId, organizationId);
  let { record } = finding;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const isMade = record?.write === write;
    if (!isMade) expectMark(record?.mark ?? untouched, ifMatch);
    const changes = record?.doc.changes ?? [];
    const added = change({ ...day, about: finding.about, work: workOn(changes, day.today, day.timeZone) });
    if (isMade || added.length === 0) return { finding: { ...finding, record }, day };
    const doc = { id, about: finding.about, changes: [...changes, ...added] };
    if (jsonSize(doc) > longestHistory) throw tooLong();
    record = await records.put(id, doc, record === null ? 'absent' : { mark: record.mark }, write);
    if (record !== null) return { finding: { ...finding, record }, day };
    record = await records.get(id);
  }
  throw changedMeanwhile();
}

const tooLong = (): Problem =>
  new Problem(
    'conflict',
    'So much was done about this finding that its history is full. Nothing was changed: write what else is to be said into a note.',
  );
