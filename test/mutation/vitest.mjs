import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** As much of vitest as the tests of law and calendar use: they register themselves here and are run by runner.mjs. */
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

export const tests = [];
let file = '';
let path = [];
export const inFile = (name) => {
  file = name;
};

const register = (name, body) => {
  const id = [file, ...path, name].join(' > ');
  const twins = tests.filter((t) => t.id === id || t.id.startsWith(`${id} #`)).length;
  tests.push({ id: twins ? `${id} #${twins + 1}` : id, body });
};
const each = (add) => (rows) => (name, body) => {
  for (const [i, row] of rows.entries()) {
    const args = Array.isArray(row) ? row : [row];
    add(`${name.replace('%s', String(args[0]))} [${i}]`, () => body(...args));
  }
};

export const it = Object.assign(register, { each: each(register), skipIf: (skip) => (skip ? () => {} : register) });
const group = (name, body) => {
  path = [...path, name];
  body();
  path = path.slice(0, -1);
};
const nothing = Object.assign(() => {}, { each: () => () => {} });
export const describe = Object.assign(group, { each: each(group), skipIf: (skip) => (skip ? nothing : group) });
