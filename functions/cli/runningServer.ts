import { breachclock, dataOf } from '../client/client.ts';
import { serverOf } from '../local/serverNote.ts';
import { dataDirOf, keptLocalKey } from '../local/workspace.ts';
import { readConfig } from '../shared/config.ts';

export type Server = ReturnType<typeof breachclock>;

/** The `npm start` of the same data folder, to be asked in the place of opening its store; `null` where none is ready. */
export async function runningServer(env: NodeJS.ProcessEnv): Promise<Server | null> {
  const config = readConfig(env);
  const dataDir = dataDirOf(config);
  const url = config.db.endpoint === undefined ? serverOf(dataDir) : null;
  const key = config.apiKey ?? keptLocalKey(dataDir);
  if (url === null || key === null) return null;
  const server = breachclock({ url, key });
  // Another program may have taken its port, and a fresh one may still be loading: then the store itself is opened.
  return dataOf(server.GET('/v1/health')).then(
    () => server,
    () => null,
  );
}
