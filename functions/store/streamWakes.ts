import { canonicalJson } from '../../domain/canonicalJson.ts';
import { onlyRecord } from '../verbs/tenantPorts.ts';
import type { Message } from '../verbs/watchPorts.ts';
import {
  headKey,
  idsOf,
  inventoryHeadKey,
  isKeyPart,
  type Key,
  laneDueKey,
  laneDuePartitions,
  matchingKey,
  pendingPartitions,
  type RecordKind,
  recordsPartition,
  tenantRecordKey,
  verdictMarkKey,
} from './keys.ts';

/** A change of the table, as its stream tells it: which item, and nothing of what is in it. */
export type StreamRecord = { eventName: string; keys: Key };
/** A message, and how long it had better wait. */
export type Wake = { message: Message; delaySeconds: number };

/** Causes that come one after the other are assessed together. */
export const coalescingSeconds = 5;

/** Records of a tenant's organizations that an assessment goes by: by the name of their kind, and how a cause calls them. */
const ofOrganizations = {
  NOTICE: 'notices',
  DECISION: 'decisions',
  PROFILE: 'profile',
  RISKASSESSMENT: 'risk assessments',
  ANSWER: 'answers',
} as const;
/** Records of the tenant, each of which is of the organization that it is named after. */
const perOrganization = { ORGANIZATION: 'organization', SCHEDULE: 'schedule', ASKED: 'asked' } as const;

/**
 * Whom changes of the table wake, each once for all of a batch. What is removed wakes nobody: nothing that an assessment goes
 * by is ever removed while its tenant is there.
 */
export function wakesOf(records: readonly StreamRecord[]): Wake[] {
  const wakes = new Map<string, Wake>();
  for (const { eventName, keys } of records) {
    if (eventName === 'REMOVE') continue;
    const message = messageOf(keys, eventName === 'INSERT');
    if (message === null) continue;
    wakes.set(canonicalJson(message), {
      message,
      delaySeconds: message.kind === 'reassess' ? coalescingSeconds : 0,
    });
  }
  return [...wakes.values()];
}

function messageOf(key: Key, isNew: boolean): Message | null {
  if (isSame(key, headKey)) return { kind: 'store' };
  const ids = idsOf(key.sk);
  const [tenantId = '', second = '', organizationId = ''] = ids;
  if (pendingPartitions.includes(key.pk))
    return isNew && ids.length === 2 ? { kind: 'reassess', tenantId, organizationId: second } : null;
  if (laneDuePartitions.includes(key.pk)) {
    const lane = { tenantId, webhookId: second, organizationId };
    return ids.length === 4 && isSame(key, laneDueKey(lane, 'NOW')) ? { kind: 'deliver', ...lane } : null;
  }
  return key.pk.startsWith('TENANT#') ? inputsOf(key, isNew) : null;
}

/** What a change of a tenant's own records means: an organization's inputs, or something that is all its organizations'. */
function inputsOf(key: Key, isNew: boolean): Message | null {
  const [, tenantId = '', , ofOrganization = ''] = idsOf(key.pk);
  if (!isKeyPart(tenantId)) return null;
  if (isSame(key, verdictMarkKey(tenantId))) return { kind: 'tenant', tenantId, what: 'verdicts' };
  if (isSame(key, matchingKey(tenantId))) return { kind: 'tenant', tenantId, what: 'settings' };
  // An order to delete is new once; what is written later takes it back, or orders anew, and then nothing comes of it.
  if (!isNew && isSame(key, tenantRecordKey(recordsPartition(tenantId, 'CLOSING'), onlyRecord)))
    return { kind: 'tenant', tenantId, what: 'kept' };
  for (const [kind, what] of entriesOf(perOrganization))
    if (key.pk === recordsPartition(tenantId, kind)) return { kind: 'inputs', tenantId, organizationId: key.sk, what };
  if (!isKeyPart(ofOrganization)) return null;
  const whom = { tenantId, organizationId: ofOrganization };
  if (isSame(key, inventoryHeadKey(tenantId, ofOrganization))) return { kind: 'inputs', ...whom, what: 'list' };
  for (const [kind, what] of entriesOf(ofOrganizations))
    if (key.pk === recordsPartition(tenantId, kind, ofOrganization)) return { kind: 'inputs', ...whom, what };
  return null;
}

const entriesOf = <K extends RecordKind>(names: Record<K, string>): [K, string][] =>
  Object.entries(names) as [K, string][];

const isSame = (a: Key, b: Key): boolean => a.pk === b.pk && a.sk === b.sk;
