/** Bytes of a request's body. A Lambda event holds 6 MB in all, with the body as an escaped string in it. */
export const mostBodyBytes = 5_000_000;
