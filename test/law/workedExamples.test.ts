import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeDeadlines } from '../../functions/verbs/computeDeadlines.ts';

/** Cases computed by others, in their own words, run through the calculator. Absent outside the team's workplace. */
type Facts = Record<string, unknown> & {
  affected_by_state?: Record<string, number>;
  law_enforcement?: { form: string; stated_on: string };
  attorney_general?: { notified_sec_on: string | null; granted_days: number[] };
};
type Example = {
  id: string;
  title: string;
  regime: string;
  facts: Facts;
  expected: Record<
    string,
    {
      required?: boolean;
      outer_deadline?: string;
      file_by?: string;
      due_at?: string;
      latest_at_1182_71?: string;
      states?: string[];
    }
  >;
};

const file = new URL('../../../shared/facts/law/worked-examples.json', import.meta.url);
const examples: Example[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).examples : [];
const coded = new Set([
  'us.hipaa.individual',
  'us.hipaa.hhs-500',
  'us.hipaa.hhs-annual',
  'us.hipaa.media',
  'us.hipaa.ba-to-ce',
  'us.sec.8k-1.05',
  'us.sec.8k-1.05.ag-delay',
  'us.sec.8k-1.05.amendment',
  'us.ftc.hbnr.individual',
  'us.ftc.hbnr.ftc-500',
  'us.ftc.hbnr.ftc-annual',
  'us.ftc.hbnr.media',
  'us.ftc.safeguards',
  'us.ny.nydfs.incident',
  'eu.gdpr.art33',
  'eu.nis2.final',
]);

/** Who is asked in the examples of a regime. */
const organizations: Record<string, object> = {
  hipaa: { role: 'covered-entity', secRegistrant: 'none' },
  sec: { role: 'covered-entity', secRegistrant: 'domestic' },
  ftc_hbnr: { role: 'phr-vendor' },
  ftc_safeguards: { role: 'other', kinds: ['financial-institution'] },
  nydfs: { role: 'covered-entity', kinds: ['dfs-licensee'] },
  gdpr: { role: 'other', kinds: ['eu-controller'], timeZone: 'Europe/Berlin' },
  nis2: { role: 'other', kinds: ['nis2-entity'] },
};

const renamed: Record<string, string> = {
  ce_discovered_on: 'organizationKnewOn',
  ce_should_have_known_on: 'organizationKnewOn',
  vendor_discovered_on: 'vendorDiscoveredOn',
  ce_notified_on: 'vendorNotifiedOn',
  affected_total: 'individuals',
  individual_notice_sent_on: 'individualsNotifiedOn',
  materiality_determined_on: 'materialityDeterminedOn',
  submitted_at: 'eightKFiledOn',
  missing_information_determined_on: 'newInformationOn',
  discovered_on: 'organizationKnewOn',
  consumers: 'individuals',
  determined_at: 'determinedOn',
  at: 'organizationKnewOn',
  notification_submitted_on: 'submittedOn',
};

function incident(facts: Facts): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [theirs, ours] of Object.entries(renamed)) if (facts[theirs] !== undefined) out[ours] = facts[theirs];
  if (facts.vendor_relationship) out.vendorIsAgent = facts.vendor_relationship === 'agent';
  if (facts.affected_by_state)
    out.residents = Object.fromEntries(Object.entries(facts.affected_by_state).map(([s, n]) => [`US-${s}`, n]));
  if (facts.law_enforcement)
    out.lawEnforcementDelay = { form: facts.law_enforcement.form, statedOn: facts.law_enforcement.stated_on };
  if (facts.attorney_general)
    out.attorneyGeneralDelay = {
      grantedDays: facts.attorney_general.granted_days,
      ...(facts.attorney_general.notified_sec_on && {
        commissionNotifiedOn: facts.attorney_general.notified_sec_on,
      }),
    };
  return out;
}

describe.skipIf(examples.length === 0)('worked examples of the shared facts', () => {
  const mine = examples.filter((e) => e.regime in organizations);
  it.each(mine.map((e) => [`${e.id} ${e.title}`, e] as const))('%s', (_, { facts, expected, regime }) => {
    const { duties } = computeDeadlines(
      { now: () => '2026-11-22T12:00:00Z' },
      {
        organization: { name: 'x', ...organizations[regime] },
        incident: incident(facts),
      },
    );
    for (const [dutyId, wanted] of Object.entries(expected)) {
      if (wanted.latest_at_1182_71) {
        const latestAt = duties.map((d) => d.window?.latestAt).find((at) => at !== undefined);
        expect(Date.parse(latestAt ?? '')).toBe(Date.parse(wanted.latest_at_1182_71));
      }
      if (!coded.has(dutyId)) continue;
      const duty = duties.find((d) => d.dutyId === dutyId);
      expect(duty?.answer, dutyId).toBe(wanted.required === false ? 'not-due' : 'due');
      if (wanted.outer_deadline) expect(duty?.due, dutyId).toBe(wanted.outer_deadline);
      if (wanted.file_by) expect(duty?.due, dutyId).toBe(wanted.file_by);
      if (wanted.due_at) expect(Date.parse(duty?.dueAt ?? ''), dutyId).toBe(Date.parse(wanted.due_at));
      if (wanted.states) expect(duty?.jurisdictions ?? [], dutyId).toEqual(wanted.states.map((s) => `US-${s}`).sort());
    }
  });
});
