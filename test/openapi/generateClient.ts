import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDocument } from '../../functions/http/openapi/document.ts';
import { allOperations } from '../../functions/http/openapi/operations/index.ts';
import { clientSource } from './clientSource.ts';

/** Writes the types of the client: `npm run openapi`. */
const file = fileURLToPath(new URL('../../functions/client/schema.gen.ts', import.meta.url));
const operations = allOperations();
writeFileSync(file, await clientSource(buildDocument(operations), operations));
