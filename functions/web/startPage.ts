import { html } from 'hono/html';
import { type Html, page } from './page.ts';

const request = `curl -s "$URL/v1/deadlines" -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\
  -d '{"organization": {"name": "Riverbend", "role": "covered-entity"}, "incident": {"vendorNotifiedOn": "2026-03-30", "individuals": 1200}}'`;

/** What this is, and where to go on. */
export const startPage = (): Html =>
  page(
    'Breachclock',
    '/',
    html`<p>A vendor of a hospital was breached. Is it on our list, under its old name, its parent's, its product's? Which legal
clocks run, since when, on whose evidence? What is due to whom, by what date, under which section? What do we not know that
would change the answer?</p>
<p>Send a vendor list to <a href="/docs/operations/createAssessment"><code>POST /v1/assessments</code></a> and get an exposure
report; facts of one incident to <a href="/docs/operations/computeDeadlines"><code>POST /v1/deadlines</code></a> and get its
clocks. <a href="/docs/operations/matchVendors"><code>POST /v1/vendors/match</code></a> says which known vendors a list means,
<a href="/docs/operations/listBreaches"><code>GET /v1/breaches</code></a> what sources say of incidents, and
<a href="/docs/operations/listLaw"><code>GET /v1/law</code></a> lists the law behind it all.</p>
<p>An organization with a kept list is assessed again by itself, on its
<a href="/docs/operations/replaceSchedule">schedule</a> and whenever facts change;
<a href="/docs/operations/listAlerts">alerts</a> say what moved, and
<a href="/docs/operations/makeCalendarFeed">calendars</a> subscribe to its open dates.</p>
<p><a href="/desk">The desk</a> is for people: sign in with a key, send a vendor list, and work on what is due.</p>
<h2>A request to try</h2>
<pre tabindex="0" aria-label="A request to try"><code>${request}</code></pre>
<h2>Where to go on</h2>
<ul>
<li><a href="/docs">All operations</a>, with their fields, errors and examples</li>
<li><a href="/openapi.json">openapi.json</a>: the interface for programs (OpenAPI 3.1)</li>
<li><a href="/docs/problems">Error codes</a>, and what to do about each</li>
<li><a href="/v1/health">Health</a>: whether the app is ready, and what it was fed from</li>
</ul>`,
  );
