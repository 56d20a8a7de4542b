import { html } from 'hono/html';

/** A piece of HTML in which every value is escaped. */
export type Html = ReturnType<typeof html>;

/** What a page may load: the one stylesheet, and nothing else. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const stylesheet = '/docs/style.css';

const places = [
  ['/', 'Start'],
  ['/docs', 'API'],
  ['/docs/problems', 'Problems'],
  ['/openapi.json', 'openapi.json'],
] as const;

/** The frame of every page: title, places to go, body. `here` is the address of the place that the page belongs to. */
export const page = (title: string, here: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'Breachclock' ? title : `${title} - Breachclock`}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="brand" href="/">Breachclock</a>
<nav aria-label="Places"><ul>${places.map(
  ([href, name]) => html`<li><a href="${href}"${href === here ? html` aria-current="page"` : ''}>${name}</a></li>`,
)}</ul></nav>
</header>
<main id="content">
<h1>${title}</h1>
${body}
</main>
<footer><p>Breachclock informs a person. It gives no legal advice, and it decides neither materiality nor whether a notice is owed.</p></footer>
</body>
</html>`;
