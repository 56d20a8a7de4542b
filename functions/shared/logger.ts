/** One line of JSON per event on standard error or, in Lambda, in the log group. Never a vendor's name, a fact or a key. */
export type Log = (level: 'info' | 'error', event: string, fields?: Record<string, unknown>) => void;

const describe = (value: unknown): unknown =>
  value instanceof Error
    ? {
        name: value.name,
        message: value.message,
        stack: value.stack,
        ...(value.cause !== undefined && { cause: describe(value.cause) }),
      }
    : value;

/** Writes to `write`, each line with the time. */
export const logger =
  (write: (line: string) => void): Log =>
  (level, event, fields = {}) =>
    write(
      JSON.stringify({
        time: new Date().toISOString(),
        level,
        event,
        ...Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, describe(v)])),
      }),
    );
