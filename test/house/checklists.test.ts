import { expect, it } from 'vitest';
import { itemKinds, kindOf } from '../../domain/checklists/itemKinds.ts';
import { needs } from '../../domain/checklists/needs.ts';
import { register } from '../../domain/law/register.ts';

/** Every item of every list of the law has a kind, so that a checklist can say what it needs and who knows it. */
const lists = [...register().values()].flatMap(({ values }) =>
  values.filter(({ id }) => /content$/i.test(id)).flatMap((parameter) => parameter.values.map(({ value }) => value)),
);
const texts = new Set(lists.flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])));

it('has a kind for each item of each list, and none for words that no list has', () => {
  expect(texts.size).toBeGreaterThan(300);
  expect([...texts].filter((text) => kindOf(text) === undefined)).toEqual([]);
  expect(itemKinds.flatMap((kind) => kind.texts).filter((text) => !texts.has(text))).toEqual([]);
});

it('has each item under one kind, and each kind once', () => {
  const all = itemKinds.flatMap((kind) => kind.texts);
  expect(all.length).toBe(new Set(all).size);
  expect(itemKinds.length).toBe(new Set(itemKinds.map(({ key }) => key)).size);
});

it('asks for nothing that no kind needs', () => {
  const used = new Set<string>(itemKinds.flatMap((kind) => kind.needs));
  expect(Object.keys(needs).filter((name) => !used.has(name))).toEqual([]);
});
