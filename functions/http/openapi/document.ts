import * as z from 'zod';
import {
  createDocument,
  type ZodOpenApiMediaTypeObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { answerHeaders } from './answerHeaders.ts';
import { fieldTexts } from './describe.ts';
import { withOneOfEach } from './oneOfEach.ts';
import { type Operation, tags, templateOf } from './operation.ts';
import { sayWhatTextIs } from './patterns.ts';
import { problemAnswers } from './problemAnswers.ts';
import { recordedOf } from './recorded.ts';
import { webhookEvents } from './webhookEvents.ts';
import './requestTexts.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

const description = `A hospital's vendor list in, an exposure report out: which of the vendors were breached, which legal clocks run since when, and what is due to whom.

**Keys.** Send \`Authorization: Bearer <key>\`. What a key stores and reads belongs to its tenant; another tenant's is not found. A key has scopes: \`write\` and \`curate\` bring \`read\` along, \`admin\` brings \`write\` and \`read\`.

**Days and instants.** Days are \`YYYY-MM-DD\`, instants RFC 3339 in UTC. Counts are whole numbers, sizes are bytes.

**Lists** come as \`{items, nextCursor}\`: ask again with \`cursor\` until \`nextCursor\` is null.

**Unknown fields** and parameters are not errors: \`warnings\` names them. Answers may gain fields; clients skip those that they do not know.

**Changes** that store something take an \`Idempotency-Key\`, whatever their method. Where an answer has an \`ETag\`, a change with that tag in \`If-Match\` is refused (412) if somebody else changed it meanwhile.

**Limits.** \`RateLimit\` says how much a tenant may ask now, \`GET /v1/limits\` lists all limits.

**Errors** are \`application/problem+json\` (RFC 9457). \`code\` is one of a closed list, each with a page under \`/docs/problems\`. No answer passes 5 MB.

Breachclock informs a person. It gives no legal advice, and it decides neither materiality nor whether a notice is owed.`;

/** The version of this interface: it changes when something that callers rely on does. */
const apiVersion = '1.0.0';

const examplesOf = (operation: Operation, side: 'request' | 'answer', status: number, mediaType: string) => {
  const found = operation.examples.flatMap((example) => {
    const recorded = recordedOf(operation.id, example.name);
    const part = recorded?.[side];
    if (!recorded || part === undefined || recorded.status !== status) return [];
    return part.mediaType === mediaType
      ? [[example.name, { summary: example.summary, value: part.value }] as const]
      : [];
  });
  return found.length > 0 ? { examples: Object.fromEntries(found) } : {};
};

const contentOf = (
  content: Readonly<Record<string, z.ZodType>>,
  examples: (mediaType: string) => Partial<ZodOpenApiMediaTypeObject>,
) => Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema, ...examples(type) }]));

/** Examples of a request, whatever status answers them. */
function requestExamples(operation: Operation, mediaType: string) {
  const all = Object.keys(operation.answers).map((status) =>
    examplesOf(operation, 'request', Number(status), mediaType),
  );
  const examples = Object.assign({}, ...all.map((part) => part.examples ?? {}));
  return Object.keys(examples).length > 0 ? { examples } : {};
}

function answersOf(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const answers = Object.entries(operation.answers).map(([status, { description, headers = {}, content }]) => [
    status,
    {
      description,
      headers: z.object({ ...answerHeaders(operation), ...headers }),
      ...(content && { content: contentOf(content, (type) => examplesOf(operation, 'answer', Number(status), type)) }),
    },
  ]);
  return { ...Object.fromEntries(answers), ...problemAnswers(operation) };
}

const idempotencyKey = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/)
  .optional()
  .describe(
    'A key of your own for this request, for example a UUID: sent again with the same key it is carried out once, and answered as the first time. POST, PUT, PATCH and DELETE take it alike. The typed client makes one by itself.',
  );

const paramsOf = ({ params = {}, idempotent }: Operation) => {
  const headers = { ...params.headers, ...(idempotent && { 'Idempotency-Key': idempotencyKey }) };
  return {
    ...(params.path && { path: z.object(params.path) }),
    ...(params.query && { query: z.object(params.query) }),
    ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
  };
};

const scopeText = ({ scope }: Operation): string =>
  scope === 'none' ? 'Needs no key.' : `Needs a key with the scope \`${scope}\`.`;

const deprecationText = ({ deprecated }: Operation): string =>
  deprecated
    ? `Deprecated since ${deprecated.since}; answers until ${deprecated.sunset}. Use ${deprecated.successor}.`
    : '';

function operationObject(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, scope, body, deprecated } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [operation.description, scopeText(operation), deprecationText(operation)].filter(Boolean).join('\n\n'),
    security: scope === 'none' ? [] : [{ apiKey: [scope] }],
    ...(deprecated && { deprecated: true }),
    requestParams: paramsOf(operation),
    ...(body && {
      requestBody: {
        required: !body.optional,
        description: body.description,
        content: contentOf(body.content, (type) => requestExamples(operation, type)),
      },
    }),
    responses: answersOf(operation),
  };
}

/** The OpenAPI document of these operations. Same operations, same document. */
export function buildDocument(operations: readonly Operation[]): OpenApiDocument {
  const byPath = Map.groupBy(operations, ({ path }) => templateOf(path));
  const used = new Set(operations.map(({ tag }) => tag));
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Breachclock',
        version: apiVersion,
        summary: 'Which of our vendors was breached, which legal clocks run, and what is due to whom.',
        description,
        license: { name: 'No public licence', identifier: 'LicenseRef-none' },
      },
      servers: [{ url: '/', description: 'The host that serves this document.' }],
      tags: Object.entries(tags)
        .filter(([name]) => used.has(name as Operation['tag']))
        .map(([name, text]) => ({ name, description: text })),
      paths: Object.fromEntries(
        [...byPath].map(([path, list]) => [
          path,
          Object.fromEntries(list.map((operation) => [operation.method, operationObject(operation)])),
        ]),
      ),
      webhooks: webhookEvents(),
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description:
              'An API key. `npm start` prints the local one; `npm run -s key` and `POST /v1/keys` make others.',
          },
        },
      },
    },
    {
      // Unknown fields cost a warning and answers may gain fields, so that nothing is closed.
      override: ({ jsonSchema, zodSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        // That a number is whole says enough.
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        sayWhatTextIs(zodSchema, jsonSchema);
      },
    },
  );
  for (const [id, component] of Object.entries(document.components?.schemas ?? {})) {
    addTexts(id, component);
    openReferences(component);
  }
  return withOneOfEach(document);
}

/** A reference to an open component must not close it again. */
function openReferences(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  if ('$ref' in schema && 'additionalProperties' in schema) delete schema.additionalProperties;
  for (const part of Object.values(schema)) openReferences(part);
}

/** Puts the texts of request fields to a component: those of schemas that the app parses with stand apart from them. */
function addTexts(id: string, component: unknown): void {
  const texts = fieldTexts.get(id.replace(/Output$/, ''));
  if (!texts || typeof component !== 'object' || component === null || !('properties' in component)) return;
  for (const [name, property] of Object.entries(component.properties as Record<string, { description?: string }>))
    property.description ??= texts[name] ?? '';
}
