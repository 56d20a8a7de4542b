import recorded from './examples.gen.json' with { type: 'json' };

/** A body or an answer as it was sent: JSON as a value, all else as text. */
type Sent = { mediaType: string; value: unknown };

/** An example as the app carried it out: the request with all values put in, and the answer, long lists shortened. */
export type Recorded = {
  /** Path and query. */
  url: string;
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  request?: Sent;
  status: number;
  answer?: Sent;
};

const all: Readonly<Record<string, Recorded>> = recorded;

/** How an example is called among all: `operationId.name`. */
export const exampleKey = (operationId: string, name: string): string => `${operationId}.${name}`;

/** What the app answered to an example when examples were last recorded; nothing for one that is new. */
export const recordedOf = (operationId: string, name: string): Recorded | undefined =>
  all[exampleKey(operationId, name)];
