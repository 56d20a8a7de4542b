import { killedWatch } from './killedWatch.ts';
import { cleanUp } from './processes.ts';

/** `node test/local/watchKill.ts [organizations] [kills]`: the watch killed with -9 in the middle of its work, and what came of it. */
const [organizations = 1_000, kills = 10] = process.argv.slice(2).map(Number);
try {
  console.log(JSON.stringify(await killedWatch(organizations, kills)));
} finally {
  await cleanUp();
}
