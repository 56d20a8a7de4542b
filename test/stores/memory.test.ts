import { storeContract } from './contract.ts';
import { memoryStores } from './memory.ts';

storeContract('stores in memory', { fresh: async (now) => memoryStores(now) });
