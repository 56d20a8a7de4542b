import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as keys from '../../functions/store/keys.ts';
import { coalescingSeconds, wakesOf } from '../../functions/store/streamWakes.ts';
import { onlyRecord } from '../../functions/verbs/tenantPorts.ts';
import { laneOf, now, whom } from './watchRecords.ts';

const { recordsPartition, tenantRecordKey } = keys;
const record = (kind: keys.RecordKind, id: string, of?: string): keys.Key =>
  tenantRecordKey(recordsPartition('river', kind, of), id);
const changed = (key: keys.Key, eventName = 'MODIFY') => ({ eventName, keys: key });
const messages = (key: keys.Key, eventName?: string) =>
  wakesOf([changed(key, eventName)]).map(({ message }) => message);
const inputs = (what: string) => ({ kind: 'inputs', tenantId: 'river', organizationId: 'org', what });

describe('what wakes the watch', () => {
  it.each<[string, keys.Key, object]>([
    ['the head of the store', keys.headKey, { kind: 'store' }],
    ['an organization', record('ORGANIZATION', 'org'), inputs('organization')],
    ['its schedule', record('SCHEDULE', 'org'), inputs('schedule')],
    ['that it was asked for', record('ASKED', 'org'), inputs('asked')],
    ['its list', keys.inventoryHeadKey('river', 'org'), inputs('list')],
    ['a notice', record('NOTICE', 'n', 'org'), inputs('notices')],
    ['an answer that was decided on', record('ANSWER', 'q', 'org'), inputs('answers')],
    ['a decision', record('DECISION', 'd', 'org'), inputs('decisions')],
    ['its profile', record('PROFILE', 'STATE', 'org'), inputs('profile')],
    ['a profile for one incident', record('PROFILE', 'INCIDENT~b', 'org'), inputs('profile')],
    ['a risk assessment', record('RISKASSESSMENT', 'r', 'org'), inputs('risk assessments')],
    ['verdicts', keys.verdictMarkKey('river'), { kind: 'tenant', tenantId: 'river', what: 'verdicts' }],
    ['settings', keys.matchingKey('river'), { kind: 'tenant', tenantId: 'river', what: 'settings' }],
    ['a lane', keys.laneDueKey(laneOf('hook', 'org'), 'NOW'), { kind: 'deliver', ...laneOf('hook', 'org') }],
  ])('%s, when it is new or another, and not when it is gone', (_, key, message) => {
    expect(wakesOf([changed(key)])).toEqual([{ message, delaySeconds: 0 }]);
    expect(messages(key, 'INSERT')).toEqual([message]);
    expect(messages(key, 'REMOVE')).toEqual([]);
  });

  it('what waits, when it is new: what is added to it waits already', () => {
    const key = keys.pendingKey(whom('org'));
    const message = { kind: 'reassess', ...whom('org') };
    expect(wakesOf([changed(key, 'INSERT')])).toEqual([{ message, delaySeconds: coalescingSeconds }]);
    expect(messages(key, 'MODIFY')).toEqual([]);
    expect(messages(key, 'REMOVE')).toEqual([]);
  });

  it('all organizations of a tenant whose deletion was taken back; the order itself concerns none', () => {
    const closing = record('CLOSING', onlyRecord);
    expect(messages(closing, 'MODIFY')).toEqual([{ kind: 'tenant', tenantId: 'river', what: 'kept' }]);
    expect(messages(closing, 'INSERT')).toEqual([]);
    expect(messages(closing, 'REMOVE')).toEqual([]);
  });

  it('nothing else that the store writes, least of all what the watch itself writes', () => {
    const quiet: keys.Key[] = [
      ...(['WATCH', 'RUN', 'ALERT', 'WEBHOOK', 'CALENDARFEED', 'CALENDAR'] as const).map((kind) =>
        record(kind, 'x', 'org'),
      ),
      ...(['WEBHOOK', 'MAPPING', 'APIKEY', 'CLOSING', 'RETENTION', 'ASSESSMENTS'] as const).map((kind) =>
        record(kind, 'x'),
      ),
      record('NOTE', 'n', 'org'),
      record('FINDING', 'f', 'org'),
      record('DELIVERY', 'e', 'hook'),
      record('NOTICE', 'n'),
      keys.inventoryChunkKey('river', 'org', 'm', 1),
      keys.watchKeysHeadKey(whom('org')),
      keys.watchedKey('V:a', whom('org')),
      keys.laneKey(laneOf('hook', 'org')),
      keys.laneDueKey(laneOf('hook', 'org'), 'LATER'),
      keys.waitingKey(laneOf('hook', 'org'), now, 'e'),
      keys.dueKey({ kind: 'schedule', ...whom('org') }, now),
      keys.dueKey({ kind: 'digest', tenantId: 'river', webhookId: 'hook' }, now),
      keys.watchCursorKey('changes'),
      keys.calendarLookUpKey('ab'),
      keys.questionLookUpKey('ab'),
      record('QUESTION', 'q', 'org'),
      keys.verdictKey('river', 'v'),
      keys.lastPartKey('river', 'one'),
      keys.auditKey('river', 1),
      keys.apiKeyKey('ab'),
      keys.vendorKey('v'),
      keys.recordKey('b'),
      keys.changeKey('b', keys.changePosition(now, 'b', 'm')),
    ];
    expect(quiet.filter((key) => messages(key, 'INSERT').length > 0)).toEqual([]);
  });

  it('once for all of a batch', () => {
    const [a, b] = [record('NOTICE', 'a', 'org'), record('NOTICE', 'b', 'org')];
    const other = record('NOTICE', 'a', 'other');
    expect(wakesOf([a, b, other, a].map((key) => changed(key)))).toHaveLength(2);
  });

  it('whom the keys name, whatever ids they are made of', () => {
    const id = fc.stringMatching(/^[!"$-~]{1,30}$/);
    fc.assert(
      fc.property(id, id, id, (tenantId, organizationId, webhookId) => {
        const lane = { tenantId, webhookId, organizationId };
        expect(messages(keys.laneDueKey(lane, 'NOW'))).toEqual([{ kind: 'deliver', ...lane }]);
        const one = { tenantId, organizationId };
        expect(messages(keys.pendingKey(one), 'INSERT')).toEqual([{ kind: 'reassess', ...one }]);
        expect(messages(keys.inventoryHeadKey(tenantId, organizationId))).toEqual([
          { kind: 'inputs', ...one, what: 'list' },
        ]);
        const notice = tenantRecordKey(recordsPartition(tenantId, 'NOTICE', organizationId), webhookId);
        expect(messages(notice)).toEqual([{ kind: 'inputs', ...one, what: 'notices' }]);
      }),
    );
  });
});
