import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { type ProblemCode, problems } from '../../../domain/problem.ts';
import { problemHeaders } from './answerHeaders.ts';
import type { Operation } from './operation.ts';
import { problem } from './schemas/common.ts';

type Rule = (operation: Operation) => boolean;
const never: Rule = () => false;
const always: Rule = () => true;
const takesBody: Rule = ({ body }) => body !== undefined;
const needsKey: Rule = ({ scope }) => scope !== 'none';
/** What `If-None-Match` says can be of no use, and is never wrong. */
const takesParameters: Rule = ({ params }) =>
  params?.query !== undefined || Object.keys(params?.headers ?? {}).some((name) => name !== 'If-None-Match');
const stores: Rule = ({ idempotent }) => idempotent === true;
const takesIfMatch: Rule = ({ params }) => params?.headers?.['If-Match'] !== undefined;
/** A tenant that is to be deleted is only read, but for what rules the tenant itself. */
const stopsWithTheTenant: Rule = ({ scope, method, path }) =>
  scope !== 'none' && method !== 'get' && !path.startsWith('/v1/tenant');
const usesTheStore: Rule = ({ path }) => path.startsWith('/v1/');

/** Which operations can answer with a code; what no rule can see stands in the operation's own `problems`. */
const rules: Record<ProblemCode, Rule> = {
  'malformed-json': takesBody,
  'malformed-request': always,
  'invalid-request': (operation) => takesBody(operation) || takesParameters(operation) || stores(operation),
  unauthorized: needsKey,
  forbidden: needsKey,
  'not-found': ({ path }) => path.includes(':'),
  // An answer of an address, not of an operation.
  'method-not-allowed': never,
  conflict: never,
  'in-progress': stores,
  'precondition-failed': takesIfMatch,
  'idempotency-key-reused': stores,
  'quota-exceeded': needsKey,
  'tenant-closing': stopsWithTheTenant,
  'payload-too-large': takesBody,
  'unsupported-media-type': takesBody,
  'not-loaded': never,
  'issuer-unavailable': needsKey,
  'store-unavailable': usesTheStore,
  internal: always,
};

const codes = Object.keys(problems) as ProblemCode[];

/** The error codes with which an operation can answer. */
export const codesOf = (operation: Operation): ProblemCode[] =>
  codes.filter((code) => rules[code](operation) || operation.problems?.includes(code));

const line = (code: ProblemCode): string =>
  `[\`${code}\`](/docs/problems/${code}): ${problems[code].title}. ${problems[code].remedy}`;

const exampleOf = (code: ProblemCode) => {
  const { status, title, remedy } = problems[code];
  return {
    summary: title,
    value: { type: `/docs/problems/${code}`, title, status, detail: remedy, code, requestId: 'order-4711' },
  };
};

const made = new Map<string, ZodOpenApiResponseObject>();

const componentName = (list: readonly ProblemCode[], isKeyed: boolean): string =>
  `${list
    .map((code) => code.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()))
    .join('Or')}${isKeyed ? '' : 'WithoutKey'}`;

/** The answer with one status and these codes: one component, however many operations have it. */
function answerWith(status: number, list: readonly ProblemCode[], isKeyed: boolean): ZodOpenApiResponseObject {
  const id = componentName(list, isKeyed);
  const known = made.get(id);
  if (known) return known;
  const answer: ZodOpenApiResponseObject = {
    id,
    description: list.map(line).join('\n\n'),
    headers: z.object(problemHeaders(status, list, isKeyed)),
    content: {
      'application/problem+json': {
        schema: problem,
        examples: Object.fromEntries(list.map((code) => [code, exampleOf(code)])),
      },
    },
  };
  made.set(id, answer);
  return answer;
}

/** The error answers of an operation, by status. */
export function problemAnswers(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const byStatus = Map.groupBy(codesOf(operation), (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, list]) => [status, answerWith(status, list, needsKey(operation))]),
  );
}
