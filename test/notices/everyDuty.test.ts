import { describe, expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { IncidentFacts } from '../../domain/law/facts.ts';
import { register } from '../../domain/law/register.ts';
import { type Act, actOf } from '../../domain/notices/actOf.ts';
import { withNotices } from '../../domain/notices/withNotices.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** Every coded duty of the register is met by a notice under its id, or listed as one that no notice meets. */
const coded = [...register().values()].filter((e) => e.status === 'coded').map((e) => e.dutyId);

const computed = new Map<string, ReadonlyMap<string, Duty>>();
function dutiesOf(scenario: Scenario): ReadonlyMap<string, Duty> {
  const key = JSON.stringify(scenario);
  const known = computed.get(key);
  if (known) return known;
  const { asOf, organization, incident } = scenario;
  const found = new Map(deadlines(asOf, organization, incident).duties.map((d) => [d.dutyId, d]));
  computed.set(key, found);
  return found;
}

/** The same incident before anybody did this: the acts of other duties stay. */
function undone({ incident, ...rest }: Scenario, act: Act, dutyId: string): Scenario {
  const facts: IncidentFacts = { ...incident };
  if (act.by === 'day') delete facts[act.field];
  if (act.by === 'chain') {
    delete facts.vendorNotifiedOn;
    facts.chain = facts.chain?.map(({ toldNextOn: _, ...link }) => link);
  }
  if (act.by === 'regulator')
    facts.regulatorsNotifiedOn = Object.fromEntries(
      Object.entries(facts.regulatorsNotifiedOn ?? {}).filter(([key]) => key !== dutyId && key.includes('.')),
    );
  return { ...rest, incident: facts };
}

/** Each member of a chain gives a notice of its own, and the vendor above them one to a business associate. */
function parties({ incident, organization }: Scenario, dutyId: string): { party?: string }[] {
  if (actOf(dutyId, organization).by !== 'chain') return [{}];
  const below = (incident.chain ?? []).map(({ party }) => ({ party }));
  return organization.role === 'business-associate' ? [...below, {}] : below;
}

/** The scenario with a notice in the record, by way of a row of the list. */
function recorded(scenario: Scenario, dutyId: string, on: string): Scenario {
  const { vendors, warnings } = withNotices(
    [{ name: 'Vendor', incidents: [{ ...scenario.incident, breachId: 'a-breach' }] }],
    parties(scenario, dutyId).map((party) => ({
      dutyId,
      breachId: 'a-breach',
      vendor: { name: 'Vendor' },
      on,
      ...party,
    })),
    scenario.organization,
  );
  expect(warnings).toEqual([]);
  const incident = vendors[0]?.incidents?.[0];
  if (!incident) throw new Error('the incident is gone');
  return { ...scenario, incident };
}

const owed = (duty: Duty | undefined): duty is Duty => duty?.answer === 'due' || duty?.answer === 'undetermined';

/** Scenarios in which the duty is owed and open once nobody has done it, dated ones first. */
const open = (dutyId: string): { scenario: Scenario; duty: Duty }[] =>
  scenarios
    .filter((scenario) => owed(dutiesOf(scenario).get(dutyId)))
    .toSorted((a, b) => dated(b, dutyId) - dated(a, dutyId))
    .slice(0, 12)
    .flatMap((scenario) => {
      const before = undone(scenario, actOf(dutyId, scenario.organization), dutyId);
      const duty = dutiesOf(before).get(dutyId);
      return owed(duty) && duty.doneOn === undefined && duty.status !== 'suspended' ? [{ scenario: before, duty }] : [];
    });

const dated = (scenario: Scenario, dutyId: string): number =>
  Number(typeof dutiesOf(scenario).get(dutyId)?.due === 'string');

/** A day in time: with the clock's own start or later, and the deadline at the latest. */
function inTime({ asOf }: Scenario, duty: Duty): string {
  if (duty.due === null || duty.due > asOf) return duty.dueAt && duty.dueAt.slice(0, 10) <= asOf ? duty.dueAt : asOf;
  return duty.dueAt ?? duty.due;
}

const roles = ['covered-entity', 'business-associate', 'phr-vendor', 'other'] as const;
const unread = (dutyId: string) => roles.every((role) => actOf(dutyId, { role }).by === 'unread');

describe('a notice under', () => {
  it.each(coded.filter((id) => !unread(id)))('%s stops its clock', (dutyId) => {
    const outcomes = open(dutyId)
      .filter(({ scenario }) => actOf(dutyId, scenario.organization).by !== 'unread')
      .map(({ scenario, duty }) => {
        const after = dutiesOf(recorded(scenario, dutyId, inTime(scenario, duty))).get(dutyId);
        // A text without a number is never judged: the day is shown as done, and no status is.
        if (after?.status === 'no-fixed-date') return after.doneOn ? 'done' : 'not read';
        return after?.status;
      });
    const hasDate = open(dutyId).some(({ duty }) => duty.due !== null);
    expect(outcomes).toContain(hasDate ? 'met' : 'done');
    expect(outcomes).not.toContain('not read');
  });

  /** The day on which the law begins to read such an act, this list must shrink. */
  it.each(coded.filter(unread))('%s is kept only, as nothing in the law reads it', (dutyId) => {
    const all = open(dutyId);
    expect(all.length).toBeGreaterThan(0);
    for (const { scenario } of all.slice(0, 4)) {
      const { asOf, incident } = scenario;
      const told = { ...incident, regulatorsNotifiedOn: { ...incident.regulatorsNotifiedOn, [dutyId]: asOf } };
      expect(dutiesOf({ ...scenario, incident: told }).get(dutyId)).toMatchObject({
        answer: dutiesOf(scenario).get(dutyId)?.answer,
      });
      expect(dutiesOf({ ...scenario, incident: told }).get(dutyId)?.doneOn).toBeUndefined();
      const row = { name: 'Vendor', incidents: [{ ...incident, breachId: 'a-breach' }] };
      const notice = { dutyId, breachId: 'a-breach', vendor: { name: 'Vendor' }, on: asOf };
      const { vendors, warnings } = withNotices([row], [notice], scenario.organization);
      expect(vendors).toEqual([row]);
      expect(warnings.map((w) => w.message)).toEqual([expect.stringContaining('no clock reads it')]);
    }
  });
});
