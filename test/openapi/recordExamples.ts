import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allOperations } from '../../functions/http/openapi/operations/index.ts';
import { recordAll } from './exampleWorld.ts';

/** Carries out every example of the operations and writes down what the app answered: `npm run openapi`. */
const file = fileURLToPath(new URL('../../functions/http/openapi/examples.gen.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(await recordAll(allOperations()), null, 1)}\n`);
