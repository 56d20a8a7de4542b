import { describe, expect, it } from 'vitest';
import { withOneOfEach } from '../../functions/http/openapi/oneOfEach.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const joinedOf = (schemas: Record<string, unknown>, paths: object = {}) =>
  withOneOfEach({ paths, components: { schemas } });

describe('a component that bodies and answers have', () => {
  it('stands once where both are alike, also through others that are', () => {
    const [inner, outer] = [{ type: 'string' }, (name: string) => ({ type: 'array', items: ref(name) })];
    const schemas = { A: inner, AOutput: inner, B: outer('A'), BOutput: outer('AOutput') };
    expect(joinedOf(schemas, { '/b': ref('BOutput') })).toEqual({
      paths: { '/b': ref('B') },
      components: { schemas: { A: inner, B: outer('A') } },
    });
  });

  it('stands twice where they differ, and so does what leads to it', () => {
    const schemas = {
      A: { type: 'string' },
      AOutput: { type: 'number' },
      B: { items: ref('A') },
      BOutput: { items: ref('AOutput') },
    };
    expect(joinedOf(schemas)).toEqual({ paths: {}, components: { schemas } });
  });

  it('keeps a name that only happens to end so', () => {
    expect(joinedOf({ FileOutput: { type: 'string' } }).components.schemas).toEqual({ FileOutput: { type: 'string' } });
  });
});
