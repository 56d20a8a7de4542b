import example from './events/httpApi.json' with { type: 'json' };

type Parts = {
  query?: string;
  key?: string;
  headers?: Record<string, string>;
  cookies?: string[];
  /** A string goes as it is, anything else as JSON. */
  body?: unknown;
  base64?: boolean;
};

/** The event that API Gateway's HTTP API makes of a request (payload format 2.0), from a recorded one. */
export function event(method: string, path: string, { query, key, headers, cookies, body, base64 }: Parts = {}) {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return {
    ...example,
    rawPath: path,
    rawQueryString: query ?? '',
    headers: {
      ...example.headers,
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(text !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      }),
      ...headers,
    },
    ...(cookies && { cookies }),
    requestContext: { ...example.requestContext, http: { ...example.requestContext.http, method, path } },
    // Without a body API Gateway leaves the field out.
    ...(text !== undefined && { body: base64 ? Buffer.from(text).toString('base64') : text }),
    isBase64Encoded: base64 ?? false,
  };
}
