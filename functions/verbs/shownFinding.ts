import type { Day } from '../../domain/calendar/day.ts';
import { acceptanceStopsNothing } from '../../domain/findings/acceptance.ts';
import type { FindingLine } from '../../domain/findings/findingLine.ts';
import type { FindingChange, KeptFinding, KeptSubject } from '../../domain/findings/keptFinding.ts';
import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import type { RiskConclusion } from '../../domain/findings/riskAssessment.ts';
import { type AcceptedRisk, type FindingWork, workOn } from '../../domain/findings/work.ts';
import type { OnDay } from './findingRecord.ts';
import { type RiskState, stateOfVersion } from './shownRiskAssessment.ts';

/** An accepted risk as the API shows it. */
export type ShownAcceptance = AcceptedRisk & { clocks: string };

/** The newest version of a risk assessment, in short. `inForce`: the version that counts in assessments. */
export type RiskInShort = {
  id: string;
  version: number;
  state: RiskState;
  conclusion: RiskConclusion;
  inForce: number | null;
};

/** A finding as lists show it. What only a report says is `null` where the newest one has it no more. */
export type ShownFinding = Omit<FindingWork, 'acceptance'> & {
  findingId: string;
  current: boolean;
  vendor: { externalId: string | null; name: string | null; row: number | null };
  breachId: string | null;
  title: string;
  finding: FindingLine['finding'] | null;
  decision: FindingLine['decision'] | null;
  nextDue: Day | null;
  missed: number | null;
  acceptance: ShownAcceptance | null;
  riskAssessment: RiskInShort | null;
  /** How often something was done about it, and when last. */
  changes: number;
  changedAt: string | null;
  changedBy: string | null;
};

/** What was done about a finding: its own changes, and versions of its risk assessment with their approvals. */
export type ShownChange =
  | FindingChange
  | { kind: 'risk-assessment'; at: string; by: string; version: number; author: string; conclusion: RiskConclusion }
  | { kind: 'risk-assessment-approved'; at: string; by: string; version: number; approver: string; approvedOn: Day };

/** What is known of a finding, from wherever it comes. */
export type KnownFinding = {
  id: string;
  about: KeptSubject;
  line: FindingLine | undefined;
  kept: KeptFinding | undefined;
  versions: readonly KeptRiskAssessment[];
};

export function shownFinding({ id, about, line, kept, versions }: KnownFinding, on: OnDay): ShownFinding {
  const changes = kept?.changes ?? [];
  const { acceptance, ...work } = workOn(changes, on.today, on.timeZone);
  const history = historyOf(changes, versions);
  const last = history.at(-1);
  return {
    findingId: id,
    current: line !== undefined,
    vendor: {
      externalId: (line ?? about).externalId,
      name: (line ?? about).name,
      row: line?.row ?? null,
    },
    breachId: about.breachId,
    title: (line ?? about).title,
    finding: line?.finding ?? null,
    decision: line?.decision ?? null,
    nextDue: line?.nextDue ?? null,
    missed: line?.missed ?? null,
    ...work,
    acceptance: acceptance && { ...acceptance, clocks: acceptanceStopsNothing },
    riskAssessment: inShort(versions),
    changes: history.length,
    changedAt: last?.at ?? null,
    changedBy: last?.by ?? null,
  };
}

function inShort(versions: readonly KeptRiskAssessment[]): RiskInShort | null {
  const newest = versions.at(-1);
  if (newest === undefined) return null;
  return {
    id: newest.id,
    version: newest.version,
    state: stateOfVersion(newest, versions),
    conclusion: newest.assessment.conclusion,
    inForce: versions.findLast(({ approval }) => approval !== undefined)?.version ?? null,
  };
}

/** All that was done, in the order in which it was. */
export const historyOf = (changes: readonly FindingChange[], versions: readonly KeptRiskAssessment[]): ShownChange[] =>
  [...changes, ...versions.flatMap(changesOf)].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const changesOf = ({ version, assessment, recordedAt, recordedBy, approval }: KeptRiskAssessment): ShownChange[] => [
  {
    kind: 'risk-assessment',
    at: recordedAt,
    by: recordedBy,
    version,
    author: assessment.author,
    conclusion: assessment.conclusion,
  },
  ...(approval
    ? [
        {
          kind: 'risk-assessment-approved' as const,
          at: approval.recordedAt,
          by: approval.recordedBy,
          version,
          approver: approval.approver,
          approvedOn: approval.approvedOn,
        },
      ]
    : []),
];
