/** Many short texts in one long one, each under its number. `ends` counts UTF-16 units. */
export type Texts = { all: string; ends: Uint32Array };

export function textAt({ all, ends }: Texts, id: number): string {
  return all.slice(id === 0 ? 0 : ends[id - 1], ends[id]);
}

/** Gathers texts and numbers them in the order in which they come. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #all: string[] = [];

  /** The number of a text that comes often: the same text has one number. */
  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.add(text);
    this.#ids.set(text, id);
    return id;
  }

  /** The number of a text that came before. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** A number for a text that hardly comes twice. */
  add(text: string): number {
    this.#all.push(text);
    return this.#all.length - 1;
  }

  /** The texts in the order of their numbers. */
  all(): readonly string[] {
    return this.#all;
  }

  texts(): Texts {
    const ends = new Uint32Array(this.#all.length);
    let end = 0;
    this.#all.forEach((text, id) => {
      end += text.length;
      ends[id] = end;
    });
    return { all: this.#all.join(''), ends };
  }
}
