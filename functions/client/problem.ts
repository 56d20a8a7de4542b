import type { components } from './schema.gen.ts';

/** An error as the API tells it. */
export type ProblemDetails = components['schemas']['Problem'];

/**
 * An answer that is an error. `code` is one of the closed list; it is null where something on the way answered that is not
 * the API itself (a proxy), and `detail` then holds the beginning of what it said.
 */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly status: number;
  readonly code: ProblemDetails['code'] | null;
  readonly detail: string;
  readonly errors: readonly { pointer: string; message: string }[];
  readonly requestId: string | null;
  constructor(status: number, problem: ProblemDetails | null, text: string, requestId: string | null) {
    super(problem === null ? `The answer has the status ${status}.` : `${problem.title}: ${problem.detail}`);
    this.status = status;
    this.code = problem?.code ?? null;
    this.detail = problem?.detail ?? text.slice(0, 500);
    this.errors = problem?.errors ?? [];
    this.requestId = problem?.requestId ?? requestId;
  }
}

const isProblem = (value: unknown): value is ProblemDetails =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'title' in value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads an error out of an answer. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  const value = parsed(text);
  return new ApiProblem(response.status, isProblem(value) ? value : null, text, response.headers.get('x-request-id'));
}
