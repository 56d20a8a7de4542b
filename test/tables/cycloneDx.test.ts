import { describe, expect, it } from 'vitest';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';
import { bytesOf, refusal, rowsOf, texts } from './reading.ts';

const read = (bom: unknown) =>
  readVendorTable(bytesOf(typeof bom === 'string' ? bom : JSON.stringify(bom)), { kind: 'cyclonedx' });
const bom = (services: unknown) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, services });

describe('the services of a bill of materials', () => {
  const services = [
    {
      'bom-ref': 'svc-1',
      provider: { name: 'CareCloud, Inc.', url: ['https://www.carecloud.com/about'] },
      name: 'talkEHR',
      endpoints: ['https://api.talkehr.com/v1', 'https://localhost:8080', 'https://10.0.0.1/x', '/relative'],
      data: [
        { flow: 'bi-directional', classification: 'PHI', name: 'Diagnosis' },
        { flow: 'inbound', classification: 'SSN' },
      ],
      services: [
        { name: 'Patient portal', provider: { name: 'Example Portal LLC' }, data: [{ classification: 'secret' }] },
      ],
    },
    { 'bom-ref': 'svc-2', name: 'Fax relay', group: 'Example Fax Corp' },
    { name: 'Lone service', endpoints: ['https://lone.example'] },
  ];

  it('are vendors, those inside of others too, each with its origin', async () => {
    const table = await read(bom(services));
    expect(rowsOf(table)).toEqual([
      {
        externalId: 'svc-1',
        name: 'CareCloud, Inc.',
        products: ['talkEHR'],
        domains: ['carecloud.com', 'api.talkehr.com'],
        dataTypes: ['diagnosis-treatment', 'ssn'],
      },
      { name: 'Example Portal LLC', products: ['Patient portal'] },
      { externalId: 'svc-2', name: 'Example Fax Corp', products: ['Fax relay'] },
      { name: 'Lone service', products: ['Lone service'], domains: ['lone.example'] },
    ]);
    expect(table.rows.map(({ line, origin }) => [line, origin])).toEqual([
      [1, { pointer: '/services/0', bomRef: 'svc-1', service: 'talkEHR' }],
      [2, { pointer: '/services/0/services/0', service: 'Patient portal' }],
      [3, { pointer: '/services/1', bomRef: 'svc-2', service: 'Fax relay' }],
      [4, { pointer: '/services/2', service: 'Lone service' }],
    ]);
    expect(table.rows.every(({ vendor }) => vendor !== null)).toBe(true);
  });

  it('say what was guessed and what was left out', async () => {
    const { warnings } = await read(bom(services));
    expect(warnings).toEqual([
      { row: 2, pointer: '/services/0/services/0', message: expect.stringContaining('secret') },
      { row: 4, pointer: '/services/2', message: expect.stringContaining('names no provider') },
    ]);
    expect(texts(warnings)).not.toContain('PHI');
  });

  it('do not sink with one that is refused', async () => {
    const table = await read(bom([{ name: '...' }, { name: 'Fax' }]));
    expect(table.rows.map(({ vendor }) => vendor?.name)).toEqual([undefined, 'Fax']);
    expect(table.errors).toMatchObject([{ row: 1, pointer: '/name' }]);
  });
});

describe('what is no bill of materials with services', () => {
  const deep = `{"bomFormat":"CycloneDX","services":${'[{"name":"x","services":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`;
  it.each<[string, unknown, string, RegExp]>([
    ['XML', '<?xml version="1.0"?><bom/>', 'unsupported-media-type', /only CycloneDX in JSON/],
    ['no JSON', '{', 'invalid-request', /no JSON/],
    ['another format', { spdxVersion: 'SPDX-2.3' }, 'invalid-request', /cannot be read/],
    ['no services', bom(undefined), 'invalid-request', /lists no services/],
    ['services that are none', bom('x'), 'invalid-request', /cannot be read/],
    ['a very deep one', deep, 'invalid-request', /cannot be read/],
    [
      'a deep list beside the services',
      `{"bomFormat":"CycloneDX","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'invalid-request',
      /cannot be read/,
    ],
    ['too many services', bom(Array.from({ length: 10_001 }, () => ({ name: 'x' }))), 'payload-too-large', /Split/],
  ])('%s', async (_, value, code, why) => {
    expect(await refusal(read(value))).toEqual({ code, message: expect.stringMatching(why) });
  });

  it('keys of the language reach nothing', async () => {
    const text =
      '{"bomFormat":"CycloneDX","__proto__":{"polluted":1},"services":[{"name":"Fax","__proto__":{"polluted":1}}]}';
    expect(rowsOf(await read(text))).toEqual([{ name: 'Fax', products: ['Fax'] }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
