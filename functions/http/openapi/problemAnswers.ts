import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { type ProblemCode, problems } from '../../../domain/problem.ts';
import { type Operation, scopesToBear } from './operation.ts';
import { problem } from './schemas/common.ts';

type Rule = (operation: Operation) => boolean;
const never: Rule = () => false;
const always: Rule = () => true;
const takesBody: Rule = ({ body }) => body !== undefined;
const needsKey: Rule = ({ scope }) => scope !== 'none';
const takesParameters: Rule = ({ params }) => params?.query !== undefined || params?.headers !== undefined;
const stores: Rule = ({ idempotent }) => idempotent === true;
const usesTheStore: Rule = ({ path }) => path.startsWith('/v1/');

/** Which operations can answer with a code; what no rule can see stands in the operation's own `problems`. */
const rules: Record<ProblemCode, Rule> = {
  'malformed-json': takesBody,
  'malformed-request': always,
  'invalid-request': (operation) => takesBody(operation) || takesParameters(operation),
  unauthorized: needsKey,
  forbidden: ({ scope }) => scopesToBear.has(scope),
  'not-found': ({ path }) => path.includes(':'),
  // An answer of an address, not of an operation.
  'method-not-allowed': never,
  conflict: never,
  'in-progress': stores,
  'precondition-failed': never,
  'idempotency-key-reused': stores,
  'quota-exceeded': needsKey,
  'tenant-closing': stores,
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

/** Headers that every answer bears. */
export const everyHeader = {
  'X-Request-Id': z
    .string()
    .describe('Id of the request: the caller’s own, or one that was made. Report it with a problem.'),
};

const headersOf = (status: number): Record<string, z.ZodType> => ({
  ...everyHeader,
  ...((status === 503 || status === 429) && {
    'Retry-After': z.string().describe('Seconds after which to try again.'),
  }),
  ...(status === 401 && { 'WWW-Authenticate': z.string().describe('How to send a key: `Bearer`.') }),
});

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

/** The answer with one status and these codes: one component, however many operations have it. */
function answerWith(status: number, list: readonly ProblemCode[]): ZodOpenApiResponseObject {
  const id = list
    .map((code) => code.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()))
    .join('Or');
  const known = made.get(id);
  if (known) return known;
  const answer: ZodOpenApiResponseObject = {
    id,
    description: list.map(line).join('\n\n'),
    headers: z.object(headersOf(status)),
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
    [...byStatus].sort(([a], [b]) => a - b).map(([status, list]) => [status, answerWith(status, list)]),
  );
}
