/** Of an OpenAPI document what its reader shows. */
export type Schema = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  description?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  examples?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}>;

export type Example = Readonly<{ summary?: string; value?: unknown }>;
export type Media = Readonly<{ schema?: Schema; examples?: Readonly<Record<string, Example>> }>;
export type Header = Readonly<{ description?: string; required?: boolean }>;
export type Answer = Readonly<{
  $ref?: string;
  description?: string;
  headers?: Readonly<Record<string, Header>>;
  content?: Readonly<Record<string, Media>>;
}>;
export type Parameter = Readonly<{
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}>;
export type ShownOperation = Readonly<{
  operationId: string;
  tags: readonly string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  security: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly Parameter[];
  requestBody?: Readonly<{ description?: string; content: Readonly<Record<string, Media>> }>;
  responses: Readonly<Record<string, Answer>>;
}>;
export type ShownDocument = Readonly<{
  info: Readonly<{ title: string; version: string; description: string }>;
  tags: readonly Readonly<{ name: string; description: string }>[];
  paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>;
  components: Readonly<{
    schemas: Readonly<Record<string, Schema>>;
    responses: Readonly<Record<string, Answer>>;
  }>;
}>;

export type Placed = { method: string; path: string; operation: ShownOperation };

/** Every operation with its method and address, in the order of the document. */
export const placedOperations = ({ paths }: ShownDocument): Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

/** The last part of a reference: the name of the component. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** An answer, also where the document only refers to it. */
export const answerOf = ({ components }: ShownDocument, answer: Answer): Answer =>
  answer.$ref === undefined ? answer : (components.responses[nameOf(answer.$ref)] ?? answer);
