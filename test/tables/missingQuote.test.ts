import { describe, expect, it } from 'vitest';
import { readCsv, refusal, rowsOf, texts } from './reading.ts';

/** A quote that is missing makes the rows behind it part of a cell. */
describe('a quote that is missing', () => {
  it('and closed by that of a later row is told where it swallowed rows', async () => {
    const table = await readCsv('Vendor ID,Vendor Name\n1,"Acme\n2,Beta\n3,Gamma"\n4,Delta\n5,Epsilon\n');
    expect(rowsOf(table).map(({ externalId }) => externalId)).toEqual(['1', '4', '5']);
    expect(texts(table.warnings)).toMatch(/^B2 holds lines that look like rows of their own.*a quote is missing/);
  });

  it('is not suspected where a cell holds lines of an address', async () => {
    const table = await readCsv('Vendor ID,Vendor Name,City,State\n1,"Acme\nAttn: Jones, Bob",Joplin,MO\n');
    expect(table.warnings).toEqual([]);
  });

  it('is what the refusal speaks of, whichever signs the look at the headers tried', async () => {
    const { message } = await refusal(readCsv('externalId,name,ein\n1,"Acme,x\n2,Beta,y\n3,"Gamma, Inc",z\n'));
    expect(message).toMatch(/cannot be read to its end.*A quote is missing/);
  });
});
