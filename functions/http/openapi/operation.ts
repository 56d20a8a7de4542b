import type * as z from 'zod';
import type { ProblemCode } from '../../../domain/problem.ts';

/** What a key must be able to do; `none`: no key is needed. */
export type Scope = 'none' | 'read' | 'write' | 'curate' | 'admin';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Groups of operations, as the reader of the document shows them. */
export const tags = {
  Assessments: 'A vendor list in, an exposure report out.',
  Portfolio: 'What presses most over all vendors of a report, and the formula by which exposures are ranked.',
  Organizations: 'The organizations that you keep: whose vendors are watched, and whose duties are computed.',
  Vendors: 'The vendor list of a kept organization: vendor by vendor, as a whole, and as a file.',
  Notices: 'Notices that an organization gave: they count in its assessments.',
  Findings: 'The work on findings: how far it has come, risks accepted until a day, and risk assessments.',
  Questions: 'What vendors are asked on a link of their own, what they answered, and what of it counts.',
  Watch: 'When organizations are assessed again by themselves, what came of it, and calendars that follow.',
  Webhooks: 'Where alerts go: addresses, what they hear of, keys that sign, and what became of each event.',
  Materiality: 'What bears on the materiality of an incident to a registrant, and the log of who decided what.',
  Notes: 'What people write down on vendors, incidents and duties of an organization.',
  Matching: 'Which vendors of the store a list means, how sure that must be, and what people decided on it.',
  Law: 'The legal calculator alone, and the register of the law behind it.',
  Breaches: 'The breach store: what sources say of incidents at vendors, and what changed.',
  Curation: 'What curators add, correct and withdraw in the breach store.',
  Keys: 'API keys of the tenant: made, rotated and ended.',
  Tenant: 'The tenant as a whole: its state, all that it has, how long that stays, and its end.',
  Audit: 'Who did what when, and what was known then.',
  Service: 'Whether the app is ready, what it was fed from, and its limits.',
  Documentation: 'Pages for people, and this document.',
} as const;
export type Tag = keyof typeof tags;

/** What a media type of a body or an answer holds. */
export type Content = Readonly<Record<string, z.ZodType>>;

export type Answer = {
  description: string;
  headers?: Readonly<Record<string, z.ZodType>>;
  /** Missing where the answer has no body. */
  content?: Content;
};

/**
 * A request that is run as a test, with the answer that it must give. The answer itself is recorded, not written. Texts
 * may hold `{{operationId#/pointer}}`, the value at that place in the answer to an example in `given`, and
 * `{{operationId@header}}`, a header of that answer.
 */
export type Example = {
  /** Lower-case words joined by hyphens; unique within its operation. */
  name: string;
  summary: string;
  /** Examples that are run before this one in the same store: `operationId`, or `operationId.name`. */
  given?: readonly string[];
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  /** A body that is no JSON: text, or bytes in base64. */
  raw?: { mediaType: string; text: string } | { mediaType: string; base64: string };
  /** The status of the answer; without it the first of the operation's answers. */
  status?: number;
  /**
   * It is about an organization that the watch has assessed, which no request can bring about:
   * `{{watched#/organizationId}}`, `{{watched#/runId}}` and `{{watched#/alertId}}` name it, its last run and what that told.
   */
  watched?: true;
  /** The vendor has answered what `askVendor` asks, on the page of its link, which is no operation. */
  answered?: true;
  /** What of a JSON answer is recorded; without it all, with long lists shortened. */
  show?: (answer: unknown) => unknown;
};

/** An operation that goes away: since when it is deprecated, until when it answers, and what to call instead. */
export type Deprecation = {
  /** RFC 3339 instants. */
  since: string;
  sunset: string;
  /** Address of the operation that takes its place. */
  successor: string;
};

/** One method of one address: all that the document, its reader, the client and the tests know of it. */
export type Operation = {
  /** In camelCase; the client and the tests call it so. */
  id: string;
  method: Method;
  /** As the app registers it: `/v1/assessments/:id`. */
  path: string;
  tag: Tag;
  summary: string;
  description: string;
  scope: Scope;
  params?: {
    path?: Readonly<Record<string, z.ZodType>>;
    query?: Readonly<Record<string, z.ZodType>>;
    headers?: Readonly<Record<string, z.ZodType>>;
  };
  /** `optional`: it can be left out. */
  body?: { description: string; content: Content; optional?: true };
  /** Answers that are no errors, by status. */
  answers: Readonly<Record<number, Answer>>;
  /** Error codes beyond those that the rule in problemAnswers.ts gives. */
  problems?: readonly ProblemCode[];
  /** A request that stores, whatever its method: it takes an `Idempotency-Key`. */
  idempotent?: true;
  deprecated?: Deprecation;
  examples: readonly [Example, ...Example[]];
};

/** The parameters of a query schema of a verb: the compiler asks for each of them, and for no other. */
export const queryOf =
  <S extends z.ZodType>() =>
  (parameters: { [K in keyof z.output<S>]-?: z.ZodType }): Readonly<Record<string, z.ZodType>> =>
    parameters;

/** An address as OpenAPI writes it: `/v1/assessments/{id}`. */
export const templateOf = (path: string): string => path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}');

/** The status of the answer that an example gives. */
export function statusOf({ answers }: Pick<Operation, 'answers'>, { status }: Pick<Example, 'status'>): number {
  return status ?? Number(Object.keys(answers)[0]);
}
