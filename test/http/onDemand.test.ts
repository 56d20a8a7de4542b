import { expect, it } from 'vitest';
import { onDemand } from '../../functions/http/onDemand.ts';

const arithmetic = {
  half: (n: number) => n / 2,
  third: async (n: number) => n / 3,
  refused: (): number => {
    throw new Error('no');
  },
};

it('loads a module when one of its functions is called, not before', async () => {
  let loads = 0;
  const { half, third } = onDemand(async () => {
    loads++;
    return arithmetic;
  });
  expect(loads).toBe(0);
  expect(await half(6)).toBe(3);
  expect(loads).toBe(1);
  expect(await third(6)).toBe(2);
});

it('passes on what a function throws, and what loading throws', async () => {
  await expect(onDemand(async () => arithmetic).refused()).rejects.toThrow('no');
  const lost = onDemand<typeof arithmetic>(() => Promise.reject(new Error('not there')));
  await expect(lost.half(1)).rejects.toThrow('not there');
});
