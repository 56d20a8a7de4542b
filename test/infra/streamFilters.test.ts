import { describe, expect, it } from 'vitest';
import {
  auditEndKey,
  breachHeadKey,
  changeKey,
  dueKey,
  feedKey,
  headKey,
  inventoryHeadKey,
  type Key,
  laneDueKey,
  lastPartKey,
  matchingKey,
  pendingKey,
  rateKey,
  recordsPartition,
  tenantRecordKey,
  verdictMarkKey,
  watchCursorKey,
  watchedKey,
} from '../../functions/store/keys.ts';
import { wakesOf } from '../../functions/store/streamWakes.ts';
import { onlyRecord } from '../../functions/verbs/tenantPorts.ts';
import { streamFilters } from '../../infra/constructs/streamFilters.ts';

/** Lambda shows the stream's function only what a filter lets through: nothing may be held back that would wake somebody. */
const whom = { tenantId: 'riverbend', organizationId: 'clinic' };
const lane = { ...whom, webhookId: 'hook' };
const own = (kind: Parameters<typeof recordsPartition>[1], id: string, of?: string) =>
  tenantRecordKey(recordsPartition(whom.tenantId, kind, of), id);

const waking: Record<string, Key> = {
  'the head of the store': headKey,
  'what waits for an organization': pendingKey(whom),
  'a lane in which something is due': laneDueKey(lane, 'NOW'),
  'an organization': own('ORGANIZATION', whom.organizationId),
  // Tenants name their organizations: these are what the filters hold back elsewhere.
  'an organization called BUCKET': own('ORGANIZATION', 'BUCKET'),
  'an organization called STATE': own('ORGANIZATION', 'STATE'),
  'a schedule': own('SCHEDULE', whom.organizationId),
  'a schedule of LAST': own('SCHEDULE', 'LAST'),
  'a list': inventoryHeadKey(whom.tenantId, whom.organizationId),
  'a notice': own('NOTICE', '0190c1a2-0000-7000-8000-000000000000', whom.organizationId),
  'a decision': own('DECISION', 'row-1', whom.organizationId),
  'a risk assessment': own('RISKASSESSMENT', `${'ab'.repeat(16)}-0001`, whom.organizationId),
  'the profile of an organization': own('PROFILE', onlyRecord, whom.organizationId),
  'the profile of an incident': own('PROFILE', 'INCIDENT~breach', whom.organizationId),
  'the mark of verdicts': verdictMarkKey(whom.tenantId),
  'matching settings': matchingKey(whom.tenantId),
};

const silent: Record<string, Key> = {
  'the rate of a tenant, at every request': rateKey(whom.tenantId),
  'the end of the audit': auditEndKey(whom.tenantId),
  'the last part of a report': lastPartKey(whom.tenantId, 'report'),
  'a lane that was looked at': laneDueKey(lane, 'LATER'),
  'what is due': dueKey({ kind: 'schedule', ...whom }, '2026-11-01T05:00:00Z'),
  'the index of watchers': watchedKey('B:breach', whom),
  'where a wave has come': watchCursorKey('changes'),
  'a breach': breachHeadKey('breach'),
  'a change': changeKey('breach', '2026-11-01T00:00:00.000Z~breach~mark'),
  'a file of a source': feedKey('portal', 'digest'),
};

describe('the filters of the stream', () => {
  it.each(Object.entries(waking))('show %s, which wakes somebody', (_, keys) => {
    expect(wakesOf([{ eventName: 'INSERT', keys }])).toHaveLength(1);
    expect(isShown('INSERT', keys)).toBe(true);
  });

  it.each(Object.entries(waking))('show a change of %s where that wakes somebody', (_, keys) => {
    if (wakesOf([{ eventName: 'MODIFY', keys }]).length > 0) expect(isShown('MODIFY', keys)).toBe(true);
    expect(isShown('REMOVE', keys)).toBe(false);
  });

  it.each(Object.entries(silent))('hold back %s, which wakes nobody', (_, keys) => {
    expect(wakesOf([{ eventName: 'INSERT', keys }])).toEqual([]);
    for (const eventName of ['INSERT', 'MODIFY', 'REMOVE']) expect(isShown(eventName, keys), eventName).toBe(false);
  });

  it('show that the deletion of a tenant was taken back', () => {
    const keys = own('CLOSING', onlyRecord);
    expect(wakesOf([{ eventName: 'MODIFY', keys }])).toHaveLength(1);
    expect(isShown('MODIFY', keys)).toBe(true);
  });

  it('are no more than Lambda takes', () => {
    expect(streamFilters.length).toBeLessThanOrEqual(5);
    for (const filter of streamFilters) expect(JSON.stringify(filter).length).toBeLessThanOrEqual(4_096);
  });
});

type Rule = string | { prefix: string } | { suffix: string } | { 'anything-but': readonly string[] };

/** As Lambda filters: one pattern of all must fit, of a pattern every field, of a field one rule. */
function isShown(eventName: string, keys: Key): boolean {
  return streamFilters.some(
    (filter) =>
      filter.eventName.includes(eventName) &&
      (['pk', 'sk'] as const).every((name) => {
        const rules = filter.dynamodb.Keys[name]?.S as readonly Rule[] | undefined;
        return rules === undefined || rules.some((rule) => fits(rule, keys[name]));
      }),
  );
}

function fits(rule: Rule, value: string): boolean {
  if (typeof rule === 'string') return rule === value;
  if ('prefix' in rule) return value.startsWith(rule.prefix);
  if ('suffix' in rule) return value.endsWith(rule.suffix);
  return !rule['anything-but'].includes(value);
}
