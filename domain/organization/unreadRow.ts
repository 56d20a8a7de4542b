/** A row that whoever read it could not take: it says only which vendor it was meant for. */
export class UnreadRow {
  readonly externalId: unknown;
  readonly name: unknown;
  constructor({ externalId, name }: { externalId?: unknown; name?: unknown }) {
    this.externalId = externalId;
    this.name = name;
  }
}
