import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problems } from '../../domain/problem.ts';
import { buildDocument } from '../../functions/http/openapi/document.ts';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';
import { codesOf } from '../../functions/http/openapi/problemAnswers.ts';
import { makeTestApp } from '../http/testApp.ts';
import { document, operations } from './schemas.ts';

const byId = (id: string): Operation => operations.find((operation) => operation.id === id)!;
const responsesOf = ({ path, method }: Operation, of = document) =>
  Object.keys(of.paths?.[templateOf(path)]?.[method]?.responses ?? {});

describe('GET /openapi.json', () => {
  it('gives the document of all operations, without a key', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const response = await app.get('/openapi.json', { tenant: null });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('answers 304 to who has it already', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const etag = (await app.get('/openapi.json')).headers.get('etag') ?? '';
    const again = await app.get('/openapi.json', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await app.get('/openapi.json', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});

describe('the document', () => {
  it('is OpenAPI 3.1 with version, licence, server and the bearer key', () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      info: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/), license: { name: expect.any(String) } },
      servers: [{ url: '/' }],
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } } },
    });
  });

  it('is the same whenever it is made', () => {
    expect(buildDocument(operations)).toEqual(document);
  });

  it('closes nothing: answers may gain fields, and unknown ones in a request are a warning', () => {
    expect(JSON.stringify(document.components?.schemas)).not.toContain('"additionalProperties":false');
  });

  it('gives a row in the words of the verb that parses it', () => {
    expect(document.components?.schemas?.AssessmentRequest).toMatchObject({
      properties: { vendors: { type: 'array', items: { $ref: '#/components/schemas/VendorRow' }, maxItems: 10_000 } },
    });
  });

  it('names every kind of claim, told apart by its field', () => {
    expect(document.components?.schemas?.Claim).toMatchObject({
      discriminator: { propertyName: 'field', mapping: { discovered: '#/components/schemas/ClaimDiscovered' } },
    });
  });
});

describe('error answers', () => {
  it('come by one rule', () => {
    const ofAll = ['400', '401', '403', '429', '500', '503'];
    for (const one of operations.filter(({ scope }) => scope !== 'none'))
      expect(responsesOf(one), one.id).toEqual(expect.arrayContaining(ofAll));
    const of = (id: string) => responsesOf(byId(id)).filter((status) => !ofAll.includes(status));
    expect(of('createAssessment')).toEqual(['201', '404', '409', '413', '415', '422']);
    expect(of('addClaim')).toEqual(['201', '404', '409', '413', '415', '422']);
    expect(of('matchVendors')).toEqual(['200', '409', '413', '415', '422']);
    expect(of('readVerdict')).toEqual(['200', '404']);
    expect(of('withdrawVerdict')).toEqual(['200', '404', '409', '422']);
    expect(of('makeKey')).toEqual(['201', '409', '413', '415', '422']);
    expect(of('keepTenant')).toEqual(['200', '409', '422']);
    expect(of('patchNote')).toEqual(['200', '404', '409', '412', '413', '415', '422']);
    expect(of('patchOrganization')).toEqual(['200', '404', '409', '412', '413', '415', '422']);
    expect(of('removeOrganization')).toEqual(['204', '404', '409', '412', '422']);
    expect(of('readOrganization')).toEqual(['200', '304', '404']);
    expect(of('readEvidence')).toEqual(['200', '404']);
    expect(of('readMateriality')).toEqual(['200', '404', '422']);
    expect(of('saveMaterialityProfile')).toEqual(['200', '404', '409', '412', '413', '415', '422']);
    expect(of('recordDecision')).toEqual(['201', '404', '409', '413', '415', '422']);
    expect(responsesOf(byId('startPage'))).toEqual(['200', '400', '500']);
  });

  it('use every code of the list but that of a wrong method', () => {
    const used = new Set(operations.flatMap(codesOf));
    expect(Object.keys(problems).filter((code) => !used.has(code as keyof typeof problems))).toEqual([
      'method-not-allowed',
    ]);
  });
});

describe('an operation', () => {
  const made: Operation = {
    id: 'makeThing',
    method: 'post',
    path: '/v1/things',
    tag: 'Service',
    summary: 'Make a thing',
    description: 'Makes one.',
    scope: 'admin',
    body: { description: 'The thing.', content: { 'application/json': z.object({}) } },
    answers: { 204: { description: 'Made.' } },
    idempotent: true,
    deprecated: { since: '2026-12-01T00:00:00Z', sunset: '2027-06-01T00:00:00Z', successor: '/v2/things' },
    examples: [{ name: 'a', summary: 'A thing', body: {} }],
  };
  const post = buildDocument([made]).paths?.['/v1/things']?.post;

  it('that stores takes an Idempotency-Key', () => {
    expect(post?.parameters).toMatchObject([{ in: 'header', name: 'Idempotency-Key' }]);
    expect(post?.parameters?.[0]).not.toHaveProperty('required');
  });

  it('that needs a key says how much may be asked, and when to come again', () => {
    expect(post).toMatchObject({
      responses: {
        204: {
          headers: {
            RateLimit: { description: expect.any(String) },
            'RateLimit-Policy': { description: expect.any(String) },
            'Idempotent-Replayed': { description: expect.any(String) },
          },
        },
      },
    });
    const { components } = buildDocument([made]);
    expect(components?.responses).toMatchObject({
      QuotaExceeded: {
        headers: {
          RateLimit: { required: true },
          'RateLimit-Policy': { required: true },
          'Retry-After': { required: true },
        },
      },
      InProgressOrTenantClosing: { headers: { 'Retry-After': { description: expect.any(String) } } },
      Unauthorized: { headers: { 'WWW-Authenticate': { required: true } } },
    });
    expect(components?.responses).not.toMatchObject({
      InProgressOrTenantClosing: { headers: { 'Retry-After': { required: true } } },
    });
  });

  it('that needs no key says nothing of a rate', () => {
    const { idempotent: _, deprecated: __, ...rest } = made;
    const open = buildDocument([{ ...rest, scope: 'none' }]);
    expect(JSON.stringify([open.paths, open.components?.responses])).not.toContain('RateLimit');
  });

  it('with a scope says so', () => {
    expect(post?.security).toEqual([{ apiKey: ['admin'] }]);
    expect(responsesOf(made, buildDocument([made]))).toContain('403');
  });

  it('that goes away is deprecated, and its answers bear the headers', () => {
    expect(post).toMatchObject({
      deprecated: true,
      description: expect.stringContaining('/v2/things'),
      responses: {
        204: { headers: { Deprecation: { required: true }, Sunset: { required: true }, Link: { required: true } } },
      },
    });
  });
});
