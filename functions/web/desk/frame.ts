import { h, type Markup } from '../../render/html/markup.ts';
import { assetUrl } from './assets.ts';

export { h, type Markup } from '../../render/html/markup.ts';

/** What a page may load: our own style, scripts and pictures. It may be framed by nobody. */
export const deskPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A place of the frame. `href`: where it leads, within the organization that is worked on, or without one. */
export type Place = { id: string; name: string; of: 'organization' | 'tenant'; path: string };

export type Framed = {
  title: string;
  /** Below the first heading, which is the title. */
  body: Markup;
  /** Stands beside the first heading: what can be done with the whole page. */
  actions?: Markup | undefined;
  /** The id of the place that the page belongs to. */
  place?: string | undefined;
  /** Scripts of functions/web/desk/assets by their names, which make the page quicker. */
  scripts?: readonly string[] | undefined;
};

/** What the frame knows besides. */
export type FrameState = {
  /** `null`: nobody is signed in. */
  who: { label: string; csrf: string } | null;
  organization: { id: string; name: string } | null;
  organizations: readonly { id: string; name: string }[];
  places: readonly Place[];
  /** What was just done. */
  done?: string | undefined;
  /** The page shows that something is wrong with what was sent. */
  failed?: boolean;
};

const hrefOf = ({ of, path }: Place, organization: { id: string } | null): string | null =>
  of === 'tenant' ? path : organization && `/desk/o/${encodeURIComponent(organization.id)}${path}`;

function nav({ places, organization }: FrameState, here: string | undefined): Markup | null {
  const links = places.flatMap((place) => {
    const href = hrefOf(place, organization);
    if (href === null) return [];
    const current = place.id === here ? h` aria-current="page"` : null;
    return [h`<li><a href="${href}"${current}>${place.name}</a></li>`];
  });
  return links.length === 0 ? null : h`<nav aria-label="Places" class="places"><ul>${links}</ul></nav>`;
}

/** Which organization is worked on, and a way to the others. */
function organizationPart({ organization, organizations }: FrameState): Markup | null {
  if (organization === null) return null;
  const others = organizations.filter(({ id }) => id !== organization.id);
  if (others.length === 0) return h`<p class="organization">${organization.name}</p>`;
  return h`<details class="organization"><summary>${organization.name}<span class="unseen">, change the organization</span></summary>
<ul>${others.slice(0, mostOthers).map(({ id, name }) => h`<li><a href="/desk/o/${encodeURIComponent(id)}">${name}</a></li>`)}<li><a href="/desk">All organizations</a></li></ul></details>`;
}
const mostOthers = 12;

const whoPart = ({ who }: FrameState): Markup | null =>
  who === null
    ? null
    : h`<form class="who" method="post" action="/desk/sign-out"><input type="hidden" name="csrf" value="${who.csrf}">
<span><span class="unseen">Signed in as </span>${who.label}</span> <button class="quiet">Sign out</button></form>`;

/** The frame of every page of the desk. */
export function frame(page: Framed, state: FrameState): Markup {
  const title = [state.failed ? 'Error: ' : '', page.title, state.organization ? ` - ${state.organization.name}` : ''];
  const scripts = ['desk.js', ...(page.scripts ?? [])];
  return h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.join('')} - Breachclock</title>
<link rel="stylesheet" href="${assetUrl('desk.css')}">
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
${scripts.map((name) => h`<script src="${assetUrl(name)}" defer></script>`)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<div class="line"><a class="brand" href="/desk">Breachclock</a>${organizationPart(state)}${whoPart(state)}</div>
${nav(state, page.place)}
</header>
<main id="content">
${state.done ? h`<p class="done" role="status">${state.done}</p>` : null}
<div class="head"><h1>${page.title}</h1>${page.actions ? h`<div class="actions">${page.actions}</div>` : null}</div>
${page.body}
</main>
<footer><p>Breachclock informs a person. It gives no legal advice, and it decides neither materiality nor whether a notice is owed.</p></footer>
</body>
</html>`;
}
