import { html } from 'hono/html';
import { type ProblemCode, problems } from '../../domain/problem.ts';
import { inline } from './inline.ts';
import { type Html, page } from './page.ts';

const here = '/docs/problems';

/** What one error code means, and what to do. */
export function problemPage(code: ProblemCode): Html {
  const { status, title, remedy } = problems[code];
  return page(
    title,
    here,
    html`<p><code>${code}</code>, HTTP ${status}</p>
<p>${inline(remedy)}</p>
<p><a href="/docs/problems">All problems</a></p>`,
  );
}

/** Every error code. */
export const problemList = (): Html =>
  page(
    'Problems',
    here,
    html`<p>Errors come as <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
<ul>${Object.entries(problems).map(
      ([code, { status, title }]) =>
        html`<li><a href="/docs/problems/${code}"><code>${code}</code></a> (${status}): ${title}</li>`,
    )}</ul>`,
  );
