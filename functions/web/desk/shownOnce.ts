import { h, type Markup } from './frame.ts';
import { note } from './parts.ts';

/** A secret that is told once, with a button that copies it. `undefined`: it was told already. */
export const shownOnce = (
  id: string,
  { label, secret, advice }: { label: string; secret: string | undefined; advice: string },
): Markup =>
  secret === undefined
    ? note(`${label}: it was shown already, and is shown once only. Make another one if it is lost.`, 'warn')
    : h`<section class="card secret" aria-labelledby="${id}-head"><h2 id="${id}-head">${label}</h2><p><code id="${id}">${secret}</code></p>
<p class="buttons"><button type="button" data-copy="${id}" hidden>Copy</button><span role="status"></span></p><p>${advice}</p></section>`;
