import type { ItemKind } from './itemKind.ts';
import { dataAndPeople } from './items/dataAndPeople.ts';
import { toAuthorities } from './items/toAuthorities.ts';
import { toPeople } from './items/toPeople.ts';
import { whatHappened } from './items/whatHappened.ts';

/** Every kind of item that a list of the law asks for. */
export const itemKinds: readonly ItemKind[] = [...whatHappened, ...dataAndPeople, ...toPeople, ...toAuthorities];

/** The form that the number of people asks for (45 CFR 164.404(d)(2)): its words hold numbers of the law. */
const form: ItemKind = { key: 'form-of-the-notice', needs: ['form'], texts: [] };
const isForm = (text: string): boolean => text.startsWith('form: ');

let byText: ReadonlyMap<string, ItemKind> | undefined;

/** The kind of an item in the words of the law; `undefined` for words that no list has. */
export function kindOf(text: string): ItemKind | undefined {
  byText ??= new Map(itemKinds.flatMap((kind) => kind.texts.map((words) => [words, kind] as const)));
  return byText.get(text) ?? (isForm(text) ? form : undefined);
}
