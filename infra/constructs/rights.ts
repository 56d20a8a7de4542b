/** Beginnings of partition keys, as functions/store/keys.ts spells them, with `*` for the rest. */
export type Keys = readonly [string, ...string[]];

/** The catalog: its head, lists, breaches, what changed in them, and the matcher's indexes of it. */
const catalogKeys: Keys = ['BREACH#*', 'BREACHES#*', 'CHANGES#*', 'MATCHINDEX#*', 'STORE', 'VENDORS#*'];
/** Files of public sources, which only loads read and write. */
export const loadKeys: Keys = [...catalogKeys, 'FEED#*'];
export const indexKeys: Keys = ['MATCHINDEX#*'];
/** What is to be done and what was come to, over all tenants: ids alone. */
const dueKeys: Keys = ['DUE#*', 'DUELANES#*'];
const watchKeys: Keys = ['PENDING#*', ...dueKeys, 'WATCHED#*', 'WATCHCURSORS'];
/** The addresses of calendars, and those on which vendors answer, lie by the digest of their secret: who asks names no tenant. */
const secretKeys: Keys = ['CALENDARFEED#*', 'QUESTION#*'];
const servedKeys: Keys = [...catalogKeys, 'KEY#*', 'TENANT#*', ...secretKeys, ...dueKeys];
/** Reports, verdicts and settings belong to tenants; catalog and keys are written by others. */
const tenantKeys: Keys = ['TENANT#*'];
/** What decides on a tenant as a whole: its list of keys, its end, how long its reports stay. */
const adminKeys: Keys = ['TENANT#*#APIKEY', 'TENANT#*#CLOSING', 'TENANT#*#RETENTION'];
const auditKeys: Keys = ['TENANT#*#AUDIT', 'TENANT#*#AUDITEND', 'TENANT#*#AUDITONCE'];
/** What every request that stores leaves at its tenant, whatever else it does. */
const recordedKeys: Keys = [...auditKeys, 'TENANT#*#IDEMPOTENCY#*', 'TENANT#*#KEYUSE', 'TENANT#*#RATE'];
/** Who is signed in with a browser. */
const sessionKeys: Keys = ['TENANT#*#SESSION'];
const workKeys: Keys = ['HOUSEKEEPING'];
/** What the watch over an organization keeps at its tenant, and writes alone. */
const watchedKeys: Keys = ['TENANT#*#WATCH#*', 'TENANT#*#WATCHKEYS#*', 'TENANT#*#RUN#*', 'TENANT#*#ALERT#*'];
/** A report, wherever it leaves something at its tenant. */
const reportKeys: Keys = [
  'TENANT#*#ASSESSMENT#*',
  'TENANT#*#ASSESSMENTS',
  'TENANT#*#ASSESSMENTS#*',
  'TENANT#*#AFFECTED#*',
  'TENANT#*#TRACE',
];
/** Alerts on their way. */
const laneKeys: Keys = ['TENANT#*#LANE#*', 'TENANT#*#WAITING#*'];

/**
 * What a function may read, write and delete, what of that it may not write after all, and what a transaction of its own may
 * hold itself against.
 */
export type Rights = { read: Keys; write: Keys; remove?: Keys; notWrite?: Keys; check?: Keys };

/**
 * Least rights by role: a test drives each function and holds what it asks for against these. They are by kind of record, not by
 * tenant: to hold a request to its own tenant by session tags, each function would call STS for every tenant in every
 * container before it could answer, keep a client with connections of its own for each, and look keys up before it knows
 * the tenant with rights over all of them anyway. What keeps tenants apart is the one place that spells keys.
 */
export const rights = {
  /** Deletes nothing but what an earlier list of vendors has left, sessions that end, and what waits for a webhook that is no more. */
  serving: {
    read: servedKeys,
    write: [...tenantKeys, ...secretKeys, ...dueKeys],
    notWrite: [...adminKeys, ...watchedKeys],
    remove: ['TENANT#*#INVENTORY#*', ...sessionKeys, 'TENANT#*#UPLOAD', ...laneKeys, ...dueKeys],
    check: [...laneKeys, 'DUELANES#*'],
  },
  curating: {
    read: [...catalogKeys, 'KEY#*', 'TENANT#*#CLOSING', ...recordedKeys],
    write: [...catalogKeys, ...recordedKeys],
    remove: indexKeys,
  },
  administering: {
    // Who sends a form of the desk is told by the session.
    read: [...catalogKeys, 'KEY#*', ...adminKeys, ...recordedKeys, ...sessionKeys],
    write: ['KEY#*', ...adminKeys, ...recordedKeys, ...workKeys],
  },
  housekeeping: {
    read: [...tenantKeys, 'TOMBSTONE#*', ...workKeys, ...watchKeys],
    write: ['TENANT#*#CLOSING', 'TENANT#*#WATCHKEYS#*', ...auditKeys, 'TOMBSTONE#*'],
    remove: ['KEY#*', ...tenantKeys, ...workKeys, ...watchKeys, ...secretKeys],
    check: ['TENANT#*#WATCHKEYS#*'],
  },
  /** Reads whatever a report is made of, but no key; writes reports, its own state and what it tells, and no input. */
  watching: {
    read: [...catalogKeys, ...tenantKeys, ...watchKeys],
    write: [...watchKeys, ...watchedKeys, ...reportKeys, ...laneKeys, 'TENANT#*#CALENDAR#*', ...auditKeys],
    remove: [...watchKeys, 'TENANT#*#WATCH#*', 'TENANT#*#WATCHKEYS#*', ...laneKeys],
    check: [...laneKeys, 'DUELANES#*', 'TENANT#*#WATCHKEYS#*'],
  },
  /** Reaches webhooks, what is to be told to them and the audit, and neither catalog, nor reports, nor keys. */
  delivering: {
    read: [
      'TENANT#*#WEBHOOK',
      'TENANT#*#ORGANIZATION',
      'TENANT#*#CLOSING',
      'TENANT#*#ALERT#*',
      'TENANT#*#DELIVERY#*',
      ...laneKeys,
      ...dueKeys,
      ...auditKeys,
    ],
    write: ['TENANT#*#WEBHOOK', 'TENANT#*#DELIVERY#*', ...laneKeys, ...dueKeys, ...auditKeys],
    remove: [...laneKeys, ...dueKeys],
    check: [...laneKeys, 'DUELANES#*'],
  },
} as const satisfies Record<string, Rights>;
export type RoleName = keyof typeof rights;
