/**
 * The closed list of error codes: HTTP status, title, and what to do. Each has a page under `/docs/problems/{code}`.
 */
export const problems = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    remedy: 'Send one JSON object in UTF-8. The detail names the place where reading stopped, where that is known.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request itself cannot be read',
    remedy: 'Check method, address, headers and the encoding of the body.',
  },
  'invalid-request': {
    status: 422,
    title: 'A field of the request is wrong',
    remedy: 'Each entry of `errors` points to a field (a JSON pointer into the body) and says what it should hold.',
  },
  unauthorized: {
    status: 401,
    title: 'No valid API key',
    remedy: 'Send `Authorization: Bearer <key>` with a key that is in force. `npm start` prints the local one.',
  },
  forbidden: {
    status: 403,
    title: 'This API key may not do that',
    remedy:
      'Use a key with the scope that the detail names: `npm run -s key -- --tenant TENANT --scope curate` makes one for curators.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing here',
    remedy: "Check the address and the id. What belongs to another organization's key is not found either.",
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    remedy: 'The `Allow` header lists the methods that it takes.',
  },
  conflict: {
    status: 409,
    title: 'What the store holds stands against it',
    remedy: 'The detail says what is there already and what to send in its place. Nothing was changed.',
  },
  'in-progress': {
    status: 409,
    title: 'The same request is under way already',
    remedy: 'Ask again after the seconds in `Retry-After`: the answer of the first one is then given.',
  },
  'precondition-failed': {
    status: 412,
    title: 'It has changed since you read it',
    remedy: 'Read it again, look at what changed, and send your change with the new `ETag` in `If-Match`.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The idempotency key belongs to another request',
    remedy: 'Use a fresh `Idempotency-Key` for each request, and the same one only to repeat a request as it was.',
  },
  'quota-exceeded': {
    status: 429,
    title: 'Too many requests for now',
    remedy:
      'Wait the seconds in `Retry-After`; `RateLimit` and `RateLimit-Policy` say how much is left and how it refills.',
  },
  'tenant-closing': {
    status: 409,
    title: 'This tenant is about to be deleted',
    remedy: 'Reading and exporting go on until the day of deletion. To keep the tenant, take the deletion back first.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    remedy: 'Send at most 5 MB and 10,000 vendors in one request; split a longer list.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a kind that this address does not read',
    remedy:
      'Send `Content-Type: application/json`, or where a file is taken one of the kinds that `GET /openapi.json` names for the address.',
  },
  'not-loaded': {
    status: 503,
    title: 'The breach catalog is not loaded yet',
    remedy:
      'Try again after the seconds in `Retry-After`; after a deployment, load the catalog first (README, "Deploy").',
  },
  'store-unavailable': {
    status: 503,
    title: 'The database cannot be reached',
    remedy:
      'Try again after the seconds in `Retry-After`. Where the request stores something, that may have happened already: send it with the same `Idempotency-Key`, or look first.',
  },
  'issuer-unavailable': {
    status: 503,
    title: 'The identity provider cannot be reached',
    remedy: 'Nothing was done. Try again after the seconds in `Retry-After`, or use an API key.',
  },
  internal: {
    status: 500,
    title: 'Something failed on our side',
    remedy: 'Try again; if it stays, report the `requestId`.',
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** The members of RFC 9457 for a code, and the code itself. */
export const problemBody = (code: ProblemCode, detail: string) => {
  const { status, title } = problems[code];
  return { type: `/docs/problems/${code}`, title, status, detail, code };
};

/** What is wrong with one field: a JSON pointer into the input, and what it should hold. */
export type FieldError = { pointer: string; message: string };

/** An error whose text is meant for the caller. Whatever else is thrown becomes `internal`, with its text kept to the log. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  constructor(code: ProblemCode, detail: string, errors: readonly FieldError[] = [], options?: { cause?: unknown }) {
    super(detail, options);
    this.code = code;
    this.errors = errors;
  }
}

/** A JSON pointer (RFC 6901) of a path. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((p) => `/${String(p).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
