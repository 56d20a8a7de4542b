import { html } from 'hono/html';
import { inline, paragraphs } from './inline.ts';
import { type Html, page } from './page.ts';
import { fieldTable, limitText, schemaLink, typeText } from './schemaTable.ts';
import { nameOf, type Placed, placedOperations, type Schema, type ShownDocument } from './shownDocument.ts';

const operationItem = ({ method, path, operation }: Placed): Html =>
  html`<li><span class="method">${method}</span> <code class="address">${path}</code><br><a href="/docs/operations/${
    operation.operationId
  }">${operation.summary}</a>${operation.deprecated ? html` <strong>(deprecated)</strong>` : ''}</li>`;

/** All operations by group, and the components. */
export function referencePage(document: ShownDocument): Html {
  const all = placedOperations(document);
  return page(
    'API',
    '/docs',
    html`${paragraphs(document.info.description)}
<p class="note">Version ${document.info.version}. For programs: <a href="/openapi.json">openapi.json</a>.</p>
${document.tags.map(
  ({ name, description }) => html`<section aria-labelledby="${name.toLowerCase()}">
<h2 id="${name.toLowerCase()}">${name}</h2>
<p>${inline(description)}</p>
<ul class="operations">${all.filter(({ operation }) => operation.tags.includes(name)).map(operationItem)}</ul>
</section>`,
)}
<section aria-labelledby="components">
<h2 id="components">Components</h2>
<p>What bodies and answers are made of.</p>
<ul>${Object.keys(document.components.schemas)
      .toSorted()
      .map((name) => html`<li>${schemaLink(name)}</li>`)}</ul>
</section>`,
  );
}

/** Whether a part of the document refers to a component. */
const refersTo = (part: unknown, name: string): boolean =>
  JSON.stringify(part).includes(`"#/components/schemas/${name}"`);

const example = ({ examples = [] }: Schema): Html | string =>
  examples.length === 0
    ? ''
    : html`<p>For example ${examples.map((one) => html`<code>${JSON.stringify(one)}</code> `)}</p>`;

/** One component: what it means, its fields, and where it stands. */
export function schemaPage(document: ShownDocument, name: string, schema: Schema): Html {
  const within = Object.entries(document.components.schemas).filter(
    ([other, part]) => other !== name && refersTo(part, name),
  );
  const operations = placedOperations(document).filter(({ operation }) => refersTo(operation, name));
  const choices = schema.oneOf ?? schema.anyOf ?? [];
  return page(
    name,
    '/docs',
    html`${paragraphs(schema.description ?? '')}
<p>Type: ${schema.properties ? 'object' : typeText(schema)}${limitText(schema)}</p>
${example(schema)}
${
  choices.some((one) => one.$ref)
    ? html`<h2>One of</h2><ul>${choices.map((one) => html`<li>${one.$ref ? schemaLink(nameOf(one.$ref)) : typeText(one)}</li>`)}</ul>`
    : ''
}
${schema.properties ? html`<h2>Fields</h2>${fieldTable(`Fields of ${name}`, schema)}` : ''}
<h2>Where it stands</h2>
<ul>${within.map(([other]) => html`<li>In ${schemaLink(other)}</li>`)}${operations.map(
      ({ operation }) => html`<li>In <a href="/docs/operations/${operation.operationId}">${operation.summary}</a></li>`,
    )}</ul>`,
  );
}
