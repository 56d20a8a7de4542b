import { Hono } from 'hono';
import { html } from 'hono/html';
import { type ProblemCode, problems } from '../../../domain/problem.ts';
import type { AppEnv } from '../app.ts';

const page = (title: string, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Breachclock</title></head>
<body><h1>${title}</h1>${body}</body></html>`;

const problemPage = (code: ProblemCode) => {
  const { status, title, remedy } = problems[code];
  return page(
    title,
    html`<p><code>${code}</code>, HTTP ${status}</p><p>${remedy}</p><p><a href="/docs/problems">All problems</a></p>`,
  );
};

const problemList = () =>
  page(
    'Problems',
    html`<p>Errors come as <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
      <ul>${Object.entries(problems).map(([code, p]) => html`<li><a href="/docs/problems/${code}"><code>${code}</code></a> (${p.status}): ${p.title}</li>`)}</ul>`,
  );

/** A page for each error code, and a start page that leads there. */
export const docRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/', (c) =>
      c.html(
        page(
          'Breachclock',
          html`<p>Send a vendor list to <code>POST /v1/assessments</code> and get an exposure report; facts of one incident to <code>POST /v1/deadlines</code> and get its clocks; <code>POST /v1/vendors/match</code> says which known vendors a list means; <code>GET /v1/law</code> lists the law behind them. <a href="/docs/problems">Error codes</a>, <a href="/v1/health">health</a>.</p>`,
        ),
      ),
    )
    .get('/docs/problems', (c) => c.html(problemList()))
    .get('/docs/problems/:code', (c) => {
      const code = c.req.param('code');
      return Object.hasOwn(problems, code) ? c.html(problemPage(code as ProblemCode)) : c.notFound();
    });
