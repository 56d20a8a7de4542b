import type { RecordsOf } from '../verbs/tenantPorts.ts';

/** Records of a kind whose form in the table is loaded when the first of them is asked for: most requests ask for none. */
export const recordsOnDemand =
  <T extends object>(load: () => Promise<RecordsOf<T>>): RecordsOf<T> =>
  (tenantId, organizationId) => {
    const opened = async () => (await load())(tenantId, organizationId);
    return {
      get: async (id) => (await opened()).get(id),
      list: async (options) => (await opened()).list(options),
      put: async (id, doc, expected, write) => (await opened()).put(id, doc, expected, write),
      remove: async (id) => (await opened()).remove(id),
    };
  };
