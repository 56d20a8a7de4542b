/** DynamoDB could not be reached, did not answer in time, or refused for lack of capacity. Worth a retry by the caller. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code = 'store-unavailable';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** An assessment with this id is stored already, and is left as it was. */
export class AlreadyStored extends Error {
  override readonly name = 'AlreadyStored';
  readonly code = 'already-stored';
}

/** What DynamoDB returned is not what this store writes: a bug or a foreign hand, never worth a retry. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
  readonly code = 'store-damaged';
}

const unavailableNames = new Set([
  'TimeoutError',
  'AbortError',
  'InternalServerError',
  'InternalServerException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'TransactionInProgressException',
]);

/** Whether an error of the SDK means "not now" rather than "wrong request": network, time, throttling, 5xx. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, $metadata, $retryable } = error as Error & {
    code?: string;
    syscall?: string;
    $metadata?: { httpStatusCode?: number };
    $retryable?: object;
  };
  const networkFailed = syscall !== undefined || /^(E[A-Z]+|UND_ERR_.*)$/.test(code ?? '');
  const serverFailed = ($metadata?.httpStatusCode ?? 0) >= 500;
  const answerUnreadable = error instanceof SyntaxError;
  return (
    unavailableNames.has(error.name) || networkFailed || serverFailed || answerUnreadable || $retryable !== undefined
  );
}
