import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApiDocument } from '../../functions/http/openapi/document.ts';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';

const head = `/** Made from the document by \`npm run openapi\`: change the operations, not this file. */

`;

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Which fields go together: to a type that has them all this would add `unknown`. */
const isOfFields = ([key, value]: [string, unknown]): boolean =>
  (key === 'anyOf' || key === 'oneOf') &&
  Array.isArray(value) &&
  value.every((part) => isPart(part) && Object.keys(part).join() === 'required');

const withoutChoices = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutChoices);
  if (!isPart(part)) return part;
  const kept = Object.entries(part).filter((entry) => !isOfFields(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutChoices(value)]));
};

/** The types of the client, and which requests bear an Idempotency-Key, as source text. */
export async function clientSource(document: OpenApiDocument, operations: readonly Operation[]): Promise<string> {
  const types = astToString(await openapiTS(withoutChoices(document) as Parameters<typeof openapiTS>[0]));
  const storing = operations
    .filter(({ idempotent }) => idempotent)
    .map(({ method, path }) => `${method.toUpperCase()} ${templateOf(path)}`);
  return `${head}${types}
/** Requests that store: they take an \`Idempotency-Key\`. */
export const idempotentRequests: ReadonlySet<string> = new Set(${JSON.stringify(storing)});
`;
}
