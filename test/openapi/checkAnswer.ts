import { expect } from 'vitest';
import { parse } from '../../domain/parse.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';
import { routePattern } from '../../functions/http/routePattern.ts';
import { answerErrors, document, operations, parameterErrors, requestErrors } from './schemas.ts';

export type Sent = { method: string; path: string; headers: Headers; body?: unknown };

type Media = { schema?: unknown };
type Parameter = { in: string; name: string; required?: boolean; schema: unknown };
type AnswerObject = { headers?: Record<string, { required?: boolean }>; content?: Record<string, Media> };
type OperationObject = {
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, Media> };
  responses: Record<string, AnswerObject | { $ref: string }>;
};

const patterns = operations.map((operation) => ({ operation, pattern: routePattern(operation.path) }));

const parametersIn = ({ path }: Operation): number => path.split(':').length - 1;

/** The operation of a request; of two addresses the one with fewer parameters goes before the other, as in the app. */
export function operationOf(method: string, path: string): Operation | undefined {
  const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
  return patterns
    .filter(({ operation, pattern }) => operation.method === asked && pattern.test(path))
    .map(({ operation }) => operation)
    .sort((a, b) => parametersIn(a) - parametersIn(b))[0];
}

const objectOf = ({ path, method }: Operation): OperationObject =>
  document.paths?.[templateOf(path)]?.[method] as unknown as OperationObject;

function resolved(answer: AnswerObject | { $ref: string }): AnswerObject {
  if (!('$ref' in answer)) return answer;
  return document.components?.responses?.[answer.$ref.split('/').at(-1) ?? ''] as AnswerObject;
}

const mediaType = (header: string | null): string => (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** Addresses that no operation has, or not for this method, answer with a problem. */
const ofNoOperation: AnswerObject = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Holds an answer, and a request that succeeded, against the document. */
export async function checkAnswer(sent: Sent, response: Response): Promise<void> {
  // What a browser asks before a request is no operation.
  if (sent.method === 'OPTIONS') return;
  const { pathname, searchParams } = new URL(sent.path, 'http://app');
  const operation = operationOf(sent.method, pathname);
  const where = `${sent.method} ${sent.path.slice(0, 200)} answered ${response.status}`;
  if (!operation) expect([401, 404, 405], `${where}, which is no operation of the document`).toContain(response.status);
  const told = operation && objectOf(operation).responses[response.status];
  if (operation) expect(told, `${where}: the document has no such status for ${operation.id}`).toBeDefined();
  const answer = told ? resolved(told) : ofNoOperation;
  for (const [name, { required }] of Object.entries(answer.headers ?? {}))
    if (required) expect(response.headers.get(name), `${where} without the header ${name}`).not.toBeNull();
  if (!operation?.deprecated) expect(response.headers.get('deprecation'), `${where} as deprecated`).toBeNull();
  const text = await response.clone().text();
  if (sent.method !== 'HEAD') checkBody(answer, response, text, where);
  if (operation && response.ok) checkRequest(operation, sent, searchParams, where, text);
}

/** Of lists of thousands every tenth entry is looked at, and the first hundred. */
function sampled(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, part]) =>
      Array.isArray(part) && part.length > 1000 ? [name, part.filter((_, i) => i < 100 || i % 10 === 0)] : [name, part],
    ),
  );
}

function checkBody({ content = {} }: AnswerObject, response: Response, text: string, where: string): void {
  if (Object.keys(content).length === 0) {
    expect(text, `${where} with a body`).toBe('');
    return;
  }
  const type = mediaType(response.headers.get('content-type'));
  const media = content[type];
  expect(media, `${where} with ${type}, which the document does not have`).toBeDefined();
  const errors = answerErrors(media?.schema, /[/+]json$/.test(type) ? sampled(JSON.parse(text)) : text);
  expect(errors, `${where} with a body that does not fit the document`).toBe('');
}

/** A body that the test app writes as JSON; texts and bytes it sends as they are. */
const isValue = (body: unknown): boolean => typeof body !== 'string' && !(body instanceof Uint8Array);

type Lists = { vendors?: unknown[]; queries: unknown[] };
const none = [{ name: 'nothing of the list could be read' }];
const orNone = (list: unknown[]): unknown[] => (list.length > 0 ? list : none);

function withoutRejected(body: Lists, answer: string): object {
  const { rejected } = JSON.parse(answer) as { rejected: { row: number }[] };
  const rows = new Set(rejected.map(({ row }) => row));
  return { ...body, vendors: body.vendors?.filter((_, i) => !rows.has(i)) };
}

/** What a request holds without the parts that are refused by themselves, which do not make the whole of it wrong. */
const readable: Record<string, (body: Lists, answer: string) => object> = {
  createAssessment: (body) => ({
    ...body,
    ...(body.vendors && { vendors: orNone(body.vendors.filter((row) => 'value' in parse(vendorRowSchema, row))) }),
  }),
  replaceVendors: withoutRejected,
  mergeVendors: withoutRejected,
  matchVendors: (body, answer) => {
    const { results } = JSON.parse(answer) as { results: { decision: string }[] };
    return { ...body, queries: orNone(body.queries.filter((_, i) => results[i]?.decision !== 'rejected')) };
  },
};

function checkRequest(operation: Operation, sent: Sent, query: URLSearchParams, where: string, answer: string): void {
  const { parameters = [], requestBody } = objectOf(operation);
  for (const { in: place, name, required, schema } of parameters) {
    const value = place === 'query' ? query.get(name) : place === 'header' ? sent.headers.get(name) : undefined;
    if (value === undefined) continue;
    if (required) expect(value, `${where} without the parameter ${name}`).not.toBeNull();
    if (value !== null) expect(parameterErrors(schema, value), `${where}, parameter ${name}`).toBe('');
  }
  const type = mediaType(sent.headers.get('content-type'));
  const media = requestBody?.content[type];
  if (!media || !/[/+]json$/.test(type)) return;
  if (sent.body === undefined && !requestBody?.required) return;
  if (isValue(sent.body) && requestErrors(media.schema, sent.body) === '') return;
  const body = JSON.parse(
    isValue(sent.body) ? JSON.stringify(sent.body) : new TextDecoder().decode(Buffer.from(sent.body as string)),
  );
  const read = readable[operation.id]?.(body, answer) ?? body;
  expect(requestErrors(media.schema, read), `${where} to a request that does not fit the document`).toBe('');
}
