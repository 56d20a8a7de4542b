import { createHash } from 'node:crypto';
import type { SentExample } from '../../web/operationPage.ts';
import type { ShownDocument } from '../../web/shownDocument.ts';
import { buildDocument } from './document.ts';
import { allOperations } from './operations/index.ts';
import { recordedOf } from './recorded.ts';

/** The document as text, with what tells one version of it from another, and what its reader shows. */
export type MadeDocument = {
  text: string;
  etag: string;
  document: ShownDocument;
  /** Examples of an operation as they were carried out. */
  examplesOf(operationId: string): SentExample[];
};

/** Makes the document of the whole app. */
export function makeDocument(): MadeDocument {
  const operations = allOperations();
  const text = JSON.stringify(buildDocument(operations));
  const examples = new Map(operations.map((operation) => [operation.id, operation.examples]));
  return {
    text,
    etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`,
    document: JSON.parse(text) as ShownDocument,
    examplesOf: (id) =>
      (examples.get(id) ?? []).flatMap(({ name, summary }) => {
        const recorded = recordedOf(id, name);
        return recorded ? [{ name, summary, ...recorded }] : [];
      }),
  };
}
