import { storeContract } from './contract.ts';
import { memoryStores } from './memory.ts';
import { tenantContract } from './tenantContract.ts';
import { watchContract } from './watchContract.ts';

storeContract('stores in memory', { fresh: async (now) => memoryStores(now) });
tenantContract('stores of tenants in memory', {
  fresh: async () => {
    const stores = memoryStores();
    return { stores, others: () => stores };
  },
});
watchContract('stores of the watch in memory', {
  fresh: async () => {
    const stores = memoryStores();
    return { stores, others: () => stores };
  },
});
