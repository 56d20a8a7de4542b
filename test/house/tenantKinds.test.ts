import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordKinds } from '../../functions/store/keys.ts';
import { exportedBeside, notExported } from '../../functions/verbs/exportSections.ts';

/** Whatever lies in a tenant's partitions is taken out with the tenant, or it is said why not; and all of it is deleted. */
const keys = readFileSync(new URL('../../functions/store/keys.ts', import.meta.url), 'utf8');
const erase = readFileSync(new URL('../../functions/store/erase.ts', import.meta.url), 'utf8');
const spelled = new Set([...keys.matchAll(/`TENANT#\$\{part\(tenantId\)\}#([A-Z]+)/g)].map(([, kind]) => kind ?? ''));

it('knows every kind of partition that the store spells', () => {
  expect(spelled.size).toBeGreaterThan(8);
  const known = new Set<string>([...exportedBeside, ...Object.keys(notExported)]);
  expect([...spelled].filter((kind) => !known.has(kind))).toEqual([]);
  expect([...known].filter((kind) => !spelled.has(kind))).toEqual([]);
  expect(recordKinds.filter((kind) => known.has(kind))).toEqual([]);
});

it('says why something is not exported', () => {
  for (const [kind, reason] of Object.entries(notExported)) expect(reason.length, kind).toBeGreaterThan(15);
});

it('deletes each of them: the functions that spell these partitions are all called there', () => {
  const functions = [...keys.matchAll(/export const (\w+) = [^;]*?`TENANT#\$\{part\(tenantId\)\}#[A-Z]+/g)].map(
    ([, name]) => name ?? '',
  );
  expect(functions.length).toBeGreaterThan(8);
  // These are of partitions that others name too.
  const alsoNamed = new Map([['affectedPartition', 'affectedKey']]);
  expect(functions.filter((name) => !erase.includes(alsoNamed.get(name) ?? name))).toEqual([]);
});
