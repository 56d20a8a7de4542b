import {
  headKey,
  inventoryHeadKey,
  type Key,
  pendingKey,
  type RecordKind,
  recordsPartition,
  tenantRecordKey,
} from '../../functions/store/keys.ts';
import type { StreamRecord } from '../../functions/store/streamWakes.ts';
import type { RecordsOf } from '../../functions/verbs/tenantPorts.ts';
import type { Stores } from '../http/testApp.ts';

/** Stores in memory whose writes are told as the table's stream tells them: by their keys alone. */
export function streamed(stores: Stores, tell: (record: StreamRecord) => Promise<void>): Stores {
  const modified = (keys: Key) => tell({ eventName: 'MODIFY', keys });
  const toldOf =
    <T>(kind: RecordKind, records: RecordsOf<T>): RecordsOf<T> =>
    (tenantId, organizationId) => {
      const open = records(tenantId, organizationId);
      return {
        ...open,
        async put(id, ...rest) {
          const written = await open.put(id, ...rest);
          const partition = recordsPartition(tenantId, kind, organizationId);
          if (written !== null) await modified(tenantRecordKey(partition, id));
          return written;
        },
      };
    };
  return {
    ...stores,
    writer: {
      ...stores.writer,
      async seal(...args) {
        const sealed = await stores.writer.seal(...args);
        await modified(headKey);
        return sealed;
      },
    },
    inventories: {
      ...stores.inventories,
      async write(tenantId, organizationId, ...rest) {
        const mark = await stores.inventories.write(tenantId, organizationId, ...rest);
        if (mark !== null) await modified(inventoryHeadKey(tenantId, organizationId));
        return mark;
      },
    },
    pending: {
      ...stores.pending,
      async add(whom, ...rest) {
        const isNew = (await stores.pending.read(whom)) === null;
        await stores.pending.add(whom, ...rest);
        await tell({ eventName: isNew ? 'INSERT' : 'MODIFY', keys: pendingKey(whom) });
      },
    },
    organizations: toldOf('ORGANIZATION', stores.organizations),
    notices: toldOf('NOTICE', stores.notices),
    decisions: toldOf('DECISION', stores.decisions),
    answers: toldOf('ANSWER', stores.answers),
    profiles: toldOf('PROFILE', stores.profiles),
    riskAssessments: toldOf('RISKASSESSMENT', stores.riskAssessments),
    schedules: toldOf('SCHEDULE', stores.schedules),
    asks: toldOf('ASKED', stores.asks),
  };
}
