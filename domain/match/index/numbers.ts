/** A growing list of whole numbers. */
export class Numbers {
  #list = new Uint32Array(1024);
  #size = 0;

  push(value: number): void {
    if (this.#size === this.#list.length) {
      const larger = new Uint32Array(this.#list.length * 2);
      larger.set(this.#list);
      this.#list = larger;
    }
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
