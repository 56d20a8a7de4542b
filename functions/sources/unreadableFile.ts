/** A file that is not what its reader reads, or that cannot be read whole: nothing of it is taken. */
export class UnreadableFile extends Error {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;

  /** @param what the file and what it is not; @param why how that shows; @param remedy what to do. */
  constructor(what: string, why: string, remedy: string) {
    super(`${what}: ${why}. ${remedy}`);
    this.name = 'UnreadableFile';
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }
}
