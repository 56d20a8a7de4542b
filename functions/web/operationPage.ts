import { html } from 'hono/html';
import { curlOf } from './curl.ts';
import { inline, paragraphs } from './inline.ts';
import { type Html, page } from './page.ts';
import { fieldTable, limitText, typeText } from './schemaTable.ts';
import { answerOf, type Media, nameOf, type Parameter, type Placed, type ShownDocument } from './shownDocument.ts';

/** A request that was carried out, for the line that repeats it. */
export type SentExample = {
  name: string;
  summary: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  request?: { mediaType: string; value: unknown };
  status: number;
  answer?: { mediaType: string; value: unknown };
};

const where: Readonly<Record<string, string>> = {
  path: 'in the address',
  query: 'in the query',
  header: 'as a header',
};

const parameterTable = (parameters: readonly Parameter[]): Html | string =>
  parameters.length === 0
    ? ''
    : html`<h2 id="parameters">Parameters</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Parameters"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Type</th><th scope="col">Needed</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(
        ({ name, in: place, required, description, schema }) =>
          html`<tr><th scope="row"><code>${name}</code></th><td>${
            where[place] ?? place
          }</td><td>${typeText(schema)}</td><td>${required ? 'needed' : 'optional'}</td><td>${inline(description ?? '')}${limitText(schema)}</td></tr>`,
      )}</tbody></table></div>`;

/** What a body holds: the component behind a link, with its fields right here. Each region bears its media type: a name once. */
function mediaOf(document: ShownDocument, title: string, content: Readonly<Record<string, Media>>): Html {
  return html`${Object.entries(content).map(([type, { schema = {} }]) => {
    const named = schema.$ref === undefined ? schema : document.components.schemas[nameOf(schema.$ref)];
    const meaning = schema.$ref === undefined && schema.description ? html`. ${inline(schema.description)}` : '';
    return html`<p><code>${type}</code>: ${typeText(schema)}${meaning}</p>${fieldTable(`${title}, ${type}: fields`, named ?? {})}`;
  })}`;
}

const headerList = (headers: Readonly<Record<string, { description?: string; required?: boolean }>>): Html =>
  html`<ul>${Object.entries(headers).map(
    ([name, { description, required }]) =>
      html`<li>Header <code>${name}</code>${required ? '' : ', not always'}: ${inline(description ?? '')}</li>`,
  )}</ul>`;

const isError = (status: string): boolean => Number(status) >= 400;

function answers(document: ShownDocument, { responses }: Placed['operation']): Html {
  const all = Object.entries(responses).map(([status, answer]) => ({ status, ...answerOf(document, answer) }));
  const good = all.filter(({ status }) => !isError(status));
  const bad = all.filter(({ status }) => isError(status));
  return html`<h2 id="answers">Answers</h2>
${good.map(
  ({ status, description, headers = {}, content = {} }) => html`<h3>${status}</h3>
<p>${inline(description ?? '')}</p>${headerList(headers)}${mediaOf(document, `Answer ${status}`, content)}`,
)}
<h2 id="errors">Errors</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Errors"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Code, and what to do</th></tr></thead>
<tbody>${bad.map(
    ({ status, description }) => html`<tr><th scope="row">${status}</th><td>${paragraphs(description ?? '')}</td></tr>`,
  )}</tbody></table></div>
<p>Each is a <a href="/docs/schemas/Problem">Problem</a>.</p>`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

const exampleOf = (method: string, needsKey: boolean, example: SentExample): Html => html`<h3>${example.summary}</h3>
<pre tabindex="0" aria-label="Request: ${example.summary}"><code>${curlOf(method, needsKey, example)}</code></pre>
<p>Answers ${example.status}${example.answer ? html`, <code>${example.answer.mediaType}</code>; long lists are shortened to their first entries:` : '.'}</p>
${example.answer ? html`<pre tabindex="0" aria-label="Answer: ${example.summary}"><code>${textOf(example.answer.value)}</code></pre>` : ''}`;

/** All about one operation: parameters, body, answers, errors, examples. */
export function operationPage(
  document: ShownDocument,
  { method, path, operation }: Placed,
  examples: readonly SentExample[],
): Html {
  const { summary, description, deprecated, parameters = [], requestBody, security, tags } = operation;
  return page(
    summary,
    '/docs',
    html`<p class="address"><span class="method">${method}</span> <code>${path}</code></p>
${deprecated ? html`<p><strong>Deprecated.</strong></p>` : ''}
${paragraphs(description)}
<p>Group: <a href="/docs#${(tags[0] ?? '').toLowerCase()}">${tags[0]}</a>. ${
      security.length > 0 ? html`Key: <code>Authorization: Bearer …</code>` : 'No key is needed.'
    }</p>
${parameterTable(parameters)}
${
  requestBody
    ? html`<h2 id="body">Body</h2><p>${inline(requestBody.description ?? '')}</p>${mediaOf(document, 'Body', requestBody.content)}`
    : ''
}
${answers(document, operation)}
<h2 id="examples">Examples</h2>
${examples.map((example) => exampleOf(method, security.length > 0, example))}`,
  );
}
