import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApiDocument } from '../../functions/http/openapi/document.ts';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';

const head = `/** Made from the document by \`npm run openapi\`: change the operations, not this file. */

`;

/** The types of the client, and which requests bear an Idempotency-Key, as source text. */
export async function clientSource(document: OpenApiDocument, operations: readonly Operation[]): Promise<string> {
  const types = astToString(await openapiTS(structuredClone(document) as Parameters<typeof openapiTS>[0]));
  const storing = operations
    .filter(({ idempotent }) => idempotent)
    .map(({ method, path }) => `${method.toUpperCase()} ${templateOf(path)}`);
  return `${head}${types}
/** Requests that store: they take an \`Idempotency-Key\`. */
export const idempotentRequests: ReadonlySet<string> = new Set(${JSON.stringify(storing)});
`;
}
