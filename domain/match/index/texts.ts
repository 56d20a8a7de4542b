import { grown } from './hashedLists.ts';

/** Many short texts in one long one, each under its number. `ends` counts UTF-16 units. */
export type Texts = { all: string; ends: Uint32Array };

export function textAt({ all, ends }: Texts, id: number): string {
  return all.slice(id === 0 ? 0 : ends[id - 1], ends[id]);
}

/** Gathers texts, each once, and numbers them in the order of their first appearance. */
export class TextPool {
  readonly #ids = new Map<string, number>();

  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  /** The texts in the order of their numbers. */
  all(): Iterable<string> {
    return this.#ids.keys();
  }

  texts(): Texts {
    const ends = new Uint32Array(this.#ids.size);
    const parts: string[] = [];
    let end = 0;
    for (const [text, id] of this.#ids) {
      end += text.length;
      ends[id] = end;
      parts.push(text);
    }
    return { all: parts.join(''), ends };
  }
}

/** A growing list of whole numbers. */
export class Numbers {
  #list = new Uint32Array(1024);
  #size = 0;

  push(value: number): void {
    if (this.#size === this.#list.length) this.#list = grown(this.#list);
    this.#list[this.#size] = value;
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  array(): Uint32Array<ArrayBuffer> {
    return this.#list.slice(0, this.#size);
  }
}
