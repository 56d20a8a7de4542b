import { openDynamo } from '../../functions/local/embeddedDynamo.ts';

/** A starter to be killed or stopped by the test: opens the folder, says what it got, and stops at the end of its input. */
const dynamo = await openDynamo({ dataDir: process.argv[2] ?? null });
console.log(JSON.stringify({ endpoint: dynamo.endpoint, kind: dynamo.kind }));
process.stdin.resume();
process.stdin.once('end', async () => {
  if (process.argv[3] !== 'without-stop') await dynamo.stop();
  process.exit();
});
