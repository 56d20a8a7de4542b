import * as z from 'zod';
import type { Content, Operation } from '../operation.ts';
import { problemCodes } from '../schemas/common.ts';

const etag = z.string().describe('Changes with the document.');
const page: Content = { 'text/html': z.string().describe('A page for people. It needs no scripts.') };

/** Pages for people, and the document itself. */
export const pageOperations = (): Operation[] => [
  {
    id: 'startPage',
    method: 'get',
    path: '/',
    tag: 'Documentation',
    summary: 'Start page',
    description: 'What this is, and where to go on.',
    scope: 'none',
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page' }],
  },
  {
    id: 'readOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'Documentation',
    summary: 'Read this document',
    description: 'The interface as OpenAPI 3.1.',
    scope: 'none',
    answers: {
      200: {
        description: 'The document.',
        headers: { ETag: etag },
        content: {
          'application/json': z
            .looseObject({
              openapi: z.string().describe('Version of OpenAPI.'),
              info: z.looseObject({}).describe('What the interface is.'),
              paths: z.looseObject({}).describe('Its operations.'),
            })
            .meta({ id: 'OpenApiDocument', description: 'An OpenAPI 3.1 document.' }),
        },
      },
      304: { description: 'The caller has it already, by `If-None-Match`.', headers: { ETag: etag } },
    },
    examples: [
      {
        name: 'head',
        summary: 'Its head',
        show: (document) => ({ ...(document as object), ...shortened, components: {} }),
      },
    ],
  },
  {
    id: 'readDocs',
    method: 'get',
    path: '/docs',
    tag: 'Documentation',
    summary: 'Reader of this document',
    description: 'All operations by group.',
    scope: 'none',
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page' }],
  },
  {
    id: 'readOperationPage',
    method: 'get',
    path: '/docs/operations/:id',
    tag: 'Documentation',
    summary: 'Page of one operation',
    description: 'Parameters, bodies, answers, errors and examples of one operation.',
    scope: 'none',
    params: { path: { id: z.string().describe('The `operationId`.') } },
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page of an operation', path: { id: 'createAssessment' } }],
  },
  {
    id: 'readSchemaPage',
    method: 'get',
    path: '/docs/schemas/:name',
    tag: 'Documentation',
    summary: 'Page of one component',
    description: 'The fields of one component of the document, and where it is used.',
    scope: 'none',
    params: { path: { name: z.string().describe('Name of the component.') } },
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page of a component', path: { name: 'Duty' } }],
  },
  {
    id: 'listProblems',
    method: 'get',
    path: '/docs/problems',
    tag: 'Documentation',
    summary: 'List of error codes',
    description: 'Every error code.',
    scope: 'none',
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page' }],
  },
  {
    id: 'readProblemPage',
    method: 'get',
    path: '/docs/problems/:code',
    tag: 'Documentation',
    summary: 'Page of one error code',
    description: 'What an error code means, and what to do. The `type` of a problem leads there.',
    scope: 'none',
    params: { path: { code: z.enum(problemCodes).describe('The error code.') } },
    answers: { 200: { description: 'The page.', content: page } },
    examples: [{ name: 'page', summary: 'The page of a code', path: { code: 'invalid-request' } }],
  },
  {
    id: 'readStylesheet',
    method: 'get',
    path: '/docs/style.css',
    tag: 'Documentation',
    summary: 'Stylesheet of the pages',
    description: 'The one stylesheet of all pages.',
    scope: 'none',
    answers: {
      200: { description: 'The stylesheet.', content: { 'text/css': z.string().describe('CSS.') } },
    },
    examples: [{ name: 'sheet', summary: 'The stylesheet' }],
  },
];

/** Of the document as its own example only the head is shown. */
const shortened = { paths: {}, tags: [] };
