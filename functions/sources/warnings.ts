/** Remarks on a file, each said once with how often it holds and where it first does. */
export class Warnings {
  readonly #seen = new Map<string, { count: number; line: number }>();
  readonly #whole: string[] = [];

  /** A remark on one line. Equal texts are one remark. */
  onLine(line: number, text: string): void {
    const seen = this.#seen.get(text);
    if (seen === undefined) this.#seen.set(text, { count: 1, line });
    else seen.count += 1;
  }

  /** A remark on the file as a whole. */
  onFile(text: string): void {
    this.#whole.push(text);
  }

  /** Those on the file first, then those on lines in the order in which they first came up. */
  list(): string[] {
    const onLines = [...this.#seen].map(([text, { count, line }]) =>
      count === 1 ? `${text} (line ${line})` : `${text} (${count} times, first on line ${line})`,
    );
    return [...this.#whole, ...onLines];
  }
}
